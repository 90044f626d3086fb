package dev.extractgen.runtime.decode;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Turns the text of a known format into the Java type for it. */
final class Formats {
    private Formats() {}

    /** Says that a text does not have its format. */
    static final class UnreadableException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnreadableException(String text) {
            super(text, null, false, false);
        }
    }

    static LocalDate date(String text) {
        try {
            return IsoText.isDate(text) ? IsoText.date(text) : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new UnreadableException(text);
        }
    }

    static OffsetDateTime dateTime(String text) {
        try {
            return IsoText.isDateTime(text) ? IsoText.dateTime(text) : OffsetDateTime.parse(text);
        } catch (DateTimeException e) {
            throw new UnreadableException(text);
        }
    }

    static LocalTime time(String text) {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeException e) {
            throw new UnreadableException(text);
        }
    }

    /** Reads a UUID as it is written; {@link UUID#fromString} takes groups of any length. */
    static UUID uuid(String text) {
        try {
            UUID uuid = UUID.fromString(text);
            if (uuid.toString().equalsIgnoreCase(text)) {
                return uuid;
            }
        } catch (IllegalArgumentException e) {
            // It is said below.
        }
        throw new UnreadableException(text);
    }

    static URI uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw new UnreadableException(text);
        }
    }
}
