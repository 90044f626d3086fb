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
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The result as a whole. */
@Generated("matrix.json")
@NullMarked
public record Matrix(@JsonValue List<List<@Nullable Long>> value, @JsonIgnore Metadata fieldMetadata)
        implements ExtractedRecord {
    public Matrix {
        value = Copies.listOf(value, Copies::nullableList);
    }

    /** Makes a record without other metadata than what its parts bring along. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Matrix(List<List<@Nullable Long>> value) {
        this(value, Metadata.of(MetadataNode.none(), value));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Matrix that && Objects.equals(value, that.value);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(value);
    }

    @Override
    public String toString() {
        return "Matrix[value=" + value + "]";
    }

    @Override
    public Stream<ExtractedField> extractedFields() {
        return new FieldCollector()
                .list("", value, fieldMetadata.value(),
                        (fields, pointer, value, metadata) -> fields.list(pointer, value, metadata,
                        FieldCollector::add))
                .stream();
    }

    /** What the service said about each value of {@link Matrix}. */
    public record Metadata(List<List<FieldMetadataEntry>> value, @Nullable String objectReasoning)
            implements FieldMetadata {
        public Metadata {
            value = Copies.listOf(value, Copies::list);
        }

        static Metadata of(MetadataNode node, @Nullable List<List<@Nullable Long>> value) {
            return new Metadata(node.list(value, (value2, valueNode) -> valueNode.entries(value2)), node.reasoning());
        }
    }
}
