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
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselinesTest {
    private static final String SCHEMAS = "src/main/resources/extract";
    private static final String INVOICE = SCHEMAS + "/invoice.json";

    @TempDir
    private Path temporary;

    private Path project;
    private Path target;

    @BeforeEach
    void makeFolders() throws IOException {
        project = Files.createDirectories(temporary.resolve("repository/app")).toRealPath();
        target = Files.createDirectories(temporary.resolve("target"));
    }

    private void write(Path root, String path, String text) throws IOException {
        Files.createDirectories(root.resolve(path).getParent());
        Files.writeString(root.resolve(path), text);
    }

    private @Nullable Baseline take(@Nullable String name) throws IOException, BaselineException {
        return new Baselines(
                        project,
                        List.of(project.resolve(SCHEMAS)),
                        List.of(project.resolve("src/main/resources")),
                        coordinates -> temporary.resolve(coordinates + ".jar"))
                .take(name, null, target);
    }

    private String invoice(@Nullable String name) throws IOException, BaselineException {
        Baseline baseline = Objects.requireNonNull(take(name));
        return Files.readString(baseline.folder().resolve(INVOICE));
    }

    private Git repository() throws IOException, GitAPIException {
        Git git = Git.init()
                .setDirectory(temporary.resolve("repository").toFile())
                .setInitialBranch("main")
                .call();
        commit(git, "first");
        git.tag().setName("v1").setAnnotated(false).call();
        commit(git, "second");
        return git;
    }

    private void commit(Git git, String invoice) throws IOException, GitAPIException {
        write(project, INVOICE, invoice);
        git.add().addFilepattern(".").call();
        git.commit()
                .setMessage(invoice)
                .setAuthor("A", "a@example.com")
                .setCommitter("A", "a@example.com")
                .setSign(false)
                .call();
    }

    @Test
    void takesTheMergeBaseWithTheMainBranch() throws Exception {
        try (Git git = repository()) {
            git.checkout().setCreateBranch(true).setName("work").call();
            commit(git, "third");
            git.checkout().setName("main").call();
            commit(git, "meanwhile");
            git.checkout().setName("work").call();
            write(project, INVOICE, "not committed");

            assertThat(invoice(null)).isEqualTo("second");
            assertThat(Objects.requireNonNull(take(null)).label()).startsWith("the merge base with main (");
            assertThat(Files.readString(project.resolve(INVOICE))).isEqualTo("not committed");
        }
    }

    @Test
    void takesARevision() throws Exception {
        try (Git git = repository()) {
            assertThat(invoice("v1")).isEqualTo("first");
            assertThat(invoice("git:HEAD~1")).isEqualTo("first");
            assertThat(git.status().call().isClean()).isTrue();
        }
    }

    @Test
    void saysWhatToDoWhenTheHistoryIsNotHere() throws Exception {
        assertThatThrownBy(() -> take(null))
                .hasMessageContaining("is in no git repository")
                .hasMessageContaining("none for a first version");
        try (Git git = repository()) {
            assertThatThrownBy(() -> take("v2"))
                    .hasMessageContaining("there is no revision v2; fetch it: git fetch origin");
            Files.writeString(
                    git.getRepository().getDirectory().toPath().resolve("shallow"),
                    git.getRepository().resolve("HEAD").name() + "\n");
            assertThatThrownBy(() -> take("v2")).hasMessageContaining("fetch-depth: 0");
            assertThatThrownBy(() -> take("HEAD~1")).hasMessageContaining("git fetch --unshallow origin");
        }
    }

    @Test
    void takesAFolderThatStandsForTheProjectOrItsSchemas() throws Exception {
        Path old = temporary.resolve("old");
        write(old, INVOICE, "old");
        assertThat(invoice("folder:" + old)).isEqualTo("old");
        assertThat(invoice("folder:" + old.resolve(SCHEMAS))).isEqualTo("old");
        assertThatThrownBy(() -> take("folder:elsewhere")).hasMessageContaining("there is no folder");
    }

    @Test
    void takesTheSchemasOfAJar() throws Exception {
        jar("1.0", "extract/invoice.json");
        assertThat(invoice("artifact:1.0")).isEqualTo("in the jar");
    }

    @Test
    void keepsNamesInAJarFromLeadingOutOfTheFolder() throws Exception {
        jar("2.0", "extract/../../../../../../evil.json");
        assertThatThrownBy(() -> take("artifact:2.0")).hasMessageContaining("leads out of its folder");
        Files.writeString(temporary.resolve("3.0.jar"), "no jar");
        assertThatThrownBy(() -> take("artifact:3.0")).hasMessageContaining("3.0 is no jar");
    }

    private void jar(String version, String entry) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(temporary.resolve(version + ".jar")))) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write("in the jar".getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void aFirstVersionMustBeSaid() throws Exception {
        assertThat(take("none")).isNull();
    }
}
