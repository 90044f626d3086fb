package golden.roots_that_are_no_objects;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.extractgen.runtime.FieldMetadata;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.FieldCollector;
import dev.extractgen.runtime.decode.GeneratedMetadata;
import dev.extractgen.runtime.decode.GeneratedRecord;
import dev.extractgen.runtime.decode.GeneratedValue;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.UntypedJson;
import dev.extractgen.runtime.support.Copies;
import dev.extractgen.runtime.support.FieldValues;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@Generated("choice.json")
@NullMarked
public record Choice(@JsonValue ChoiceValue value, @JsonIgnore Metadata fieldMetadata) implements GeneratedValue {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Choice(ChoiceValue value) {
        this(value, ChoiceDecoder.metadataOfChoice(MetadataNode.NONE, value));
    }

    @Override public boolean equals(@Nullable Object other) {
        return GeneratedRecord.areEqual(this, other);
    }

    @Override public int hashCode() {
        return Objects.hashCode(value);
    }

    @Override public String toString() {
        return GeneratedValue.text("Choice", value);
    }

    public record Metadata(FieldMetadata value, @Nullable String objectReasoning) implements GeneratedMetadata {
        @Override public void addTo(FieldCollector fields) {
            fields.add(MetadataShape.deferred(), value);
        }
    }

    public sealed interface ChoiceValue extends GeneratedRecord
            permits ChoiceValueString, ChoiceValueArray, ObjectType {
        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static ChoiceValue of(Object json) {
            return UntypedJson.read(json, ChoiceDecoder::readChoiceValue);
        }
    }

    public record ChoiceValueString(@JsonValue String value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements ChoiceValue, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public ChoiceValueString(String value) {
            this(value, FieldMetadataEntry.EMPTY);
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override public String toString() {
            return GeneratedValue.text("ChoiceValueString", value);
        }
    }

    public record ChoiceValueArray(@JsonValue List<BigDecimal> value, @JsonIgnore Metadata fieldMetadata)
            implements ChoiceValue, GeneratedValue {
        public ChoiceValueArray {
            value = Copies.list(value);
        }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public ChoiceValueArray(List<BigDecimal> value) {
            this(value, ChoiceDecoder.metadataOfChoiceValueArray(MetadataNode.NONE, value));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override public String toString() {
            return GeneratedValue.text("ChoiceValueArray", value);
        }

        public record Metadata(List<FieldMetadataEntry> value, @Nullable String objectReasoning)
                implements GeneratedMetadata {
            public Metadata {
                value = Copies.list(value);
            }

            @Override public void addTo(FieldCollector fields) {
                fields.add(MetadataShape.list(MetadataShape.entry()), value);
            }
        }
    }

    public record ObjectType(@JsonProperty("x") @Nullable Long x, @JsonIgnore Metadata fieldMetadata)
            implements ChoiceValue {
        @JsonCreator
        public ObjectType(@JsonProperty("x") @Nullable Long x) {
            this(x, ChoiceDecoder.metadataOfObjectType(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return ChoiceDecoder.OBJECT_TYPE.text("ObjectType", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(ChoiceDecoder.OBJECT_TYPE, x);
            }
        }
    }
}
