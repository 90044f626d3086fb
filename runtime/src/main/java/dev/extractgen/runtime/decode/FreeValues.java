package dev.extractgen.runtime.decode;

import dev.extractgen.runtime.DecodeProblem.Code;
import dev.extractgen.runtime.json.JsonReader;
import dev.extractgen.runtime.support.Copies;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads values of free form: maps, lists, strings, Long, BigInteger, BigDecimal, Boolean and null. Numbers whose
 * exponent no Java type holds are reported and left out.
 *
 * @param json stands on the value
 * @param problems takes what cannot be read
 * @param code how a number that cannot be read is reported
 */
record FreeValues(JsonReader json, Problems problems, Code code) {
    /** Reads any value; returns null for null, and after having reported that the value cannot be read. */
    @Nullable
    Object value() {
        problems.countUntyped();
        return switch (json.type()) {
            case OBJECT -> object();
            case ARRAY -> array();
            case STRING -> json.string();
            case NUMBER -> number();
            case BOOLEAN -> json.bool();
            case NULL -> {
                json.skip();
                yield null;
            }
        };
    }

    /** Reads an object. */
    Map<String, @Nullable Object> object() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        json.beginObject();
        while (json.nextMember() != JsonReader.END) {
            String name = json.name();
            boolean isNull = json.isNull();
            Object value = value();
            if (value != null || isNull) {
                members.put(name, value);
            }
        }
        return Copies.nullableMap(members);
    }

    private List<@Nullable Object> array() {
        List<@Nullable Object> elements = new ArrayList<>();
        json.beginArray();
        while (json.nextElement()) {
            boolean isNull = json.isNull();
            Object value = value();
            if (value != null || isNull) {
                elements.add(value);
            }
        }
        return Copies.nullableList(elements);
    }

    /** Reads a number. */
    @Nullable
    Number number() {
        int offset = json.offset();
        try {
            return Numbers.free(json.number());
        } catch (ArithmeticException | NumberFormatException e) {
            problems.add(code, offset, "a number with an exponent of at most 9 digits");
            return null;
        }
    }
}
