package dev.extractgen.client.http;

import java.time.Duration;

/**
 * How often to try again, and how long to pause before: a random time below a limit that doubles with each attempt, so
 * that clients that failed together don't come back together.
 *
 * @param maxAttempts the number of attempts, the first included. A server that asks for fewer requests is asked again
 *     as long as the call has time, since it says nothing against the request
 * @param firstPause the longest first pause
 * @param maxPause the longest pause
 */
public record Retries(int maxAttempts, Duration firstPause, Duration maxPause) {
    /** Checks that there is an attempt, and that pauses can be counted. */
    public Retries {
        if (maxAttempts <= 0 || firstPause.isNegative() || maxPause.isNegative()) {
            throw new IllegalArgumentException("there is at least one attempt, and pauses are not negative: %s, %s, %s"
                    .formatted(maxAttempts, firstPause, maxPause));
        }
        firstPause = Time.countable(firstPause);
        maxPause = Time.countable(maxPause);
    }

    boolean isAllowedAfter(int attempt) {
        return attempt < maxAttempts;
    }

    boolean isAllowedAfter(Answer answer) {
        return answer.isThrottled() || isAllowedAfter(answer.attempts());
    }

    Duration pauseAfter(Answer answer, Time time) {
        return answer.retryAfter(time.now())
                .map(wait -> wait.plus(pauseAfter(1, time)))
                .orElseGet(() -> pauseAfter(answer.attempts(), time));
    }

    Duration pauseAfter(int attempt, Time time) {
        long first = firstPause.toNanos();
        long longest = maxPause.toNanos();
        int doublings = Math.min(attempt - 1, 16);
        long limit = first > longest >> doublings ? longest : first << doublings;
        return Duration.ofNanos(time.random().nextLong(Math.max(1, limit)));
    }
}
