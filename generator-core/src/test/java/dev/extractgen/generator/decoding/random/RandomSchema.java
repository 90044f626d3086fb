package dev.extractgen.generator.decoding.random;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Schemas of the kinds that LlamaExtract users write. */
public final class RandomSchema {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int MAX_DEPTH = 4;

    private final Choice choice;
    private final List<String> definitions = new ArrayList<>();

    private RandomSchema(Choice choice) {
        this.choice = choice;
    }

    /** Makes a schema whose root is an object. */
    public static ObjectNode next(Choice choice) {
        return new RandomSchema(choice).root();
    }

    private ObjectNode root() {
        int count = choice.between(0, 3);
        for (int i = 0; i < count; i++) {
            definitions.add("Part" + i);
        }
        ObjectNode root = object(0);
        ObjectNode defs = JSON.objectNode();
        definitions.forEach(name -> defs.set(name, choice.percent(80) ? object(2) : enumeration()));
        if (!definitions.isEmpty()) {
            root.set("$defs", defs);
        }
        return root;
    }

    private ObjectNode object(int depth) {
        ObjectNode object = typed("object");
        ObjectNode properties = object.putObject("properties");
        ArrayNode required = JSON.arrayNode();
        int count = choice.between(1, depth == 0 ? 7 : 4);
        for (int i = 0; i < count; i++) {
            String name = RandomNames.next(choice);
            if (!properties.has(name)) {
                boolean isRequired = choice.percent(50);
                properties.set(name, property(depth + 1, isRequired));
                if (isRequired) {
                    required.add(name);
                }
            }
        }
        if (!required.isEmpty()) {
            object.set("required", required);
        }
        if (choice.percent(15)) {
            object.put("additionalProperties", false);
        } else if (choice.percent(10)) {
            object.set("additionalProperties", nullable(choice.percent(70) ? scalar() : any(depth + 2)));
        }
        return object;
    }

    /** What is required and not null must not lead back to itself, or no document would be finite. */
    private JsonNode property(int depth, boolean isRequired) {
        if (!definitions.isEmpty() && choice.percent(20)) {
            ObjectNode reference = JSON.objectNode().put("$ref", "#/$defs/" + choice.of(definitions));
            return choice.percent(40) ? list(reference) : isRequired ? orNull(reference) : nullable(reference);
        }
        return nullable(any(depth));
    }

    private JsonNode any(int depth) {
        int kind = depth >= MAX_DEPTH ? choice.between(0, 54) : choice.between(0, 99);
        if (kind < 40) {
            return scalar();
        } else if (kind < 50) {
            return enumeration();
        } else if (kind < 53) {
            return choice.of(typed("object"), JSON.objectNode(), BooleanNode.TRUE, typed("array"));
        } else if (kind < 57) {
            return union(depth);
        } else if (kind < 72) {
            return object(depth);
        } else if (kind < 92) {
            return list(nullableSometimes(any(depth + 1)));
        } else {
            ObjectNode map = typed("object");
            map.set("additionalProperties", nullableSometimes(any(depth + 1)));
            return map;
        }
    }

    private ObjectNode list(JsonNode items) {
        ObjectNode list = typed("array");
        list.set("items", items);
        return list;
    }

    private ObjectNode scalar() {
        return switch (choice.between(0, 11)) {
            case 0, 1, 2 -> typed("string");
            case 3, 4 -> typed("integer");
            case 5, 6 -> typed("number");
            case 7 -> typed("boolean");
            default -> typed("string").put("format", choice.of("date", "date-time", "time", "uuid", "uri", "email"));
        };
    }

    private ObjectNode enumeration() {
        ObjectNode schema = JSON.objectNode();
        ArrayNode values = JSON.arrayNode();
        switch (choice.between(0, 3)) {
            case 0 -> values.add("10 K").add("10-K/A").add("other").add("");
            case 1 -> values.add(1).add(2).add(30);
            case 2 -> values.add("a").add(1.5).add(true);
            default -> {
                return schema.put("const", choice.of("USD", "yes"));
            }
        }
        schema.set("enum", values);
        return schema;
    }

    /** A union whose branches differ in JSON type. */
    private ObjectNode union(int depth) {
        if (choice.percent(30)) {
            ObjectNode types = JSON.objectNode();
            types.putArray("type")
                    .add("string")
                    .add(choice.of("number", "integer"))
                    .add("boolean");
            return types;
        }
        List<ObjectNode> branches = new ArrayList<>(List.of(
                choice.percent(50) ? typed("string") : typed("string").put("format", "date"),
                typed(choice.of("integer", "number")),
                typed("boolean"),
                object(depth + 1),
                list(scalar())));
        ObjectNode union = JSON.objectNode();
        ArrayNode anyOf = union.putArray("anyOf");
        choice.shuffled(branches).subList(0, choice.between(2, 4)).forEach(anyOf::add);
        return union;
    }

    private JsonNode nullable(JsonNode schema) {
        return choice.percent(40) ? orNull(schema) : schema;
    }

    private JsonNode nullableSometimes(JsonNode schema) {
        return choice.percent(15) ? orNull(schema) : schema;
    }

    private JsonNode orNull(JsonNode schema) {
        if (schema.path("type").isTextual() && schema.size() == 1 && choice.percent(30)) {
            String type = schema.get("type").textValue();
            ObjectNode types = JSON.objectNode();
            types.putArray("type").add(type).add("null");
            return types;
        }
        ObjectNode union = JSON.objectNode();
        union.putArray("anyOf").add(schema).add(typed("null"));
        return union;
    }

    private static ObjectNode typed(String type) {
        return JSON.objectNode().put("type", type);
    }
}
