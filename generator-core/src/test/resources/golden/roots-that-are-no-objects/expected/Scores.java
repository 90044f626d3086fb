package golden.roots_that_are_no_objects;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.extractgen.runtime.ExtractedField;
import dev.extractgen.runtime.ExtractedRecord;
import dev.extractgen.runtime.FieldMetadata;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.support.Copies;
import dev.extractgen.runtime.support.FieldCollector;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The result as a whole. */
@Generated("scores.json")
@NullMarked
public record Scores(@JsonValue Map<String, BigDecimal> value, @JsonIgnore Metadata fieldMetadata)
        implements ExtractedRecord {
    public Scores {
        value = Copies.map(value);
    }

    /** Makes a record without other metadata than what its parts bring along. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Scores(Map<String, BigDecimal> value) {
        this(value, Metadata.of(MetadataNode.none(), value));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Scores that && Objects.equals(value, that.value);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(value);
    }

    @Override
    public String toString() {
        return "Scores[value=" + value + "]";
    }

    @Override
    public Stream<ExtractedField> extractedFields() {
        return new FieldCollector().map("", value, fieldMetadata.value(), FieldCollector::add).stream();
    }

    /** What the service said about each value of {@link Scores}. */
    public record Metadata(Map<String, FieldMetadataEntry> value, @Nullable String objectReasoning)
            implements FieldMetadata {
        public Metadata {
            value = Copies.map(value);
        }

        static Metadata of(MetadataNode node, @Nullable Map<String, BigDecimal> value) {
            return new Metadata(node.entries(value), node.reasoning());
        }
    }
}
