package golden.formats;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.extractgen.runtime.ExtractedField;
import dev.extractgen.runtime.ExtractedRecord;
import dev.extractgen.runtime.FieldMetadata;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.UntypedJson;
import dev.extractgen.runtime.support.Copies;
import dev.extractgen.runtime.support.FieldCollector;
import dev.extractgen.runtime.support.OmitIfAbsent;
import dev.extractgen.runtime.support.TemporalText;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Declared at the root of the schema.
 *
 * @param date (format: "date")
 * @param dateTime (in JSON: date_time; format: "date-time")
 * @param time (format: "time")
 * @param uuid (format: "uuid")
 * @param uri (format: "uri")
 * @param email (format: "email")
 * @param due (format: "date")
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Generated("formats.json")
@NullMarked
public record Formats(
        @JsonProperty("date") @JsonInclude(JsonInclude.Include.ALWAYS) @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable LocalDate date,
        @JsonProperty("date_time") @JsonFormat(shape = JsonFormat.Shape.STRING,
        without = JsonFormat.Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE) @Nullable OffsetDateTime dateTime,
        @JsonProperty("time") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable LocalTime time,
        @JsonProperty("uuid") @Nullable UUID uuid, @JsonProperty("uri") @Nullable URI uri,
        @JsonProperty("email") @Nullable String email,
        @JsonProperty("dates") @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonFormat(shape = JsonFormat.Shape.STRING) List<LocalDate> dates,
        @JsonProperty("stamps") @OmitIfAbsent @JsonFormat(shape = JsonFormat.Shape.STRING,
        without = JsonFormat.Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE) Map<String, List<OffsetDateTime>> stamps,
        @JsonProperty("when") @Nullable When when,
        @JsonProperty("due") @JsonInclude(JsonInclude.Include.ALWAYS) @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable LocalDate due,
        @JsonProperty("history") @Nullable History history, @JsonIgnore Metadata fieldMetadata)
        implements ExtractedRecord {
    public Formats {
        dates = Copies.list(dates);
        stamps = Copies.mapOf(stamps, Copies::list);
    }

    /** Makes a record without other metadata than what its parts bring along. */
    @JsonCreator
    public Formats(@JsonProperty("date") @Nullable LocalDate date,
            @JsonProperty("date_time") @Nullable OffsetDateTime dateTime,
            @JsonProperty("time") @Nullable LocalTime time, @JsonProperty("uuid") @Nullable UUID uuid,
            @JsonProperty("uri") @Nullable URI uri, @JsonProperty("email") @Nullable String email,
            @JsonProperty("dates") @Nullable List<LocalDate> dates,
            @JsonProperty("stamps") @Nullable Map<String, List<OffsetDateTime>> stamps,
            @JsonProperty("when") @Nullable When when, @JsonProperty("due") @Nullable LocalDate due,
            @JsonProperty("history") @Nullable History history) {
        this(date, dateTime, time, uuid, uri, email, dates, stamps, when, due, history, Metadata.of(MetadataNode.none(),
                dates, stamps, when, history));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Formats that && Objects.equals(date, that.date)
                && Objects.equals(dateTime, that.dateTime) && Objects.equals(time, that.time)
                && Objects.equals(uuid, that.uuid) && Objects.equals(uri, that.uri) && Objects.equals(email, that.email)
                && Objects.equals(dates, that.dates) && Objects.equals(stamps, that.stamps)
                && Objects.equals(when, that.when) && Objects.equals(due, that.due)
                && Objects.equals(history, that.history);
    }

    @Override
    public int hashCode() {
        return Objects.hash(date, dateTime, time, uuid, uri, email, dates, stamps, when, due, history);
    }

    @Override
    public String toString() {
        return "Formats[date=" + date + ", dateTime=" + dateTime + ", time=" + time + ", uuid=" + uuid + ", uri=" + uri
                + ", email=" + email + ", dates=" + dates + ", stamps=" + stamps + ", when=" + when + ", due=" + due
                + ", history=" + history + "]";
    }

    @Override
    public Stream<ExtractedField> extractedFields() {
        return new FieldCollector()
                .add("/date", date, fieldMetadata.date())
                .add("/date_time", dateTime, fieldMetadata.dateTime())
                .add("/time", time, fieldMetadata.time())
                .add("/uuid", uuid, fieldMetadata.uuid())
                .add("/uri", uri, fieldMetadata.uri())
                .add("/email", email, fieldMetadata.email())
                .list("/dates", dates, fieldMetadata.dates(), FieldCollector::add)
                .map("/stamps", stamps, fieldMetadata.stamps(),
                        (fields, pointer, value, metadata) -> fields.list(pointer, value, metadata,
                        FieldCollector::add))
                .union("/when", when, fieldMetadata.when(), When::extractedFields)
                .add("/due", due, fieldMetadata.due())
                .union("/history", history, fieldMetadata.history(), History::extractedFields)
                .stream();
    }

    /** What the service said about each value of {@link Formats}. */
    public record Metadata(FieldMetadataEntry date, FieldMetadataEntry dateTime, FieldMetadataEntry time,
            FieldMetadataEntry uuid, FieldMetadataEntry uri, FieldMetadataEntry email, List<FieldMetadataEntry> dates,
            Map<String, List<FieldMetadataEntry>> stamps, FieldMetadataEntry when, FieldMetadataEntry due,
            FieldMetadata history, @Nullable String objectReasoning) implements FieldMetadata {
        public Metadata {
            dates = Copies.list(dates);
            stamps = Copies.mapOf(stamps, Copies::list);
        }

        static Metadata of(MetadataNode node, @Nullable List<LocalDate> dates,
                @Nullable Map<String, List<OffsetDateTime>> stamps, @Nullable When when, @Nullable History history) {
            return new Metadata(node.entry(0), node.entry(1), node.entry(2), node.entry(3), node.entry(4),
                    node.entry(5), node.at(6).entries(dates),
                    node.at(7).map(stamps, (value, valueNode) -> valueNode.entries(value)),
                    when != null ? when.fieldMetadata() : node.at(8).asEntry(), node.entry(9),
                    history != null ? history.fieldMetadata() : node.at(10).asEntry(), node.reasoning());
        }
    }

    /** Declared at /properties/when of the schema. */
    public sealed interface When extends ExtractedRecord permits WhenString, WhenInteger {
        @Override
        FieldMetadataEntry fieldMetadata();

        /**
         * Returns the value that maps, lists, strings and numbers describe, as other libraries parse JSON.
         *
         * @throws IllegalArgumentException if it is none of the types
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static When of(Object json) {
            return UntypedJson.read(json, FormatsDecoder::readWhen);
        }
    }

    /** A {@link When} of JSON type string. */
    public record WhenString(OffsetDateTime value, @JsonIgnore FieldMetadataEntry fieldMetadata) implements When {
        /** Makes a record without other metadata than what its parts bring along. */
        public WhenString(OffsetDateTime value) {
            this(value, FieldMetadataEntry.EMPTY);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof WhenString that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return "WhenString[value=" + value + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("", value, fieldMetadata).stream();
        }

        /** Returns the value as it is written in JSON. */
        @JsonValue
        public Object json() {
            return TemporalText.of(value);
        }
    }

    /** A {@link When} of JSON type number. */
    public record WhenInteger(@JsonValue Long value, @JsonIgnore FieldMetadataEntry fieldMetadata) implements When {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public WhenInteger(Long value) {
            this(value, FieldMetadataEntry.EMPTY);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof WhenInteger that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return "WhenInteger[value=" + value + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("", value, fieldMetadata).stream();
        }
    }

    /** Declared at /properties/history of the schema. */
    public sealed interface History extends ExtractedRecord permits HistoryArray, HistoryObject {
        @Override
        FieldMetadata fieldMetadata();

        /**
         * Returns the value that maps, lists, strings and numbers describe, as other libraries parse JSON.
         *
         * @throws IllegalArgumentException if it is none of the types
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static History of(Object json) {
            return UntypedJson.read(json, FormatsDecoder::readHistory);
        }
    }

    /** A {@link History} of JSON type array. */
    public record HistoryArray(List<OffsetDateTime> value, @JsonIgnore Metadata fieldMetadata) implements History {
        public HistoryArray {
            value = Copies.list(value);
        }

        /** Makes a record without other metadata than what its parts bring along. */
        public HistoryArray(List<OffsetDateTime> value) {
            this(value, Metadata.of(MetadataNode.none(), value));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof HistoryArray that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return "HistoryArray[value=" + value + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().list("", value, fieldMetadata.value(), FieldCollector::add).stream();
        }

        /** Returns the value as it is written in JSON. */
        @JsonValue
        public Object json() {
            return TemporalText.of(value);
        }

        /** What the service said about each value of {@link HistoryArray}. */
        public record Metadata(List<FieldMetadataEntry> value, @Nullable String objectReasoning)
                implements FieldMetadata {
            public Metadata {
                value = Copies.list(value);
            }

            static Metadata of(MetadataNode node, @Nullable List<OffsetDateTime> value) {
                return new Metadata(node.entries(value), node.reasoning());
            }
        }
    }

    /** A {@link History} of JSON type object. */
    public record HistoryObject(Map<String, @Nullable LocalTime> value, @JsonIgnore Metadata fieldMetadata)
            implements History {
        public HistoryObject {
            value = Copies.nullableMap(value);
        }

        /** Makes a record without other metadata than what its parts bring along. */
        public HistoryObject(Map<String, @Nullable LocalTime> value) {
            this(value, Metadata.of(MetadataNode.none(), value));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof HistoryObject that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return "HistoryObject[value=" + value + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().map("", value, fieldMetadata.value(), FieldCollector::add).stream();
        }

        /** Returns the value as it is written in JSON. */
        @JsonValue
        public Object json() {
            return TemporalText.of(value);
        }

        /** What the service said about each value of {@link HistoryObject}. */
        public record Metadata(Map<String, FieldMetadataEntry> value, @Nullable String objectReasoning)
                implements FieldMetadata {
            public Metadata {
                value = Copies.map(value);
            }

            static Metadata of(MetadataNode node, @Nullable Map<String, @Nullable LocalTime> value) {
                return new Metadata(node.entries(value), node.reasoning());
            }
        }
    }
}
