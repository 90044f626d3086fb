package dev.extractgen.client;

import org.jspecify.annotations.Nullable;

/** Why there is no job, or no result. The message says what happened and what to do, and never holds the key. */
public abstract sealed class ExtractClientException extends RuntimeException
        permits ApiErrorException,
                CallFailedException,
                CallInterruptedException,
                JobFailedException,
                JobNotFinishedException {
    private static final long serialVersionUID = 1L;

    ExtractClientException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
