package dev.extractgen.generator.resolve;

import dev.extractgen.generator.schema.JsonValue;
import dev.extractgen.generator.schema.SchemaNode;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the keywords that shape a type from those that only restrict its values. */
final class Shaping {
    /** Keywords that say by themselves what a value looks like. */
    private static final List<String> OWN = List.of(
            "type", "enum", "const", "properties", "patternProperties", "additionalProperties", "items", "prefixItems");

    private static final List<String> OWN_BESIDE_TYPE = OWN.subList(1, OWN.size());

    /** Keywords that say of which types values are, or lead to a schema that may. */
    private static final List<String> STATING = List.of("type", "enum", "const", "$ref");

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

    private static final Set<ValueType> CONTAINERS = EnumSet.of(ValueType.ARRAY, ValueType.OBJECT);

    /** Those of them that hold a schema, or schemas by name. */
    private static final Set<String> SCHEMAS =
            Set.of("items", "properties", "patternProperties", "additionalProperties");

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
        return node.hasAny(OWN);
    }

    /** Returns whether a schema says anything of a value's type, if only by speaking of values of that type. */
    static boolean saysAnything(SchemaNode node) {
        return hasOwnShape(node) || node.hasAny(IMPLIED.keySet());
    }

    /** Returns the types that the keywords of a schema speak of; those that allow everything speak of none. */
    static Set<ValueType> implied(SchemaNode node) {
        Set<ValueType> types = EnumSet.noneOf(ValueType.class);
        for (Map.Entry<String, ValueType> implied : IMPLIED.entrySet()) {
            JsonValue value = node.heeded(implied.getKey());
            if (value != null && !(SCHEMAS.contains(implied.getKey()) && allowsAnything(value))) {
                types.add(implied.getValue());
            }
        }
        if (Unevaluated.isForbidden(node)) {
            types.add(ValueType.OBJECT);
        }
        return types;
    }

    /** Returns whether a schema says anything of what lies within a list or object. */
    static boolean speaksOfContents(SchemaNode node) {
        return !saysOnlyType(node) && !Collections.disjoint(CONTAINERS, implied(node));
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
        return !node.hasAny(OWN_BESIDE_TYPE);
    }

    /** Returns whether a schema says no more of a value than its JSON type. */
    static boolean saysOnlyType(SchemaNode node) {
        return saysOnlyTypeOrRequired(node) && !node.has("required");
    }

    /** Returns whether a schema names types, and neither says more of a value nor leads to schemas that do. */
    static boolean onlyNamesTypes(SchemaNode node) {
        return node.has("type") && saysOnlyType(node) && !node.hasAny(Gatherer.LEADING_ON);
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
                || !Collections.disjoint(OWN, object.members().keySet())
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
