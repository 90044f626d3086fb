package golden.roots_that_are_no_objects;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.GeneratedRecord;
import dev.extractgen.runtime.decode.GeneratedValue;
import dev.extractgen.runtime.support.WireValue;
import dev.extractgen.runtime.support.WireValues;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@Generated("level.json")
@NullMarked
public record Level(@JsonValue LevelValue value, @JsonIgnore FieldMetadataEntry fieldMetadata)
        implements GeneratedValue {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Level(LevelValue value) { this(value, FieldMetadataEntry.EMPTY); }

    @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

    @Override public int hashCode() { return Objects.hashCode(value); }

    @Override public String toString() { return GeneratedValue.text("Level", value); }

    public enum LevelValue implements WireValue {
        LOW("low"),
        HIGH("high");

        private static final WireValues<LevelValue> BY_VALUE = WireValues.of(values());
        private final String value;

        LevelValue(String value) { this.value = value; }

        @Override
        @JsonValue
        public String value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static LevelValue of(String value) { return BY_VALUE.get(value); }
    }
}
