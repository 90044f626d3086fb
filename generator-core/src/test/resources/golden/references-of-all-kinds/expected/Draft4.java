package golden.references_of_all_kinds;

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
                Draft4Decoder.metadataOfDraft4(MetadataNode.NONE, item, other));
    }

    @Override public boolean equals(@Nullable Object other) {
        return GeneratedRecord.areEqual(this, other);
    }

    @Override public int hashCode() {
        return fieldValues().hashCode();
    }

    @Override public String toString() {
        return Draft4Decoder.DRAFT4.text("Draft4", this);
    }

    @Override public List<@Nullable Object> fieldValues() {
        return FieldValues.of(item, other, pointer, ignored, limited, id);
    }

    public record Metadata(Item.@Nullable Metadata item, Other.@Nullable Metadata other, FieldMetadataEntry pointer,
            FieldMetadataEntry ignored, FieldMetadataEntry limited, FieldMetadataEntry id,
            @Nullable String objectReasoning) implements GeneratedMetadata {
        @Override public Item.Metadata item() {
            return item != null ? item : Draft4Decoder.bindItem(null, MetadataNode.NONE);
        }

        @Override public Other.Metadata other() {
            return other != null ? other : Draft4Decoder.bindOther(null, MetadataNode.NONE);
        }

        @Override public void addTo(FieldCollector fields) {
            fields.add(Draft4Decoder.DRAFT4, item, other, pointer, ignored, limited, id);
        }
    }

    public record Item(@JsonProperty("a") @Nullable String a, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Item(@JsonProperty("a") @Nullable String a) {
            this(a, Draft4Decoder.metadataOfItem(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return Draft4Decoder.ITEM.text("Item", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(a);
        }

        public record Metadata(FieldMetadataEntry a, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(Draft4Decoder.ITEM, a);
            }
        }
    }

    public record Other(@JsonProperty("n") @Nullable Long n, @JsonProperty("again") @Nullable Other again,
            @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
        @JsonCreator
        public Other(@JsonProperty("n") @Nullable Long n, @JsonProperty("again") @Nullable Other again) {
            this(n, again, Draft4Decoder.metadataOfOther(MetadataNode.NONE, again));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return Draft4Decoder.OTHER.text("Other", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(n, again);
        }

        public record Metadata(FieldMetadataEntry n, Other.@Nullable Metadata again, @Nullable String objectReasoning)
                implements GeneratedMetadata {
            @Override public Other.Metadata again() {
                return again != null ? again : Draft4Decoder.bindOther(null, MetadataNode.NONE);
            }

            @Override public void addTo(FieldCollector fields) {
                fields.add(Draft4Decoder.OTHER, n, again);
            }
        }
    }
}
