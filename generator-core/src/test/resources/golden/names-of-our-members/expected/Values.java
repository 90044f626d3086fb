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
import dev.extractgen.runtime.ExtractedRecord;
import dev.extractgen.runtime.FieldMetadata;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.FieldCollector;
import dev.extractgen.runtime.decode.GeneratedMetadata;
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
import dev.extractgen.runtime.support.WriteAlways;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
@Generated("values.json")
@NullMarked
public record Values(@JsonProperty("fieldValues") @Nullable String fieldValues,
        @JsonProperty("part") @WriteAlways @Nullable Part part, @JsonProperty("list") @OmitIfEmpty List<ListItem> list,
        @JsonProperty("either") @Nullable Either either, @JsonAnyGetter Map<String, List<String>> additionalProperties,
        @JsonIgnore Metadata fieldMetadata) implements ExtractedRecord, RenamedRecord {
    public Values {
        list = Copies.list(list);
        additionalProperties = Copies.mapOf(additionalProperties, Copies::list);
    }

    @JsonCreator
    public Values(@JsonProperty("fieldValues") @Nullable String fieldValues, @JsonProperty("part") @Nullable Part part,
            @JsonProperty("list") @Nullable List<ListItem> list, @JsonProperty("either") @Nullable Either either,
            @JsonProperty("additionalProperties_") @JsonAnySetter @Nullable Map<String, List<String>> additionalProperties) {
        this(fieldValues, part, list, either, additionalProperties,
                new Metadata(ValuesDecoder.VALUES.parts(MetadataNode.NONE, part, list, either, additionalProperties)));
    }

    @Override public boolean equals(@Nullable Object other) {
        return other instanceof Values that && recordFieldValues_().equals(that.recordFieldValues_());
    }

    @Override public int hashCode() { return recordFieldValues_().hashCode(); }

    @Override public String toString() { return "Values" + ValuesDecoder.VALUES.text(recordFieldValues_()); }

    public List<@Nullable Object> recordFieldValues_() {
        return FieldValues.of(fieldValues, part, list, either, additionalProperties);
    }

    @Override public Stream<ExtractedField> extractedFields() {
        return FieldCollector.leaves(fieldMetadata, recordFieldValues_());
    }

    @Override public RecordContent content(RenamedRecord record) {
        return new RecordContent(fieldMetadata, recordFieldValues_());
    }

    public static final class Metadata extends GeneratedMetadata {
        private static final long serialVersionUID = 1L;

        Metadata(MetadataParts parts) { super(parts); }

        @Override protected Members table(RenamedMetadata metadata) { return ValuesDecoder.VALUES; }

        public FieldMetadataEntry fieldValues() { return entry(0); }
        public Part.Metadata part() { return (Part.Metadata) part(1); }
        public List<ListItem.Metadata> list() { return list(2); }
        public FieldMetadata either() { return part(3); }
        public Map<String, List<FieldMetadataEntry>> additionalProperties() { return map(4); }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Part(@JsonProperty("addTo") @Nullable String addTo, @JsonProperty("fields") @Nullable String fields,
            @JsonIgnore Metadata fieldMetadata) implements ExtractedRecord, RenamedRecord {
        @JsonCreator
        public Part(@JsonProperty("addTo") @Nullable String addTo, @JsonProperty("fields") @Nullable String fields) {
            this(addTo, fields, new Metadata(ValuesDecoder.PART.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) {
            return other instanceof Part that && recordFieldValues_().equals(that.recordFieldValues_());
        }

        @Override public int hashCode() { return recordFieldValues_().hashCode(); }

        @Override public String toString() { return "Part" + ValuesDecoder.PART.text(recordFieldValues_()); }

        public List<@Nullable Object> recordFieldValues_() { return FieldValues.of(addTo, fields); }

        @Override public Stream<ExtractedField> extractedFields() {
            return FieldCollector.leaves(fieldMetadata, recordFieldValues_());
        }

        @Override public RecordContent content(RenamedRecord record) {
            return new RecordContent(fieldMetadata, recordFieldValues_());
        }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return ValuesDecoder.PART; }

            public FieldMetadataEntry addTo() { return entry(0); }
            public FieldMetadataEntry fields() { return entry(1); }
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ListItem(@JsonProperty("recordFieldValues") @Nullable String recordFieldValues,
            @JsonIgnore Metadata fieldMetadata) implements ExtractedRecord, RenamedRecord {
        @JsonCreator
        public ListItem(@JsonProperty("recordFieldValues") @Nullable String recordFieldValues) {
            this(recordFieldValues, new Metadata(ValuesDecoder.LIST_ITEM.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) {
            return other instanceof ListItem that && recordFieldValues_().equals(that.recordFieldValues_());
        }

        @Override public int hashCode() { return recordFieldValues_().hashCode(); }

        @Override public String toString() { return "ListItem" + ValuesDecoder.LIST_ITEM.text(recordFieldValues_()); }

        public List<@Nullable Object> recordFieldValues_() { return FieldValues.of(recordFieldValues); }

        @Override public Stream<ExtractedField> extractedFields() {
            return FieldCollector.leaves(fieldMetadata, recordFieldValues_());
        }

        @Override public RecordContent content(RenamedRecord record) {
            return new RecordContent(fieldMetadata, recordFieldValues_());
        }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return ValuesDecoder.LIST_ITEM; }

            public FieldMetadataEntry recordFieldValues() { return entry(0); }
        }
    }

    public sealed interface Either extends ExtractedRecord, RenamedRecord permits EitherString, EitherObject {
        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Either of(Object json) { return UntypedJson.read(json, ValuesDecoder::readEither); }
    }

    public record EitherString(@JsonValue String value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements Either {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public EitherString(String value) { this(value, FieldMetadataEntry.EMPTY); }

        @Override public boolean equals(@Nullable Object other) {
            return other instanceof EitherString that && Objects.equals(value, that.value);
        }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return "EitherString[value=" + value + "]"; }

        public List<@Nullable Object> recordFieldValues_() { return FieldValues.of(value); }

        @Override public Stream<ExtractedField> extractedFields() {
            return FieldCollector.leaves(fieldMetadata, recordFieldValues_());
        }

        @Override public RecordContent content(RenamedRecord record) {
            return new RecordContent(fieldMetadata, recordFieldValues_());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record EitherObject(@JsonProperty("other") @Nullable String other, @JsonIgnore Metadata fieldMetadata)
            implements Either {
        @JsonCreator
        public EitherObject(@JsonProperty("other") @Nullable String other) {
            this(other, new Metadata(ValuesDecoder.EITHER_OBJECT.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) {
            return other instanceof EitherObject that && recordFieldValues_().equals(that.recordFieldValues_());
        }

        @Override public int hashCode() { return recordFieldValues_().hashCode(); }

        @Override public String toString() {
            return "EitherObject" + ValuesDecoder.EITHER_OBJECT.text(recordFieldValues_());
        }

        public List<@Nullable Object> recordFieldValues_() { return FieldValues.of(other); }

        @Override public Stream<ExtractedField> extractedFields() {
            return FieldCollector.leaves(fieldMetadata, recordFieldValues_());
        }

        @Override public RecordContent content(RenamedRecord record) {
            return new RecordContent(fieldMetadata, recordFieldValues_());
        }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return ValuesDecoder.EITHER_OBJECT; }

            public FieldMetadataEntry other() { return entry(0); }
        }
    }
}
