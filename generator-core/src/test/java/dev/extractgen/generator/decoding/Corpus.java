package dev.extractgen.generator.decoding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.extractgen.generator.decoding.oracle.Json;
import dev.extractgen.generator.testing.TestFiles;
import java.nio.file.Path;

/** Reads what others wrote. */
final class Corpus {
    private Corpus() {}

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
