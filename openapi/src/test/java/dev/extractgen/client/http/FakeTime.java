package dev.extractgen.client.http;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Time that passes only while somebody sleeps, and then at once. */
public final class FakeTime {
    private static final Instant START = Instant.parse("2026-09-11T08:00:00Z");

    private final List<Duration> pauses = new ArrayList<>();
    private Instant now = START;

    /** Returns this time as calls see it. Chance is the same in each run. */
    public Time time() {
        return new Time(() -> now, this::sleep, new Random(17));
    }

    /** Returns the pauses so far. */
    public List<Duration> pauses() {
        return pauses;
    }

    /** Returns how much time has passed. */
    public Duration elapsed() {
        return Duration.between(START, now);
    }

    private void sleep(Duration pause) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        pauses.add(pause);
        now = now.plus(pause);
    }
}
