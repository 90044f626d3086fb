package golden.roots_that_are_no_objects;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.GeneratedRecord;
import dev.extractgen.runtime.decode.GeneratedValue;
import dev.extractgen.runtime.decode.UntypedJson;
import dev.extractgen.runtime.support.TemporalText;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** (format: "date") */
@Generated("day.json")
@NullMarked
public record Day(LocalDate value, @JsonIgnore FieldMetadataEntry fieldMetadata) implements GeneratedValue {
    public Day(LocalDate value) { this(value, FieldMetadataEntry.EMPTY); }

    @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

    @Override public int hashCode() { return Objects.hashCode(value); }

    @Override public String toString() { return GeneratedValue.text("Day", value); }

    /** Returns the value as it is written in JSON. */
    @JsonValue
    public Object json() { return TemporalText.of(value); }

    /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Day of(Object json) { return UntypedJson.read(json, DayDecoder::readDay); }
}
