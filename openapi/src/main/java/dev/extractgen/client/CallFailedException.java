package dev.extractgen.client;

import org.jspecify.annotations.Nullable;

/** Thrown when there is no usable answer: no connection, too slow, too long, cut off, elsewhere, or not JSON. */
public final class CallFailedException extends ExtractClientException {
    private static final long serialVersionUID = 1L;

    CallFailedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
