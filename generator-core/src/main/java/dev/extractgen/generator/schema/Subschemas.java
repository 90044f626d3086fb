package dev.extractgen.generator.schema;

import dev.extractgen.generator.schema.JsonValue.ArrayValue;
import dev.extractgen.generator.schema.JsonValue.ObjectValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Knows where in a schema other schemas lie. */
final class Subschemas {
    private static final Set<String> SINGLE = Set.of(
            "additionalItems",
            "additionalProperties",
            "contains",
            "contentSchema",
            "else",
            "if",
            "items",
            "not",
            "propertyNames",
            "then",
            "unevaluatedItems",
            "unevaluatedProperties");

    private static final Set<String> LISTED = Set.of("allOf", "anyOf", "items", "oneOf", "prefixItems");

    private static final Set<String> NAMED =
            Set.of("$defs", "definitions", "dependencies", "dependentSchemas", "patternProperties", "properties");

    private Subschemas() {}

    /** Returns the schemas that lie directly within another. */
    static List<Subschema> within(Subschema schema) {
        List<Subschema> within = new ArrayList<>();
        for (Map.Entry<String, JsonValue> keyword : schema.value().members().entrySet()) {
            String name = keyword.getKey();
            if (keyword.getValue() instanceof ObjectValue object) {
                if (SINGLE.contains(name)) {
                    within.add(new Subschema(object, schema, name, null));
                } else if (NAMED.contains(name)) {
                    for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
                        if (member.getValue() instanceof ObjectValue child) {
                            within.add(new Subschema(child, schema, name, member.getKey()));
                        }
                    }
                }
            } else if (keyword.getValue() instanceof ArrayValue array && LISTED.contains(name)) {
                for (int i = 0; i < array.elements().size(); i++) {
                    if (array.elements().get(i) instanceof ObjectValue child) {
                        within.add(new Subschema(child, schema, name, String.valueOf(i)));
                    }
                }
            }
        }
        return within;
    }
}
