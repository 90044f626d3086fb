package golden.roots_that_are_no_objects;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.FieldCollector;
import dev.extractgen.runtime.decode.GeneratedMetadata;
import dev.extractgen.runtime.decode.GeneratedRecord;
import dev.extractgen.runtime.decode.GeneratedValue;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.support.Copies;
import dev.extractgen.runtime.support.FieldValues;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@Generated("list.json")
@NullMarked
public record ListType(@JsonValue List<Item> value, @JsonIgnore Metadata fieldMetadata) implements GeneratedValue {
    public ListType {
        value = Copies.list(value);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ListType(List<Item> value) {
        this(value, ListTypeDecoder.metadataOfListType(MetadataNode.NONE, value));
    }

    @Override public boolean equals(@Nullable Object other) {
        return GeneratedRecord.areEqual(this, other);
    }

    @Override public int hashCode() {
        return Objects.hashCode(value);
    }

    @Override public String toString() {
        return GeneratedValue.text("ListType", value);
    }

    public record Metadata(List<Item.Metadata> value, @Nullable String objectReasoning) implements GeneratedMetadata {
        public Metadata {
            value = Copies.list(value);
        }

        @Override public void addTo(FieldCollector fields) {
            fields.add(MetadataShape.list(MetadataShape.object(() -> ListTypeDecoder.ITEM)), value);
        }
    }

    public record Item(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Item(@JsonProperty("x") @Nullable String x) {
            this(x, ListTypeDecoder.metadataOfItem(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return ListTypeDecoder.ITEM.text("Item", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(ListTypeDecoder.ITEM, x);
            }
        }
    }
}
