package dev.extractgen.generator.resolve;

import dev.extractgen.generator.schema.JsonValue;
import java.util.Locale;
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

    /** Says what a type must be called, of a name that is none, or of none at all. */
    static String allowed(@Nullable String name) {
        String meant = name == null ? null : meant(name.toLowerCase(Locale.ROOT));
        if (meant != null) {
            return "must be %s where it says \"%s\"".formatted(meant, name);
        }
        return "must name JSON types%s: string, integer, number, boolean, array, object, null"
                .formatted(name == null ? "" : ", and \"%s\" is none".formatted(name));
    }

    /** Returns the name of the type that other languages call so. */
    private static @Nullable String meant(String name) {
        return switch (name) {
            case "str", "text", "char" -> "\"string\"";
            case "int", "long" -> "\"integer\"";
            case "float", "double", "decimal" -> "\"number\"";
            case "bool" -> "\"boolean\"";
            case "list", "tuple", "set" -> "\"array\"";
            case "dict", "map", "struct", "record" -> "\"object\"";
            case "none", "nil", "undefined" -> "\"null\"";
            case "date", "time", "datetime", "date-time" -> "\"string\", with a format,";
            case "string", "integer", "number", "boolean", "array", "object", "null" -> "\"" + name + "\"";
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
