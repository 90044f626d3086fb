package dev.extractgen.runtime.decode;

import static dev.extractgen.runtime.DecodeProblem.Code;

import dev.extractgen.runtime.json.JsonNumber;
import dev.extractgen.runtime.json.JsonReader;
import dev.extractgen.runtime.json.JsonType;
import dev.extractgen.runtime.support.Copies;
import dev.extractgen.runtime.support.UnknownValueException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads typed values for a generated decoder. It stands on one value at a time; each method reads that value, or
 * reports that it does not fit, passes over it, and returns null. Nothing is converted that JSON Schema does not call
 * the same.
 */
public final class ValueReader {
    private final JsonReader json;
    private final Problems problems;
    private final OpenObjects objects;
    private final FreeValues free;

    ValueReader(JsonReader json, Problems problems) {
        this.json = json;
        this.problems = problems;
        this.objects = new OpenObjects(json, problems);
        this.free = new FreeValues(json, problems, Code.NUMBER_OUT_OF_RANGE);
    }

    /** Starts to read an object; returns false when the value is none. */
    public boolean beginObject(Members members) {
        if (json.type() != JsonType.OBJECT) {
            misfit("an object");
            return false;
        }
        objects.open(members);
        return true;
    }

    /**
     * Goes to the next member that has a value, and reports what the schema does not allow: null, undeclared members,
     * and at the end of the object the required members that did not come.
     *
     * @return the index of the member in the object's table, the size of the table for a member beside it that is kept,
     *     or {@link Members#END}
     */
    public int nextMember() {
        return objects.nextMember();
    }

    /** Reports that the value is none of what the schema allows here, and returns null. */
    @SuppressWarnings("TypeParameterUnusedInFormals") // null is of every type
    public <T> @Nullable T misfit(String expected) {
        problems.add(Code.WRONG_TYPE, json.offset(), expected);
        return skip();
    }

    @SuppressWarnings("TypeParameterUnusedInFormals") // null is of every type
    private <T> @Nullable T skip() {
        json.skip();
        return null;
    }

    /** Reads a value where the schema allows none. */
    public @Nullable Object nothing() {
        return misfit("nothing; the schema allows no value here");
    }

    /** Returns whether the value is an object. */
    public boolean isObject() {
        return json.type() == JsonType.OBJECT;
    }

    /** Returns whether the value is an array. */
    public boolean isArray() {
        return json.type() == JsonType.ARRAY;
    }

    /** Returns whether the value is a string. */
    public boolean isString() {
        return json.type() == JsonType.STRING;
    }

    /** Returns whether the value is a number. */
    public boolean isNumber() {
        return json.type() == JsonType.NUMBER;
    }

    /** Returns whether the value is true or false. */
    public boolean isBoolean() {
        return json.type() == JsonType.BOOLEAN;
    }

    /** Reads a string. */
    public @Nullable String string() {
        return isString() ? json.string() : misfit("a string");
    }

    /** Reads true or false. */
    public @Nullable Boolean bool() {
        return isBoolean() ? (Boolean) json.bool() : misfit("true or false");
    }

    /** Reads a number exactly. */
    public @Nullable BigDecimal decimal() {
        return isNumber() ? number("a number", JsonNumber::decimal) : misfit("a number");
    }

    /** Reads a number as the nearest double. */
    public @Nullable Double float64() {
        return isNumber() ? number("a number that a double holds", Numbers::float64) : misfit("a number");
    }

    /** Reads an integer of up to 64 bits; {@code 1.0} is one. */
    public @Nullable Long int64() {
        return isNumber() ? integer("an integer that a long holds", JsonNumber::int64) : misfit("an integer");
    }

    /** Reads an integer of up to 32 bits; {@code 1.0} is one. */
    public @Nullable Integer int32() {
        return isNumber() ? integer("an integer that an int holds", Numbers::int32) : misfit("an integer");
    }

    /** Reads an integer of any size; {@code 1.0} is one. */
    public @Nullable BigInteger bigInteger() {
        return isNumber() ? integer("an integer of reasonable size", Numbers::bigInteger) : misfit("an integer");
    }

    private <T> @Nullable T integer(String expected, Function<JsonNumber, T> reading) {
        int offset = json.offset();
        JsonNumber number = json.number();
        if (!number.isInteger()) {
            problems.add(Code.WRONG_TYPE, offset, "an integer");
            return null;
        }
        return inRange(number, offset, expected, reading);
    }

    private <T> @Nullable T number(String expected, Function<JsonNumber, T> reading) {
        int offset = json.offset();
        return inRange(json.number(), offset, expected, reading);
    }

    private <T> @Nullable T inRange(JsonNumber number, int offset, String expected, Function<JsonNumber, T> reading) {
        try {
            return reading.apply(number);
        } catch (ArithmeticException | NumberFormatException e) {
            problems.add(Code.NUMBER_OUT_OF_RANGE, offset, expected);
            return null;
        }
    }

    /** Reads a {@code date}. */
    public @Nullable LocalDate date() {
        return text("a date such as 2026-01-31 (formats=text takes any text)", Formats::date);
    }

    /** Reads a {@code date-time}, which has an offset. */
    public @Nullable OffsetDateTime dateTime() {
        return text(
                "a date-time with an offset such as 2026-01-31T12:00:00Z (formats=text takes any text)",
                Formats::dateTime);
    }

