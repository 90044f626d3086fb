package dev.extractgen.generator.resolve;

/** What a class file, or a person, can take. */
final class Limits {
    /**
     * Properties of one record: a constructor takes 254 values, one of which is the metadata, and one may be the map of
     * other members.
     */
    static final int MAX_PROPERTIES = 252;

    /** Characters in a name or constant; a constant in a class file holds 65,535 bytes. */
    private static final int MAX_CONSTANT_LENGTH = 16_000;

    private Limits() {}

    static boolean isTooLong(Object value) {
        return value.toString().length() > MAX_CONSTANT_LENGTH;
    }
}
