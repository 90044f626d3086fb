package golden.names_of_roots;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.GeneratedMetadata;
import dev.extractgen.runtime.decode.GeneratedRecord;
import dev.extractgen.runtime.decode.Members;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataParts;
import dev.extractgen.runtime.decode.RenamedMetadata;
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
        this(url, url_URL, new Metadata(URLDecoder.URL2.parts(MetadataNode.NONE, url_URL)));
    }

    @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

    @Override public int hashCode() { return fieldValues().hashCode(); }

    @Override public String toString() { return URLDecoder.URL2.text("URL", this); }

    @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(url, url_URL); }

    public static final class Metadata extends GeneratedMetadata {
        private static final long serialVersionUID = 1L;

        Metadata(MetadataParts parts) { super(parts); }

        @Override protected Members table(RenamedMetadata metadata) { return URLDecoder.URL2; }

        public FieldMetadataEntry url() { return entry(0); }
        public URLURL.Metadata url_URL() { return (URLURL.Metadata) part(1); }
    }

    public record URLURL(@JsonProperty("url") @Nullable String url, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public URLURL(@JsonProperty("url") @Nullable String url) {
            this(url, new Metadata(URLDecoder.URLURL.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return URLDecoder.URLURL.text("URLURL", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(url); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return URLDecoder.URLURL; }

            public FieldMetadataEntry url() { return entry(0); }
        }
    }
}
