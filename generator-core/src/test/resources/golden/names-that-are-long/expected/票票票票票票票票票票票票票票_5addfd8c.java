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
 * @param 票票票票票票票票票票票票票票_901c4572 (in JSON:
 * 票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票)
 */
@Generated("票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票.json")
@NullMarked
public record 票票票票票票票票票票票票票票_5addfd8c(
        @JsonProperty("票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票") @Nullable 票票票票票票票票票票票票票票_7090fb0f 票票票票票票票票票票票票票票_901c4572,
        @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
    @JsonCreator
    public 票票票票票票票票票票票票票票_5addfd8c(
            @JsonProperty("票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票") @Nullable 票票票票票票票票票票票票票票_7090fb0f 票票票票票票票票票票票票票票_901c4572) {
        this(票票票票票票票票票票票票票票_901c4572,
                new Metadata(票票票票票票票票票票票票票票_5addfd8cDecoder.票票票票票票票票票票票票票票_5ADDFD8C.parts(MetadataNode.NONE,
                票票票票票票票票票票票票票票_901c4572)));
    }

    @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

    @Override public int hashCode() { return fieldValues().hashCode(); }

    @Override public String toString() {
        return 票票票票票票票票票票票票票票_5addfd8cDecoder.票票票票票票票票票票票票票票_5ADDFD8C.text("票票票票票票票票票票票票票票_5addfd8c", this);
    }

    @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(票票票票票票票票票票票票票票_901c4572); }

    public static final class Metadata extends GeneratedMetadata {
        private static final long serialVersionUID = 1L;

        Metadata(MetadataParts parts) { super(parts); }

        @Override protected Members table(RenamedMetadata metadata) {
            return 票票票票票票票票票票票票票票_5addfd8cDecoder.票票票票票票票票票票票票票票_5ADDFD8C;
        }

        public 票票票票票票票票票票票票票票_7090fb0f.Metadata 票票票票票票票票票票票票票票_901c4572() { return (票票票票票票票票票票票票票票_7090fb0f.Metadata) part(0); }
    }

    public record 票票票票票票票票票票票票票票_7090fb0f(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public 票票票票票票票票票票票票票票_7090fb0f(@JsonProperty("x") @Nullable String x) {
            this(x, new Metadata(票票票票票票票票票票票票票票_5addfd8cDecoder.票票票票票票票票票票票票票票_7090FB0F.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() {
            return 票票票票票票票票票票票票票票_5addfd8cDecoder.票票票票票票票票票票票票票票_7090FB0F.text("票票票票票票票票票票票票票票_7090fb0f", this);
        }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(x); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) {
                return 票票票票票票票票票票票票票票_5addfd8cDecoder.票票票票票票票票票票票票票票_7090FB0F;
            }

            public FieldMetadataEntry x() { return entry(0); }
        }
    }
}
