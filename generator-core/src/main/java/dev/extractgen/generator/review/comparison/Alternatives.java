package dev.extractgen.generator.review.comparison;

import dev.extractgen.generator.model.JsonType;
import dev.extractgen.generator.schema.JsonValue;
import dev.extractgen.generator.schema.JsonValue.ArrayValue;
import dev.extractgen.generator.schema.JsonValue.BooleanValue;
import dev.extractgen.generator.schema.JsonValue.NumberValue;
import dev.extractgen.generator.schema.JsonValue.StringValue;
import dev.extractgen.generator.schema.SchemaNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The subschemas of which a value has to fit one, where there are several, and those within these. */
final class Alternatives {
    private final Map<SchemaNode, Subschemas> alternatives = new LinkedHashMap<>();

    private Alternatives() {}

    static Alternatives of(Subschemas subschemas) {
        Alternatives alternatives = new Alternatives();
        if (subschemas.areOwn()) {
            alternatives.add(subschemas);
        }
        return alternatives;
    }

    private void add(Subschemas subschemas) {
        for (SchemaNode node : subschemas.nodes()) {
            for (String keyword : Subschemas.ALTERNATIVES) {
                List<SchemaNode> branches = Subschemas.branches(node, keyword);
                if (branches.size() > 1) {
                    branches.forEach(branch -> add(branch, Subschemas.at(subschemas.schema(), branch)));
                }
            }
        }
    }

    private void add(SchemaNode branch, Subschemas alternative) {
        if (alternatives.putIfAbsent(branch, alternative) == null) {
            add(alternative);
        }
    }

    /** Returns all that speak of them. */
    List<SchemaNode> nodes() {
        Set<SchemaNode> nodes = new LinkedHashSet<>();
        for (Subschemas alternative : alternatives.values()) {
            nodes.addAll(alternative.nodes());
        }
        return List.copyOf(nodes);
    }

    /** Returns all that speak of those that take values of a JSON type. */
    List<SchemaNode> nodes(JsonType type) {
        return alternatives.values().stream()
                .map(Subschemas::nodes)
                .filter(nodes -> nodes.stream().anyMatch(node -> takes(node, type)))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private static boolean takes(SchemaNode node, JsonType type) {
        JsonValue types = node.get("type");
        if (types instanceof ArrayValue several) {
            return several.elements().stream().anyMatch(one -> isCalled(one, type));
        }
        return types == null
                ? ListedValues.in(node).stream().anyMatch(value -> isOf(value, type))
                : isCalled(types, type);
    }

    private static boolean isCalled(JsonValue name, JsonType type) {
        return name instanceof StringValue string
                && (string.text().equals("integer") ? "number" : string.text())
                        .equals(type.name().toLowerCase(Locale.ROOT));
    }

    private static boolean isOf(JsonValue value, JsonType type) {
        return switch (type) {
            case STRING -> value instanceof StringValue;
            case NUMBER -> value instanceof NumberValue;
            case BOOLEAN -> value instanceof BooleanValue;
            case ARRAY, OBJECT -> false;
        };
    }
}
