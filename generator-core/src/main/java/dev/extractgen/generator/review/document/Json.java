package dev.extractgen.generator.review.document;

import dev.extractgen.generator.schema.JsonValue;
import dev.extractgen.generator.schema.JsonValue.ArrayValue;
import dev.extractgen.generator.schema.JsonValue.ObjectValue;
import dev.extractgen.generator.schema.JsonValue.Position;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes JSON values that come from no file. */
public final class Json {
    private static final Position NOWHERE = new Position(0, 0);

    /** Up to so many members are sooner copied than looked through. */
    private static final int FEW_MEMBERS = 32;

    /** Null. */
    public static final JsonValue NULL = new JsonValue.NullValue(NOWHERE);

    private Json() {}

    /** Returns a scalar: a text, a number, true or false. */
    public static JsonValue scalar(Object value) {
        if (value instanceof Boolean flag) {
            return new JsonValue.BooleanValue(NOWHERE, flag);
        }
        return value instanceof BigDecimal number
                ? new JsonValue.NumberValue(NOWHERE, number.toString())
                : new JsonValue.StringValue(NOWHERE, value.toString());
    }

    /** Returns whether a value is a text, a number that Java has a value for, true or false. */
    public static boolean isScalar(JsonValue value) {
        return value instanceof JsonValue.StringValue
                || value instanceof JsonValue.BooleanValue
                || (value instanceof JsonValue.NumberValue number
                        && CanonicalNumber.of(number.text()).isPresent());
    }

    /** Returns a scalar as a String, BigDecimal or Boolean. */
    public static Object scalar(JsonValue value) {
        if (value instanceof JsonValue.BooleanValue flag) {
            return flag.value();
        }
        return value instanceof JsonValue.NumberValue number
                ? new BigDecimal(number.text())
                : ((JsonValue.StringValue) value).text();
    }

    /** Returns an array. */
    public static ArrayValue array(List<JsonValue> elements) {
        return new ArrayValue(NOWHERE, elements);
    }

    /** Returns an array with another element at a place. */
    public static ArrayValue with(ArrayValue array, int index, JsonValue value) {
        List<JsonValue> elements = new ArrayList<>(array.elements());
        elements.set(index, value);
        return array(elements);
    }

    /** Returns an object. */
    public static ObjectValue object(Map<String, JsonValue> members) {
        return new ObjectValue(NOWHERE, members);
    }

    /** Returns an object with one member more, or with another value for one that it has. */
    public static ObjectValue with(ObjectValue object, String name, JsonValue value) {
        if (object.members().size() > FEW_MEMBERS) {
            return object(new ChangedMembers(object.members(), name, value));
        }
        Map<String, JsonValue> members = new LinkedHashMap<>(object.members());
        members.put(name, value);
        return object(members);
    }

    /** Returns an object with one member before all others. */
    public static ObjectValue first(String name, JsonValue value, ObjectValue object) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put(name, value);
        object.members().forEach(members::putIfAbsent);
        return object(members);
    }

    /** Returns an object without a member. */
    public static ObjectValue without(ObjectValue object, String name) {
        if (object.members().size() > FEW_MEMBERS) {
            return object(new ChangedMembers(object.members(), name, null));
        }
        Map<String, JsonValue> members = new LinkedHashMap<>(object.members());
        members.remove(name);
        return object(members);
    }

    /** Returns a value that has at a place what another has there, or nothing where that has nothing. */
    public static JsonValue grafted(JsonValue value, List<String> way, JsonValue other) {
        if (way.isEmpty()) {
            return other;
        }
        String next = way.get(0);
        List<String> rest = way.subList(1, way.size());
        if (value instanceof ObjectValue object && other instanceof ObjectValue from) {
            JsonValue own = object.get(next);
            JsonValue part = from.get(next);
            if (part == null) {
                return without(object, next);
            }
            return with(object, next, own == null ? part : grafted(own, rest, part));
        }
        if (value instanceof ArrayValue array && other instanceof ArrayValue from) {
            int index = Integer.parseInt(next);
            if (index < Math.min(array.elements().size(), from.elements().size())) {
                return with(
                        array,
                        index,
                        grafted(
                                array.elements().get(index),
                                rest,
                                from.elements().get(index)));
            }
        }
        return other;
    }

    /** Returns objects as one, which has the members of all; of values that are no objects the first. */
    public static JsonValue merged(List<JsonValue> values) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        for (JsonValue value : values) {
            if (!(value instanceof ObjectValue object)) {
                return values.get(0);
            }
            members.putAll(object.members());
        }
        return object(members);
    }
}
