package dev.extractgen.generator.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Marks a schema for a validator: an annotation stands wherever it has {@code type}, {@code enum} or {@code const}, and
 * in each branch of a union, so that it is known which of them failed.
 */
final class MarkedSchema {
    static final String MARK = "x-extractgen-mark";

    /** The value of the mark where a type is given. */
    static final String TYPED = "typed";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Set<String> VALUES = Set.of("enum", "const", "examples", "default");
    private static final Set<String> NAMED =
            Set.of("properties", "patternProperties", "definitions", "$defs", "dependencies", "dependentSchemas");

    private MarkedSchema() {}

    /** Returns a schema file with its marks; what it calls itself is left out, so that references lead to files. */
    static byte[] read(Path file) {
        try {
            JsonNode schema = mark(JSON.readTree(CorpusFolder.bytes(file)));
            if (schema instanceof ObjectNode object) {
                object.remove(List.of("$id", "id"));
            }
            return JSON.writeValueAsBytes(schema);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode mark(JsonNode schema) {
        if (schema instanceof ArrayNode schemas) {
            return each(schemas, MarkedSchema::mark);
        }
        if (!(schema instanceof ObjectNode object)) {
            return schema;
        }
        ObjectNode copy = NODES.objectNode();
        for (var member : object.properties()) {
            copy.set(member.getKey(), markMember(member.getKey(), member.getValue()));
        }
        JsonNode type = object.path("type");
        if (type.isTextual() || type.isArray() || object.path("enum").isArray() || object.has("const")) {
            copy.put(MARK, TYPED);
        }
        return copy;
    }

    /** The validator takes a token such as {@code 09} of a reference for the index 9, so definitions are renamed. */
    private static JsonNode markMember(String name, JsonNode value) {
        if (VALUES.contains(name)) {
            return value;
        }
        if (name.equals("$ref") && value.isTextual()) {
            return NODES.textNode(value.asText().replaceAll("/(?=0\\d)", "/n"));
        }
        if (NAMED.contains(name) && value instanceof ObjectNode schemas) {
            ObjectNode copy = NODES.objectNode();
            for (var each : schemas.properties()) {
                copy.set(
                        name.equals("definitions") ? each.getKey().replaceFirst("^(?=0\\d)", "n") : each.getKey(),
                        mark(each.getValue()));
            }
            return copy;
        }
        if ((name.equals("anyOf") || name.equals("oneOf")) && value instanceof ArrayNode branches) {
            return each(branches, branch -> markBranch(mark(branch)));
        }
        return mark(value);
    }

    /** Up to draft 7, what stands beside a reference means nothing: the mark stands around it. */
    private static JsonNode markBranch(JsonNode branch) {
        if (!(branch instanceof ObjectNode object) || (object.has(MARK) && !object.has("$ref"))) {
            return branch;
        }
        if (!object.has("$ref")) {
            return object.put(MARK, "branch");
        }
        ObjectNode around = NODES.objectNode();
        around.putArray("allOf").add(object);
        return around.put(MARK, "branch");
    }

    private static ArrayNode each(ArrayNode array, UnaryOperator<JsonNode> change) {
        ArrayNode copy = NODES.arrayNode();
        array.forEach(element -> copy.add(change.apply(element)));
        return copy;
    }
}
