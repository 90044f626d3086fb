package golden.references_of_all_kinds;

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
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Declared at the root of the schema.
 *
 * @param limited (minimum: 0; exclusiveMinimum: true)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Generated("draft4.json")
@NullMarked
public record Draft4(@JsonProperty("item") @Nullable Item item, @JsonProperty("other") @Nullable Other other,
        @JsonProperty("pointer") @Nullable Long pointer, @JsonProperty("ignored") @Nullable Long ignored,
        @JsonProperty("limited") @Nullable BigDecimal limited, @JsonProperty("id") @Nullable String id,
        @JsonIgnore Metadata fieldMetadata) implements ExtractedRecord {
    /** Makes a record without other metadata than what its parts bring along. */
    @JsonCreator
    public Draft4(@JsonProperty("item") @Nullable Item item, @JsonProperty("other") @Nullable Other other,
            @JsonProperty("pointer") @Nullable Long pointer, @JsonProperty("ignored") @Nullable Long ignored,
            @JsonProperty("limited") @Nullable BigDecimal limited, @JsonProperty("id") @Nullable String id) {
        this(item, other, pointer, ignored, limited, id, Metadata.of(MetadataNode.none(), item, other));
    }

    @Override
    public boolean equals(@Nullable Object other2) {
        return other2 instanceof Draft4 that && Objects.equals(item, that.item) && Objects.equals(other, that.other)
                && Objects.equals(pointer, that.pointer) && Objects.equals(ignored, that.ignored)
                && Objects.equals(limited, that.limited) && Objects.equals(id, that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(item, other, pointer, ignored, limited, id);
    }

    @Override
    public String toString() {
        return "Draft4[item=" + item + ", other=" + other + ", pointer=" + pointer + ", ignored=" + ignored
                + ", limited=" + limited + ", id=" + id + "]";
    }

    @Override
    public Stream<ExtractedField> extractedFields() {
        return new FieldCollector()
                .part("/item", item, fieldMetadata.item(), Item::addTo)
                .part("/other", other, fieldMetadata.other(), Other::addTo)
                .add("/pointer", pointer, fieldMetadata.pointer())
                .add("/ignored", ignored, fieldMetadata.ignored())
                .add("/limited", limited, fieldMetadata.limited())
                .add("/id", id, fieldMetadata.id())
                .stream();
    }

    /** What the service said about each value of {@link Draft4}. */
    public record Metadata(Item.@Nullable Metadata item, Other.@Nullable Metadata other, FieldMetadataEntry pointer,
            FieldMetadataEntry ignored, FieldMetadataEntry limited, FieldMetadataEntry id,
            @Nullable String objectReasoning) implements FieldMetadata {
        @Override
        public Item.Metadata item() {
            return item == null ? Item.Metadata.EMPTY : item;
        }

        @Override
        public Other.Metadata other() {
            return other == null ? Other.Metadata.EMPTY : other;
        }

        static Metadata of(MetadataNode node, @Nullable Item item, @Nullable Other other) {
            return new Metadata(Item.Metadata.bind(item, node.at(0)), Other.Metadata.bind(other, node.at(1)),
                    node.entry(2), node.entry(3), node.entry(4), node.entry(5), node.reasoning());
        }
    }

    /** Declared at /definitions/item of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(@JsonProperty("a") @Nullable String a, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public Item(@JsonProperty("a") @Nullable String a) {
            this(a, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Item that && Objects.equals(a, that.a);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(a);
        }

        @Override
        public String toString() {
            return "Item[a=" + a + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/a", a, fieldMetadata.a()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable Item value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new Item(null, about),
                    Item::extractedFields);
        }

        /** What the service said about each value of {@link Item}. */
        public record Metadata(FieldMetadataEntry a, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }

            static Metadata bind(@Nullable Item value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** Declared at /definitions/other of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Other(@JsonProperty("n") @Nullable Long n, @JsonProperty("again") @Nullable Other again,
            @JsonIgnore Metadata fieldMetadata) implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public Other(@JsonProperty("n") @Nullable Long n, @JsonProperty("again") @Nullable Other again) {
            this(n, again, Metadata.of(MetadataNode.none(), again));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Other that && Objects.equals(n, that.n) && Objects.equals(again, that.again);
        }

        @Override
        public int hashCode() {
            return Objects.hash(n, again);
        }

        @Override
        public String toString() {
            return "Other[n=" + n + ", again=" + again + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector()
                    .add("/n", n, fieldMetadata.n())
                    .part("/again", again, fieldMetadata.again(), Other::addTo)
                    .stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable Other value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new Other(null, null, about),
                    Other::extractedFields);
        }

        /** What the service said about each value of {@link Other}. */
        public record Metadata(FieldMetadataEntry n, Other.@Nullable Metadata again, @Nullable String objectReasoning)
                implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null, null);

            @Override
            public Other.Metadata again() {
                return again == null ? Other.Metadata.EMPTY : again;
            }

            static Metadata of(MetadataNode node, @Nullable Other again) {
                return new Metadata(node.entry(0), Other.Metadata.bind(again, node.at(1)), node.reasoning());
            }

            static Metadata bind(@Nullable Other value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node, null) : EMPTY;
            }
        }
    }
}
