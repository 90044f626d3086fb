package dev.extractgen.generator.resolve;

import java.math.BigDecimal;
import java.util.Optional;

/** What a class file, or a person, can take. */
final class Limits {
    /** Characters in a name or constant; a constant in a class file holds 65,535 bytes. */
    private static final int MAX_CONSTANT_LENGTH = 16_000;

    /** Lists and maps within each other without an object between; more would exhaust the stack of a compiler. */
    static final int MAX_CONTAINERS = 20;

    /** Digits that a number has before or behind its point when it is written out, as the name of a constant is. */
    private static final int MAX_SCALE = 1000;

    private Limits() {}

    /** Returns the number that a text stands for, or nothing where no name could spell it. */
    static Optional<BigDecimal> number(String text) {
        try {
            BigDecimal number = new BigDecimal(text);
            return Math.abs((long) number.scale()) > MAX_SCALE ? Optional.empty() : Optional.of(number);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    static boolean isTooLong(Object value) {
        return value.toString().length() > MAX_CONSTANT_LENGTH;
    }
}
