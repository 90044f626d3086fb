package dev.extractgen.client.http;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

/**
 * How time passes between calls, and where chance comes from; so tests need neither wait nor guess.
 *
 * @param clock tells the time
 * @param sleeper lets time pass
 * @param random spreads pauses
 */
public record Time(InstantSource clock, Sleeper sleeper, RandomGenerator random) {
    /** The system's time. */
    public static final Time SYSTEM = new Time(
            InstantSource.system(),
            Time::sleep,
            () -> ThreadLocalRandom.current().nextLong());

    private static final Duration CENTURY = Duration.ofDays(36_525);

    /** Lets time pass. */
    @FunctionalInterface
    public interface Sleeper {
        /** Returns after the duration. */
        void sleep(Duration duration) throws InterruptedException;
    }

    /** Returns the time now. */
    public Instant now() {
        return clock.instant();
    }

    /** Returns a limit with which times can be told: those who give a longer one than a century mean forever. */
    public static Duration countable(Duration limit) {
        return limit.compareTo(CENTURY) < 0 ? limit : CENTURY;
    }

    private static void sleep(Duration duration) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(duration.toNanos());
    }
}
