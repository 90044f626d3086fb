package dev.extractgen.maven.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselinesTest {
    private static final String SCHEMAS = "src/main/resources/extract";
    private static final String INVOICE = SCHEMAS + "/invoice.json";

    /** Of what lies in no git, nothing is shared. */
    private final GitVersions versions = new GitVersions();

    @TempDir
    private Path temporary;

    private Path repository;
    private Path project;
    private Path target;
    private @Nullable String version;

    @BeforeEach
    void makeFolders() throws IOException {
        repository = temporary.toRealPath().resolve("repository");
        project = Files.createDirectories(repository.resolve("app"));
        target = Files.createDirectories(temporary.resolve("target"));
    }

    private void write(Path root, String path, String text) throws IOException {
        Files.createDirectories(root.resolve(path).getParent());
        Files.writeString(root.resolve(path), text);
    }

    private @Nullable Baseline take(@Nullable String name) throws IOException, BaselineException {
        return new Baselines(
                        repository,
                        project,
                        List.of(project.resolve(SCHEMAS)),
                        List.of(resources("src/main/resources", null)),
                        versions,
                        coordinates -> new Baselines.Jar(
                                temporary.resolve(coordinates + ".jar"), version == null ? coordinates : version))
                .take(name, null, target);
    }

    private ResourceFolder resources(String folder, @Nullable String targetPath) {
        return ResourceFolder.of(project + "/src/../" + folder, project.resolve("target/classes"), targetPath)
                .orElseThrow();
    }

    private Baseline takeJar(List<Path> schemas, ResourceFolder... resources) throws IOException, BaselineException {
        Baselines baselines = new Baselines(
                repository,
                project,
                schemas,
                List.of(resources),
                versions,
                coordinates -> new Baselines.Jar(temporary.resolve(coordinates + ".jar"), coordinates));
        return Objects.requireNonNull(baselines.take("artifact:1.0", null, target));
    }

    private String invoice(@Nullable String name) throws IOException, BaselineException {
        Baseline baseline = Objects.requireNonNull(take(name));
        return Files.readString(baseline.folder().resolve(INVOICE));
    }

    private Path home() {
        return target.resolve(project.getRoot().relativize(project));
    }

    @Test
    void takesAFolderThatStandsForTheProjectOrItsSchemas() throws Exception {
        Path old = temporary.resolve("old");
        write(old, INVOICE, "old");
        assertThat(invoice("folder:" + old)).isEqualTo("old");
        assertThat(invoice("folder:" + old.resolve(SCHEMAS))).isEqualTo("old");
        assertThatThrownBy(() -> take("folder:elsewhere")).hasMessageContaining("there is no folder");
        assertThatThrownBy(() -> take("folder: ")).hasMessageContaining("must be followed by");
    }

    @Test
    void takesAFolderOfSchemasThatALinkLeadsTo() throws Exception {
        write(temporary, "1.2/invoice.json", "old");
        Path current = Files.createSymbolicLink(temporary.resolve("current"), temporary.resolve("1.2"));
        assertThat(invoice("folder:" + current)).isEqualTo("old");
    }

    @Test
    void followsLinksInAFolderOfSchemas() throws Exception {
        write(temporary, "1.2/invoice.json", "old");
        write(temporary, "shared/party.json", "linked");
        Files.createSymbolicLink(temporary.resolve("1.2/shared"), temporary.resolve("shared"));
        Files.createSymbolicLink(temporary.resolve("1.2/self"), Path.of("."));
        Files.createSymbolicLink(temporary.resolve("1.2/gone.json"), Path.of("nowhere.json"));
        assertThat(invoice("folder:" + temporary.resolve("1.2"))).isEqualTo("old");
        assertThat(home().resolve(SCHEMAS).resolve("shared/party.json")).hasContent("linked");
    }

    @Test
    void takesTheProjectOutOfAnotherCheckoutWithItsPom() throws Exception {
        Path old = temporary.resolve("old");
        write(old, "app/" + INVOICE, "old");
        write(old, "pom.xml", "of all");
        assertThat(take("folder:" + old))
                .as("where there is no pom now, those of the old version say nothing")
                .isEqualTo(new Baseline(old.toString(), old.resolve("app"), false));

        write(project, "pom.xml", "new");
        write(old, "app/pom.xml", "old");
        assertThat(take("folder:" + old)).isEqualTo(new Baseline(old.toString(), old.resolve("app"), true));
        assertThat(take("folder:../old")).as("from where Maven is called").isEqualTo(take("folder:" + old));
        Path app = old.resolve("app");
        assertThat(take("folder:" + app)).isEqualTo(new Baseline(app.toString(), app, true));
        Path schemas = app.resolve(SCHEMAS);
        assertThat(take("folder:" + schemas)).isEqualTo(new Baseline(schemas.toString(), home(), false));
    }

    @Test
    void keepsSchemasThatModulesShareWithinTheFolder() throws Exception {
        write(temporary, "old/invoice.json", "in the folder");
        jar("1.0", "extract/invoice.json");
        Path shared = repository.resolve("schemas");
        Baselines baselines = new Baselines(
                repository,
                project,
                List.of(shared.resolve("extract")),
                List.of(new ResourceFolder(shared, Path.of(""))),
                versions,
                coordinates -> new Baselines.Jar(temporary.resolve(coordinates + ".jar"), coordinates));
        for (String name : List.of("folder:" + temporary.resolve("old"), "artifact:1.0")) {
            Baseline baseline = Objects.requireNonNull(baselines.take(name, null, target));
            Path schemas = baseline.folder().resolve("../schemas/extract").normalize();
            assertThat(schemas.resolve("invoice.json")).content().startsWith("in the ");
            assertThat(schemas).startsWith(target);
        }
    }

    @Test
    void takesTheSchemasOfAJar() throws Exception {
        jar("1.0", "extract/invoice.json");
        assertThat(invoice("artifact:1.0")).isEqualTo("in the jar");
    }

    @Test
    void looksWhereThePomPutsResources() throws Exception {
        jar("1.0", "conf/extract/invoice.json");
        ResourceFolder others = resources("src", "META-INF");
        List<Path> schemas = List.of(project.resolve(SCHEMAS));
        for (String targetPath : List.of(
                "conf", "./conf/", project.resolve("target/classes/conf").toString())) {
            takeJar(schemas, others, resources("src/main/resources", targetPath));
            assertThat(home().resolve(INVOICE)).as(targetPath).exists();
            Files.delete(home().resolve(INVOICE));
        }
        assertThat(ResourceFolder.of("src", project.resolve("target/classes"), "../beside"))
                .isEmpty();
    }

    @Test
    void leavesOutSchemasThatNoJarHas() throws Exception {
        jar("1.0", "extract/invoice.json");
        Path published = project.resolve(SCHEMAS);
        Path ofTests = project.resolve("src/test/resources/extract");
        ResourceFolder resources = resources("src/main/resources", null);
        Baseline baseline = takeJar(List.of(published, ofTests), resources);
        assertThat(baseline.missing()).containsExactly(ofTests);
        assertThat(baseline.notes())
                .containsExactly(
                        "Not compared: the schemas in src/test/resources/extract are no resources, so no jar has them");
        assertThatThrownBy(() -> takeJar(List.of(ofTests), resources))
                .isInstanceOf(BaselineException.class)
                .hasMessage("the schemas in src/test/resources/extract are no resources, so no jar has them");
    }

    @Test
    void aParentOfModulesNeedsNoJar() throws Exception {
        Baselines baselines = new Baselines(
                repository, project, List.of(project.resolve(SCHEMAS)), List.of(), versions, coordinates -> {
                    throw new BaselineException("there is no jar");
                });
        assertThat(baselines.take("artifact:1.0", null, target)).isNull();
        write(project, INVOICE, "{}");
        assertThatThrownBy(() -> baselines.take("artifact:1.0", null, target)).hasMessage("there is no jar");
    }

    @Test
    void saysWhichVersionTheLatestIs() throws Exception {
        jar("LATEST", "extract/invoice.json");
        version = "1.3";
        assertThat(take("artifact:LATEST")).extracting(Baseline::label).isEqualTo("artifact LATEST (1.3)");
        version = "LATEST";
        assertThat(take("artifact:LATEST")).extracting(Baseline::label).isEqualTo("artifact LATEST");
    }

    @Test
    void takesWhateverTheSchemasOfAJarAreCalled() throws Exception {
        jar("1.1", "extract/receipt.schema");
        take("artifact:1.1");
        assertThat(home().resolve(SCHEMAS).resolve("receipt.schema")).exists();
    }

    @Test
    void keepsNamesInAJarFromLeadingOutOfTheFolder() throws Exception {
        jar("2.0", "extract/../../../../../../evil.json");
        assertThatThrownBy(() -> take("artifact:2.0")).hasMessageContaining("leads out of its folder");
        Files.writeString(temporary.resolve("3.0.jar"), "no jar");
        assertThatThrownBy(() -> take("artifact:3.0")).hasMessageContaining("3.0 is no jar");
    }

    @Test
    void takesAllResourcesButWhatTheBuildHasAddedToThem() throws Exception {
        jar("1.0", "invoice.json", "META-INF/extractgen/example.Invoice.json", "META-INF/spring-metadata.json");
        Path resources = project.resolve("src/main/resources");
        takeJar(List.of(resources), resources("src/main/resources", null));
        assertThat(home().resolve("src/main/resources"))
                .isDirectoryContaining("glob:**/invoice.json")
                .isDirectoryNotContaining("glob:**/META-INF");
    }

    private void jar(String version, String... entries) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(temporary.resolve(version + ".jar")))) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write("in the jar".getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    @Test
    void aFirstVersionMustBeSaid() throws Exception {
        assertThat(take("none")).isNull();
    }
}
