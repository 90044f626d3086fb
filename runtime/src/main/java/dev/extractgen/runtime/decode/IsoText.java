package dev.extractgen.runtime.decode;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * Reads dates and times in the form that services write, {@code 2026-01-31} and {@code 2026-01-31T12:00:00.123456Z}: a
 * general parser takes longer for one of them than a decoder for some kilobytes. Other forms are left to it.
 */
final class IsoText {
    private static final String DATE = "0000-00-00";
    private static final String DATE_TIME = "0000-00-00T00:00:00";
    private static final int NANO_DIGITS = 9;

    private IsoText() {}

    static boolean isDate(String text) {
        return text.length() == DATE.length() && starts(text, DATE);
    }

    static LocalDate date(String text) {
        return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    }

    static boolean isDateTime(String text) {
        int last = text.length() - 1;
        if (last < DATE_TIME.length() || text.charAt(last) != 'Z' || !starts(text, DATE_TIME)) {
            return false;
        }
        int digits = last - DATE_TIME.length() - 1;
        return digits < 0 || (digits > 0 && digits <= NANO_DIGITS && isFraction(text, last));
    }

    private static boolean isFraction(String text, int end) {
        boolean isFraction = text.charAt(DATE_TIME.length()) == '.';
        for (int i = DATE_TIME.length() + 1; i < end; i++) {
            isFraction &= isDigit(text.charAt(i));
        }
        return isFraction;
    }

    static OffsetDateTime dateTime(String text) {
        int end = text.length() - 1;
        int nanos = 0;
        for (int i = 0; i < NANO_DIGITS; i++) {
            int at = DATE_TIME.length() + 1 + i;
            nanos = nanos * 10 + (at < end ? text.charAt(at) - '0' : 0);
        }
        return date(text)
                .atTime(number(text, 11, 13), number(text, 14, 16), number(text, 17, 19), nanos)
                .atOffset(ZoneOffset.UTC);
    }

    private static boolean starts(String text, String form) {
        boolean starts = true;
        for (int i = 0; i < form.length(); i++) {
            char c = text.charAt(i);
            starts &= form.charAt(i) == '0' ? isDigit(c) : c == form.charAt(i);
        }
        return starts;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }
}