    /** Reads a {@code time}. */
    public @Nullable LocalTime time() {
        return text("a time such as 12:00:00 (formats=text takes any text)", Formats::time);
    }

    /** Reads a {@code uuid}. */
    public @Nullable UUID uuid() {
        return text("a UUID (formats=text takes any text)", Formats::uuid);
    }

    /** Reads a {@code uri}. */
    public @Nullable URI uri() {
        return text("a URI (formats=text takes any text)", Formats::uri);
    }

    private <T> @Nullable T text(String expected, Function<String, T> reading) {
        if (!isString()) {
            return misfit(expected);
        }
        int offset = json.offset();
        try {
            return reading.apply(json.string());
        } catch (Formats.UnreadableException e) {
            problems.add(Code.UNREADABLE_FORMAT, offset, expected);
            return null;
        }
    }

    /** Reads a constant of an enum whose values are all strings. */
    public <E> @Nullable E constant(Function<String, E> reading) {
        int offset = json.offset();
        return isString() ? known(json.string(), offset, reading) : misfit("a string");
    }

    /** Reads a constant of an enum whose values are scalars of any type. */
    public <E> @Nullable E scalarConstant(Function<Object, E> reading) {
        int offset = json.offset();
        return switch (json.type()) {
            case STRING -> known(json.string(), offset, reading);
            case NUMBER -> {
                Number number = free.number();
                yield number == null ? null : known(number, offset, reading);
            }
            case BOOLEAN -> known(json.bool(), offset, reading);
            default -> misfit("a string, a number, true or false");
        };
    }

    private <V, E> @Nullable E known(V value, int offset, Function<V, E> reading) {
        try {
            return reading.apply(value);
        } catch (UnknownValueException e) {
            problems.add(Code.UNKNOWN_ENUM_VALUE, offset, e.expected());
            return null;
        }
    }

    /** Reads a value of free form: lists, maps, strings, Long, BigInteger, BigDecimal, Boolean and null. */
    public @Nullable Object value() {
        return free.value();
    }

    /** Reads a list whose elements may not be null; those that do not fit are reported and left out. */
    public <T> @Nullable List<T> list(MetadataNode metadata, Element<T> element) {
        if (!isArray()) {
            return misfit("a list");
        }
        List<T> elements = new ArrayList<>();
        BitSet dropped = new BitSet();
        json.beginArray();
        for (int i = 0; json.nextElement(); i++) {
            T value = element(metadata.at(i), element);
            if (value == null) {
                dropped.set(i);
            } else {
                elements.add(value);
            }
        }
        metadata.drop(dropped);
        return Copies.list(elements);
    }

    /** Reads a list whose elements may be null; those that do not fit are reported and left out. */
    public <T> @Nullable List<@Nullable T> nullableList(MetadataNode metadata, Element<T> element) {
        if (!isArray()) {
            return misfit("a list");
        }
        List<@Nullable T> elements = new ArrayList<>();
        BitSet dropped = new BitSet();
        json.beginArray();
        for (int i = 0; json.nextElement(); i++) {
            boolean isNull = json.isNull();
            T value = isNull ? skip() : element.read(this, metadata.at(i));
            if (value == null && !isNull) {
                dropped.set(i);
            } else {
                elements.add(value);
            }
        }
        metadata.drop(dropped);
        return Copies.nullableList(elements);
    }

    /** Reads a map whose values may not be null; those that do not fit are reported and left out. */
    public <T> @Nullable Map<String, T> map(MetadataNode metadata, Element<T> element) {
        if (!isObject()) {
            return misfit("an object");
        }
        Map<String, T> members = new LinkedHashMap<>();
        json.beginObject();
        while (json.nextMember() != JsonReader.END) {
            member(members, metadata, element);
        }
        return Copies.map(members);
    }

    /** Reads a map whose values may be null; those that do not fit are reported and left out. */
    public <T> @Nullable Map<String, @Nullable T> nullableMap(MetadataNode metadata, Element<T> element) {
        if (!isObject()) {
            return misfit("an object");
        }
        Map<String, @Nullable T> members = new LinkedHashMap<>();
        json.beginObject();
        while (json.nextMember() != JsonReader.END) {
            nullableMember(members, metadata, element);
        }
        return Copies.nullableMap(members);
    }

    /** Reads the value of the member that {@link #nextMember()} found beside the declared ones into a map. */
    public <T> void member(Map<String, T> members, MetadataNode metadata, Element<T> element) {
        String name = json.name();
        T value = element(metadata.at(name), element);
        if (value != null) {
            members.put(name, value);
        }
    }

    /** Does what {@link #member} does, for values that may be null. */
    public <T> void nullableMember(Map<String, @Nullable T> members, MetadataNode metadata, Element<T> element) {
        String name = json.name();
        if (json.isNull()) {
            members.put(name, skip());
        } else {
            T value = element.read(this, metadata.at(name));
            if (value != null) {
                members.put(name, value);
            }
        }
    }

    private <T> @Nullable T element(MetadataNode metadata, Element<T> element) {
        return json.isNull() ? misfit("a value, not null") : element.read(this, metadata);
    }
}
