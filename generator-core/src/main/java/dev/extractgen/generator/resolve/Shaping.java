package dev.extractgen.generator.resolve;

import dev.extractgen.generator.schema.JsonValue;
import dev.extractgen.generator.schema.SchemaNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells the keywords that shape a type from those that only restrict its values. */
final class Shaping {
    /** Keywords that say by themselves what a value looks like. */
    private static final List<String> OWN = List.of(
            "type", "enum", "const", "properties", "patternProperties", "additionalProperties", "items", "prefixItems");

    /** Keywords that restrict values in ways that no Java type expresses. */
    static final List<String> RESTRICTING = List.of(
            "if",
            "not",
            "dependencies",
            "dependentSchemas",
            "dependentRequired",
            "contains",
            "propertyNames",
            "unevaluatedProperties",
            "unevaluatedItems");

    private Shaping() {}

    /**
     * Returns whether a schema says by itself, without the schemas it refers to or combines, what a value looks like.
     */
    static boolean hasOwnShape(SchemaNode node) {
        return OWN.stream().anyMatch(node::has);
    }

    /** Returns whether a schema says no more of a value's shape than its JSON type. */
    static boolean hasOnlyType(SchemaNode node) {
        return OWN.stream().allMatch(keyword -> keyword.equals("type") == node.has(keyword));
    }

    /** Returns whether a schema says in any way what a value looks like. */
    static boolean shapes(SchemaNode node) {
        return shapes(node.value());
    }

    private static boolean shapes(JsonValue schema) {
        if (schema instanceof JsonValue.BooleanValue flag) {
            return !flag.value();
        }
        if (!(schema instanceof JsonValue.ObjectValue object)) {
            return false;
        }
        return object.get("$ref") != null
                || OWN.stream().anyMatch(object.members()::containsKey)
                || anyShapes(object.get("allOf"))
                || anyShapes(object.get("anyOf"))
                || anyShapes(object.get("oneOf"));
    }

    private static boolean anyShapes(@Nullable JsonValue schemas) {
        return schemas instanceof JsonValue.ArrayValue array
                && array.elements().stream().anyMatch(Shaping::shapes);
    }
}
