package dev.extractgen.generator.decoding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Derives a schema from data, and data from metadata, where a corpus has one without the other. */
final class SchemaInference {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Set<String> OF_ENTRIES =
            Set.of("citation", "confidence", "extraction_confidence", "parsing_confidence");

    private SchemaInference() {}

    /** Returns a schema that accepts all of some values; any value where they have nothing in common. */
    static ObjectNode schemaOf(List<JsonNode> values) {
        List<JsonNode> known = values.stream().filter(value -> !value.isNull()).toList();
        ObjectNode schema = JSON.objectNode();
        if (known.isEmpty()) {
            return schema;
        }
        if (known.stream().allMatch(JsonNode::isObject)) {
            ObjectNode properties = JSON.objectNode();
            known.forEach(object -> object.fieldNames().forEachRemaining(name -> {
                if (!properties.has(name)) {
                    properties.set(
                            name,
                            schemaOf(known.stream()
                                    .filter(other -> other.has(name))
                                    .map(other -> other.get(name))
                                    .toList()));
                }
            }));
            schema.put("type", "object").set("properties", properties);
        } else if (known.stream().allMatch(JsonNode::isArray)) {
            List<JsonNode> elements = new ArrayList<>();
            known.forEach(array -> array.forEach(elements::add));
            schema.put("type", "array").set("items", schemaOf(elements));
        } else if (known.stream().allMatch(JsonNode::isTextual)) {
            schema.put("type", "string");
        } else if (known.stream().allMatch(JsonNode::isNumber)) {
            schema.put("type", "number");
        } else if (known.stream().allMatch(JsonNode::isBoolean)) {
            schema.put("type", "boolean");
        } else {
            return schema;
        }
        if (known.size() == values.size()) {
            return schema;
        }
        ObjectNode orNull = JSON.objectNode();
        orNull.putArray("anyOf").add(schema).addObject().put("type", "null");
        return orNull;
    }

    /** Returns a result with a text for each entry of some metadata. */
    static JsonNode resultOf(JsonNode metadata) {
        if (metadata.isArray()) {
            var array = JSON.arrayNode();
            metadata.forEach(element -> array.add(resultOf(element)));
            return array;
        }
        boolean isEntry = OF_ENTRIES.stream()
                .anyMatch(name ->
                        metadata.path(name).isArray() || metadata.path(name).isNumber());
        if (isEntry) {
            return JSON.textNode("x");
        }
        ObjectNode object = JSON.objectNode();
        metadata.properties().stream()
                .filter(member -> member.getValue().isContainerNode())
                .forEach(member -> object.set(member.getKey(), resultOf(member.getValue())));
        return object;
    }
}
