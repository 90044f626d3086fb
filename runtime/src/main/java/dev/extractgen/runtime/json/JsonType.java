package dev.extractgen.runtime.json;

import org.jspecify.annotations.Nullable;

/** The types of JSON values. */
public enum JsonType {
    /** {@code {…}}. */
    OBJECT("{"),
    /** {@code […]}. */
    ARRAY("["),
    /** A text in quotes. */
    STRING("\""),
    /** A number of any form. */
    NUMBER("-0123456789"),
    /** {@code true} or {@code false}. */
    BOOLEAN("tf"),
    /** {@code null}. */
    NULL("n");

    private static final @Nullable JsonType[] BY_FIRST_BYTE = new @Nullable JsonType[1 << Byte.SIZE];

    static {
        for (JsonType type : values()) {
            for (char first : type.firstCharacters.toCharArray()) {
                BY_FIRST_BYTE[first] = type;
            }
        }
    }

    private final String firstCharacters;

    JsonType(String firstCharacters) {
        this.firstCharacters = firstCharacters;
    }

    /** Returns the type of a value that starts with a byte, or null when none does. */
    static @Nullable JsonType startingWith(int first) {
        return BY_FIRST_BYTE[first & 0xFF];
    }
}
