package golden.roots_that_say_nothing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.GeneratedRecord;
import dev.extractgen.runtime.decode.GeneratedValue;
import dev.extractgen.runtime.support.Copies;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@Generated("braces.json")
@NullMarked
public record Braces(@JsonValue Object value, @JsonIgnore FieldMetadataEntry fieldMetadata) implements GeneratedValue {
    public Braces { value = Copies.value(value); }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Braces(Object value) { this(value, FieldMetadataEntry.EMPTY); }

    @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

    @Override public int hashCode() { return Objects.hashCode(value); }

    @Override public String toString() { return GeneratedValue.text("Braces", value); }
}
