package golden.names_of_roots;

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

/**
 * Declared at the root of the schema.
 *
 * @param class_ (in JSON: class)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Generated("class.json")
@NullMarked
public record Class(@JsonProperty("class") @Nullable String class_, @JsonIgnore Metadata fieldMetadata)
        implements ExtractedRecord {
    /** Makes a record without other metadata than what its parts bring along. */
    @JsonCreator
    public Class(@JsonProperty("class") @Nullable String class_) {
        this(class_, Metadata.of(MetadataNode.none()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Class that && Objects.equals(class_, that.class_);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(class_);
    }

    @Override
    public String toString() {
        return "Class[class_=" + class_ + "]";
    }

    @Override
    public Stream<ExtractedField> extractedFields() {
        return new FieldCollector().add("/class", class_, fieldMetadata.class_()).stream();
    }

    /** What the service said about each value of {@link Class}. */
    public record Metadata(FieldMetadataEntry class_, @Nullable String objectReasoning) implements FieldMetadata {
        static Metadata of(MetadataNode node) {
            return new Metadata(node.entry(0), node.reasoning());
        }
    }
}
