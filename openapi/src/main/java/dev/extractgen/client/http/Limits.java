package dev.extractgen.client.http;

import java.time.Duration;

/**
 * How far calls go.
 *
 * @param requestTime the time for one attempt, from the first byte out to the last byte in
 * @param maxBytes the longest body that is read, in bytes
 */
public record Limits(Duration requestTime, int maxBytes) {
    /** Checks that there is something to go. */
    public Limits {
        if (requestTime.isNegative() || requestTime.isZero() || maxBytes <= 0) {
            throw new IllegalArgumentException(
                    "limits are greater than 0: %s, %s bytes".formatted(requestTime, maxBytes));
        }
    }
}
