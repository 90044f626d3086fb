package dev.extractgen.client.http;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Makes calls: within limits, and again when that may help. It may be shared between threads. */
public final class HttpCaller {
    private final HttpClient client;
    private final Limits limits;
    private final Retries retries;
    private final Time time;

    /** Makes a caller. The client must not follow redirects, or the key would go along. */
    public HttpCaller(HttpClient client, Limits limits, Retries retries, Time time) {
        if (client.followRedirects() != HttpClient.Redirect.NEVER) {
            throw new IllegalArgumentException("the client follows redirects");
        }
        this.client = client;
        this.limits = limits;
        this.retries = retries;
        this.time = time;
    }

    /**
     * Sends a request, which must be safe to send twice, until there is an answer that stays.
     *
     * @param callTime the time for all attempts and the pauses between them
     * @throws CallException if there is no usable answer
     * @throws InterruptedException if the thread is interrupted; the request is given up then
     */
    public Answer call(HttpRequest request, Duration callTime) throws CallException, InterruptedException {
        Instant end = time.now().plus(callTime);
        for (int attempt = 1; ; attempt++) {
            Duration pause;
            try {
                Answer answer = new Answer(send(request, end), attempt);
                pause = retries.pauseAfter(answer, time);
                if (!answer.isTransient() || !retries.isAllowedAfter(answer) || !isBefore(end, pause)) {
                    return answer;
                }
            } catch (CallException e) {
                pause = retries.pauseAfter(attempt, time);
                if (!e.isTransient() || !retries.isAllowedAfter(attempt) || !isBefore(end, pause)) {
                    throw e.after(attempt);
                }
            }
            time.sleeper().sleep(pause);
        }
    }

    private boolean isBefore(Instant end, Duration pause) {
        return time.now().plus(pause).isBefore(end);
    }

    /** Makes one attempt. The JDK's own limit of a request ends with the headers, so ours is around the whole. */
    private HttpResponse<BoundedBody.Content> send(HttpRequest request, Instant end)
            throws CallException, InterruptedException {
        Duration limit = shorter(limits.requestTime(), Duration.between(time.now(), end));
        CompletableFuture<HttpResponse<BoundedBody.Content>> response =
                client.sendAsync(request, BoundedBody.handler(limits.maxBytes()));
        try {
            return requireWhole(response.get(limit.toNanos(), TimeUnit.NANOSECONDS));
        } catch (TimeoutException e) {
            throw new CallException("no answer within %s s".formatted(seconds(limit)), e, true);
        } catch (ExecutionException e) {
            throw Failures.describe(e.getCause() == null ? e : e.getCause());
        } finally {
            response.cancel(true);
        }
    }

    private HttpResponse<BoundedBody.Content> requireWhole(HttpResponse<BoundedBody.Content> response)
            throws CallException {
        if (response.statusCode() / 100 == 2 && !response.body().isWhole) {
            throw new CallException("the answer is longer than %s bytes".formatted(limits.maxBytes()));
        }
        return response;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static String seconds(Duration duration) {
        return String.valueOf(duration.toMillis() / 1000.0);
    }
}
