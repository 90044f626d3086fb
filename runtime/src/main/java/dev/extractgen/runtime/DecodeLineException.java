package dev.extractgen.runtime;

import org.jspecify.annotations.Nullable;

/** A line, one of many, that could not be decoded. */
public final class DecodeLineException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long line;

    /** Makes an exception for a line, counted from 1, and what is wrong with it. */
    public DecodeLineException(long line, @Nullable RuntimeException cause) {
        super("line %s: %s".formatted(line, cause == null ? "no job" : cause.getMessage()), cause);
        this.line = line;
    }

    /** Returns the number of the line, counted from 1. */
    public long line() {
        return line;
    }
}
