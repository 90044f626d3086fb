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
 * @param 票票票票票票票票票票票票票票_901c4572 (in JSON: 票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Generated("票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票.json")
@NullMarked
public record 票票票票票票票票票票票票票票_5addfd8c(
        @JsonProperty("票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票") @Nullable 票票票票票票票票票票票票票票_7090fb0f 票票票票票票票票票票票票票票_901c4572,
        @JsonIgnore Metadata fieldMetadata) implements ExtractedRecord {
    /** Makes a record without other metadata than what its parts bring along. */
    @JsonCreator
    public 票票票票票票票票票票票票票票_5addfd8c(
            @JsonProperty("票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票") @Nullable 票票票票票票票票票票票票票票_7090fb0f 票票票票票票票票票票票票票票_901c4572) {
        this(票票票票票票票票票票票票票票_901c4572, Metadata.of(MetadataNode.none(), 票票票票票票票票票票票票票票_901c4572));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof 票票票票票票票票票票票票票票_5addfd8c that
                && Objects.equals(票票票票票票票票票票票票票票_901c4572, that.票票票票票票票票票票票票票票_901c4572);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(票票票票票票票票票票票票票票_901c4572);
    }

    @Override
    public String toString() {
        return "票票票票票票票票票票票票票票_5addfd8c[票票票票票票票票票票票票票票_901c4572=" + 票票票票票票票票票票票票票票_901c4572 + "]";
    }

    @Override
    public Stream<ExtractedField> extractedFields() {
        return new FieldCollector()
                .part("/票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票",
                        票票票票票票票票票票票票票票_901c4572, fieldMetadata.票票票票票票票票票票票票票票_901c4572(),
                        票票票票票票票票票票票票票票_7090fb0f::addTo)
                .stream();
    }

    /** What the service said about each value of {@link 票票票票票票票票票票票票票票_5addfd8c}. */
    public record Metadata(票票票票票票票票票票票票票票_7090fb0f.@Nullable Metadata 票票票票票票票票票票票票票票_901c4572,
            @Nullable String objectReasoning) implements FieldMetadata {
        @Override
        public 票票票票票票票票票票票票票票_7090fb0f.Metadata 票票票票票票票票票票票票票票_901c4572() {
            return 票票票票票票票票票票票票票票_901c4572 == null ? 票票票票票票票票票票票票票票_7090fb0f.Metadata.EMPTY : 票票票票票票票票票票票票票票_901c4572;
        }

        static Metadata of(MetadataNode node, @Nullable 票票票票票票票票票票票票票票_7090fb0f 票票票票票票票票票票票票票票_901c4572) {
            return new Metadata(票票票票票票票票票票票票票票_7090fb0f.Metadata.bind(票票票票票票票票票票票票票票_901c4572, node.at(0)),
                    node.reasoning());
        }
    }

    /**
     * Declared at
     * /properties/票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票 of the
     * schema.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record 票票票票票票票票票票票票票票_7090fb0f(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public 票票票票票票票票票票票票票票_7090fb0f(@JsonProperty("x") @Nullable String x) {
            this(x, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof 票票票票票票票票票票票票票票_7090fb0f that && Objects.equals(x, that.x);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(x);
        }

        @Override
        public String toString() {
            return "票票票票票票票票票票票票票票_7090fb0f[x=" + x + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/x", x, fieldMetadata.x()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable 票票票票票票票票票票票票票票_7090fb0f value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY,
                    about -> new 票票票票票票票票票票票票票票_7090fb0f(null, about), 票票票票票票票票票票票票票票_7090fb0f::extractedFields);
        }

        /** What the service said about each value of {@link 票票票票票票票票票票票票票票_7090fb0f}. */
        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }

            static Metadata bind(@Nullable 票票票票票票票票票票票票票票_7090fb0f value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }
}
