package dev.extractgen.client.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RetriesTest {
    private static final Retries RETRIES = new Retries(5, Duration.ofSeconds(1), Duration.ofSeconds(10));

    private final Time time = new FakeTime().time();

    @Test
    void spreadsPausesOverTheWholeTimeUpToALimitThatDoubles() {
        assertThat(pauses(1)).allMatch(pause -> isBelow(pause, Duration.ofSeconds(1)));
        assertThat(pauses(3))
                .allMatch(pause -> isBelow(pause, Duration.ofSeconds(4)))
                .anyMatch(pause -> isBelow(pause, Duration.ofMillis(500)))
                .anyMatch(pause -> isBelow(Duration.ofMillis(3500), pause));
    }

    @Test
    void neverPausesLongerThanTheLongestPause() {
        assertThat(Stream.concat(pauses(5), pauses(1000))).allMatch(pause -> isBelow(pause, Duration.ofSeconds(10)));
    }

    @Test
    void doesNotPauseWhenItIsNotToldTo() {
        assertThat(new Retries(2, Duration.ZERO, Duration.ZERO).pauseAfter(1, time))
                .isEqualTo(Duration.ZERO);
    }

    @Test
    void aPauseMayBeForever() {
        Duration forever = ChronoUnit.FOREVER.getDuration();
        assertThat(new Retries(9, Duration.ofDays(2), forever).pauseAfter(9, time))
                .isGreaterThan(Duration.ofHours(1));
        assertThat(new Retries(9, forever, forever).pauseAfter(9, time)).isGreaterThan(Duration.ofHours(1));
    }

    private Stream<Duration> pauses(int attempt) {
        return IntStream.range(0, 200).mapToObj(i -> RETRIES.pauseAfter(attempt, time));
    }

    private static boolean isBelow(Duration pause, Duration limit) {
        return !pause.isNegative() && pause.compareTo(limit) < 0;
    }
}
