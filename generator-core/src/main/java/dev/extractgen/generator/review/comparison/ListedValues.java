package dev.extractgen.generator.review.comparison;

import dev.extractgen.generator.schema.JsonText;
import dev.extractgen.generator.schema.JsonValue;
import dev.extractgen.generator.schema.JsonValue.ArrayValue;
import dev.extractgen.generator.schema.JsonValue.NullValue;
import dev.extractgen.generator.schema.SchemaNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The values that a schema lists at a place, whether or not it takes others, too; and for each of them what speaks of
 * it and not of all.
 */
final class ListedValues {
    private record Value(String text, List<SchemaNode> nodes) {}

    private final Map<String, Value> values = new LinkedHashMap<>();

    private ListedValues() {}

    static ListedValues of(Subschemas subschemas, Alternatives alternatives) {
        ListedValues listed = new ListedValues();
        if (subschemas.areOwn()) {
            subschemas.nodes().forEach(node -> in(node).forEach(listed::value));
            for (SchemaNode node : alternatives.nodes()) {
                for (JsonValue value : in(node)) {
                    listed.value(value).nodes.add(node);
                }
            }
        }
        return listed;
    }

    /** Returns the values that a subschema lists itself, leaving aside null, which is said by the type. */
    static List<JsonValue> in(SchemaNode node) {
        JsonValue constant = node.get("const");
        List<JsonValue> values = constant != null
                ? List.of(constant)
                : node.get("enum") instanceof ArrayValue several ? several.elements() : List.of();
        return values.stream().filter(value -> !(value instanceof NullValue)).toList();
    }

    private Value value(JsonValue value) {
        return values.computeIfAbsent(CanonicalJson.of(value), key -> new Value(JsonText.of(value), new ArrayList<>()));
    }

    /** Returns the values, written so that equal ones are written alike. */
    Set<String> keys() {
        return values.keySet();
    }

    /** Returns a value as JSON. */
    String text(String key) {
        return Objects.requireNonNull(values.get(key)).text;
    }

    /** Returns what speaks of one of the values and not of all. */
    List<SchemaNode> nodes(String key) {
        return Objects.requireNonNull(values.get(key)).nodes;
    }

    /** Returns what speaks of one of the values, or else of the place where all are listed. */
    SchemaNode node(String key, Side side) {
        List<SchemaNode> nodes = nodes(key);
        return nodes.isEmpty() ? side.subschemas().nodes().get(0) : nodes.get(0);
    }

    @Override
    public String toString() {
        return values.values().stream().map(Value::text).collect(Collectors.joining(", "));
    }
}
