package dev.extractgen.maven.review;

/** Says that there is nothing to compare with, and what to do. */
public final class BaselineException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Makes an exception with a message for people. */
    public BaselineException(String message) {
        super(message);
    }
}
