package dev.extractgen.maven.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.diagnostics.Diagnostic;
import dev.extractgen.generator.exports.ExportReader;
import dev.extractgen.maven.incremental.StateFolder;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each thing that decides what comes out makes a run generate; nothing else does. */
class SchemaGenerationTest {
    private static final String SCHEMA =
            "{ \"type\": \"object\", \"properties\": { \"n\": { \"type\": \"integer\" } } }";
    private static final JobSettings PACKAGE = new JobSettings(null, null, null, "com.example", Options.NONE);

    @TempDir
    Path base;

    private String generator = "1.0";
    private Path output;
    private JobSettings goal = PACKAGE;
    private List<JobSettings> jobs = List.of();
    private List<String> excludes = List.of();
    private @Nullable String encoding = "UTF-8";

    @BeforeEach
    void generateOnce() throws IOException {
        output = base.resolve("out");
        write("schemas/invoice.json", SCHEMA);
        write("schemas/order.json", SCHEMA);
        assertThat(run()).isEqualTo("Generated sources from 2 schemas: 4 written");
    }

    @Test
    void nothingChanged() throws IOException {
        assertThat(run()).isEqualTo("Nothing to generate: 2 schemas up to date");
    }

    @Test
    void theProjectMoved(@TempDir Path elsewhere) throws IOException {
        Path moved = Files.move(base, elsewhere.resolve("moved"));
        base = moved;
        output = base.resolve("out");

        assertThat(run()).isEqualTo("Nothing to generate: 2 schemas up to date");
    }

    @Test
    void aSchemaWasEdited() throws IOException {
        write("schemas/invoice.json", SCHEMA.replace("integer", "number"));

        assertThat(run()).isEqualTo("Generated sources from 2 schemas: 2 written, 2 unchanged");
    }

    @Test
    void aSchemaWasDeleted() throws IOException {
        Files.delete(base.resolve("schemas/invoice.json"));

        assertThat(run()).isEqualTo("Generated sources from 1 schema: 0 written, 2 unchanged, 2 removed");
    }

    @Test
    void aJobHasWrongOptions() throws IOException {
        goal = new JobSettings(
                null, null, null, "com.example", new Options(null, "money", null, null, RecordSettings.NONE));
        jobs = List.of(
                new JobSettings(
                        "order.json", null, null, null, new Options("huge", null, null, null, RecordSettings.NONE)),
                new JobSettings("invoice.json", null, null, null, Options.NONE));

        assertThat(outcome().diagnostics())
                .extracting(Object::toString)
                .containsExactly(
                        "pom.xml [EXT010] numbers: \"money\" is none of BIG_DECIMAL, DOUBLE",
                        "pom.xml [EXT010] the <job> of order.json: integers: \"huge\" is none of LONG, INTEGER, BIG_INTEGER");
    }

    @Test
    void aJobSharesTypesThatTheGoalHides() throws IOException {
        goal = new JobSettings(
                null, null, null, "com.example", new Options("LING", null, null, null, records("PACKAGE", null)));
        jobs = List.of(new JobSettings(
                "order.json", null, null, null, new Options(null, null, null, null, records(null, true))));

        assertThat(outcome().diagnostics())
                .extracting(Object::toString)
                .containsExactly(
                        "pom.xml [EXT010] integers: \"LING\" is none of LONG, INTEGER, BIG_INTEGER",
                        "pom.xml [EXT010] the <job> of order.json: exportTypes: other modules can't use types that are"
                                + " not public; leave out the visibility");
    }

    private static RecordSettings records(@Nullable String visibility, @Nullable Boolean exportTypes) {
        return new RecordSettings(null, visibility, null, null, null, exportTypes);
    }

