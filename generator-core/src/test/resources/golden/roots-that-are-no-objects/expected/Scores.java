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
import dev.extractgen.runtime.support.Copies;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@Generated("scores.json")
@NullMarked
public record Scores(@JsonValue Map<String, BigDecimal> value, @JsonIgnore Metadata fieldMetadata)
        implements GeneratedValue {
    public Scores { value = Copies.map(value); }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Scores(Map<String, BigDecimal> value) { this(value, MetadataNode.NONE); }

    Scores(Map<String, BigDecimal> value, MetadataNode node) {
        this(value, new Metadata(ScoresDecoder.SCORES.parts(node, value)));
    }

    @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

    @Override public int hashCode() { return Objects.hashCode(value); }

    @Override public String toString() { return GeneratedValue.text("Scores", value); }

    public static final class Metadata extends GeneratedMetadata {
        private static final long serialVersionUID = 1L;

        Metadata(MetadataParts parts) { super(parts); }

        @Override protected MetadataShape table(RenamedMetadata metadata) { return ScoresDecoder.SCORES; }

        public Map<String, FieldMetadataEntry> value() { return map(0); }
    }
}
