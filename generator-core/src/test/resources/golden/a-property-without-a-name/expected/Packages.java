package golden.a_property_without_a_name;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
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
import dev.extractgen.runtime.decode.UntypedJson;
import dev.extractgen.runtime.support.Copies;
import dev.extractgen.runtime.support.FieldCollector;
import dev.extractgen.runtime.support.OmitIfAbsent;
import dev.extractgen.runtime.support.Written;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Declared at the root of the schema. */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
@Generated("packages.json")
@NullMarked
public record Packages(@JsonProperty("name") @Nullable String name, @JsonProperty("open") @Nullable Open open,
        @JsonProperty("only") @OmitIfAbsent Map<String, String> only, @JsonProperty("closed") @Nullable Closed closed,
        @JsonAnyGetter Map<String, Empty> patternProperties, @JsonIgnore Metadata fieldMetadata)
        implements ExtractedRecord {
    public Packages {
        only = Copies.map(only);
        patternProperties = Copies.map(patternProperties);
    }

    /** Makes a record without other metadata than what its parts bring along. */
    @JsonCreator
    public Packages(@JsonProperty("name") @Nullable String name, @JsonProperty("open") @Nullable Open open,
            @JsonProperty("only") @Nullable Map<String, String> only, @JsonProperty("closed") @Nullable Closed closed,
            @JsonProperty("patternProperties_") @JsonAnySetter @Nullable Map<String, Empty> patternProperties) {
        this(name, open, only, closed, patternProperties, Metadata.of(MetadataNode.none(), open, only, closed,
                patternProperties));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Packages that && Objects.equals(name, that.name) && Objects.equals(open, that.open)
                && Objects.equals(only, that.only) && Objects.equals(closed, that.closed)
                && Objects.equals(patternProperties, that.patternProperties);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, open, only, closed, patternProperties);
    }

    @Override
    public String toString() {
        return "Packages[name=" + name + ", open=" + open + ", only=" + only + ", closed=" + closed
                + ", patternProperties=" + patternProperties + "]";
    }

    @Override
    public Stream<ExtractedField> extractedFields() {
        return new FieldCollector()
                .add("/name", name, fieldMetadata.name())
                .part("/open", open, fieldMetadata.open(), Open::addTo)
                .map("/only", only, fieldMetadata.only(), FieldCollector::add)
                .part("/closed", closed, fieldMetadata.closed(), Closed::addTo)
                .map("", patternProperties, fieldMetadata.patternProperties(), Empty::addTo)
                .stream();
    }

    /** What the service said about each value of {@link Packages}. */
    public record Metadata(FieldMetadataEntry name, Open.@Nullable Metadata open, Map<String, FieldMetadataEntry> only,
            Closed.@Nullable Metadata closed, Map<String, Empty.Metadata> patternProperties,
            @Nullable String objectReasoning) implements FieldMetadata {
        public Metadata {
            only = Copies.map(only);
            patternProperties = Copies.map(patternProperties);
        }

        @Override
        public Open.Metadata open() {
            return open == null ? Open.Metadata.EMPTY : open;
        }

        @Override
        public Closed.Metadata closed() {
            return closed == null ? Closed.Metadata.EMPTY : closed;
        }

        static Metadata of(MetadataNode node, @Nullable Open open, @Nullable Map<String, String> only,
                @Nullable Closed closed, @Nullable Map<String, Empty> patternProperties) {
            return new Metadata(node.entry(0), Open.Metadata.bind(open, node.at(1)), node.at(2).entries(only),
                    Closed.Metadata.bind(closed, node.at(3)), node.at(4).map(patternProperties, Empty.Metadata::bind),
                    node.reasoning());
        }
    }

    /** Declared at /properties/open of the schema. */
    @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Open(@JsonProperty("x") @Nullable String x, @JsonIgnore Map<String, String> patternProperties,
            @JsonIgnore Map<String, Long> additionalProperties, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        public Open {
            patternProperties = Copies.map(patternProperties);
            additionalProperties = Copies.map(additionalProperties);
        }

        /** Makes a record without other metadata than what its parts bring along. */
        public Open(@JsonProperty("x") @Nullable String x, @Nullable Map<String, String> patternProperties,
                @Nullable Map<String, Long> additionalProperties) {
            this(x, patternProperties, additionalProperties, Metadata.of(MetadataNode.none(), patternProperties,
                    additionalProperties));
        }

        /** Returns all members that have no component of their own. */
        @JsonAnyGetter
        public Map<String, @Nullable Object> otherMembers() {
            return Written.members(patternProperties, additionalProperties);
        }

        /**
         * Returns the value that maps, lists, strings and numbers describe, as other libraries parse JSON.
         *
         * @throws IllegalArgumentException if it is none of the types
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Open of(Object json) {
            return UntypedJson.read(json, PackagesDecoder::readOpen);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Open that && Objects.equals(x, that.x)
                    && Objects.equals(patternProperties, that.patternProperties)
                    && Objects.equals(additionalProperties, that.additionalProperties);
        }

        @Override
        public int hashCode() {
            return Objects.hash(x, patternProperties, additionalProperties);
        }

        @Override
        public String toString() {
            return "Open[x=" + x + ", patternProperties=" + patternProperties
                    + ", additionalProperties=" + additionalProperties + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector()
                    .add("/x", x, fieldMetadata.x())
                    .map("", patternProperties, fieldMetadata.patternProperties(), FieldCollector::add)
                    .map("", additionalProperties, fieldMetadata.additionalProperties(), FieldCollector::add)
                    .stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable Open value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new Open(null, null, null, about),
                    Open::extractedFields);
        }

        /** What the service said about each value of {@link Open}. */
        public record Metadata(FieldMetadataEntry x, Map<String, FieldMetadataEntry> patternProperties,
                Map<String, FieldMetadataEntry> additionalProperties, @Nullable String objectReasoning)
                implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, Map.of(), Map.of(), null);

            public Metadata {
                patternProperties = Copies.map(patternProperties);
                additionalProperties = Copies.map(additionalProperties);
            }

            static Metadata of(MetadataNode node, @Nullable Map<String, String> patternProperties,
                    @Nullable Map<String, Long> additionalProperties) {
                return new Metadata(node.entry(0), node.at(1).entries(patternProperties),
                        node.at(2).entries(additionalProperties), node.reasoning());
            }

            static Metadata bind(@Nullable Open value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node, null, null) : EMPTY;
            }
        }
    }

    /** Declared at /properties/closed of the schema. */
    @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Closed(@JsonProperty("y") @Nullable String y, @JsonAnyGetter Map<String, String> patternProperties,
            @JsonIgnore Metadata fieldMetadata) implements ExtractedRecord {
        public Closed {
            patternProperties = Copies.map(patternProperties);
        }

        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public Closed(@JsonProperty("y") @Nullable String y,
                @JsonProperty("patternProperties_") @JsonAnySetter @Nullable Map<String, String> patternProperties) {
            this(y, patternProperties, Metadata.of(MetadataNode.none(), patternProperties));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Closed that && Objects.equals(y, that.y)
                    && Objects.equals(patternProperties, that.patternProperties);
        }

        @Override
        public int hashCode() {
            return Objects.hash(y, patternProperties);
        }

        @Override
        public String toString() {
            return "Closed[y=" + y + ", patternProperties=" + patternProperties + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector()
                    .add("/y", y, fieldMetadata.y())
                    .map("", patternProperties, fieldMetadata.patternProperties(), FieldCollector::add)
                    .stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable Closed value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new Closed(null, null, about),
                    Closed::extractedFields);
        }

        /** What the service said about each value of {@link Closed}. */
        public record Metadata(FieldMetadataEntry y, Map<String, FieldMetadataEntry> patternProperties,
                @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, Map.of(), null);

            public Metadata {
                patternProperties = Copies.map(patternProperties);
            }

            static Metadata of(MetadataNode node, @Nullable Map<String, String> patternProperties) {
                return new Metadata(node.entry(0), node.at(1).entries(patternProperties), node.reasoning());
            }

            static Metadata bind(@Nullable Closed value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node, null) : EMPTY;
            }
        }
    }

    /** Declared at /properties/ of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Empty(@JsonProperty("version") @Nullable String version, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public Empty(@JsonProperty("version") @Nullable String version) {
            this(version, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Empty that && Objects.equals(version, that.version);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(version);
        }

        @Override
        public String toString() {
            return "Empty[version=" + version + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/version", version, fieldMetadata.version()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable Empty value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new Empty(null, about),
                    Empty::extractedFields);
        }

        /** What the service said about each value of {@link Empty}. */
        public record Metadata(FieldMetadataEntry version, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }

            static Metadata bind(@Nullable Empty value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }
}
