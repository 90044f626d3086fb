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
import dev.extractgen.runtime.decode.UntypedJson;
import dev.extractgen.runtime.support.Copies;
import dev.extractgen.runtime.support.FieldCollector;
import dev.extractgen.runtime.support.TemporalText;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The result as a whole. */
@Generated("stamps.json")
@NullMarked
public record Stamps(List<OffsetDateTime> value, @JsonIgnore Metadata fieldMetadata) implements ExtractedRecord {
    public Stamps {
        value = Copies.list(value);
    }

    /** Makes a record without other metadata than what its parts bring along. */
    public Stamps(List<OffsetDateTime> value) {
        this(value, Metadata.of(MetadataNode.none(), value));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Stamps that && Objects.equals(value, that.value);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(value);
    }

    @Override
    public String toString() {
        return "Stamps[value=" + value + "]";
    }

    @Override
    public Stream<ExtractedField> extractedFields() {
        return new FieldCollector().list("", value, fieldMetadata.value(), FieldCollector::add).stream();
    }

    /** Returns the value as it is written in JSON. */
    @JsonValue
    public Object json() {
        return TemporalText.of(value);
    }

    /**
     * Returns the value that maps, lists, strings and numbers describe, as other libraries parse JSON.
     *
     * @throws IllegalArgumentException if it is none of the types
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Stamps of(Object json) {
        return UntypedJson.read(json, StampsDecoder::readStamps);
    }

    /** What the service said about each value of {@link Stamps}. */
    public record Metadata(List<FieldMetadataEntry> value, @Nullable String objectReasoning) implements FieldMetadata {
        public Metadata {
            value = Copies.list(value);
        }

        static Metadata of(MetadataNode node, @Nullable List<OffsetDateTime> value) {
            return new Metadata(node.entries(value), node.reasoning());
        }
    }
}
