package dev.extractgen.generator.review;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Makes schemas up, and edits them as people do. */
public final class RandomSchemas {
    private static final List<String> NAMES =
            List.of("vendor", "total", "items", "date", "status", "tax_rate", "notes", "address", "code", "lines");
    private static final List<String> WORDS =
            List.of("the", "vendor", "of", "this", "page", "in", "EUR", "as", "YYYY-MM-DD", "printed", "total");
    private static final List<String> VALUES = List.of("open", "paid", "PAID", "late", "n/a");
    private static final List<String> FORMATS = List.of("date", "date-time", "time", "uuid", "uri", "email");
    private static final List<String> PATTERNS = List.of("^x-", "^[a-z]{2}$", "_total$", "\\d+");
    private static final int MAX_DEPTH = 3;

    private final Random random;

    public RandomSchemas(long seed) {
        this.random = new Random(seed);
    }

    public ObjectNode schema() {
        ObjectNode schema = object(0);
        if (random.nextInt(3) == 0) {
            ObjectNode definitions = schema.putObject("$defs");
            definitions.set("Party", object(MAX_DEPTH - 1));
            properties(schema).putObject("buyer").put("$ref", "#/$defs/Party");
            properties(schema).putObject("seller").put("$ref", "#/$defs/Party");
        }
        return schema;
    }

