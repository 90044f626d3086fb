package dev.extractgen.runtime;

/** Bytes that are not one JSON document: malformed, cut off, not UTF-8, with a name twice, too deep or too large. */
public final class InvalidJsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long offset;

    /**
     * Makes an exception.
     *
     * @param reason what is wrong, in words
     * @param offset where, in bytes from the start of the input
     */
    public InvalidJsonException(String reason, long offset) {
        super("not a JSON document, byte %s: %s".formatted(offset, reason));
        this.offset = offset;
    }

    /** Returns where the input stops being JSON, in bytes from its start. */
    public long offset() {
        return offset;
    }
}
