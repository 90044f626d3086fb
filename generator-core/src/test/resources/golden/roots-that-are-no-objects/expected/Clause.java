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
import dev.extractgen.runtime.support.FieldCollector;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The result as a whole. */
@Generated("clause.json")
@NullMarked
public record Clause(@JsonValue ClauseValue value, @JsonIgnore Metadata fieldMetadata) implements ExtractedRecord {
    /** Makes a record without other metadata than what its parts bring along. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Clause(ClauseValue value) {
        this(value, Metadata.of(MetadataNode.none(), value));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Clause that && Objects.equals(value, that.value);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(value);
    }

    @Override
    public String toString() {
        return "Clause[value=" + value + "]";
    }

    @Override
    public Stream<ExtractedField> extractedFields() {
        return new FieldCollector().part("", value, fieldMetadata.value(), ClauseValue::addTo).stream();
    }

    /** What the service said about each value of {@link Clause}. */
    public record Metadata(ClauseValue.@Nullable Metadata value, @Nullable String objectReasoning)
            implements FieldMetadata {
        @Override
        public ClauseValue.Metadata value() {
            return value == null ? ClauseValue.Metadata.EMPTY : value;
        }

        static Metadata of(MetadataNode node, @Nullable ClauseValue value) {
            return new Metadata(ClauseValue.Metadata.bind(value, node), node.reasoning());
        }
    }

    /** Declared at the root of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ClauseValue(@JsonProperty("name") @Nullable String name, @JsonProperty("then") @Nullable Then then,
            @JsonIgnore Metadata fieldMetadata) implements Then {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public ClauseValue(@JsonProperty("name") @Nullable String name, @JsonProperty("then") @Nullable Then then) {
            this(name, then, Metadata.of(MetadataNode.none(), then));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ClauseValue that && Objects.equals(name, that.name)
                    && Objects.equals(then, that.then);
        }

        @Override
        public int hashCode() {
            return Objects.hash(name, then);
        }

        @Override
        public String toString() {
            return "ClauseValue[name=" + name + ", then=" + then + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector()
                    .add("/name", name, fieldMetadata.name())
                    .union("/then", then, fieldMetadata.then(), Then::extractedFields)
                    .stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable ClauseValue value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new ClauseValue(null, null, about),
                    ClauseValue::extractedFields);
        }

        /** What the service said about each value of {@link ClauseValue}. */
        public record Metadata(FieldMetadataEntry name, FieldMetadata then, @Nullable String objectReasoning)
                implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node, @Nullable Then then) {
                return new Metadata(node.entry(0), then != null ? then.fieldMetadata() : node.at(1).asEntry(),
                        node.reasoning());
            }

            static Metadata bind(@Nullable ClauseValue value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node, null) : EMPTY;
            }
        }
    }

    /** Declared at /properties/then of the schema. */
    public sealed interface Then extends ExtractedRecord permits ThenString, ClauseValue {
        @Override
        FieldMetadata fieldMetadata();

        /**
         * Returns the value that maps, lists, strings and numbers describe, as other libraries parse JSON.
         *
         * @throws IllegalArgumentException if it is none of the types
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Then of(Object json) {
            return UntypedJson.read(json, ClauseDecoder::readThen);
        }
    }

    /** A {@link Then} of JSON type string. */
    public record ThenString(@JsonValue String value, @JsonIgnore FieldMetadataEntry fieldMetadata) implements Then {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public ThenString(String value) {
            this(value, FieldMetadataEntry.EMPTY);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ThenString that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return "ThenString[value=" + value + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("", value, fieldMetadata).stream();
        }
    }
}
