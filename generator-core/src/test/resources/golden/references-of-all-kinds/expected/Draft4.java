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
                Draft4Decoder.metadataOfDraft4(MetadataNode.none(), item, other));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Draft4 that && fieldValues().equals(that.fieldValues());
    }

    @Override
    public int hashCode() {
        return fieldValues().hashCode();
    }

    @Override
    public String toString() {
        return "Draft4" + Draft4Decoder.DRAFT4.text(fieldValues());
    }

    @Override
    public List<@Nullable Object> fieldValues() {
        return FieldValues.of(item, other, pointer, ignored, limited, id);
    }

    public record Metadata(Item.@Nullable Metadata item, Other.@Nullable Metadata other, FieldMetadataEntry pointer,
            FieldMetadataEntry ignored, FieldMetadataEntry limited, FieldMetadataEntry id,
            @Nullable String objectReasoning) implements GeneratedMetadata {
        @Override
        public Item.Metadata item() {
            return item == null ? Draft4Decoder.bindItem(null, MetadataNode.none()) : item;
        }

        @Override
        public Other.Metadata other() {
            return other == null ? Draft4Decoder.bindOther(null, MetadataNode.none()) : other;
        }

        @Override
        public void addTo(FieldCollector fields) {
            fields.add(Draft4Decoder.DRAFT4, item, other, pointer, ignored, limited, id);
        }
    }

    public record Item(@JsonProperty("a") @Nullable String a, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Item(@JsonProperty("a") @Nullable String a) {
            this(a, Draft4Decoder.metadataOfItem(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Item that && fieldValues().equals(that.fieldValues());
        }

        @Override
        public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override
        public String toString() {
            return "Item" + Draft4Decoder.ITEM.text(fieldValues());
        }

        @Override
        public List<@Nullable Object> fieldValues() {
            return FieldValues.of(a);
        }

        public record Metadata(FieldMetadataEntry a, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override
            public void addTo(FieldCollector fields) {
                fields.add(Draft4Decoder.ITEM, a);
            }
        }
    }

    public record Other(@JsonProperty("n") @Nullable Long n, @JsonProperty("again") @Nullable Other again,
            @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
        @JsonCreator
        public Other(@JsonProperty("n") @Nullable Long n, @JsonProperty("again") @Nullable Other again) {
            this(n, again, Draft4Decoder.metadataOfOther(MetadataNode.none(), again));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Other that && fieldValues().equals(that.fieldValues());
        }

        @Override
        public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override
        public String toString() {
            return "Other" + Draft4Decoder.OTHER.text(fieldValues());
        }

        @Override
        public List<@Nullable Object> fieldValues() {
            return FieldValues.of(n, again);
        }

        public record Metadata(FieldMetadataEntry n, Other.@Nullable Metadata again, @Nullable String objectReasoning)
                implements GeneratedMetadata {
            @Override
            public Other.Metadata again() {
                return again == null ? Draft4Decoder.bindOther(null, MetadataNode.none()) : again;
            }

            @Override
            public void addTo(FieldCollector fields) {
                fields.add(Draft4Decoder.OTHER, n, again);
            }
        }
    }
}
