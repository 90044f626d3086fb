package golden.names_that_are_long;

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

/**
 * @param nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_1be63cc0 (in JSON:
 * nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn)
 */
@Generated("nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn.json")
@NullMarked
public record Nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_4e9d8231(
        @JsonProperty("nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn") @Nullable Nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_b5a157e5 nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_1be63cc0,
        @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
    @JsonCreator
    public Nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_4e9d8231(
            @JsonProperty("nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn") @Nullable Nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_b5a157e5 nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_1be63cc0) {
        this(nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_1be63cc0,
                new Metadata(Nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_4e9d8231Decoder.NNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNN_4E9D8231.parts(MetadataNode.NONE,
                nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_1be63cc0)));
    }

    @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

    @Override public int hashCode() { return fieldValues().hashCode(); }

    @Override public String toString() {
        return Nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_4e9d8231Decoder.NNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNN_4E9D8231.text("Nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_4e9d8231", this);
    }

    @Override public List<@Nullable Object> fieldValues() {
        return FieldValues.of(nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_1be63cc0);
    }

    public static final class Metadata extends GeneratedMetadata {
        private static final long serialVersionUID = 1L;

        Metadata(MetadataParts parts) { super(parts); }

        @Override protected Members table(RenamedMetadata metadata) {
            return Nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_4e9d8231Decoder.NNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNN_4E9D8231;
        }

        public Nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_b5a157e5.Metadata nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_1be63cc0() { return (Nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_b5a157e5.Metadata) part(0); }
    }

    public record Nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_b5a157e5(@JsonProperty("x") @Nullable String x,
            @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
        @JsonCreator
        public Nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_b5a157e5(@JsonProperty("x") @Nullable String x) {
            this(x,
                    new Metadata(Nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_4e9d8231Decoder.NNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNN_B5A157E5.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() {
            return Nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_4e9d8231Decoder.NNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNN_B5A157E5.text("Nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_b5a157e5", this);
        }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(x); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) {
                return Nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_4e9d8231Decoder.NNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNN_B5A157E5;
            }

            public FieldMetadataEntry x() { return entry(0); }
        }
    }
}
