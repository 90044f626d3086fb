package golden.names_of_roots;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.FieldCollector;
import dev.extractgen.runtime.decode.GeneratedMetadata;
import dev.extractgen.runtime.decode.GeneratedRecord;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.support.FieldValues;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** @param url_URL (in JSON: URL) */
@Generated("URL.json")
@NullMarked
public record URL(@JsonProperty("url") @Nullable String url, @JsonProperty("URL") @Nullable URLURL url_URL,
        @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
    @JsonCreator
    public URL(@JsonProperty("url") @Nullable String url, @JsonProperty("URL") @Nullable URLURL url_URL) {
        this(url, url_URL, URLDecoder.metadataOfURL(MetadataNode.NONE, url_URL));
    }

    @Override public boolean equals(@Nullable Object other) {
        return GeneratedRecord.areEqual(this, other);
    }

    @Override public int hashCode() {
        return fieldValues().hashCode();
    }

    @Override public String toString() {
        return URLDecoder.URL2.text("URL", this);
    }

    @Override public List<@Nullable Object> fieldValues() {
        return FieldValues.of(url, url_URL);
    }

    public record Metadata(FieldMetadataEntry url, URLURL.@Nullable Metadata url_URL, @Nullable String objectReasoning)
            implements GeneratedMetadata {
        @Override public URLURL.Metadata url_URL() {
            return url_URL != null ? url_URL : URLDecoder.bindURLURL(null, MetadataNode.NONE);
        }

        @Override public void addTo(FieldCollector fields) {
            fields.add(URLDecoder.URL2, url, url_URL);
        }
    }

    public record URLURL(@JsonProperty("url") @Nullable String url, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public URLURL(@JsonProperty("url") @Nullable String url) {
            this(url, URLDecoder.metadataOfURLURL(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return URLDecoder.URLURL.text("URLURL", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(url);
        }

        public record Metadata(FieldMetadataEntry url, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(URLDecoder.URLURL, url);
            }
        }
    }
}
