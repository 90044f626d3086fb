package golden.formats;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.extractgen.runtime.FieldMetadata;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.GeneratedMetadata;
import dev.extractgen.runtime.decode.GeneratedRecord;
import dev.extractgen.runtime.decode.GeneratedValue;
import dev.extractgen.runtime.decode.Members;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataParts;
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.RenamedMetadata;
import dev.extractgen.runtime.decode.UntypedJson;
import dev.extractgen.runtime.support.Copies;
import dev.extractgen.runtime.support.FieldValues;
import dev.extractgen.runtime.support.OmitIfAbsent;
import dev.extractgen.runtime.support.OmitIfEmpty;
import dev.extractgen.runtime.support.TemporalText;
import dev.extractgen.runtime.support.WriteAlways;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * @param date (format: "date")
 * @param dateTime (in JSON: date_time; format: "date-time")
 * @param time (format: "time")
 * @param uuid (format: "uuid")
 * @param uri (format: "uri")
 * @param email (format: "email")
 * @param dates Each: (format: "date")
 * @param stamps Each: Each: (format: "date-time")
 * @param due (format: "date")
 */
@Generated("formats.json")
@NullMarked
public record Formats(
        @JsonProperty("date") @WriteAlways @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable LocalDate date,
        @JsonProperty("date_time") @JsonFormat(shape = JsonFormat.Shape.STRING,
        without = JsonFormat.Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE) @Nullable OffsetDateTime dateTime,
        @JsonProperty("time") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable LocalTime time,
        @JsonProperty("uuid") @Nullable UUID uuid, @JsonProperty("uri") @Nullable URI uri,
        @JsonProperty("email") @Nullable String email,
        @JsonProperty("dates") @OmitIfEmpty @JsonFormat(shape = JsonFormat.Shape.STRING) List<LocalDate> dates,
        @JsonProperty("stamps") @OmitIfAbsent @JsonFormat(shape = JsonFormat.Shape.STRING,
        without = JsonFormat.Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE) Map<String, List<OffsetDateTime>> stamps,
        @JsonProperty("when") @Nullable When when,
        @JsonProperty("due") @WriteAlways @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable LocalDate due,
        @JsonProperty("history") @Nullable History history, @JsonIgnore Metadata fieldMetadata)
        implements GeneratedRecord {
    public Formats {
        dates = Copies.list(dates);
        stamps = Copies.mapOf(stamps, Copies::list);
    }

    @JsonCreator
    public Formats(@JsonProperty("date") @Nullable LocalDate date,
            @JsonProperty("date_time") @Nullable OffsetDateTime dateTime,
            @JsonProperty("time") @Nullable LocalTime time, @JsonProperty("uuid") @Nullable UUID uuid,
            @JsonProperty("uri") @Nullable URI uri, @JsonProperty("email") @Nullable String email,
            @JsonProperty("dates") @Nullable List<LocalDate> dates,
            @JsonProperty("stamps") @Nullable Map<String, List<OffsetDateTime>> stamps,
            @JsonProperty("when") @Nullable When when, @JsonProperty("due") @Nullable LocalDate due,
            @JsonProperty("history") @Nullable History history) {
        this(date, dateTime, time, uuid, uri, email, dates, stamps, when, due, history,
                new Metadata(FormatsDecoder.FORMATS.parts(MetadataNode.NONE, dates, stamps, when, history)));
    }

    @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

    @Override public int hashCode() { return fieldValues().hashCode(); }

    @Override public String toString() { return FormatsDecoder.FORMATS.text("Formats", this); }

    @Override public List<@Nullable Object> fieldValues() {
        return FieldValues.of(date, dateTime, time, uuid, uri, email, dates, stamps, when, due, history);
    }

    public static final class Metadata extends GeneratedMetadata {
        private static final long serialVersionUID = 1L;

        Metadata(MetadataParts parts) { super(parts); }

        @Override protected Members table(RenamedMetadata metadata) { return FormatsDecoder.FORMATS; }

        public FieldMetadataEntry date() { return entry(0); }
        public FieldMetadataEntry dateTime() { return entry(1); }
        public FieldMetadataEntry time() { return entry(2); }
        public FieldMetadataEntry uuid() { return entry(3); }
        public FieldMetadataEntry uri() { return entry(4); }
        public FieldMetadataEntry email() { return entry(5); }
        public List<FieldMetadataEntry> dates() { return list(6); }
        public Map<String, List<FieldMetadataEntry>> stamps() { return map(7); }
        public FieldMetadataEntry when() { return entry(8); }
        public FieldMetadataEntry due() { return entry(9); }
        public FieldMetadata history() { return part(10); }
    }

    public sealed interface When extends GeneratedRecord permits WhenString, WhenInteger {
        @Override FieldMetadataEntry fieldMetadata();

        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static When of(Object json) { return UntypedJson.read(json, FormatsDecoder::readWhen); }
    }

    public record WhenString(OffsetDateTime value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements When, GeneratedValue {
        public WhenString(OffsetDateTime value) { this(value, FieldMetadataEntry.EMPTY); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("WhenString", value); }

        /** Returns the value as it is written in JSON. */
        @JsonValue
        public Object json() { return TemporalText.of(value); }
    }

    public record WhenInteger(@JsonValue Long value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements When, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public WhenInteger(Long value) { this(value, FieldMetadataEntry.EMPTY); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("WhenInteger", value); }
    }

    public sealed interface History extends GeneratedRecord permits HistoryArray, HistoryObject {
        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static History of(Object json) { return UntypedJson.read(json, FormatsDecoder::readHistory); }
    }

    public record HistoryArray(List<OffsetDateTime> value, @JsonIgnore Metadata fieldMetadata)
            implements History, GeneratedValue {
        public HistoryArray { value = Copies.list(value); }

        public HistoryArray(List<OffsetDateTime> value) { this(value, MetadataNode.NONE); }

        HistoryArray(List<OffsetDateTime> value, MetadataNode node) {
            this(value, new Metadata(FormatsDecoder.HISTORY_ARRAY.parts(node, value)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("HistoryArray", value); }

        /** Returns the value as it is written in JSON. */
        @JsonValue
        public Object json() { return TemporalText.of(value); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected MetadataShape table(RenamedMetadata metadata) { return FormatsDecoder.HISTORY_ARRAY; }

            public List<FieldMetadataEntry> value() { return list(0); }
        }
    }

    public record HistoryObject(Map<String, @Nullable LocalTime> value, @JsonIgnore Metadata fieldMetadata)
            implements History, GeneratedValue {
        public HistoryObject { value = Copies.nullableMap(value); }

        public HistoryObject(Map<String, @Nullable LocalTime> value) { this(value, MetadataNode.NONE); }

        HistoryObject(Map<String, @Nullable LocalTime> value, MetadataNode node) {
            this(value, new Metadata(FormatsDecoder.HISTORY_OBJECT.parts(node, value)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("HistoryObject", value); }

        /** Returns the value as it is written in JSON. */
        @JsonValue
        public Object json() { return TemporalText.of(value); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected MetadataShape table(RenamedMetadata metadata) { return FormatsDecoder.HISTORY_OBJECT; }

            public Map<String, FieldMetadataEntry> value() { return map(0); }
        }
    }
}
