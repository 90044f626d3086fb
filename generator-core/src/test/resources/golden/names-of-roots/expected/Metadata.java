package golden.names_of_roots;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.extractgen.runtime.ExtractedField;
import dev.extractgen.runtime.ExtractedRecord;
import dev.extractgen.runtime.FieldMetadata;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.support.FieldCollector;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Declared at the root of the schema. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Generated("metadata.json")
@NullMarked
public record Metadata(@JsonProperty("metadata") @Nullable MetadataMetadata metadata,
        @JsonIgnore RecordMetadata fieldMetadata) implements ExtractedRecord {
    /** Makes a record without other metadata than what its parts bring along. */
    @JsonCreator
    public Metadata(@JsonProperty("metadata") @Nullable MetadataMetadata metadata) {
        this(metadata, RecordMetadata.of(MetadataNode.none(), metadata));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Metadata that && Objects.equals(metadata, that.metadata);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(metadata);
    }

    @Override
    public String toString() {
        return "Metadata[metadata=" + metadata + "]";
    }

    @Override
    public Stream<ExtractedField> extractedFields() {
        return new FieldCollector()
                .part("/metadata", metadata, fieldMetadata.metadata(), MetadataMetadata::addTo)
                .stream();
    }

    /** What the service said about each value of {@link Metadata}. */
    public record RecordMetadata(MetadataMetadata.@Nullable RecordMetadata metadata, @Nullable String objectReasoning)
            implements FieldMetadata {
        @Override
        public MetadataMetadata.RecordMetadata metadata() {
            return metadata == null ? MetadataMetadata.RecordMetadata.EMPTY : metadata;
        }

        static RecordMetadata of(MetadataNode node, @Nullable MetadataMetadata metadata) {
            return new RecordMetadata(MetadataMetadata.RecordMetadata.bind(metadata, node.at(0)), node.reasoning());
        }
    }

    /** Declared at /properties/metadata of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record MetadataMetadata(@JsonProperty("metadata") @Nullable String metadata,
            @JsonIgnore RecordMetadata fieldMetadata) implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public MetadataMetadata(@JsonProperty("metadata") @Nullable String metadata) {
            this(metadata, RecordMetadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof MetadataMetadata that && Objects.equals(metadata, that.metadata);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(metadata);
        }

        @Override
        public String toString() {
            return "MetadataMetadata[metadata=" + metadata + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/metadata", metadata, fieldMetadata.metadata()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable MetadataMetadata value,
                @Nullable RecordMetadata metadata) {
            return fields.object(pointer, value, metadata, RecordMetadata.EMPTY,
                    about -> new MetadataMetadata(null, about), MetadataMetadata::extractedFields);
        }

        /** What the service said about each value of {@link MetadataMetadata}. */
        public record RecordMetadata(FieldMetadataEntry metadata, @Nullable String objectReasoning)
                implements FieldMetadata {
            static final RecordMetadata EMPTY = new RecordMetadata(FieldMetadataEntry.EMPTY, null);

            static RecordMetadata of(MetadataNode node) {
                return new RecordMetadata(node.entry(0), node.reasoning());
            }

            static RecordMetadata bind(@Nullable MetadataMetadata value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }
}
