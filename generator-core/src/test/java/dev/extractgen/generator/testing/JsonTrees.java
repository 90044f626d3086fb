package dev.extractgen.generator.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares JSON as JSON Schema does: the order of members is of no account, and 1 equals 1.0. */
public final class JsonTrees {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonTrees() {}

    /** Returns the tree of a text. */
    public static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    /** Returns a text that is the same for all texts of equal trees. */
    public static String canonical(String json) {
        StringBuilder text = new StringBuilder();
        write(tree(json), "\n", text);
        return text.toString();
    }

    /** Returns the JSON pointers of all scalars. */
    public static Set<String> leaves(String json) {
        Set<String> leaves = new TreeSet<>();
        addLeaves(tree(json), "", leaves);
        return leaves;
    }

    private static void addLeaves(JsonNode node, String pointer, Set<String> leaves) {
        if (node.isValueNode() && !node.isNull()) {
            leaves.add(pointer);
        }
        node.properties()
                .forEach(member -> addLeaves(member.getValue(), pointer + "/" + escape(member.getKey()), leaves));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            addLeaves(node.get(i), pointer + "/" + i, leaves);
        }
    }

    private static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static void write(JsonNode node, String newLine, StringBuilder out) {
        if (node.isObject()) {
            Map<String, JsonNode> members = new TreeMap<>();
            node.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
            out.append('{');
            members.forEach((name, value) -> {
                out.append(newLine).append("  \"").append(name).append("\": ");
                write(value, newLine + "  ", out);
            });
            out.append('}');
        } else if (node.isArray()) {
            out.append('[');
            for (JsonNode element : node) {
                out.append(newLine).append("  ");
                write(element, newLine + "  ", out);
            }
            out.append(']');
        } else if (node.isNumber()) {
            out.append(node.decimalValue().stripTrailingZeros());
        } else {
            out.append(node);
        }
    }
}
