package dev.extractgen.generator.resolve;

import dev.extractgen.generator.schema.JsonValue;
import dev.extractgen.generator.schema.Keywords;
import dev.extractgen.generator.schema.SchemaNode;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which types of values schemas allow together, and which values, if they list them.
 *
 * @param types the types
 * @param values the values by what makes them equal, or null when the schemas list none
 * @param basis what says so
 */
record Facts(Set<ValueType> types, @Nullable Map<Object, JsonValue> values, Basis basis) {
    /** The name that draft 3 had for values of all types. */
    private static final String ANY = "any";

    /** Where types are known from. */
    enum Basis {
        /** The schemas say nothing of types. */
        NOTHING,
        /** The schemas speak of values of these types, and have nothing against others. */
        IMPLIED,
        /** The schemas allow these types only. */
        STATED
    }

    Facts {
        types = Collections.unmodifiableSet(types);
        values = values == null ? null : Collections.unmodifiableMap(values);
    }

    /** Returns whether the schemas say nothing of types. */
    boolean isFree() {
        return basis == Basis.NOTHING;
    }

    /** Returns whether no value fits. */
    boolean isImpossible() {
        return types.isEmpty();
    }

    /** Returns whether nothing but null fits. */
    boolean isNull() {
        return types.equals(Set.of(ValueType.NULL));
    }

    /** Returns whether nothing but objects fits, leaving null aside. */
    boolean isObject() {
        return types.contains(ValueType.OBJECT) && types.size() == (types.contains(ValueType.NULL) ? 2 : 1);
    }

    static Facts of(Collection<SchemaNode> parts, Keywords keywords) {
        Set<ValueType> types = EnumSet.allOf(ValueType.class);
        Map<Object, JsonValue> values = null;
        boolean isStated = false;
        for (SchemaNode part : parts) {
            if (part.has("type")) {
                isStated = true;
                types.retainAll(stated(part, keywords));
            }
            for (List<JsonValue> listed : listed(part, keywords)) {
                isStated = true;
                values = common(values, listed);
            }
        }
        if (values != null) {
            values.values().removeIf(value -> !types.contains(ValueType.of(value)));
            Set<ValueType> listed = EnumSet.noneOf(ValueType.class);
            for (JsonValue value : values.values()) {
                listed.add(ValueType.of(value));
            }
            types.retainAll(listed);
        }
        if (isStated) {
            boolean isFree = types.containsAll(EnumSet.allOf(ValueType.class))
                    && values == null
                    && parts.stream().noneMatch(Shaping::speaksOfContents);
            return new Facts(types, values, isFree ? Basis.NOTHING : Basis.STATED);
        }
        Set<ValueType> implied = EnumSet.noneOf(ValueType.class);
        for (SchemaNode part : parts) {
            implied.addAll(Shaping.implied(part));
        }
        if (implied.isEmpty()) {
            return new Facts(types, null, Basis.NOTHING);
        }
        // A schema that speaks of members or elements without asking for them has nothing against null.
        implied.add(ValueType.NULL);
        if (implied.contains(ValueType.NUMBER)) {
            implied.add(ValueType.INTEGER);
        }
        return new Facts(implied, null, Basis.IMPLIED);
    }

    /** Returns the types that a schema names; all of them after a report when it does so in no way that is allowed. */
    static Set<ValueType> stated(SchemaNode part, Keywords keywords) {
        Set<ValueType> types = EnumSet.noneOf(ValueType.class);
        List<String> names = part.get("type") instanceof JsonValue.StringValue single
                ? List.of(single.text())
                : keywords.texts(part, "type");
        if (names.contains(ANY)) {
            keywords.invalidButClear(part, "type", "has no \"any\" since draft 4; it is read as all types");
            return EnumSet.allOf(ValueType.class);
        }
        String unknown = null;
        for (String name : names) {
            ValueType type = ValueType.named(name);
            if (type == null) {
                unknown = name;
                break;
            }
            types.add(type);
        }
        if (unknown != null || types.isEmpty()) {
            keywords.invalid(part, "type", ValueType.allowed(unknown));
            return EnumSet.allOf(ValueType.class);
        }
        if (types.contains(ValueType.NUMBER)) {
            types.add(ValueType.INTEGER);
        }
        return types;
    }

    /** Returns the lists of values of a schema, all of which a value must be in. */
    static List<List<JsonValue>> listed(SchemaNode part, Keywords keywords) {
        JsonValue constant = part.get("const");
        boolean isEnum = part.has("enum");
        if (constant == null) {
            return isEnum ? List.of(keywords.values(part, "enum")) : List.of();
        }
        return isEnum ? List.of(keywords.values(part, "enum"), List.of(constant)) : List.of(List.of(constant));
    }

    private static Map<Object, JsonValue> common(@Nullable Map<Object, JsonValue> before, List<JsonValue> listed) {
        Map<Object, JsonValue> values = new LinkedHashMap<>();
        for (JsonValue value : listed) {
            Object key = Scalars.key(value);
            if (before == null || before.containsKey(key)) {
                values.putIfAbsent(key, value);
            }
        }
        return values;
    }
}
