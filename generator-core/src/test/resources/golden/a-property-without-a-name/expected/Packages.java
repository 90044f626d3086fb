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
import dev.extractgen.runtime.support.Copies;
import dev.extractgen.runtime.support.FieldCollector;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Declared at the root of the schema. */
@JsonAutoDetect(
        fieldVisibility = JsonAutoDetect.Visibility.NONE,
        getterVisibility = JsonAutoDetect.Visibility.NONE
)
@JsonInclude(JsonInclude.Include.NON_NULL)
@Generated("packages.json")
@NullMarked
public record Packages(@JsonProperty("name") @Nullable String name,
        @JsonProperty("open") @Nullable Open open,
        @JsonProperty("only") @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, @Nullable Object> only,
        @JsonProperty("closed") @Nullable Closed closed,
        @JsonAnyGetter Map<String, @Nullable Object> additionalProperties,
        @JsonIgnore Metadata fieldMetadata) implements ExtractedRecord {
    public Packages {
        only = Copies.mapOf(only, Copies::value);
        additionalProperties = Copies.mapOf(additionalProperties, Copies::value);
    }

    /** Makes a record without other metadata than what its parts bring along. */
    @JsonCreator
    public Packages(@JsonProperty("name") @Nullable String name,
            @JsonProperty("open") @Nullable Open open,
            @JsonProperty("only") @Nullable Map<String, @Nullable Object> only,
            @JsonProperty("closed") @Nullable Closed closed,
            @JsonProperty("additionalProperties_") @JsonAnySetter @Nullable Map<String, @Nullable Object> additionalProperties) {
        this(name, open, only, closed, additionalProperties, Metadata.of(MetadataNode.none(), open,
                only, closed, additionalProperties));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Packages that
                && Objects.equals(name, that.name)
                && Objects.equals(open, that.open)
                && Objects.equals(only, that.only)
                && Objects.equals(closed, that.closed)
                && Objects.equals(additionalProperties, that.additionalProperties);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, open, only, closed, additionalProperties);
    }

    @Override
    public String toString() {
        return "Packages[name=" + name + ", open=" + open + ", only=" + only + ", closed=" + closed
                + ", additionalProperties=" + additionalProperties + "]";
    }

    @Override
    public Stream<ExtractedField> extractedFields() {
        return new FieldCollector()
                .add("/name", name, fieldMetadata.name())
                .part("/open", open, fieldMetadata.open(), Open::addTo)
                .map("/only", only, fieldMetadata.only(), FieldCollector::add)
                .part("/closed", closed, fieldMetadata.closed(), Closed::addTo)
                .map("", additionalProperties, fieldMetadata.additionalProperties(),
                        FieldCollector::add)
                .stream();
    }

    /** What the service said about each value of {@link Packages}. */
    public record Metadata(FieldMetadataEntry name, Open.@Nullable Metadata open,
            Map<String, FieldMetadataEntry> only, Closed.@Nullable Metadata closed,
            Map<String, FieldMetadataEntry> additionalProperties,
            @Nullable String objectReasoning) implements FieldMetadata {
        public Metadata {
            only = Copies.map(only);
            additionalProperties = Copies.map(additionalProperties);
        }

        @Override
        public Open.Metadata open() {
            return open == null ? Open.Metadata.EMPTY : open;
        }

        @Override
        public Closed.Metadata closed() {
            return closed == null ? Closed.Metadata.EMPTY : closed;
        }

        static Metadata of(MetadataNode node, @Nullable Open open,
                @Nullable Map<String, @Nullable Object> only, @Nullable Closed closed,
                @Nullable Map<String, @Nullable Object> additionalProperties) {
            return new Metadata(
                    node.entry(0),
                    Open.Metadata.bind(open, node.at(1)),
                    node.at(2).entries(only),
                    Closed.Metadata.bind(closed, node.at(3)),
                    node.at(4).entries(additionalProperties),
                    node.reasoning());
        }
    }

    /** Declared at /properties/open of the schema. */
    @JsonAutoDetect(
            fieldVisibility = JsonAutoDetect.Visibility.NONE,
            getterVisibility = JsonAutoDetect.Visibility.NONE
    )
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Open(@JsonProperty("x") @Nullable String x,
            @JsonAnyGetter Map<String, @Nullable Object> additionalProperties,
            @JsonIgnore Metadata fieldMetadata) implements ExtractedRecord {
        public Open {
            additionalProperties = Copies.mapOf(additionalProperties, Copies::value);
        }

        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public Open(@JsonProperty("x") @Nullable String x,
                @JsonProperty("additionalProperties_") @JsonAnySetter @Nullable Map<String, @Nullable Object> additionalProperties) {
            this(x, additionalProperties, Metadata.of(MetadataNode.none(), additionalProperties));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Open that
                    && Objects.equals(x, that.x)
                    && Objects.equals(additionalProperties, that.additionalProperties);
        }

        @Override
        public int hashCode() {
            return Objects.hash(x, additionalProperties);
        }

        @Override
        public String toString() {
            return "Open[x=" + x + ", additionalProperties=" + additionalProperties + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector()
                    .add("/x", x, fieldMetadata.x())
                    .map("", additionalProperties, fieldMetadata.additionalProperties(),
                            FieldCollector::add)
                    .stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable Open value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new Open(null,
                    null, about), Open::extractedFields);
        }

        /** What the service said about each value of {@link Open}. */
        public record Metadata(FieldMetadataEntry x,
                Map<String, FieldMetadataEntry> additionalProperties,
                @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, Map.of(), null);

            public Metadata {
                additionalProperties = Copies.map(additionalProperties);
            }

            static Metadata of(MetadataNode node,
                    @Nullable Map<String, @Nullable Object> additionalProperties) {
                return new Metadata(
                        node.entry(0),
                        node.at(1).entries(additionalProperties),
                        node.reasoning());
            }

            static Metadata bind(@Nullable Open value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node, null) : EMPTY;
            }
        }
    }

    /** Declared at /properties/closed of the schema. */
    @JsonAutoDetect(
            fieldVisibility = JsonAutoDetect.Visibility.NONE,
            getterVisibility = JsonAutoDetect.Visibility.NONE
    )
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Closed(@JsonProperty("y") @Nullable String y,
            @JsonAnyGetter Map<String, @Nullable Object> additionalProperties,
            @JsonIgnore Metadata fieldMetadata) implements ExtractedRecord {
        public Closed {
            additionalProperties = Copies.mapOf(additionalProperties, Copies::value);
        }

        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public Closed(@JsonProperty("y") @Nullable String y,
                @JsonProperty("additionalProperties_") @JsonAnySetter @Nullable Map<String, @Nullable Object> additionalProperties) {
            this(y, additionalProperties, Metadata.of(MetadataNode.none(), additionalProperties));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Closed that
                    && Objects.equals(y, that.y)
                    && Objects.equals(additionalProperties, that.additionalProperties);
        }

        @Override
        public int hashCode() {
            return Objects.hash(y, additionalProperties);
        }

        @Override
        public String toString() {
            return "Closed[y=" + y + ", additionalProperties=" + additionalProperties + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector()
                    .add("/y", y, fieldMetadata.y())
                    .map("", additionalProperties, fieldMetadata.additionalProperties(),
                            FieldCollector::add)
                    .stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable Closed value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new Closed(null,
                    null, about), Closed::extractedFields);
        }

        /** What the service said about each value of {@link Closed}. */
        public record Metadata(FieldMetadataEntry y,
                Map<String, FieldMetadataEntry> additionalProperties,
                @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, Map.of(), null);

            public Metadata {
                additionalProperties = Copies.map(additionalProperties);
            }

            static Metadata of(MetadataNode node,
                    @Nullable Map<String, @Nullable Object> additionalProperties) {
                return new Metadata(
                        node.entry(0),
                        node.at(1).entries(additionalProperties),
                        node.reasoning());
            }

            static Metadata bind(@Nullable Closed value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node, null) : EMPTY;
            }
        }
    }
}
