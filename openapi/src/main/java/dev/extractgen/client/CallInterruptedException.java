package dev.extractgen.client;

/** Thrown when the thread is interrupted while it calls or waits. The thread is still marked as interrupted then. */
public final class CallInterruptedException extends ExtractClientException {
    private static final long serialVersionUID = 1L;

    CallInterruptedException(String message, InterruptedException cause) {
        super(message, cause);
    }
}
