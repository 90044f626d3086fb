package dev.extractgen.runtime.decode;

import dev.extractgen.runtime.DecodeProblem.Code;
import dev.extractgen.runtime.json.JsonReader;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads texts of known formats. One that does not have its format is reported and left out. There is a method for each,
 * since functions would be loaded one by one at the first decode.
 *
 * @param json stands on a text
 * @param problems takes what cannot be read
 */
record FormattedTexts(JsonReader json, Problems problems) {
    static final String DATE = "a date such as 2026-01-31 (formats=text takes any text)";
    static final String DATE_TIME =
            "a date-time with an offset such as 2026-01-31T12:00:00Z (formats=text takes any text)";
    static final String TIME = "a time without an offset such as 12:00:00 (formats=text takes any text)";
    static final String UUID_TEXT = "a UUID (formats=text takes any text)";
    static final String URI_TEXT = "a URI (formats=text takes any text)";

    @Nullable
    LocalDate date() {
        int offset = json.offset();
        try {
            return Formats.date(json.string());
        } catch (Formats.UnreadableException e) {
            return unreadable(offset, DATE);
        }
    }

    @Nullable
    OffsetDateTime dateTime() {
        int offset = json.offset();
        try {
            return Formats.dateTime(json.string());
        } catch (Formats.UnreadableException e) {
            return unreadable(offset, DATE_TIME);
        }
    }

    @Nullable
    LocalTime time() {
        int offset = json.offset();
        try {
            return Formats.time(json.string());
        } catch (Formats.UnreadableException e) {
            return unreadable(offset, TIME);
        }
    }

    @Nullable
    UUID uuid() {
        int offset = json.offset();
        try {
            return Formats.uuid(json.string());
        } catch (Formats.UnreadableException e) {
            return unreadable(offset, UUID_TEXT);
        }
    }

    @Nullable
    URI uri() {
        int offset = json.offset();
        try {
            return Formats.uri(json.string());
        } catch (Formats.UnreadableException e) {
            return unreadable(offset, URI_TEXT);
        }
    }

    @SuppressWarnings("TypeParameterUnusedInFormals") // null is of every type
    private <T> @Nullable T unreadable(int offset, String expected) {
        problems.add(Code.UNREADABLE_FORMAT, offset, expected);
        return null;
    }
}
