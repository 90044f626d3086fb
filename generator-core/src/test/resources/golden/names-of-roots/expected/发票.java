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
 * @param 发票_ (in JSON: 发票)
 * @param 发票decoder (in JSON: 发票Decoder)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Generated("发票.json")
@NullMarked
public record 发票(@JsonProperty("发票") @Nullable 发票发票 发票_, @JsonProperty("发票Decoder") @Nullable String 发票decoder,
        @JsonIgnore Metadata fieldMetadata) implements ExtractedRecord {
    /** Makes a record without other metadata than what its parts bring along. */
    @JsonCreator
    public 发票(@JsonProperty("发票") @Nullable 发票发票 发票_, @JsonProperty("发票Decoder") @Nullable String 发票decoder) {
        this(发票_, 发票decoder, Metadata.of(MetadataNode.none(), 发票_));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof 发票 that && Objects.equals(发票_, that.发票_) && Objects.equals(发票decoder, that.发票decoder);
    }

    @Override
    public int hashCode() {
        return Objects.hash(发票_, 发票decoder);
    }

    @Override
    public String toString() {
        return "发票[发票_=" + 发票_ + ", 发票decoder=" + 发票decoder + "]";
    }

    @Override
    public Stream<ExtractedField> extractedFields() {
        return new FieldCollector()
                .part("/发票", 发票_, fieldMetadata.发票_(), 发票发票::addTo)
                .add("/发票Decoder", 发票decoder, fieldMetadata.发票decoder())
                .stream();
    }

    /** What the service said about each value of {@link 发票}. */
    public record Metadata(发票发票.@Nullable Metadata 发票_, FieldMetadataEntry 发票decoder, @Nullable String objectReasoning)
            implements FieldMetadata {
        @Override
        public 发票发票.Metadata 发票_() {
            return 发票_ == null ? 发票发票.Metadata.EMPTY : 发票_;
        }

        static Metadata of(MetadataNode node, @Nullable 发票发票 发票_) {
            return new Metadata(发票发票.Metadata.bind(发票_, node.at(0)), node.entry(1), node.reasoning());
        }
    }

    /**
     * Declared at /properties/发票 of the schema.
     *
     * @param 发票_ (in JSON: 发票)
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record 发票发票(@JsonProperty("发票") @Nullable String 发票_, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public 发票发票(@JsonProperty("发票") @Nullable String 发票_) {
            this(发票_, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof 发票发票 that && Objects.equals(发票_, that.发票_);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(发票_);
        }

        @Override
        public String toString() {
            return "发票发票[发票_=" + 发票_ + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/发票", 发票_, fieldMetadata.发票_()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable 发票发票 value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new 发票发票(null, about),
                    发票发票::extractedFields);
        }

        /** What the service said about each value of {@link 发票发票}. */
        public record Metadata(FieldMetadataEntry 发票_, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }

            static Metadata bind(@Nullable 发票发票 value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }
}
