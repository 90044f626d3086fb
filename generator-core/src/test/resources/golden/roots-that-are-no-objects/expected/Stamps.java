package golden.roots_that_are_no_objects;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.GeneratedMetadata;
import dev.extractgen.runtime.decode.GeneratedRecord;
import dev.extractgen.runtime.decode.GeneratedValue;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataParts;
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.RenamedMetadata;
import dev.extractgen.runtime.decode.UntypedJson;
import dev.extractgen.runtime.support.Copies;
import dev.extractgen.runtime.support.TemporalText;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@Generated("stamps.json")
@NullMarked
public record Stamps(List<OffsetDateTime> value, @JsonIgnore Metadata fieldMetadata) implements GeneratedValue {
    public Stamps { value = Copies.list(value); }

    public Stamps(List<OffsetDateTime> value) { this(value, MetadataNode.NONE); }

    Stamps(List<OffsetDateTime> value, MetadataNode node) {
        this(value, new Metadata(StampsDecoder.STAMPS.parts(node, value)));
    }

    @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

    @Override public int hashCode() { return Objects.hashCode(value); }

    @Override public String toString() { return GeneratedValue.text("Stamps", value); }

    /** Returns the value as it is written in JSON. */
    @JsonValue
    public Object json() { return TemporalText.of(value); }

    /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Stamps of(Object json) { return UntypedJson.read(json, StampsDecoder::readStamps); }

    public static final class Metadata extends GeneratedMetadata {
        private static final long serialVersionUID = 1L;

        Metadata(MetadataParts parts) { super(parts); }

        @Override protected MetadataShape table(RenamedMetadata metadata) { return StampsDecoder.STAMPS; }

        public List<FieldMetadataEntry> value() { return list(0); }
    }
}
