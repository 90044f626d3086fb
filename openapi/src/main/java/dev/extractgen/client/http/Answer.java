package dev.extractgen.client.http;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What a server answered. */
public final class Answer {
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int REQUEST_TIMEOUT = 408;

    private final HttpResponse<BoundedBody.Content> response;
    private final int attempts;

    Answer(HttpResponse<BoundedBody.Content> response, int attempts) {
        this.response = response;
        this.attempts = attempts;
    }

    /** Returns the HTTP status. */
    public int status() {
        return response.statusCode();
    }

    /** Returns the headers. */
    public HttpHeaders headers() {
        return response.headers();
    }

    /** Returns the bytes of the body as they came. An error's body may be cut; a proxy's refusal has none. */
    public byte[] body() {
        return response.body() == null ? new byte[0] : response.body().bytes;
    }

    /** Returns how many attempts it took. */
    public int attempts() {
        return attempts;
    }

    /** Returns whether the request was served. */
    public boolean isSuccess() {
        return status() / 100 == 2;
    }

    /** Returns whether the server asks for fewer requests. */
    public boolean isThrottled() {
        return status() == TOO_MANY_REQUESTS;
    }

    /** Returns how long the server asks to wait from now. */
    public Optional<Duration> retryAfter(Instant now) {
        return RetryAfter.read(headers(), now);
    }

    /** Returns whether the same request may be served later. */
    boolean isTransient() {
        return isThrottled() || status() == REQUEST_TIMEOUT || status() / 100 == 5;
    }
}
