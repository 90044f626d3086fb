package dev.extractgen.runtime.decode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Names and patterns are both of others. */
class NamePatternsTest {
    @Test
    void findsWhatFits() {
        NamePatterns patterns = NamePatterns.of("^x-", "\\d$");

        assertThat(patterns.fits("x-a")).isTrue();
        assertThat(patterns.fits("a1")).isTrue();
        assertThat(patterns.fits("a")).isFalse();
    }

    @Test
    void givesUpOnNamesThatTakeTooLong() {
        assertThat(NamePatterns.of("^(a|a)*$").fits("a".repeat(60) + "!")).isFalse();
        assertThat(NamePatterns.of("^(a|b)*$").fits("ab".repeat(1_000_000))).isFalse();
    }
}
