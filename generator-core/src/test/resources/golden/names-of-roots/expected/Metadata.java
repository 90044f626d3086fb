package golden.names_of_roots;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.GeneratedMetadata;
import dev.extractgen.runtime.decode.GeneratedRecord;
import dev.extractgen.runtime.decode.Members;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataParts;
import dev.extractgen.runtime.decode.RenamedMetadata;
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
        this(metadata, new RecordMetadata(MetadataDecoder.METADATA.parts(MetadataNode.NONE, metadata)));
    }

    @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

    @Override public int hashCode() { return fieldValues().hashCode(); }

    @Override public String toString() { return MetadataDecoder.METADATA.text("Metadata", this); }

    @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(metadata); }

    public static final class RecordMetadata extends GeneratedMetadata {
        private static final long serialVersionUID = 1L;

        RecordMetadata(MetadataParts parts) { super(parts); }

        @Override protected Members table(RenamedMetadata metadata) { return MetadataDecoder.METADATA; }

        public MetadataMetadata.RecordMetadata metadata() { return (MetadataMetadata.RecordMetadata) part(0); }
    }

    public record MetadataMetadata(@JsonProperty("metadata") @Nullable String metadata,
            @JsonIgnore RecordMetadata fieldMetadata) implements GeneratedRecord {
        @JsonCreator
        public MetadataMetadata(@JsonProperty("metadata") @Nullable String metadata) {
            this(metadata, new RecordMetadata(MetadataDecoder.METADATA_METADATA.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return MetadataDecoder.METADATA_METADATA.text("MetadataMetadata", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(metadata); }

        public static final class RecordMetadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            RecordMetadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return MetadataDecoder.METADATA_METADATA; }

            public FieldMetadataEntry metadata() { return entry(0); }
        }
    }
}
