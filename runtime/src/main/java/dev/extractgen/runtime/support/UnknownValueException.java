package dev.extractgen.runtime.support;

/** A value that is none of those an enum knows. */
public final class UnknownValueException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String expected;

    UnknownValueException(String expected, Object found) {
        super("expected %s, found %s".formatted(expected, found));
        this.expected = expected;
    }

    /** Returns the values that the enum knows, in words. */
    public String expected() {
        return expected;
    }
}
