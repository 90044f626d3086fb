package dev.extractgen.maven.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.extractgen.maven.fetch.Configuration.UnreadableException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaFileTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(0);

    private final RecordingLog log = new RecordingLog();

    @TempDir
    private Path folder;

    @Test
    void writesAFileThatIsNotThere() throws Exception {
        file("deep/invoice.json").update(service("{\"properties\": {\"a\": {}}}", "\"tier\": \"agentic\""));

        assertThat(read("deep/invoice.json")).isEqualTo("""
                {
                  "tier": "agentic",
                  "data_schema": {
                    "properties": {
                      "a": {}
                    }
                  }
                }
                """);
        assertThat(log.lines()).containsExactly("Wrote deep/invoice.json");
        assertThat(filesIn("deep")).containsExactly("invoice.json");
    }

    @Test
    void doesNotTouchAFileThatIsRight() throws Exception {
        write("{\"tier\":\"agentic\",\"data_schema\":{\"properties\":{\"a\":{}}}}");

        file("invoice.json").update(service("{\"properties\": {\"a\": {}}}", "\"tier\": \"agentic\""));

        assertThat(Files.getLastModifiedTime(folder.resolve("invoice.json"))).isEqualTo(LONG_AGO);
        assertThat(log.lines()).containsExactly("invoice.json is up to date");
    }

    @Test
    void saysWhatChangedInALineEach() throws Exception {
        write(
                "{\"tier\": \"fast\", \"data_schema\": {\"properties\": {\"a\": {}, \"b\": {}}, \"required\": [\"a\", \"b\"]}}");

        file("invoice.json")
                .update(service(
                        "{\"properties\": {\"a\": {\"type\": \"string\"}}, \"required\": [\"a\"]}",
                        "\"tier\": \"agentic\""));

        assertThat(log.lines())
                .containsExactly(
                        "Changed invoice.json",
                        "  ~ /tier: \"fast\" -> \"agentic\"",
                        "  + /data_schema/properties/a/type: \"string\"",
                        "  - /data_schema/properties/b: {}",
                        "  - /data_schema/required: \"b\"");
    }

    @Test
    void keepsASchemaThatSaysMoreThanItsCopy() throws Exception {
        write("{\"tier\": \"fast\", \"data_schema\": " + SchemaFactsTest.WRITTEN + "}");

        file("invoice.json").update(service(SchemaFactsTest.NORMALISED, "\"tier\": \"agentic\""));

        assertThat(read("invoice.json")).contains("\"tier\": \"agentic\"", "\"title\": \"Vendor\"", "\"$defs\"");
        assertThat(log.lines())
                .startsWith("Changed invoice.json", "  ~ /tier: \"fast\" -> \"agentic\"")
                .last()
                .asString()
                .startsWith("Kept the schema in invoice.json: the service's copy says the same, without 4 titles");
    }

    @Test
    void addsTheOptionsToABareSchema() throws Exception {
        write(SchemaFactsTest.WRITTEN);

        file("invoice.json").update(service(SchemaFactsTest.NORMALISED, "\"tier\": \"agentic\""));

        assertThat(read("invoice.json"))
                .isEqualTo(JsonPrinter.print(
                        Json.read("{\"tier\": \"agentic\", \"data_schema\": %s}".formatted(SchemaFactsTest.WRITTEN))));
        assertThat(log.lines()).startsWith("Changed invoice.json", "  + /tier: \"agentic\"");
    }

    @Test
    void doesNotOverwriteASchemaThatWouldLoseSomething() throws Exception {
        write(SchemaFactsTest.WRITTEN);
        Configuration edited =
                service(SchemaFactsTest.NORMALISED.replace("Who sends it", "Who gets it"), "\"tier\": 1");

        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(() -> file("invoice.json").update(edited))
                .withMessageStartingWith("invoice.json is not overwritten, because it would lose 4 titles (")
                .withMessageContaining("1 definition (Address)")
                .withMessageEndingWith("take the service's copy with -Dextractgen.overwrite");

        assertThat(read("invoice.json")).isEqualTo(SchemaFactsTest.WRITTEN);
        assertThat(log.lines())
                .contains("  ~ /data_schema/properties/vendor/description: \"Who sends it\" -> \"Who gets it\"");

        file("invoice.json").overwrite(edited);
        assertThat(read("invoice.json")).contains("Who gets it").doesNotContain("title");
    }

    @Test
    void doesNotOverwriteWhatIsNoSchema() throws Exception {
        write("{\"name\": \"not a schema\"}");
        Configuration service = service("{\"type\": \"object\"}", "\"tier\": 1");

        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(() -> file("invoice.json").update(service))
                .withMessageStartingWith("invoice.json is not overwritten, because it holds no schema (");
        assertThat(read("invoice.json")).isEqualTo("{\"name\": \"not a schema\"}");

        file("invoice.json").overwrite(service);
        assertThat(read("invoice.json")).contains("\"data_schema\"");
        assertThat(log.lines()).containsExactly("WARNING Overwrote invoice.json, which held no schema");
    }

    @Test
    void namesInSchemasAreNoCommandsToATerminal() throws Exception {
        write("{\"data_schema\": {\"properties\": {\"a\\n\\u001b[2J\": {\"title\": \"A\"}}}}");

        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(() -> file("invoice.json")
                        .update(service(
                                "{\"properties\": {\"a\\n\\u001b[2J\": {\"type\": \"string\"}}}", "\"tier\": 1")))
                .satisfies(failure -> assertThat(failure.getMessage()).doesNotContain("\n", "\u001b"));
        assertThat(log.lines()).hasSizeGreaterThan(2).noneMatch(line -> line.contains("\n") || line.contains("\u001b"));
    }

    @Test
    void doesNotListChangesWithoutEnd() throws Exception {
        write("{\"data_schema\": {\"properties\": {" + properties("a") + "}}}");

        file("invoice.json").update(service("{\"properties\": {" + properties("b") + "}}", "\"tier\": 1"));

        assertThat(log.lines()).hasSize(42).last().isEqualTo("  and 61 more changes");
    }

    private static String properties(String prefix) {
        return String.join(
                ", ",
                Stream.iterate(0, i -> i + 1)
                        .limit(50)
                        .map(i -> "\"%s%s\": {}".formatted(prefix, i))
                        .toList());
    }

    private SchemaFile file(String name) {
        return new SchemaFile(folder.resolve(name), name, log);
    }

    private static Configuration service(String schema, String options) throws UnreadableException {
        String response = "{\"configuration\": {%s, \"data_schema\": %s}}".formatted(options, schema);
        return Configuration.ofJob("ext-1", response.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("invoice.json"), content);
        Files.setLastModifiedTime(file, LONG_AGO);
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    private List<String> filesIn(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
