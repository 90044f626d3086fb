package golden.input_forms;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.extractgen.runtime.ExtractedField;
import dev.extractgen.runtime.ExtractedRecord;
import dev.extractgen.runtime.FieldMetadata;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.support.FieldCollector;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** In a saved job. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Generated("saved-job.json")
@NullMarked
public record SavedJob(@JsonProperty("x") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Long x,
        @JsonIgnore Metadata fieldMetadata) implements ExtractedRecord {
    /** Makes a record without other metadata than what its parts bring along. */
    @JsonCreator
    public SavedJob(@JsonProperty("x") @Nullable Long x) {
        this(x, Metadata.of(MetadataNode.none()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SavedJob that && Objects.equals(x, that.x);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(x);
    }

    @Override
    public String toString() {
        return "SavedJob[x=" + x + "]";
    }

    @Override
    public Stream<ExtractedField> extractedFields() {
        return new FieldCollector().add("/x", x, fieldMetadata.x()).stream();
    }

    /** What the service said about each value of {@link SavedJob}. */
    public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements FieldMetadata {
        static Metadata of(MetadataNode node) {
            return new Metadata(node.entry(0), node.reasoning());
        }
    }
}
