package dev.extractgen.generator.resolve;

import dev.extractgen.generator.schema.JsonValue;
import dev.extractgen.generator.schema.SchemaNode;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the keywords that shape a type from those that only restrict its values. */
final class Shaping {
    /** Keywords that say by themselves what a value looks like, beside its type. */
    private static final Set<String> OWN =
            Set.of("enum", "const", "properties", "patternProperties", "additionalProperties", "items", "prefixItems");

    /** Keywords that say of which types values are, or lead to a schema that may. */
    private static final Set<String> STATING = Set.of("type", "enum", "const", "$ref");

    /** Keywords that only speak of values of one type. */
    private static final Map<String, ValueType> IMPLIED = Map.ofEntries(
            Map.entry("pattern", ValueType.STRING),
            Map.entry("minLength", ValueType.STRING),
            Map.entry("maxLength", ValueType.STRING),
            Map.entry("minimum", ValueType.NUMBER),
            Map.entry("maximum", ValueType.NUMBER),
            Map.entry("exclusiveMinimum", ValueType.NUMBER),
            Map.entry("exclusiveMaximum", ValueType.NUMBER),
            Map.entry("multipleOf", ValueType.NUMBER),
            Map.entry("items", ValueType.ARRAY),
            Map.entry("prefixItems", ValueType.ARRAY),
            Map.entry("minItems", ValueType.ARRAY),
            Map.entry("maxItems", ValueType.ARRAY),
            Map.entry("uniqueItems", ValueType.ARRAY),
            Map.entry("properties", ValueType.OBJECT),
            Map.entry("patternProperties", ValueType.OBJECT),
            Map.entry("additionalProperties", ValueType.OBJECT),
            Map.entry("required", ValueType.OBJECT),
            Map.entry("minProperties", ValueType.OBJECT),
            Map.entry("maxProperties", ValueType.OBJECT));

    /** Those of them that hold a schema, or schemas by name. */
    private static final Set<String> SCHEMAS =
            Set.of("items", "properties", "patternProperties", "additionalProperties");

    /** Keywords that restrict values in ways that no Java type expresses. */
    static final Set<String> RESTRICTING = Set.of(
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
        return node.has("type") || node.hasAny(OWN);
    }

    /** Returns whether a schema says anything of a value's type, if only by speaking of values of that type. */
    static boolean saysAnything(SchemaNode node) {
        return hasOwnShape(node) || node.hasAny(IMPLIED.keySet());
    }

    /** Returns the types that the keywords of a schema speak of; those that allow everything speak of none. */
    static Set<ValueType> implied(SchemaNode node) {
        Set<ValueType> types = EnumSet.noneOf(ValueType.class);
        if (node.value() instanceof JsonValue.ObjectValue schema) {
            for (Map.Entry<String, JsonValue> keyword : schema.members().entrySet()) {
                ValueType implied = IMPLIED.get(keyword.getKey());
                if (implied != null && !(SCHEMAS.contains(keyword.getKey()) && allowsAnything(keyword.getValue()))) {
                    types.add(implied);
                }
            }
        }
        return types;
    }

    /** Returns whether a schema may say of which types values are, be it through schemas that it leads to. */
    static boolean mayStateType(SchemaNode node) {
        return node.hasAny(STATING)
                || anyShapes(node.get("allOf"))
                || anyShapes(node.get("anyOf"))
                || anyShapes(node.get("oneOf"));
    }

    private static boolean allowsAnything(JsonValue schema) {
        return schema instanceof JsonValue.BooleanValue flag
                ? flag.value()
                : schema instanceof JsonValue.ObjectValue object
                        && object.members().isEmpty();
    }

    /** Returns whether a schema says no more of a value than its JSON type and which members it must have. */
    static boolean saysOnlyTypeOrRequired(SchemaNode node) {
        return !node.hasAny(OWN);
    }

    /** Returns whether a schema says no more of a value than its JSON type. */
    static boolean saysOnlyType(SchemaNode node) {
        return saysOnlyTypeOrRequired(node) && !node.has("required");
    }

    /** Returns whether a schema says in any way what a value looks like. */
    static boolean shapes(SchemaNode node) {
        return shapes(node.value());
    }

    private static boolean shapes(JsonValue schema) {
        if (SchemaNode.isFalse(schema)) {
            return true;
        }
        if (!(schema instanceof JsonValue.ObjectValue object)) {
            return false;
        }
        return object.get("$ref") != null
                || object.get("type") != null
                || object.hasAny(OWN)
                || anyShapes(object.get("allOf"))
                || anyShapes(object.get("anyOf"))
                || anyShapes(object.get("oneOf"));
    }

    private static boolean anyShapes(@Nullable JsonValue schemas) {
        if (schemas instanceof JsonValue.ArrayValue array) {
            for (JsonValue schema : array.elements()) {
                if (shapes(schema)) {
                    return true;
                }
            }
        }
        return false;
    }
}
