package dev.extractgen.generator.decoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.extractgen.generator.decoding.oracle.Json;
import dev.extractgen.generator.testing.TestFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Schemas, jobs and documents that others wrote, if they are there. */
final class Corpus {
    private static final Path ROOT = Path.of(System.getProperty("extractgen.corpus", ""));

    private Corpus() {}

    /** Returns the files in a folder; skips the test when there is no corpus, and fails when its folder is empty. */
    static List<Path> files(String folder) {
        assumeTrue(
                Files.isDirectory(ROOT.resolve(folder)),
                "no corpus at %s; -Dextractgen.corpus=DIR names another place".formatted(ROOT));
        List<Path> files = TestFiles.in(ROOT.resolve(folder));
        assertThat(files).isNotEmpty();
        return files;
    }

    static JsonNode json(Path file) {
        return Json.read(TestFiles.bytes(file));
    }

    static String name(Path file) {
        return file.getFileName().toString().replaceFirst("\\.json$", "");
    }

    /** Returns a schema file's schema, which may lie in a wrapper. */
    static JsonNode schema(Path file) {
        JsonNode content = json(file);
        return content.has("schema_definition") ? content.get("schema_definition") : content;
    }

    /** Returns a schema that says what {@code nullable} means in the words of JSON Schema. */
    static JsonNode inStandardWords(JsonNode schema) {
        JsonNode copy = schema.deepCopy();
        replaceNullable(copy);
        return copy;
    }

    private static void replaceNullable(JsonNode schema) {
        schema.forEach(Corpus::replaceNullable);
        if (schema instanceof ObjectNode object && object.path("nullable").asBoolean()) {
            object.remove("nullable");
            ObjectNode inner = object.deepCopy();
            object.removeAll();
            object.putArray("anyOf").add(inner).addObject().put("type", "null");
        }
    }
}