    @Test
    void anExcludedFileWasEdited() throws IOException {
        write("schemas/parts/units.json", "{ \"weight\": { \"enum\": [\"kg\"] } }");
        write("schemas/order.json", "{ \"properties\": { \"unit\": { \"$ref\": \"parts/units.json#/weight\" } } }");
        excludes = List.of("parts/");
        assertThat(run()).isEqualTo("Generated sources from 2 schemas: 2 written, 2 unchanged");
        assertThat(output.resolve("com/example/Order.java")).content().contains("KG(\"kg\")");

        write("schemas/parts/units.json", "{ \"weight\": { \"enum\": [\"kg\", \"t\"] } }");

        assertThat(outcome().diagnostics()).isEmpty();
        assertThat(output.resolve("com/example/Order.java")).content().contains("T(\"t\")");
    }

    @Test
    void aSourceWasEditedThatIsNoLongerGenerated() throws IOException {
        Files.writeString(output.resolve("com/example/Order.java"), "// mine");
        Files.delete(base.resolve("schemas/order.json"));

        assertThat(outcome().warnings())
                .containsExactly("out/com/example/Order.java is no longer generated, but was edited by hand, so it"
                        + " stays: delete it, or move it to your sources");
    }

    @Test
    void allSchemasWereDeleted() throws IOException {
        Files.delete(base.resolve("schemas/invoice.json"));
        Files.delete(base.resolve("schemas/order.json"));

        assertThat(run()).isEqualTo("Nothing to generate any more: there are no schemas in schemas; 4 sources removed");
        assertThat(run()).isEqualTo("Nothing to generate: there are no schemas in schemas");
    }

    @Test
    void aSchemaWasMovedToAFolder() throws IOException {
        Files.createDirectory(base.resolve("schemas/old"));
        Files.move(base.resolve("schemas/order.json"), base.resolve("schemas/old/order.json"));

        assertThat(run()).isEqualTo("Generated sources from 2 schemas: 2 written, 2 unchanged, 2 removed");
        assertThat(output.resolve("com/example/old/Order.java")).exists();
    }

    @Test
    void bindingsCameAndWent() throws IOException {
        write("schemas/invoice.bindings.json", "{}");
        assertThat(run()).startsWith("Generated sources");

        Files.delete(base.resolve("schemas/invoice.bindings.json"));
        assertThat(run()).startsWith("Generated sources");
        assertThat(run()).startsWith("Nothing to generate");
    }

    @Test
    void bindingsReachTheirSchema() throws IOException {
        write("schemas/invoice.bindings.json", "{ \"nonsense\": 1 }");

        assertThat(outcome().diagnostics())
                .extracting(diagnostic -> diagnostic.location().path())
                .containsOnly("schemas/invoice.bindings.json");
    }

    @Test
    void bindingsOfNoSchemaAreRefused() throws IOException {
        Files.delete(base.resolve("schemas/order.json"));
        write("schemas/order.bindings.json", "{}");

        assertThat(outcome().isFailure()).isTrue();
        assertThat(outcome().diagnostics())
                .extracting(Object::toString)
                .containsExactly("schemas/order.bindings.json [EXT009] there is no schema beside these bindings;"
                        + " rename them when you rename a schema");
    }

    @Test
    void aLinkLeadsNowhere() throws IOException {
        Files.createSymbolicLink(base.resolve("schemas/gone.json"), Path.of("nowhere.json"));

        assertThat(outcome().diagnostics())
                .extracting(Object::toString)
                .containsExactly("schemas/gone.json [EXT007] the file is not there, or is a link that leads nowhere;"
                        + " mend it or remove it");
    }

    @Test
    void anotherVersionOfThePlugin() throws IOException {
        generator = "1.1";

        assertThat(run()).isEqualTo("Generated sources from 2 schemas: 0 written, 4 unchanged");
    }

    @Test
    void anOptionChanged() throws IOException {
        goal = new JobSettings(
                null, null, null, "com.example", new Options("INTEGER", null, null, null, RecordSettings.NONE));

        assertThat(run()).isEqualTo("Generated sources from 2 schemas: 4 written");
    }

