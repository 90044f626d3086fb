package dev.extractgen.client.http;

import java.time.Duration;

/**
 * How far calls go.
 *
 * @param requestTime the time for one attempt, from the first byte out to the last byte in
 * @param callTime the time for all attempts of a call and the pauses between them
 * @param maxBytes the longest body that is read, in bytes
 */
public record Limits(Duration requestTime, Duration callTime, int maxBytes) {}
