package dev.extractgen.client.http;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A call that got no usable answer. The message is for people and tells neither the address nor the key. */
public final class CallException extends IOException {
    private static final long serialVersionUID = 1L;

    private final boolean isTransient;

    CallException(String message, @Nullable Throwable cause, boolean isTransient) {
        super(message, cause);
        this.isTransient = isTransient;
    }

    CallException(String message) {
        super(message);
        this.isTransient = false;
    }

    CallException after(int attempts) {
        return attempts == 1
                ? this
                : new CallException("%s (%s attempts)".formatted(getMessage(), attempts), getCause(), false);
    }

    /** Returns whether another attempt may bring an answer. */
    boolean isTransient() {
        return isTransient;
    }
}
