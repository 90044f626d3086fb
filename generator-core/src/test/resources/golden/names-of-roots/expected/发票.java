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

/**
 * @param 发票_ (in JSON: 发票)
 * @param 发票decoder (in JSON: 发票Decoder)
 */
@Generated("发票.json")
@NullMarked
public record 发票(@JsonProperty("发票") @Nullable 发票发票 发票_, @JsonProperty("发票Decoder") @Nullable String 发票decoder,
        @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
    @JsonCreator
    public 发票(@JsonProperty("发票") @Nullable 发票发票 发票_, @JsonProperty("发票Decoder") @Nullable String 发票decoder) {
        this(发票_, 发票decoder, new Metadata(发票Decoder.发票2.parts(MetadataNode.NONE, 发票_)));
    }

    @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

    @Override public int hashCode() { return fieldValues().hashCode(); }

    @Override public String toString() { return 发票Decoder.发票2.text("发票", this); }

    @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(发票_, 发票decoder); }

    public static final class Metadata extends GeneratedMetadata {
        private static final long serialVersionUID = 1L;

        Metadata(MetadataParts parts) { super(parts); }

        @Override protected Members table(RenamedMetadata metadata) { return 发票Decoder.发票2; }

        public 发票发票.Metadata 发票_() { return (发票发票.Metadata) part(0); }
        public FieldMetadataEntry 发票decoder() { return entry(1); }
    }

    /** @param 发票_ (in JSON: 发票) */
    public record 发票发票(@JsonProperty("发票") @Nullable String 发票_, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public 发票发票(@JsonProperty("发票") @Nullable String 发票_) {
            this(发票_, new Metadata(发票Decoder.发票发票.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return 发票Decoder.发票发票.text("发票发票", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(发票_); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return 发票Decoder.发票发票; }

            public FieldMetadataEntry 发票_() { return entry(0); }
        }
    }
}
