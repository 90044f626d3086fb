package dev.extractgen.client.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {
    private static final Instant NOW = Instant.parse("2026-09-11T08:00:00Z");

    @Test
    void readsSeconds() {
        assertThat(read("90")).contains(Duration.ofSeconds(90));
        assertThat(read(" 0 ")).contains(Duration.ZERO);
    }

    @Test
    void readsATime() {
        assertThat(read("Fri, 11 Sep 2026 08:00:30 GMT")).contains(Duration.ofSeconds(30));
    }

    @Test
    void doesNotWaitForThePast() {
        assertThat(read("Fri, 11 Sep 2026 07:00:00 GMT")).contains(Duration.ZERO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-1", "1.5", "99999999999", "2026-09-11T08:00:30Z"})
    void passesOverWhatCannotBeRead(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void isEmptyWhenTheServerDoesNotSay() {
        assertThat(RetryAfter.read(HttpHeaders.of(Map.of(), (name, value) -> true), NOW))
                .isEmpty();
    }

    private static Optional<Duration> read(String text) {
        return RetryAfter.read(HttpHeaders.of(Map.of("Retry-After", List.of(text)), (name, value) -> true), NOW);
    }
}
