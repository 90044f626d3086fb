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
import dev.extractgen.runtime.decode.UntypedJson;
import dev.extractgen.runtime.support.Copies;
import dev.extractgen.runtime.support.FieldCollector;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The result as a whole. */
@Generated("choice.json")
@NullMarked
public record Choice(@JsonValue ChoiceValue value, @JsonIgnore Metadata fieldMetadata) implements ExtractedRecord {
    /** Makes a record without other metadata than what its parts bring along. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Choice(ChoiceValue value) {
        this(value, Metadata.of(MetadataNode.none(), value));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Choice that && Objects.equals(value, that.value);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(value);
    }

    @Override
    public String toString() {
        return "Choice[value=" + value + "]";
    }

    @Override
    public Stream<ExtractedField> extractedFields() {
        return new FieldCollector()
                .union("", value, fieldMetadata.value(), ChoiceValue::extractedFields)
                .stream();
    }

    /** What the service said about each value of {@link Choice}. */
    public record Metadata(FieldMetadata value, @Nullable String objectReasoning) implements FieldMetadata {
        static Metadata of(MetadataNode node, @Nullable ChoiceValue value) {
            return new Metadata(value != null ? value.fieldMetadata() : node.asEntry(), node.reasoning());
        }
    }

    /** Declared at the root of the schema. */
    public sealed interface ChoiceValue extends ExtractedRecord permits ChoiceValueString, ChoiceValueArray,
            ObjectType {
        @Override
        FieldMetadata fieldMetadata();

        /**
         * Returns the value that maps, lists, strings and numbers describe, as other libraries parse JSON.
         *
         * @throws IllegalArgumentException if it is none of the types
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static ChoiceValue of(Object json) {
            return UntypedJson.read(json, ChoiceDecoder::readChoiceValue);
        }
    }

    /** A {@link ChoiceValue} of JSON type string. */
    public record ChoiceValueString(@JsonValue String value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements ChoiceValue {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public ChoiceValueString(String value) {
            this(value, FieldMetadataEntry.EMPTY);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ChoiceValueString that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return "ChoiceValueString[value=" + value + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("", value, fieldMetadata).stream();
        }
    }

    /** A {@link ChoiceValue} of JSON type array. */
    public record ChoiceValueArray(@JsonValue List<BigDecimal> value, @JsonIgnore Metadata fieldMetadata)
            implements ChoiceValue {
        public ChoiceValueArray {
            value = Copies.list(value);
        }

        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public ChoiceValueArray(List<BigDecimal> value) {
            this(value, Metadata.of(MetadataNode.none(), value));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ChoiceValueArray that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return "ChoiceValueArray[value=" + value + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().list("", value, fieldMetadata.value(), FieldCollector::add).stream();
        }

        /** What the service said about each value of {@link ChoiceValueArray}. */
        public record Metadata(List<FieldMetadataEntry> value, @Nullable String objectReasoning)
                implements FieldMetadata {
            public Metadata {
                value = Copies.list(value);
            }

            static Metadata of(MetadataNode node, @Nullable List<BigDecimal> value) {
                return new Metadata(node.entries(value), node.reasoning());
            }
        }
    }

    /** Declared at /anyOf/1 of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ObjectType(@JsonProperty("x") @Nullable Long x, @JsonIgnore Metadata fieldMetadata)
            implements ChoiceValue {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public ObjectType(@JsonProperty("x") @Nullable Long x) {
            this(x, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ObjectType that && Objects.equals(x, that.x);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(x);
        }

        @Override
        public String toString() {
            return "ObjectType[x=" + x + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/x", x, fieldMetadata.x()).stream();
        }

        /** What the service said about each value of {@link ObjectType}. */
        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements FieldMetadata {
            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }
        }
    }
}