    private ObjectNode object(int depth) {
        ObjectNode object = node().put("type", "object");
        ObjectNode properties = object.putObject("properties");
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            properties.set(pick(NAMES), value(depth + 1));
        }
        ArrayNode required = object.putArray("required");
        properties.fieldNames().forEachRemaining(name -> {
            if (random.nextInt(3) == 0) {
                required.add(name);
            }
        });
        switch (random.nextInt(6)) {
            case 0 -> object.put("additionalProperties", false);
            case 1 -> object.set("additionalProperties", value(MAX_DEPTH));
            default -> {}
        }
        return object;
    }

    private ObjectNode value(int depth) {
        ObjectNode value = bare(depth);
        if (random.nextInt(3) == 0) {
            value.put("description", sentence());
        }
        if (random.nextInt(5) == 0) {
            value.put("title", pick(WORDS));
        }
        if (random.nextInt(5) == 0) {
            ObjectNode nullable = node();
            nullable.putArray("anyOf").add(value).add(node().put("type", "null"));
            return nullable;
        }
        return value;
    }

    private ObjectNode bare(int depth) {
        return switch (random.nextInt(depth < MAX_DEPTH ? 15 : 8)) {
            case 0, 1 -> node().put("type", "string");
            case 2 -> node().put("type", pick(List.of("integer", "number", "boolean")));
            case 3 -> node().put("type", "string").put("format", pick(FORMATS));
            case 4 -> enumeration();
            case 5 -> union();
            case 6 -> node().put("type", "object");
            case 7 -> random.nextInt(4) == 0 ? node() : node().put("type", "number");
            case 8, 9 -> object(depth);
            case 10 -> node().put("type", "array").set("items", value(depth + 1));
            case 11 -> tuple(depth);
            case 12 -> byPattern(depth);
            case 13 -> objects(depth);
            default -> node().put("type", "object").set("additionalProperties", value(depth + 1));
        };
    }

    private ObjectNode tuple(int depth) {
        ObjectNode tuple = node().put("type", "array");
        ArrayNode positions = tuple.putArray("prefixItems");
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            positions.add(value(depth + 1));
        }
        if (random.nextBoolean()) {
            tuple.put("minItems", random.nextInt(count + 1));
        }
        switch (random.nextInt(3)) {
            case 0 -> tuple.put("items", false);
            case 1 -> tuple.set("items", value(MAX_DEPTH));
            default -> {}
        }
        return tuple;
    }

    private ObjectNode byPattern(int depth) {
        ObjectNode object = random.nextBoolean() ? object(depth) : node().put("type", "object");
        ObjectNode patterns = object.putObject("patternProperties");
        patterns.set(pick(PATTERNS), value(depth + 1));
        if (random.nextInt(3) == 0) {
            patterns.set(pick(PATTERNS), value(depth + 1));
        }
        return object;
    }

    private ObjectNode objects(int depth) {
        ObjectNode union = node();
        ArrayNode branches = union.putArray(random.nextBoolean() ? "anyOf" : "oneOf");
        boolean hasKind = random.nextBoolean();
        int count = 2 + random.nextInt(2);
        for (int i = 0; i < count; i++) {
            ObjectNode object = object(depth + 1);
            if (hasKind) {
                properties(object).putObject("kind").put("const", "kind" + i);
                object.withArray("required").add("kind");
            }
            branches.add(object);
        }
        if (random.nextInt(3) == 0) {
            branches.add(node().put("type", "string"));
        }
        return union;
    }

    private ObjectNode enumeration() {
        ObjectNode enumeration = node();
        ArrayNode values = enumeration.putArray("enum");
        List<String> shuffled = new ArrayList<>(VALUES);
        Collections.shuffle(shuffled, random);
        shuffled.subList(0, 1 + random.nextInt(VALUES.size() - 1)).forEach(values::add);
        return enumeration;
    }

    private ObjectNode union() {
        List<String> types = new ArrayList<>(List.of("string", "integer", "boolean", "array"));
        Collections.shuffle(types, random);
        ObjectNode union = node();
        ArrayNode branches = union.putArray("type");
        types.subList(0, 2 + random.nextInt(2)).forEach(branches::add);
        return union;
    }

    /** Returns a copy with a few edits. */
    public ObjectNode edited(ObjectNode schema) {
        ObjectNode edited = schema.deepCopy();
        int edits = 1 + random.nextInt(4);
        for (int i = 0; i < edits; i++) {
            List<ObjectNode> objects = new ArrayList<>();
            collect(edited, objects);
            edit(objects.get(random.nextInt(objects.size())));
        }
        return edited;
    }

    private void edit(ObjectNode object) {
        ObjectNode properties = properties(object);
        List<String> names = new ArrayList<>();
        properties.fieldNames().forEachRemaining(names::add);
        String name = names.get(random.nextInt(names.size()));
        switch (random.nextInt(10)) {
            case 0 -> properties.set(pick(NAMES), value(MAX_DEPTH));
            case 1 -> {
                if (names.size() > 1) {
                    properties.remove(name);
                }
            }
            case 2 -> properties.set(pick(NAMES), properties.remove(name));
            case 3 -> reorder(properties, names);
            case 4 -> toggleRequired(object, name);
            case 5, 6 -> properties.set(name, value(MAX_DEPTH - 1));
            case 7 -> ((ObjectNode) properties.get(name)).put("description", sentence());
            case 8 ->
                object.set(
                        "additionalProperties",
                        random.nextBoolean()
                                ? JsonNodeFactory.instance.booleanNode(random.nextBoolean())
                                : value(MAX_DEPTH));
            default -> {
                ObjectNode nullable = node();
                nullable.putArray("anyOf").add(properties.get(name)).add(node().put("type", "null"));
                properties.set(name, nullable);
            }
        }
    }

    private void reorder(ObjectNode properties, List<String> names) {
        ObjectNode copy = properties.deepCopy();
        Collections.shuffle(names, random);
        properties.removeAll();
        names.forEach(name -> properties.set(name, copy.get(name)));
    }

    private static void toggleRequired(ObjectNode object, String name) {
        ArrayNode required = object.withArray("required");
        for (int i = 0; i < required.size(); i++) {
            if (required.get(i).asText().equals(name)) {
                required.remove(i);
                return;
            }
        }
        required.add(name);
    }

    private static void collect(com.fasterxml.jackson.databind.JsonNode node, List<ObjectNode> objects) {
        if (node instanceof ObjectNode object
                && object.get("properties") instanceof ObjectNode properties
                && !properties.isEmpty()) {
            objects.add(object);
        }
        node.forEach(child -> collect(child, objects));
    }

    private static ObjectNode properties(ObjectNode object) {
        return (ObjectNode) object.get("properties");
    }

    private String sentence() {
        StringBuilder sentence = new StringBuilder();
        int count = 2 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            sentence.append(i == 0 ? "" : " ").append(pick(WORDS));
        }
        return sentence.toString();
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }
}
