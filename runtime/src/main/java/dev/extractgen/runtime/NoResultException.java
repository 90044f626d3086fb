package dev.extractgen.runtime;

/** Thrown when a result is asked of a job that has none, or has another one than was asked for. */
public final class NoResultException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Makes an exception with a message that says why there is no such result and what to do. */
    public NoResultException(String message) {
        super(message);
    }
}
