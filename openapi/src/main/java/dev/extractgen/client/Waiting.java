package dev.extractgen.client;

import java.time.Duration;
import java.util.function.Consumer;

/**
 * How to wait for a job: how long, how often to ask, and who is told. The pause between two questions grows by half
 * each time.
 *
 * @param deadline how long to wait; zero asks once
 * @param firstPause the pause after the first question
 * @param maxPause the longest pause
 * @param listener is told of every answer that doesn't end the wait
 */
public record Waiting(Duration deadline, Duration firstPause, Duration maxPause, Consumer<JobProgress> listener) {
    /** Checks that there are pauses. */
    public Waiting {
        if (firstPause.isNegative() || firstPause.isZero() || maxPause.compareTo(firstPause) < 0) {
            throw new IllegalArgumentException("the first pause is greater than 0, and the longest no shorter: %s, %s"
                    .formatted(firstPause, maxPause));
        }
    }

    /** Waits for at most half an hour, and tells nobody. */
    public static final Waiting DEFAULT =
            new Waiting(Duration.ofMinutes(30), Duration.ofSeconds(1), Duration.ofSeconds(15), progress -> {});

    /** Waits at most so long. */
    public static Waiting atMost(Duration deadline) {
        return new Waiting(deadline, DEFAULT.firstPause, DEFAULT.maxPause, DEFAULT.listener);
    }

    /** Tells a listener how the job is going. */
    public Waiting telling(Consumer<JobProgress> newListener) {
        return new Waiting(deadline, firstPause, maxPause, newListener);
    }

    /** Asks with these pauses. */
    public Waiting pausing(Duration newFirstPause, Duration newMaxPause) {
        return new Waiting(deadline, newFirstPause, newMaxPause, listener);
    }
}
