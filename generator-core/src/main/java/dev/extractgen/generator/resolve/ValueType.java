package dev.extractgen.generator.resolve;

import dev.extractgen.generator.schema.JsonValue;
import org.jspecify.annotations.Nullable;

/** The types that the keyword {@code type} names. */
enum ValueType {
    /** A text. */
    STRING,
    /** A number without a fraction. */
    INTEGER,
    /** Any number; whoever allows it allows integers, too. */
    NUMBER,
    /** True or false. */
    BOOLEAN,
    /** An array. */
    ARRAY,
    /** An object. */
    OBJECT,
    /** Null. */
    NULL;

    /** Returns the type of a name, or null. */
    static @Nullable ValueType named(String name) {
        return switch (name) {
            case "string" -> STRING;
            case "integer" -> INTEGER;
            case "number" -> NUMBER;
            case "boolean" -> BOOLEAN;
            case "array" -> ARRAY;
            case "object" -> OBJECT;
            case "null" -> NULL;
            default -> null;
        };
    }

    /** Returns the narrowest type of a value. */
    static ValueType of(JsonValue value) {
        if (value instanceof JsonValue.StringValue) {
            return STRING;
        }
        if (value instanceof JsonValue.NumberValue number) {
            return Scalars.isWhole(number) ? INTEGER : NUMBER;
        }
        if (value instanceof JsonValue.BooleanValue) {
            return BOOLEAN;
        }
        if (value instanceof JsonValue.ArrayValue) {
            return ARRAY;
        }
        return value instanceof JsonValue.ObjectValue ? OBJECT : NULL;
    }
}
