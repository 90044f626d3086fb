package golden.names_of_roots;

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
import dev.extractgen.runtime.support.FieldCollector;
import dev.extractgen.runtime.support.WireValues;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Declared at the root of the schema. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Generated("mode.json")
@NullMarked
public record Mode(@JsonProperty("mode") @Nullable ModeMode mode, @JsonIgnore Metadata fieldMetadata)
        implements ExtractedRecord {
    /** Makes a record without other metadata than what its parts bring along. */
    @JsonCreator
    public Mode(@JsonProperty("mode") @Nullable ModeMode mode) {
        this(mode, Metadata.of(MetadataNode.none()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Mode that && Objects.equals(mode, that.mode);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(mode);
    }

    @Override
    public String toString() {
        return "Mode[mode=" + mode + "]";
    }

    @Override
    public Stream<ExtractedField> extractedFields() {
        return new FieldCollector().add("/mode", mode, fieldMetadata.mode()).stream();
    }

    /** What the service said about each value of {@link Mode}. */
    public record Metadata(FieldMetadataEntry mode, @Nullable String objectReasoning) implements FieldMetadata {
        static Metadata of(MetadataNode node) {
            return new Metadata(node.entry(0), node.reasoning());
        }
    }

    /** Declared at /properties/mode of the schema. */
    public enum ModeMode {
        MODE("mode");

        private static final WireValues<ModeMode> CONSTANTS_BY_VALUE = WireValues.of(values(), ModeMode::value);

        private final String value;

        ModeMode(String value) {
            this.value = value;
        }

        /** Returns the value that stands for the constant in JSON. */
        @JsonValue
        public String value() {
            return value;
        }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static ModeMode of(String value) {
            return CONSTANTS_BY_VALUE.get(value);
        }
    }
}
