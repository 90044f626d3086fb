package golden.names_of_roots;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.FieldCollector;
import dev.extractgen.runtime.decode.GeneratedMetadata;
import dev.extractgen.runtime.decode.GeneratedRecord;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.support.FieldValues;
import dev.extractgen.runtime.support.WireValues;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@Generated("mode.json")
@NullMarked
public record Mode(@JsonProperty("mode") @Nullable ModeMode mode, @JsonIgnore Metadata fieldMetadata)
        implements GeneratedRecord {
    @JsonCreator
    public Mode(@JsonProperty("mode") @Nullable ModeMode mode) {
        this(mode, ModeDecoder.metadataOfMode(MetadataNode.NONE));
    }

    @Override public boolean equals(@Nullable Object other) {
        return GeneratedRecord.areEqual(this, other);
    }

    @Override public int hashCode() {
        return fieldValues().hashCode();
    }

    @Override public String toString() {
        return ModeDecoder.MODE.text("Mode", this);
    }

    @Override public List<@Nullable Object> fieldValues() {
        return FieldValues.of(mode);
    }

    public record Metadata(FieldMetadataEntry mode, @Nullable String objectReasoning) implements GeneratedMetadata {
        @Override public void addTo(FieldCollector fields) {
            fields.add(ModeDecoder.MODE, mode);
        }
    }

    public enum ModeMode {
        MODE("mode");

        private static final WireValues<ModeMode> BY_VALUE = WireValues.of(values(), each -> each.value);
        private final String value;

        ModeMode(String value) {
            this.value = value;
        }

        @JsonValue
        public String value() {
            return value;
        }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static ModeMode of(String value) {
            return BY_VALUE.get(value);
        }
    }
}
