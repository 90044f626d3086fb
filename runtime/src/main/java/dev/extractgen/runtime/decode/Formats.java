package dev.extractgen.runtime.decode;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Turns the text of a known format into the Java type for it. */
final class Formats {
    /** UUID.fromString takes groups of any length and so reads texts that are no UUID as one. */
    private static final Pattern UUID_TEXT =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private Formats() {}

    /** Says that a text does not have its format. */
    static final class UnreadableException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnreadableException(String text) {
            super(text, null, false, false);
        }
    }

    static LocalDate date(String text) {
        return IsoText.isDate(text) ? parse(text, IsoText::date) : parse(text, LocalDate::parse);
    }

    static OffsetDateTime dateTime(String text) {
        return IsoText.isDateTime(text) ? parse(text, IsoText::dateTime) : parse(text, OffsetDateTime::parse);
    }

    static LocalTime time(String text) {
        return parse(text, LocalTime::parse);
    }

    static UUID uuid(String text) {
        if (!UUID_TEXT.matcher(text).matches()) {
            throw new UnreadableException(text);
        }
        return UUID.fromString(text);
    }

    static URI uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw new UnreadableException(text);
        }
    }

    private static <T> T parse(String text, Function<String, T> parser) {
        try {
            return parser.apply(text);
        } catch (DateTimeException e) {
            throw new UnreadableException(text);
        }
    }
}
