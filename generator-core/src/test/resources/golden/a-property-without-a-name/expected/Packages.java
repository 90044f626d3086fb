package golden.a_property_without_a_name;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
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
import dev.extractgen.runtime.decode.UntypedJson;
import dev.extractgen.runtime.support.Copies;
import dev.extractgen.runtime.support.FieldValues;
import dev.extractgen.runtime.support.OmitIfAbsent;
import dev.extractgen.runtime.support.Written;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE)
@Generated("packages.json")
@NullMarked
public record Packages(@JsonProperty("name") @Nullable String name, @JsonProperty("open") @Nullable Open open,
        @JsonProperty("only") @OmitIfAbsent Map<String, String> only, @JsonProperty("closed") @Nullable Closed closed,
        @JsonAnyGetter Map<String, Empty> patternProperties, @JsonIgnore Metadata fieldMetadata)
        implements GeneratedRecord {
    public Packages {
        only = Copies.map(only);
        patternProperties = Copies.map(patternProperties);
    }

    @JsonCreator
    public Packages(@JsonProperty("name") @Nullable String name, @JsonProperty("open") @Nullable Open open,
            @JsonProperty("only") @Nullable Map<String, String> only, @JsonProperty("closed") @Nullable Closed closed,
            @JsonProperty("patternProperties_") @JsonAnySetter @Nullable Map<String, Empty> patternProperties) {
        this(name, open, only, closed, patternProperties,
                new Metadata(PackagesDecoder.PACKAGES.parts(MetadataNode.NONE, open, only, closed, patternProperties)));
    }

    @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

    @Override public int hashCode() { return fieldValues().hashCode(); }

    @Override public String toString() { return PackagesDecoder.PACKAGES.text("Packages", this); }

    @Override public List<@Nullable Object> fieldValues() {
        return FieldValues.of(name, open, only, closed, patternProperties);
    }

    public static final class Metadata extends GeneratedMetadata {
        private static final long serialVersionUID = 1L;

        Metadata(MetadataParts parts) { super(parts); }

        @Override protected Members table(RenamedMetadata metadata) { return PackagesDecoder.PACKAGES; }

        public FieldMetadataEntry name() { return entry(0); }
        public Open.Metadata open() { return (Open.Metadata) part(1); }
        public Map<String, FieldMetadataEntry> only() { return map(2); }
        public Closed.Metadata closed() { return (Closed.Metadata) part(3); }
        public Map<String, Empty.Metadata> patternProperties() { return map(4); }
    }

    @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE)
    public record Open(@JsonProperty("x") @Nullable String x, @JsonIgnore Map<String, String> patternProperties,
            @JsonIgnore Map<String, Long> additionalProperties, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        public Open {
            patternProperties = Copies.map(patternProperties);
            additionalProperties = Copies.map(additionalProperties);
        }

        public Open(@JsonProperty("x") @Nullable String x, @Nullable Map<String, String> patternProperties,
                @Nullable Map<String, Long> additionalProperties) {
            this(x, patternProperties, additionalProperties, new Metadata(PackagesDecoder.OPEN.parts(MetadataNode.NONE,
                    patternProperties, additionalProperties)));
        }

        /** Returns all members that have no component of their own. */
        @JsonAnyGetter
        public Map<String, @Nullable Object> otherMembers() {
            return Written.members(patternProperties, additionalProperties);
        }

        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Open of(Object json) { return UntypedJson.read(json, PackagesDecoder::readOpen); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return PackagesDecoder.OPEN.text("Open", this); }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x, patternProperties, additionalProperties);
        }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return PackagesDecoder.OPEN; }

            public FieldMetadataEntry x() { return entry(0); }
            public Map<String, FieldMetadataEntry> patternProperties() { return map(1); }
            public Map<String, FieldMetadataEntry> additionalProperties() { return map(2); }
        }
    }

    @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE)
    public record Closed(@JsonProperty("y") @Nullable String y, @JsonAnyGetter Map<String, String> patternProperties,
            @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
        public Closed { patternProperties = Copies.map(patternProperties); }

        @JsonCreator
        public Closed(@JsonProperty("y") @Nullable String y,
                @JsonProperty("patternProperties_") @JsonAnySetter @Nullable Map<String, String> patternProperties) {
            this(y, patternProperties,
                    new Metadata(PackagesDecoder.CLOSED.parts(MetadataNode.NONE, patternProperties)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return PackagesDecoder.CLOSED.text("Closed", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(y, patternProperties); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return PackagesDecoder.CLOSED; }

            public FieldMetadataEntry y() { return entry(0); }
            public Map<String, FieldMetadataEntry> patternProperties() { return map(1); }
        }
    }

    public record Empty(@JsonProperty("version") @Nullable String version, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Empty(@JsonProperty("version") @Nullable String version) {
            this(version, new Metadata(PackagesDecoder.EMPTY.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return PackagesDecoder.EMPTY.text("Empty", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(version); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return PackagesDecoder.EMPTY; }

            public FieldMetadataEntry version() { return entry(0); }
        }
    }
}
