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

/** Declared at the root of the schema. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Generated("invoice_line.json")
@NullMarked
public record InvoiceUnderscoreLine(@JsonProperty("y") @Nullable String y, @JsonIgnore Metadata fieldMetadata)
        implements ExtractedRecord {
    /** Makes a record without other metadata than what its parts bring along. */
    @JsonCreator
    public InvoiceUnderscoreLine(@JsonProperty("y") @Nullable String y) {
        this(y, Metadata.of(MetadataNode.none()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof InvoiceUnderscoreLine that && Objects.equals(y, that.y);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(y);
    }

    @Override
    public String toString() {
        return "InvoiceUnderscoreLine[y=" + y + "]";
    }

    @Override
    public Stream<ExtractedField> extractedFields() {
        return new FieldCollector().add("/y", y, fieldMetadata.y()).stream();
    }

    /** What the service said about each value of {@link InvoiceUnderscoreLine}. */
    public record Metadata(FieldMetadataEntry y, @Nullable String objectReasoning) implements FieldMetadata {
        static Metadata of(MetadataNode node) {
            return new Metadata(node.entry(0), node.reasoning());
        }
    }
}
