package golden.names_of_our_members;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.extractgen.runtime.ExtractedField;
import dev.extractgen.runtime.FieldMetadata;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.FieldCollector;
import dev.extractgen.runtime.decode.Members;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataParts;
import dev.extractgen.runtime.decode.RecordContent;
import dev.extractgen.runtime.decode.RenamedMetadata;
import dev.extractgen.runtime.decode.RenamedRecord;
import dev.extractgen.runtime.decode.UntypedJson;
import dev.extractgen.runtime.support.Copies;
import dev.extractgen.runtime.support.FieldValues;
import dev.extractgen.runtime.support.OmitIfEmpty;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** @param metadata (in JSON: Metadata) */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
@Generated("own.json")
@NullMarked
public record Own(@JsonProperty("fieldMetadata") @Nullable String fieldMetadata,
        @JsonProperty("extractedFields") @Nullable String extractedFields,
        @JsonProperty("objectReasoning") @Nullable String objectReasoning,
        @JsonProperty("additionalProperties") @Nullable String additionalProperties,
        @JsonProperty("part") @Nullable Part part, @JsonProperty("Metadata") @Nullable Metadata metadata,
        @JsonProperty("either") @Nullable Either either, @JsonAnyGetter Map<String, String> otherProperties,
        @JsonIgnore RecordMetadata recordFieldMetadata) implements RenamedRecord {
    public Own { otherProperties = Copies.map(otherProperties); }

    @JsonCreator
    public Own(@JsonProperty("fieldMetadata") @Nullable String fieldMetadata,
            @JsonProperty("extractedFields") @Nullable String extractedFields,
            @JsonProperty("objectReasoning") @Nullable String objectReasoning,
            @JsonProperty("additionalProperties") @Nullable String additionalProperties,
            @JsonProperty("part") @Nullable Part part, @JsonProperty("Metadata") @Nullable Metadata metadata,
            @JsonProperty("either") @Nullable Either either,
            @JsonProperty("otherProperties_") @JsonAnySetter @Nullable Map<String, String> otherProperties) {
        this(fieldMetadata, extractedFields, objectReasoning, additionalProperties, part, metadata, either,
                otherProperties,
                new RecordMetadata(OwnDecoder.OWN.parts(MetadataNode.NONE, part, metadata, either, otherProperties)));
    }

    @Override public boolean equals(@Nullable Object other) {
        return other instanceof Own that && fieldValues().equals(that.fieldValues());
    }

    @Override public int hashCode() { return fieldValues().hashCode(); }

    @Override public String toString() { return "Own" + OwnDecoder.OWN.text(fieldValues()); }

    public List<@Nullable Object> fieldValues() {
        return FieldValues.of(fieldMetadata, extractedFields, objectReasoning, additionalProperties, part, metadata,
                either, otherProperties);
    }

    /** Lists every leaf below this record, with its metadata. */
    public Stream<ExtractedField> recordExtractedFields() {
        return FieldCollector.leaves(recordFieldMetadata, fieldValues());
    }

    @Override public RecordContent content(RenamedRecord record) {
        return new RecordContent(recordFieldMetadata, fieldValues());
    }

    public static final class RecordMetadata extends RenamedMetadata {
        private static final long serialVersionUID = 1L;

        RecordMetadata(MetadataParts parts) { super(parts); }

        @Override protected Members table(RenamedMetadata metadata) { return OwnDecoder.OWN; }

        public FieldMetadataEntry fieldMetadata() { return entry(0); }
        public FieldMetadataEntry extractedFields() { return entry(1); }
        public FieldMetadataEntry objectReasoning() { return entry(2); }
        public FieldMetadataEntry additionalProperties() { return entry(3); }
        public Part.RecordMetadata part() { return (Part.RecordMetadata) part(4); }
        public Metadata.RecordMetadata metadata() { return (Metadata.RecordMetadata) part(5); }
        public FieldMetadata either() { return part(6); }
        public Map<String, FieldMetadataEntry> otherProperties() { return map(7); }
        public @Nullable String recordReasoning() { return reasoning(this); }
    }

    @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Part(@JsonProperty("x") @Nullable String x, @JsonProperty("list") @OmitIfEmpty List<ListItem> list,
            @JsonAnyGetter Map<String, String> additionalProperties, @JsonIgnore RecordMetadata recordFieldMetadata)
            implements RenamedRecord {
        public Part {
            list = Copies.list(list);
            additionalProperties = Copies.map(additionalProperties);
        }

        @JsonCreator
        public Part(@JsonProperty("x") @Nullable String x, @JsonProperty("list") @Nullable List<ListItem> list,
                @JsonProperty("additionalProperties_") @JsonAnySetter @Nullable Map<String, String> additionalProperties) {
            this(x, list, additionalProperties,
                    new RecordMetadata(OwnDecoder.PART.parts(MetadataNode.NONE, list, additionalProperties)));
        }

        @Override public boolean equals(@Nullable Object other) {
            return other instanceof Part that && fieldValues().equals(that.fieldValues());
        }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return "Part" + OwnDecoder.PART.text(fieldValues()); }

        public List<@Nullable Object> fieldValues() { return FieldValues.of(x, list, additionalProperties); }

        /** Lists every leaf below this record, with its metadata. */
        public Stream<ExtractedField> recordExtractedFields() {
            return FieldCollector.leaves(recordFieldMetadata, fieldValues());
        }

        @Override public RecordContent content(RenamedRecord record) {
            return new RecordContent(recordFieldMetadata, fieldValues());
        }

        public static final class RecordMetadata extends RenamedMetadata {
            private static final long serialVersionUID = 1L;

            RecordMetadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return OwnDecoder.PART; }

            public FieldMetadataEntry x() { return entry(0); }
            public List<ListItem.RecordMetadata> list() { return list(1); }
            public Map<String, FieldMetadataEntry> additionalProperties() { return map(2); }
            public @Nullable String recordReasoning() { return reasoning(this); }
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Metadata(@JsonProperty("z") @Nullable String z, @JsonIgnore RecordMetadata recordFieldMetadata)
            implements RenamedRecord {
        @JsonCreator
        public Metadata(@JsonProperty("z") @Nullable String z) {
            this(z, new RecordMetadata(OwnDecoder.METADATA.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) {
            return other instanceof Metadata that && fieldValues().equals(that.fieldValues());
        }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return "Metadata" + OwnDecoder.METADATA.text(fieldValues()); }

        public List<@Nullable Object> fieldValues() { return FieldValues.of(z); }

        /** Lists every leaf below this record, with its metadata. */
        public Stream<ExtractedField> recordExtractedFields() {
            return FieldCollector.leaves(recordFieldMetadata, fieldValues());
        }

        @Override public RecordContent content(RenamedRecord record) {
            return new RecordContent(recordFieldMetadata, fieldValues());
        }

        public static final class RecordMetadata extends RenamedMetadata {
            private static final long serialVersionUID = 1L;

            RecordMetadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return OwnDecoder.METADATA; }

            public FieldMetadataEntry z() { return entry(0); }
            public @Nullable String recordReasoning() { return reasoning(this); }
        }
    }

    public sealed interface Either extends RenamedRecord permits EitherString, EitherObject {
        /** Lists every leaf of the value, with its metadata. */
        Stream<ExtractedField> recordExtractedFields();

        /** Returns what the service said about the value. */
        FieldMetadata recordFieldMetadata();

        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Either of(Object json) { return UntypedJson.read(json, OwnDecoder::readEither); }
    }

    public record EitherString(@JsonValue String value, @JsonIgnore FieldMetadataEntry recordFieldMetadata)
            implements Either {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public EitherString(String value) { this(value, FieldMetadataEntry.EMPTY); }

        @Override public boolean equals(@Nullable Object other) {
            return other instanceof EitherString that && Objects.equals(value, that.value);
        }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return "EitherString[value=" + value + "]"; }

        public List<@Nullable Object> fieldValues() { return FieldValues.of(value); }

        /** Lists every leaf below this record, with its metadata. */
        public Stream<ExtractedField> recordExtractedFields() {
            return FieldCollector.leaves(recordFieldMetadata, fieldValues());
        }

        @Override public RecordContent content(RenamedRecord record) {
            return new RecordContent(recordFieldMetadata, fieldValues());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ListItem(@JsonProperty("y") @Nullable String y, @JsonIgnore RecordMetadata recordFieldMetadata)
            implements RenamedRecord {
        @JsonCreator
        public ListItem(@JsonProperty("y") @Nullable String y) {
            this(y, new RecordMetadata(OwnDecoder.LIST_ITEM.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) {
            return other instanceof ListItem that && fieldValues().equals(that.fieldValues());
        }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return "ListItem" + OwnDecoder.LIST_ITEM.text(fieldValues()); }

        public List<@Nullable Object> fieldValues() { return FieldValues.of(y); }

        /** Lists every leaf below this record, with its metadata. */
        public Stream<ExtractedField> recordExtractedFields() {
            return FieldCollector.leaves(recordFieldMetadata, fieldValues());
        }

        @Override public RecordContent content(RenamedRecord record) {
            return new RecordContent(recordFieldMetadata, fieldValues());
        }

        public static final class RecordMetadata extends RenamedMetadata {
            private static final long serialVersionUID = 1L;

            RecordMetadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return OwnDecoder.LIST_ITEM; }

            public FieldMetadataEntry y() { return entry(0); }
            public @Nullable String recordReasoning() { return reasoning(this); }
        }
    }

    /** @param extractedFields (in JSON: extracted_fields) */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record EitherObject(@JsonProperty("extracted_fields") @Nullable String extractedFields,
            @JsonIgnore RecordMetadata recordFieldMetadata) implements Either {
        @JsonCreator
        public EitherObject(@JsonProperty("extracted_fields") @Nullable String extractedFields) {
            this(extractedFields, new RecordMetadata(OwnDecoder.EITHER_OBJECT.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) {
            return other instanceof EitherObject that && fieldValues().equals(that.fieldValues());
        }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return "EitherObject" + OwnDecoder.EITHER_OBJECT.text(fieldValues()); }

        public List<@Nullable Object> fieldValues() { return FieldValues.of(extractedFields); }

        /** Lists every leaf below this record, with its metadata. */
        public Stream<ExtractedField> recordExtractedFields() {
            return FieldCollector.leaves(recordFieldMetadata, fieldValues());
        }

        @Override public RecordContent content(RenamedRecord record) {
            return new RecordContent(recordFieldMetadata, fieldValues());
        }

        public static final class RecordMetadata extends RenamedMetadata {
            private static final long serialVersionUID = 1L;

            RecordMetadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return OwnDecoder.EITHER_OBJECT; }

            public FieldMetadataEntry extractedFields() { return entry(0); }
            public @Nullable String recordReasoning() { return reasoning(this); }
        }
    }
}
