package dev.extractgen.generator.decoding.random;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.UUID;

/** Documents that a schema accepts. */
public final class RandomDocument {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int MAX_DEPTH = 7;

    private final JsonNode root;
    private final Choice choice;

    private RandomDocument(JsonNode root, Choice choice) {
        this.root = root;
        this.choice = choice;
    }

    /** Makes a document for a schema. */
    public static JsonNode next(JsonNode schema, Choice choice) {
        return new RandomDocument(schema, choice).value(schema, 0);
    }

    private JsonNode value(JsonNode schema, int depth) {
        if (schema.has("$ref")) {
            return value(root.at(schema.get("$ref").textValue().substring(1)), depth);
        }
        if (schema.has("anyOf")) {
            JsonNode branches = schema.get("anyOf");
            boolean hasNull =
                    branches.get(branches.size() - 1).path("type").asText().equals("null");
            boolean isNull = hasNull && (depth >= MAX_DEPTH || choice.percent(25));
            int last = hasNull ? branches.size() - 2 : branches.size() - 1;
            return isNull ? JSON.nullNode() : value(branches.get(choice.between(0, last)), depth);
        }
        if (schema.has("enum")) {
            return schema.get("enum").get(choice.between(0, schema.get("enum").size() - 1));
        }
        if (schema.has("const")) {
            return schema.get("const");
        }
        JsonNode type = schema.path("type");
        String name =
                type.isArray() ? type.get(choice.between(0, type.size() - 1)).textValue() : type.asText();
        return switch (name) {
            case "string" -> text(schema.path("format").asText());
            case "integer" -> integer();
            case "number" -> number();
            case "boolean" -> JSON.booleanNode(choice.percent(50));
            case "null" -> JSON.nullNode();
            case "array" -> array(schema, depth);
            case "object" -> object(schema, depth);
            default -> free(depth);
        };
    }

    private JsonNode array(JsonNode schema, int depth) {
        ArrayNode array = JSON.arrayNode();
        int size = depth >= MAX_DEPTH ? 0 : choice.between(0, 4);
        for (int i = 0; i < size; i++) {
            array.add(schema.has("items") ? value(schema.get("items"), depth + 1) : free(depth + 1));
        }
        return array;
    }

    private JsonNode object(JsonNode schema, int depth) {
        ObjectNode object = JSON.objectNode();
        for (String name : choice.shuffled(() -> schema.path("properties").fieldNames())) {
            boolean isRequired = false;
            for (JsonNode required : schema.path("required")) {
                isRequired |= required.textValue().equals(name);
            }
            if (isRequired || (depth < MAX_DEPTH && choice.percent(80))) {
                object.set(name, value(schema.get("properties").get(name), depth + 1));
            }
        }
        JsonNode others = schema.path("additionalProperties");
        boolean isOpen = others.isObject() || !schema.has("properties");
        for (int i = 0; isOpen && i < (depth >= MAX_DEPTH ? 0 : choice.between(0, 3)); i++) {
            String name = RandomNames.next(choice);
            if (!object.has(name) && !schema.path("properties").has(name)) {
                object.set(name, others.isObject() ? value(others, depth + 1) : free(depth + 1));
            }
        }
        return object;
    }

    /** Makes a value of free form. */
    private JsonNode free(int depth) {
        int kind = depth >= MAX_DEPTH ? choice.between(0, 4) : choice.between(0, 6);
        return switch (kind) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.booleanNode(choice.percent(50));
            case 2 -> integer();
            case 3 -> number();
            case 4 -> text("");
            case 5 -> array(JSON.objectNode(), depth + 2);
            default -> object(JSON.objectNode(), depth + 2);
        };
    }

    private JsonNode integer() {
        return switch (choice.between(0, 5)) {
            case 0 -> JSON.numberNode(choice.anyLong());
            case 1 -> JSON.numberNode(choice.of(Long.MAX_VALUE, Long.MIN_VALUE));
            case 2 -> JSON.numberNode(new BigDecimal(choice.between(-99, 99) + choice.of(".0", ".00", "E+2", "e0")));
            default -> JSON.numberNode(choice.between(-1000, 100_000));
        };
    }

    private JsonNode number() {
        return switch (choice.between(0, 5)) {
            case 0 -> integer();
            case 1 -> JSON.numberNode(new BigDecimal(choice.of("1e400", "-2.5E-300", "0.1e1", "1E-7", "0e5", "-0.0")));
            case 2 -> JSON.numberNode(BigInteger.TEN.pow(choice.between(19, 60)).negate());
            case 3 -> JSON.numberNode(BigDecimal.valueOf(choice.anyLong(), choice.between(0, 25)));
            default -> JSON.numberNode(BigDecimal.valueOf(choice.between(0, 1_000_000), 2));
        };
    }

    private TextNode text(String format) {
        return JSON.textNode(
                switch (format) {
                    case "date" -> date();
                    case "date-time" -> date() + choice.of("T", "t") + time() + choice.of("Z", "z", "+05:30", "-11:00");
                    case "time" -> time();
                    case "uuid" -> new UUID(choice.anyLong(), choice.anyLong()).toString();
                    case "uri" -> choice.of("https://example.com/a%20b?c=d#e", "urn:isbn:0451450523", "mailto:a@b.c");
                    case "email" -> "someone@example.com";
                    default ->
                        choice.of(
                                "ACME Corp",
                                "",
                                "| Widget | 2 | 10.00 |",
                                "größe 数量 😀",
                                "a\"b\\c/d",
                                "\t\n\u0001",
                                "null",
                                "true",
                                "12",
                                "2026-01-31",
                                "</td><td>",
                                "\u2028",
                                "citation",
                                "10 K");
                });
    }

    private String date() {
        return "%04d-%02d-%02d".formatted(choice.between(1, 2999), choice.between(1, 12), choice.between(1, 28));
    }

    private String time() {
        return "%02d:%02d:%02d".formatted(choice.between(0, 23), choice.between(0, 59), choice.between(0, 59))
                + choice.of("", ".5", ".000", ".123456789");
    }
}
