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
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.UntypedJson;
import dev.extractgen.runtime.support.Copies;
import dev.extractgen.runtime.support.FieldCollector;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Declared at the root of the schema.
 *
 * @param metadata (in JSON: Metadata)
 */
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
        @JsonIgnore RecordMetadata recordFieldMetadata) implements Serializable {
    public Own {
        otherProperties = Copies.map(otherProperties);
    }

    /** Makes a record without other metadata than what its parts bring along. */
    @JsonCreator
    public Own(@JsonProperty("fieldMetadata") @Nullable String fieldMetadata,
            @JsonProperty("extractedFields") @Nullable String extractedFields,
            @JsonProperty("objectReasoning") @Nullable String objectReasoning,
            @JsonProperty("additionalProperties") @Nullable String additionalProperties,
            @JsonProperty("part") @Nullable Part part, @JsonProperty("Metadata") @Nullable Metadata metadata,
            @JsonProperty("either") @Nullable Either either,
            @JsonProperty("otherProperties_") @JsonAnySetter @Nullable Map<String, String> otherProperties) {
        this(fieldMetadata, extractedFields, objectReasoning, additionalProperties, part, metadata, either,
                otherProperties, RecordMetadata.of(MetadataNode.none(), part, metadata, either, otherProperties));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Own that && Objects.equals(fieldMetadata, that.fieldMetadata)
                && Objects.equals(extractedFields, that.extractedFields)
                && Objects.equals(objectReasoning, that.objectReasoning)
                && Objects.equals(additionalProperties, that.additionalProperties) && Objects.equals(part, that.part)
                && Objects.equals(metadata, that.metadata) && Objects.equals(either, that.either)
                && Objects.equals(otherProperties, that.otherProperties);
    }

    @Override
    public int hashCode() {
        return Objects.hash(fieldMetadata, extractedFields, objectReasoning, additionalProperties, part, metadata,
                either, otherProperties);
    }

    @Override
    public String toString() {
        return "Own[fieldMetadata=" + fieldMetadata + ", extractedFields=" + extractedFields
                + ", objectReasoning=" + objectReasoning + ", additionalProperties=" + additionalProperties
                + ", part=" + part + ", metadata=" + metadata + ", either=" + either
                + ", otherProperties=" + otherProperties + "]";
    }

    /** Lists every leaf below this record, with its metadata. */
    public Stream<ExtractedField> recordExtractedFields() {
        return new FieldCollector()
                .add("/fieldMetadata", fieldMetadata, recordFieldMetadata.fieldMetadata())
                .add("/extractedFields", extractedFields, recordFieldMetadata.extractedFields())
                .add("/objectReasoning", objectReasoning, recordFieldMetadata.objectReasoning())
                .add("/additionalProperties", additionalProperties, recordFieldMetadata.additionalProperties())
                .part("/part", part, recordFieldMetadata.part(), Part::addTo)
                .part("/Metadata", metadata, recordFieldMetadata.metadata(), Metadata::addTo)
                .union("/either", either, recordFieldMetadata.either(), Either::recordExtractedFields)
                .map("", otherProperties, recordFieldMetadata.otherProperties(), FieldCollector::add)
                .stream();
    }

    /** What the service said about each value of {@link Own}. */
    public record RecordMetadata(FieldMetadataEntry fieldMetadata, FieldMetadataEntry extractedFields,
            FieldMetadataEntry objectReasoning, FieldMetadataEntry additionalProperties,
            Part.@Nullable RecordMetadata part, Metadata.@Nullable RecordMetadata metadata, FieldMetadata either,
            Map<String, FieldMetadataEntry> otherProperties, @Nullable String recordReasoning)
            implements FieldMetadata {
        public RecordMetadata {
            otherProperties = Copies.map(otherProperties);
        }

        @Override
        public Part.RecordMetadata part() {
            return part == null ? Part.RecordMetadata.EMPTY : part;
        }

        @Override
        public Metadata.RecordMetadata metadata() {
            return metadata == null ? Metadata.RecordMetadata.EMPTY : metadata;
        }

        static RecordMetadata of(MetadataNode node, @Nullable Part part, @Nullable Metadata metadata,
                @Nullable Either either, @Nullable Map<String, String> otherProperties) {
            return new RecordMetadata(node.entry(0), node.entry(1), node.entry(2), node.entry(3),
                    Part.RecordMetadata.bind(part, node.at(4)), Metadata.RecordMetadata.bind(metadata, node.at(5)),
                    either != null ? either.recordFieldMetadata() : node.at(6).asEntry(),
                    node.at(7).entries(otherProperties), node.reasoning());
        }
    }

    /** Declared at /properties/part of the schema. */
    @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Part(@JsonProperty("x") @Nullable String x,
            @JsonProperty("list") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ListItem> list,
            @JsonAnyGetter Map<String, String> additionalProperties, @JsonIgnore RecordMetadata recordFieldMetadata)
            implements Serializable {
        public Part {
            list = Copies.list(list);
            additionalProperties = Copies.map(additionalProperties);
        }

        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public Part(@JsonProperty("x") @Nullable String x, @JsonProperty("list") @Nullable List<ListItem> list,
                @JsonProperty("additionalProperties_") @JsonAnySetter @Nullable Map<String, String> additionalProperties) {
            this(x, list, additionalProperties, RecordMetadata.of(MetadataNode.none(), list, additionalProperties));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Part that && Objects.equals(x, that.x) && Objects.equals(list, that.list)
                    && Objects.equals(additionalProperties, that.additionalProperties);
        }

        @Override
        public int hashCode() {
            return Objects.hash(x, list, additionalProperties);
        }

        @Override
        public String toString() {
            return "Part[x=" + x + ", list=" + list + ", additionalProperties=" + additionalProperties + "]";
        }

        /** Lists every leaf below this record, with its metadata. */
        public Stream<ExtractedField> recordExtractedFields() {
            return new FieldCollector()
                    .add("/x", x, recordFieldMetadata.x())
                    .list("/list", list, recordFieldMetadata.list(), ListItem::addTo)
                    .map("", additionalProperties, recordFieldMetadata.additionalProperties(), FieldCollector::add)
                    .stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable Part value,
                @Nullable RecordMetadata metadata) {
            return fields.object(pointer, value, metadata, RecordMetadata.EMPTY,
                    about -> new Part(null, null, null, about), Part::recordExtractedFields);
        }

        /** What the service said about each value of {@link Part}. */
        public record RecordMetadata(FieldMetadataEntry x, List<ListItem.RecordMetadata> list,
                Map<String, FieldMetadataEntry> additionalProperties, @Nullable String recordReasoning)
                implements FieldMetadata {
            static final RecordMetadata EMPTY = new RecordMetadata(FieldMetadataEntry.EMPTY, List.of(), Map.of(), null);

            public RecordMetadata {
                list = Copies.list(list);
                additionalProperties = Copies.map(additionalProperties);
            }

            static RecordMetadata of(MetadataNode node, @Nullable List<ListItem> list,
                    @Nullable Map<String, String> additionalProperties) {
                return new RecordMetadata(node.entry(0), node.at(1).list(list, ListItem.RecordMetadata::bind),
                        node.at(2).entries(additionalProperties), node.reasoning());
            }

            static RecordMetadata bind(@Nullable Part value, MetadataNode node) {
                return value != null ? value.recordFieldMetadata() : node.isPresent() ? of(node, null, null) : EMPTY;
            }
        }
    }

    /** Declared at /properties/Metadata of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Metadata(@JsonProperty("z") @Nullable String z, @JsonIgnore RecordMetadata recordFieldMetadata)
            implements Serializable {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public Metadata(@JsonProperty("z") @Nullable String z) {
            this(z, RecordMetadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Metadata that && Objects.equals(z, that.z);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(z);
        }

        @Override
        public String toString() {
            return "Metadata[z=" + z + "]";
        }

        /** Lists every leaf below this record, with its metadata. */
        public Stream<ExtractedField> recordExtractedFields() {
            return new FieldCollector().add("/z", z, recordFieldMetadata.z()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable Metadata value,
                @Nullable RecordMetadata metadata) {
            return fields.object(pointer, value, metadata, RecordMetadata.EMPTY, about -> new Metadata(null, about),
                    Metadata::recordExtractedFields);
        }

        /** What the service said about each value of {@link Metadata}. */
        public record RecordMetadata(FieldMetadataEntry z, @Nullable String recordReasoning) implements FieldMetadata {
            static final RecordMetadata EMPTY = new RecordMetadata(FieldMetadataEntry.EMPTY, null);

            static RecordMetadata of(MetadataNode node) {
                return new RecordMetadata(node.entry(0), node.reasoning());
            }

            static RecordMetadata bind(@Nullable Metadata value, MetadataNode node) {
                return value != null ? value.recordFieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** Declared at /properties/either of the schema. */
    public sealed interface Either extends Serializable permits EitherString, EitherObject {
        /** Returns what the service said about the value. */
        FieldMetadata recordFieldMetadata();

        /** Lists every leaf of the value, with its metadata. */
        Stream<ExtractedField> recordExtractedFields();

        /**
         * Returns the value that maps, lists, strings and numbers describe, as other libraries parse JSON.
         *
         * @throws IllegalArgumentException if it is none of the types
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Either of(Object json) {
            return UntypedJson.read(json, OwnDecoder::readEither);
        }
    }

    /** A {@link Either} of JSON type string. */
    public record EitherString(@JsonValue String value, @JsonIgnore FieldMetadataEntry recordFieldMetadata)
            implements Either {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public EitherString(String value) {
            this(value, FieldMetadataEntry.EMPTY);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof EitherString that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return "EitherString[value=" + value + "]";
        }

        /** Lists every leaf below this record, with its metadata. */
        public Stream<ExtractedField> recordExtractedFields() {
            return new FieldCollector().add("", value, recordFieldMetadata).stream();
        }
    }

    /** Declared at /properties/part/properties/list/items of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ListItem(@JsonProperty("y") @Nullable String y, @JsonIgnore RecordMetadata recordFieldMetadata)
            implements Serializable {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public ListItem(@JsonProperty("y") @Nullable String y) {
            this(y, RecordMetadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ListItem that && Objects.equals(y, that.y);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(y);
        }

        @Override
        public String toString() {
            return "ListItem[y=" + y + "]";
        }

        /** Lists every leaf below this record, with its metadata. */
        public Stream<ExtractedField> recordExtractedFields() {
            return new FieldCollector().add("/y", y, recordFieldMetadata.y()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable ListItem value,
                @Nullable RecordMetadata metadata) {
            return fields.object(pointer, value, metadata, RecordMetadata.EMPTY, about -> new ListItem(null, about),
                    ListItem::recordExtractedFields);
        }

        /** What the service said about each value of {@link ListItem}. */
        public record RecordMetadata(FieldMetadataEntry y, @Nullable String recordReasoning) implements FieldMetadata {
            static final RecordMetadata EMPTY = new RecordMetadata(FieldMetadataEntry.EMPTY, null);

            static RecordMetadata of(MetadataNode node) {
                return new RecordMetadata(node.entry(0), node.reasoning());
            }

            static RecordMetadata bind(@Nullable ListItem value, MetadataNode node) {
                return value != null ? value.recordFieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /**
     * Declared at /properties/either/anyOf/1 of the schema.
     *
     * @param extractedFields (in JSON: extracted_fields)
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record EitherObject(@JsonProperty("extracted_fields") @Nullable String extractedFields,
            @JsonIgnore RecordMetadata recordFieldMetadata) implements Either {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public EitherObject(@JsonProperty("extracted_fields") @Nullable String extractedFields) {
            this(extractedFields, RecordMetadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof EitherObject that && Objects.equals(extractedFields, that.extractedFields);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(extractedFields);
        }

        @Override
        public String toString() {
            return "EitherObject[extractedFields=" + extractedFields + "]";
        }

        /** Lists every leaf below this record, with its metadata. */
        public Stream<ExtractedField> recordExtractedFields() {
            return new FieldCollector()
                    .add("/extracted_fields", extractedFields, recordFieldMetadata.extractedFields())
                    .stream();
        }

        /** What the service said about each value of {@link EitherObject}. */
        public record RecordMetadata(FieldMetadataEntry extractedFields, @Nullable String recordReasoning)
                implements FieldMetadata {
            static RecordMetadata of(MetadataNode node) {
                return new RecordMetadata(node.entry(0), node.reasoning());
            }
        }
    }
}
