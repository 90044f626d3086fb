package golden.names_that_are_long;

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
 * @param nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_1be63cc0 (in JSON:
 * nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Generated("nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn.json")
@NullMarked
public record Nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_4e9d8231(
        @JsonProperty("nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn") @Nullable Nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_b5a157e5 nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_1be63cc0,
        @JsonIgnore Metadata fieldMetadata) implements ExtractedRecord {
    /** Makes a record without other metadata than what its parts bring along. */
    @JsonCreator
    public Nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_4e9d8231(
            @JsonProperty("nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn") @Nullable Nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_b5a157e5 nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_1be63cc0) {
        this(nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_1be63cc0, Metadata.of(MetadataNode.none(),
                nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_1be63cc0));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_4e9d8231 that
                && Objects.equals(nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_1be63cc0, that.nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_1be63cc0);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_1be63cc0);
    }

    @Override
    public String toString() {
        return "Nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_4e9d8231[nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_1be63cc0=" + nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_1be63cc0
                + "]";
    }

    @Override
    public Stream<ExtractedField> extractedFields() {
        return new FieldCollector()
                .part("/nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn",
                        nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_1be63cc0,
                        fieldMetadata.nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_1be63cc0(),
                        Nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_b5a157e5::addTo)
                .stream();
    }

    /** What the service said about each value of {@link Nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_4e9d8231}. */
    public record Metadata(
            Nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_b5a157e5.@Nullable Metadata nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_1be63cc0,
            @Nullable String objectReasoning) implements FieldMetadata {
        @Override
        public Nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_b5a157e5.Metadata nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_1be63cc0(
                ) {
            return nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_1be63cc0 == null ? Nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_b5a157e5.Metadata.EMPTY : nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_1be63cc0;
        }

        static Metadata of(MetadataNode node,
                @Nullable Nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_b5a157e5 nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_1be63cc0) {
            return new Metadata(Nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_b5a157e5.Metadata.bind(nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_1be63cc0, node.at(0)),
                    node.reasoning());
        }
    }

    /**
     * Declared at
     * /properties/nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn
     * of the schema.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_b5a157e5(@JsonProperty("x") @Nullable String x,
            @JsonIgnore Metadata fieldMetadata) implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public Nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_b5a157e5(@JsonProperty("x") @Nullable String x) {
            this(x, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_b5a157e5 that && Objects.equals(x, that.x);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(x);
        }

        @Override
        public String toString() {
            return "Nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_b5a157e5[x=" + x + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/x", x, fieldMetadata.x()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer,
                @Nullable Nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_b5a157e5 value, @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY,
                    about -> new Nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_b5a157e5(null, about),
                    Nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_b5a157e5::extractedFields);
        }

        /** What the service said about each value of {@link Nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_b5a157e5}. */
        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }

            static Metadata bind(@Nullable Nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_b5a157e5 value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }
}
