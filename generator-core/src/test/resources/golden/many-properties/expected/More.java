package golden.many_properties;

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
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The result as a whole. */
@Generated("more.json")
@NullMarked
public record More(@JsonValue Map<String, @Nullable Object> value,
        @JsonIgnore Metadata fieldMetadata) implements ExtractedRecord {
    public More {
        value = Copies.mapOf(value, Copies::value);
    }

    /** Makes a record without other metadata than what its parts bring along. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public More(Map<String, @Nullable Object> value) {
        this(value, Metadata.of(MetadataNode.none(), value));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof More that
                && Objects.equals(value, that.value);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(value);
    }

    @Override
    public String toString() {
        return "More[value=" + value + "]";
    }

    @Override
    public Stream<ExtractedField> extractedFields() {
        return new FieldCollector()
                .map("", value, fieldMetadata.value(), FieldCollector::add)
                .stream();
    }

    /** What the service said about each value of {@link More}. */
    public record Metadata(Map<String, FieldMetadataEntry> value,
            @Nullable String objectReasoning) implements FieldMetadata {
        public Metadata {
            value = Copies.map(value);
        }

        static Metadata of(MetadataNode node, @Nullable Map<String, @Nullable Object> value) {
            return new Metadata(
                    node.entries(value),
                    node.reasoning());
        }
    }
}
