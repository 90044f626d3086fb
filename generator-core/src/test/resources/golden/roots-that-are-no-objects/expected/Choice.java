package golden.roots_that_are_no_objects;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.extractgen.runtime.FieldMetadata;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.GeneratedMetadata;
import dev.extractgen.runtime.decode.GeneratedRecord;
import dev.extractgen.runtime.decode.GeneratedValue;
import dev.extractgen.runtime.decode.Members;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataParts;
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.RenamedMetadata;
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
    public Choice(ChoiceValue value) { this(value, MetadataNode.NONE); }

    Choice(ChoiceValue value, MetadataNode node) { this(value, new Metadata(ChoiceDecoder.CHOICE.parts(node, value))); }

    @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

    @Override public int hashCode() { return Objects.hashCode(value); }

    @Override public String toString() { return GeneratedValue.text("Choice", value); }

    public static final class Metadata extends GeneratedMetadata {
        private static final long serialVersionUID = 1L;

        Metadata(MetadataParts parts) { super(parts); }

        @Override protected MetadataShape table(RenamedMetadata metadata) { return ChoiceDecoder.CHOICE; }

        public FieldMetadata value() { return part(0); }
    }

    public sealed interface ChoiceValue extends GeneratedRecord
            permits ChoiceValueString, ChoiceValueArray, ObjectType {
        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static ChoiceValue of(Object json) { return UntypedJson.read(json, ChoiceDecoder::readChoiceValue); }
    }

    public record ChoiceValueString(@JsonValue String value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements ChoiceValue, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public ChoiceValueString(String value) { this(value, FieldMetadataEntry.EMPTY); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("ChoiceValueString", value); }
    }

    public record ChoiceValueArray(@JsonValue List<BigDecimal> value, @JsonIgnore Metadata fieldMetadata)
            implements ChoiceValue, GeneratedValue {
        public ChoiceValueArray { value = Copies.list(value); }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public ChoiceValueArray(List<BigDecimal> value) { this(value, MetadataNode.NONE); }

        ChoiceValueArray(List<BigDecimal> value, MetadataNode node) {
            this(value, new Metadata(ChoiceDecoder.CHOICE_VALUE_ARRAY.parts(node, value)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("ChoiceValueArray", value); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected MetadataShape table(RenamedMetadata metadata) {
                return ChoiceDecoder.CHOICE_VALUE_ARRAY;
            }

            public List<FieldMetadataEntry> value() { return list(0); }
        }
    }

    public record ObjectType(@JsonProperty("x") @Nullable Long x, @JsonIgnore Metadata fieldMetadata)
            implements ChoiceValue {
        @JsonCreator
        public ObjectType(@JsonProperty("x") @Nullable Long x) {
            this(x, new Metadata(ChoiceDecoder.OBJECT_TYPE.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ChoiceDecoder.OBJECT_TYPE.text("ObjectType", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(x); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return ChoiceDecoder.OBJECT_TYPE; }

            public FieldMetadataEntry x() { return entry(0); }
        }
    }
}
