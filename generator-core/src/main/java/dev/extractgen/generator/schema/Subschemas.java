package dev.extractgen.generator.schema;

import dev.extractgen.generator.schema.JsonValue.ArrayValue;
import dev.extractgen.generator.schema.JsonValue.ObjectValue;
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

    /** Does something with a schema that lies directly within another. */
    interface Visitor {
        /** Visits a schema and is told the way to it. */
        void visit(ObjectValue schema, SchemaPath path);
    }

    /** Passes each schema directly within another, which a way leads to, to a visitor. */
    static void forEach(ObjectValue schema, SchemaPath path, Visitor visitor) {
        for (Map.Entry<String, JsonValue> keyword : schema.members().entrySet()) {
            String name = keyword.getKey();
            if (keyword.getValue() instanceof ObjectValue object) {
                if (SINGLE.contains(name)) {
                    visitor.visit(object, new SchemaPath(path, name, null));
                } else if (NAMED.contains(name)) {
                    for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
                        if (member.getValue() instanceof ObjectValue child) {
                            visitor.visit(child, new SchemaPath(path, name, member.getKey()));
                        }
                    }
                }
            } else if (keyword.getValue() instanceof ArrayValue array && LISTED.contains(name)) {
                for (int i = 0; i < array.elements().size(); i++) {
                    if (array.elements().get(i) instanceof ObjectValue child) {
                        visitor.visit(child, new SchemaPath(path, name, String.valueOf(i)));
                    }
                }
            }
        }
    }
}