    @Test
    void anOptionOfOneJobChanged() throws IOException {
        jobs = List.of(new JobSettings(
                "order.json", null, null, null, new Options(null, null, null, "KEEP", RecordSettings.NONE)));

        assertThat(run()).isEqualTo("Generated sources from 2 schemas: 2 written, 2 unchanged");
    }

    @Test
    void whatRecordsHaveChanged() throws IOException {
        jobs = List.of(new JobSettings(
                "order.json",
                null,
                null,
                null,
                new Options(
                        null,
                        null,
                        null,
                        null,
                        new RecordSettings(
                                "with", null, true, List.of("java.lang.SuppressWarnings(\"x\")"), null, null))));

        assertThat(run()).isEqualTo("Generated sources from 2 schemas: 1 written, 3 unchanged");
    }

    @Test
    void thePackageChanged() throws IOException {
        goal = new JobSettings(null, null, null, "com.example.extract", Options.NONE);

        assertThat(run()).isEqualTo("Generated sources from 2 schemas: 4 written, 4 removed");
    }

    @Test
    void theOutputDirectoryChanged() throws IOException {
        output = base.resolve("elsewhere");

        assertThat(run()).isEqualTo("Generated sources from 2 schemas: 4 written, 4 removed");
        assertThat(base.resolve("out")).doesNotExist();
    }

    @Test
    void theEncodingChanged() throws IOException {
        encoding = null;

        assertThat(run()).isEqualTo("Generated sources from 2 schemas: 0 written, 4 unchanged");
    }

    @Test
    void twoJobsForOneSchema() throws IOException {
        jobs = List.of(
                new JobSettings("order.json", "Purchase", null, null, Options.NONE),
                new JobSettings("order.json", "Sale", null, null, Options.NONE));

        assertThat(run()).isEqualTo("Generated sources from 3 schemas: 4 written, 2 unchanged, 2 removed");
    }

    @Test
    void whatOtherModulesTellChanges() throws IOException {
        Set<String> fingerprints = new HashSet<>();
        for (List<ByteBuffer> exports : List.of(
                List.<ByteBuffer>of(), List.of(ByteBuffer.wrap(new byte[1])), List.of(ByteBuffer.wrap(new byte[2])))) {
            ImportedModules modules =
                    new ImportedModules(List.of(new ExportReader.Module("com.example:common", exports)), List.of());
            fingerprints.add(new SchemaInputs(request().importing(modules)).fingerprint());
        }
        fingerprints.add(new SchemaInputs(request()).fingerprint());

        assertThat(fingerprints).hasSize(4);
    }

    @Test
    void theEncodingCanOnlyBeRead() throws IOException {
        encoding = "ISO-2022-CN";

        assertThat(outcome().diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("encoding: \"ISO-2022-CN\" is no encoding that this Java platform has");
    }

    @Test
    void parametersMakeNoSense() throws IOException {
        encoding = "UTF-80";
        goal = JobSettings.NONE;
        jobs = List.of(JobSettings.NONE, new JobSettings("ordre.json", null, null, null, Options.NONE));

        assertThat(outcome().diagnostics())
                .extracting(Diagnostic::message)
                .containsExactlyInAnyOrder(
                        "encoding: \"UTF-80\" is no encoding that this Java platform has",
                        "outside a project the package must be given: -Dextractgen.packageName=…",
                        "a <job> must name its <schema>",
                        "a <job> names the schema \"ordre.json\", which is not in schemas");
    }

    private String run() throws IOException {
        return outcome().summary();
    }

    private Outcome outcome() throws IOException {
        StateFolder states = new StateFolder(base.resolve("target"), "generate-default", Set.of(), Set.of());
        return new SchemaGeneration(request(), states).run();
    }

    private GenerationRequest request() {
        return new GenerationRequest(
                base,
                "pom.xml",
                generator,
                base.resolve("schemas"),
                List.of("**/*.json"),
                excludes,
                goal,
                jobs,
                ImportedModules.NONE,
                output,
                base.resolve("target/classes"),
                encoding,
                17);
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(base.resolve(path).getParent());
        Files.writeString(base.resolve(path), text);
    }
}
