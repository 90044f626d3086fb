package dev.extractgen.runtime.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The short way to read dates and times takes, and refuses, what java.time does. */
class FormatsTest {
    private static final int CASES = 20_000;
    private static final String CHARACTERS = "0123456789-:.TZtz+ ";

    private static String expected(String text, Function<String, Object> parser) {
        try {
            return parser.apply(text).toString();
        } catch (DateTimeException e) {
            return "refused";
        }
    }

    private static String found(String text, Function<String, Object> reading) {
        try {
            return reading.apply(text).toString();
        } catch (Formats.UnreadableException e) {
            return "refused";
        }
    }

    private static void require(String text, String found, String expected) {
        if (!found.equals(expected)) {
            assertThat(found).as(text).isEqualTo(expected);
        }
    }

    private static String changed(String text, Random random) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = random.nextInt(3); i > 0; i--) {
            int at = random.nextInt(changed.length());
            char c = CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
            switch (random.nextInt(4)) {
                case 0 -> changed.insert(at, c);
                case 1 -> changed.deleteCharAt(at);
                default -> changed.setCharAt(at, c);
            }
        }
        return changed.toString();
    }

    @Test
    void readsDatesAsJavaDoes() {
        Random random = new Random(1);
        for (int i = 0; i < CASES; i++) {
            String text = changed(
                    "%04d-%02d-%02d".formatted(random.nextInt(10_000), random.nextInt(15), random.nextInt(35)), random);
            require(text, found(text, Formats::date), expected(text, LocalDate::parse));
        }
    }

    @Test
    void readsTimesAsJavaDoes() {
        Random random = new Random(2);
        for (int i = 0; i < CASES; i++) {
            String text = changed(
                    "2026-%02d-%02dT%02d:%02d:%02d%sZ"
                            .formatted(
                                    1 + random.nextInt(12),
                                    random.nextInt(33),
                                    random.nextInt(26),
                                    random.nextInt(62),
                                    random.nextInt(62),
                                    random.nextBoolean() ? "" : "." + random.nextInt(2_000_000_000)),
                    random);
            require(text, found(text, Formats::dateTime), expected(text, OffsetDateTime::parse));
        }
    }
}
