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
 * @param url_URL (in JSON: URL)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Generated("URL.json")
@NullMarked
public record URL(@JsonProperty("url") @Nullable String url, @JsonProperty("URL") @Nullable URLURL url_URL,
        @JsonIgnore Metadata fieldMetadata) implements ExtractedRecord {
    /** Makes a record without other metadata than what its parts bring along. */
    @JsonCreator
    public URL(@JsonProperty("url") @Nullable String url, @JsonProperty("URL") @Nullable URLURL url_URL) {
        this(url, url_URL, Metadata.of(MetadataNode.none(), url_URL));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof URL that && Objects.equals(url, that.url) && Objects.equals(url_URL, that.url_URL);
    }

    @Override
    public int hashCode() {
        return Objects.hash(url, url_URL);
    }

    @Override
    public String toString() {
        return "URL[url=" + url + ", url_URL=" + url_URL + "]";
    }

    @Override
    public Stream<ExtractedField> extractedFields() {
        return new FieldCollector()
                .add("/url", url, fieldMetadata.url())
                .part("/URL", url_URL, fieldMetadata.url_URL(), URLURL::addTo)
                .stream();
    }

    /** What the service said about each value of {@link URL}. */
    public record Metadata(FieldMetadataEntry url, URLURL.@Nullable Metadata url_URL, @Nullable String objectReasoning)
            implements FieldMetadata {
        @Override
        public URLURL.Metadata url_URL() {
            return url_URL == null ? URLURL.Metadata.EMPTY : url_URL;
        }

        static Metadata of(MetadataNode node, @Nullable URLURL url_URL) {
            return new Metadata(node.entry(0), URLURL.Metadata.bind(url_URL, node.at(1)), node.reasoning());
        }
    }

    /** Declared at /properties/URL of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record URLURL(@JsonProperty("url") @Nullable String url, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public URLURL(@JsonProperty("url") @Nullable String url) {
            this(url, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof URLURL that && Objects.equals(url, that.url);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(url);
        }

        @Override
        public String toString() {
            return "URLURL[url=" + url + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/url", url, fieldMetadata.url()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable URLURL value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new URLURL(null, about),
                    URLURL::extractedFields);
        }

        /** What the service said about each value of {@link URLURL}. */
        public record Metadata(FieldMetadataEntry url, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }

            static Metadata bind(@Nullable URLURL value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }
}
