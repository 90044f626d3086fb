package dev.extractgen.runtime.support;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes dates and times as JSON Schema has them, for values that are written bare: on these Jackson heeds no
 * annotation about their format.
 */
public final class TemporalText {
    private TemporalText() {}

    /** Returns the text of a date or time, or the same list or map with texts in it; other values as they are. */
    public static Object of(Object value) {
        if (value instanceof OffsetDateTime dateTime) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(dateTime);
        }
        if (value instanceof LocalTime time) {
            return DateTimeFormatter.ISO_LOCAL_TIME.format(time);
        }
        if (value instanceof LocalDate date) {
            return date.toString();
        }
        if (value instanceof List<?> list) {
            return Copies.listOf(list, TemporalText::orNull);
        }
        return value instanceof Map<?, ?> map ? Copies.mapOf(named(map), TemporalText::orNull) : value;
    }

    static @Nullable Object orNull(@Nullable Object value) {
        return value == null ? null : of(value);
    }

    @SuppressWarnings("unchecked") // Maps of records have names as keys.
    static Map<String, @Nullable Object> named(Map<?, ?> map) {
        return (Map<String, @Nullable Object>) map;
    }
}
