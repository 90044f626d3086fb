package golden.references_of_all_kinds;

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
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** @param limited (minimum: 0; exclusiveMinimum: true) */
@Generated("draft4.json")
@NullMarked
public record Draft4(@JsonProperty("item") @Nullable Item item, @JsonProperty("other") @Nullable Other other,
        @JsonProperty("pointer") @Nullable Long pointer, @JsonProperty("ignored") @Nullable Long ignored,
        @JsonProperty("limited") @Nullable BigDecimal limited, @JsonProperty("id") @Nullable String id,
        @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
    @JsonCreator
    public Draft4(@JsonProperty("item") @Nullable Item item, @JsonProperty("other") @Nullable Other other,
            @JsonProperty("pointer") @Nullable Long pointer, @JsonProperty("ignored") @Nullable Long ignored,
            @JsonProperty("limited") @Nullable BigDecimal limited, @JsonProperty("id") @Nullable String id) {
        this(item, other, pointer, ignored, limited, id,
                new Metadata(Draft4Decoder.DRAFT4.parts(MetadataNode.NONE, item, other)));
    }

    @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

    @Override public int hashCode() { return fieldValues().hashCode(); }

    @Override public String toString() { return Draft4Decoder.DRAFT4.text("Draft4", this); }

    @Override public List<@Nullable Object> fieldValues() {
        return FieldValues.of(item, other, pointer, ignored, limited, id);
    }

    public static final class Metadata extends GeneratedMetadata {
        private static final long serialVersionUID = 1L;

        Metadata(MetadataParts parts) { super(parts); }

        @Override protected Members table(RenamedMetadata metadata) { return Draft4Decoder.DRAFT4; }

        public Item.Metadata item() { return (Item.Metadata) part(0); }
        public Other.Metadata other() { return (Other.Metadata) part(1); }
        public FieldMetadataEntry pointer() { return entry(2); }
        public FieldMetadataEntry ignored() { return entry(3); }
        public FieldMetadataEntry limited() { return entry(4); }
        public FieldMetadataEntry id() { return entry(5); }
    }

    public record Item(@JsonProperty("a") @Nullable String a, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Item(@JsonProperty("a") @Nullable String a) {
            this(a, new Metadata(Draft4Decoder.ITEM.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return Draft4Decoder.ITEM.text("Item", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(a); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return Draft4Decoder.ITEM; }

            public FieldMetadataEntry a() { return entry(0); }
        }
    }

    public record Other(@JsonProperty("n") @Nullable Long n, @JsonProperty("again") @Nullable Other again,
            @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
        @JsonCreator
        public Other(@JsonProperty("n") @Nullable Long n, @JsonProperty("again") @Nullable Other again) {
            this(n, again, new Metadata(Draft4Decoder.OTHER.parts(MetadataNode.NONE, again)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return Draft4Decoder.OTHER.text("Other", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(n, again); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return Draft4Decoder.OTHER; }

            public FieldMetadataEntry n() { return entry(0); }
            public Other.Metadata again() { return (Other.Metadata) part(1); }
        }
    }
}
