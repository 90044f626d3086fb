package golden.names_of_roots;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.FieldCollector;
import dev.extractgen.runtime.decode.GeneratedMetadata;
import dev.extractgen.runtime.decode.GeneratedRecord;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.support.FieldValues;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@Generated("metadata.json")
@NullMarked
public record Metadata(@JsonProperty("metadata") @Nullable MetadataMetadata metadata,
        @JsonIgnore RecordMetadata fieldMetadata) implements GeneratedRecord {
    @JsonCreator
    public Metadata(@JsonProperty("metadata") @Nullable MetadataMetadata metadata) {
        this(metadata, MetadataDecoder.metadataOfMetadata(MetadataNode.NONE, metadata));
    }

    @Override public boolean equals(@Nullable Object other) {
        return GeneratedRecord.areEqual(this, other);
    }

    @Override public int hashCode() {
        return fieldValues().hashCode();
    }

    @Override public String toString() {
        return MetadataDecoder.METADATA.text("Metadata", this);
    }

    @Override public List<@Nullable Object> fieldValues() {
        return FieldValues.of(metadata);
    }

    public record RecordMetadata(MetadataMetadata.@Nullable RecordMetadata metadata, @Nullable String objectReasoning)
            implements GeneratedMetadata {
        @Override public MetadataMetadata.RecordMetadata metadata() {
            return metadata != null ? metadata : MetadataDecoder.bindMetadataMetadata(null, MetadataNode.NONE);
        }

        @Override public void addTo(FieldCollector fields) {
            fields.add(MetadataDecoder.METADATA, metadata);
        }
    }

    public record MetadataMetadata(@JsonProperty("metadata") @Nullable String metadata,
            @JsonIgnore RecordMetadata fieldMetadata) implements GeneratedRecord {
        @JsonCreator
        public MetadataMetadata(@JsonProperty("metadata") @Nullable String metadata) {
            this(metadata, MetadataDecoder.metadataOfMetadataMetadata(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return MetadataDecoder.METADATA_METADATA.text("MetadataMetadata", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(metadata);
        }

        public record RecordMetadata(FieldMetadataEntry metadata, @Nullable String objectReasoning)
                implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(MetadataDecoder.METADATA_METADATA, metadata);
            }
        }
    }
}
