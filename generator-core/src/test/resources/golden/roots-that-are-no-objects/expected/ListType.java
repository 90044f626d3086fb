package golden.roots_that_are_no_objects;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.extractgen.runtime.ExtractedField;
import dev.extractgen.runtime.ExtractedRecord;
import dev.extractgen.runtime.FieldMetadata;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.support.Copies;
import dev.extractgen.runtime.support.FieldCollector;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The result as a whole. */
@Generated("list.json")
@NullMarked
public record ListType(@JsonValue List<Item> value, @JsonIgnore Metadata fieldMetadata) implements ExtractedRecord {
    public ListType {
        value = Copies.list(value);
    }

    /** Makes a record without other metadata than what its parts bring along. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ListType(List<Item> value) {
        this(value, Metadata.of(MetadataNode.none(), value));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ListType that && Objects.equals(value, that.value);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(value);
    }

    @Override
    public String toString() {
        return "ListType[value=" + value + "]";
    }

    @Override
    public Stream<ExtractedField> extractedFields() {
        return new FieldCollector().list("", value, fieldMetadata.value(), Item::addTo).stream();
    }

    /** What the service said about each value of {@link ListType}. */
    public record Metadata(List<Item.Metadata> value, @Nullable String objectReasoning) implements FieldMetadata {
        public Metadata {
            value = Copies.list(value);
        }

        static Metadata of(MetadataNode node, @Nullable List<Item> value) {
            return new Metadata(node.list(value, Item.Metadata::bind), node.reasoning());
        }
    }

    /** Declared at /items of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public Item(@JsonProperty("x") @Nullable String x) {
            this(x, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Item that && Objects.equals(x, that.x);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(x);
        }

        @Override
        public String toString() {
            return "Item[x=" + x + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/x", x, fieldMetadata.x()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable Item value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new Item(null, about),
                    Item::extractedFields);
        }

        /** What the service said about each value of {@link Item}. */
        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }

            static Metadata bind(@Nullable Item value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }
}
