package dev.extractgen.generator.schema;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON value with its place in the file. */
public sealed interface JsonValue {

    /** Returns where the value begins. */
    Position position();

    /**
     * A place in a text.
     *
     * @param line the line, counted from 1
     * @param column the column in characters, counted from 1
     */
    record Position(int line, int column) {}

    /**
     * An object; its members keep the order of the file. A file has thousands, so that members are not copied: who
     * makes an object hands them over.
     */
    record ObjectValue(Position position, Map<String, JsonValue> members) implements JsonValue {
        /** Keeps the members, so that nobody else changes them. */
        public ObjectValue {
            members = Collections.unmodifiableMap(members);
        }

        /** Returns a member, or null. */
        public @Nullable JsonValue get(String name) {
            return members.get(name);
        }
    }

    /** An array. */
    record ArrayValue(Position position, List<JsonValue> elements) implements JsonValue {
        /** Copies the elements. */
        public ArrayValue {
            elements = List.copyOf(elements);
        }
    }

    /** A string. */
    record StringValue(Position position, String text) implements JsonValue {}

    /** A number as it is written. */
    record NumberValue(Position position, String text) implements JsonValue {}

    /** True or false. */
    record BooleanValue(Position position, boolean value) implements JsonValue {}

    /** Null. */
    record NullValue(Position position) implements JsonValue {}
}
