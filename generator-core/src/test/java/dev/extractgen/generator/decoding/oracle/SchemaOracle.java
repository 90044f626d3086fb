package dev.extractgen.generator.decoding.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Says where a document breaks its schema, of the keywords that a decoder promises to check: type, required,
 * additionalProperties, enum, const and format, through references and through unions that are told apart by JSON type.
 */
public final class SchemaOracle {
    private final JsonNode root;
    private final Set<String> formats;
    private final TreeSet<String> violations = new TreeSet<>();
    private final TreeSet<String> undeclared = new TreeSet<>();

    private SchemaOracle(JsonNode root, Set<String> formats) {
        this.root = root;
        this.formats = formats;
    }

    /**
     * What a schema says of a document.
     *
     * @param violations the places of values that break it, and of required members that are missing
     * @param undeclared the places of members that it neither declares nor forbids
     */
    public record Verdict(TreeSet<String> violations, TreeSet<String> undeclared) {}

    /**
     * Judges a document.
     *
     * @param formats those that are checked
     * @param pointer what all pointers begin with
     */
    public static Verdict judge(JsonNode schema, Set<String> formats, JsonNode document, String pointer) {
        SchemaOracle oracle = new SchemaOracle(schema, formats);
        oracle.visit(schema, document, pointer);
        return new Verdict(oracle.violations, oracle.undeclared);
    }

    /** Returns the alternatives that a schema consists of. */
    private List<JsonNode> branches(JsonNode schema) {
        if (schema.has("$ref")) {
            return branches(root.at(schema.get("$ref").textValue().substring(1)));
        }
        List<JsonNode> branches = new ArrayList<>();
        if (schema.has("anyOf")) {
            schema.get("anyOf").forEach(branch -> branches.addAll(branches(branch)));
        } else {
            branches.add(schema);
        }
        return branches;
    }

    private void visit(JsonNode schema, JsonNode value, String pointer) {
        for (JsonNode branch : branches(schema)) {
            if (accepts(branch, value)) {
                members(branch, value, pointer);
                elements(branch, value, pointer);
                return;
            }
        }
        violations.add(pointer);
    }

    /** Returns whether a schema without alternatives accepts a value, leaving its parts aside. */
    private boolean accepts(JsonNode schema, JsonNode value) {
        if (schema.isBoolean()) {
            return schema.booleanValue();
        }
        JsonNode type = schema.path("type");
        boolean isOfType = type.isMissingNode() || (type.isTextual() && isOfType(type.textValue(), value));
        for (JsonNode alternative : type) {
            isOfType |= isOfType(alternative.textValue(), value);
        }
        if (schema.has("enum") && isOfType) {
            for (JsonNode listed : schema.get("enum")) {
                if (Json.same(listed, value)) {
                    return true;
                }
            }
            return false;
        }
        if (schema.has("const") && !Json.same(schema.get("const"), value)) {
            return false;
        }
        String format = schema.path("format").asText();
        return isOfType
                && (!value.isTextual() || !formats.contains(format) || FormatOracle.accepts(format, value.textValue()));
    }

    private static boolean isOfType(String type, JsonNode value) {
        return switch (type) {
            case "string" -> value.isTextual();
            case "integer" ->
                value.isNumber() && value.decimalValue().stripTrailingZeros().scale() <= 0;
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "null" -> value.isNull();
            default -> throw new IllegalArgumentException(type);
        };
    }

    private void members(JsonNode schema, JsonNode value, String pointer) {
        if (!value.isObject()) {
            return;
        }
        for (JsonNode name : schema.path("required")) {
            if (!value.has(name.textValue())) {
                violations.add(Json.child(pointer, name.textValue()));
            }
        }
        value.properties().forEach(member -> {
            String place = Json.child(pointer, member.getKey());
            JsonNode declared = schema.path("properties").path(member.getKey());
            JsonNode others = schema.path("additionalProperties");
            if (!declared.isMissingNode()) {
                visit(declared, member.getValue(), place);
            } else if (!others.isMissingNode()) {
                visit(others, member.getValue(), place);
            } else if (schema.has("properties")) {
                undeclared.add(place);
            }
        });
    }

    private void elements(JsonNode schema, JsonNode value, String pointer) {
        for (int i = 0; i < value.size() && value.isArray() && schema.has("items"); i++) {
            visit(schema.get("items"), value.get(i), Json.child(pointer, i));
        }
    }
}
