package golden.members_by_pattern;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
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
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Declared at the root of the schema. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Generated("patterns.json")
@NullMarked
public record Patterns(@JsonProperty("closed") @Nullable Closed closed, @JsonProperty("open") @Nullable Open open,
        @JsonProperty("map") @OmitIfAbsent Map<String, Job> map, @JsonProperty("twice") @Nullable Twice twice,
        @JsonProperty("any") @OmitIfAbsent Map<String, String> any, @JsonProperty("unicode") @Nullable Unicode unicode,
        @JsonProperty("forbidding") @OmitIfAbsent Map<String, String> forbidding, @JsonIgnore Metadata fieldMetadata)
        implements ExtractedRecord {
    public Patterns {
        map = Copies.map(map);
        any = Copies.map(any);
        forbidding = Copies.map(forbidding);
    }

    /** Makes a record without other metadata than what its parts bring along. */
    @JsonCreator
    public Patterns(@JsonProperty("closed") @Nullable Closed closed, @JsonProperty("open") @Nullable Open open,
            @JsonProperty("map") @Nullable Map<String, Job> map, @JsonProperty("twice") @Nullable Twice twice,
            @JsonProperty("any") @Nullable Map<String, String> any, @JsonProperty("unicode") @Nullable Unicode unicode,
            @JsonProperty("forbidding") @Nullable Map<String, String> forbidding) {
        this(closed, open, map, twice, any, unicode, forbidding, Metadata.of(MetadataNode.none(), closed, open, map,
                twice, any, unicode, forbidding));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Patterns that && Objects.equals(closed, that.closed) && Objects.equals(open, that.open)
                && Objects.equals(map, that.map) && Objects.equals(twice, that.twice) && Objects.equals(any, that.any)
                && Objects.equals(unicode, that.unicode) && Objects.equals(forbidding, that.forbidding);
    }

    @Override
    public int hashCode() {
        return Objects.hash(closed, open, map, twice, any, unicode, forbidding);
    }

    @Override
    public String toString() {
        return "Patterns[closed=" + closed + ", open=" + open + ", map=" + map + ", twice=" + twice + ", any=" + any
                + ", unicode=" + unicode + ", forbidding=" + forbidding + "]";
    }

    @Override
    public Stream<ExtractedField> extractedFields() {
        return new FieldCollector()
                .part("/closed", closed, fieldMetadata.closed(), Closed::addTo)
                .part("/open", open, fieldMetadata.open(), Open::addTo)
                .map("/map", map, fieldMetadata.map(), Job::addTo)
                .part("/twice", twice, fieldMetadata.twice(), Twice::addTo)
                .map("/any", any, fieldMetadata.any(), FieldCollector::add)
                .part("/unicode", unicode, fieldMetadata.unicode(), Unicode::addTo)
                .map("/forbidding", forbidding, fieldMetadata.forbidding(), FieldCollector::add)
                .stream();
    }

    /** What the service said about each value of {@link Patterns}. */
    public record Metadata(Closed.@Nullable Metadata closed, Open.@Nullable Metadata open,
            Map<String, Job.Metadata> map, Twice.@Nullable Metadata twice, Map<String, FieldMetadataEntry> any,
            Unicode.@Nullable Metadata unicode, Map<String, FieldMetadataEntry> forbidding,
            @Nullable String objectReasoning) implements FieldMetadata {
        public Metadata {
            map = Copies.map(map);
            any = Copies.map(any);
            forbidding = Copies.map(forbidding);
        }

        @Override
        public Closed.Metadata closed() {
            return closed == null ? Closed.Metadata.EMPTY : closed;
        }

        @Override
        public Open.Metadata open() {
            return open == null ? Open.Metadata.EMPTY : open;
        }

        @Override
        public Twice.Metadata twice() {
            return twice == null ? Twice.Metadata.EMPTY : twice;
        }

        @Override
        public Unicode.Metadata unicode() {
            return unicode == null ? Unicode.Metadata.EMPTY : unicode;
        }

        static Metadata of(MetadataNode node, @Nullable Closed closed, @Nullable Open open,
                @Nullable Map<String, Job> map, @Nullable Twice twice, @Nullable Map<String, String> any,
                @Nullable Unicode unicode, @Nullable Map<String, String> forbidding) {
            return new Metadata(Closed.Metadata.bind(closed, node.at(0)), Open.Metadata.bind(open, node.at(1)),
                    node.at(2).map(map, Job.Metadata::bind), Twice.Metadata.bind(twice, node.at(3)),
                    node.at(4).entries(any), Unicode.Metadata.bind(unicode, node.at(5)), node.at(6).entries(forbidding),
                    node.reasoning());
        }
    }

    /** Declared at /properties/closed of the schema. */
    @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Closed(@JsonProperty("version") @Nullable Long version, @JsonIgnore Map<String, ClosedValue> patternX,
            @JsonIgnore Map<String, Boolean> patternOnAZ, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        public Closed {
            patternX = Copies.map(patternX);
            patternOnAZ = Copies.map(patternOnAZ);
        }

        /** Makes a record without other metadata than what its parts bring along. */
        public Closed(@JsonProperty("version") @Nullable Long version, @Nullable Map<String, ClosedValue> patternX,
                @Nullable Map<String, Boolean> patternOnAZ) {
            this(version, patternX, patternOnAZ, Metadata.of(MetadataNode.none(), patternX, patternOnAZ));
        }

        /** Returns all members that have no component of their own. */
        @JsonAnyGetter
        public Map<String, @Nullable Object> otherMembers() {
            return Written.members(patternX, patternOnAZ);
        }

        /**
         * Returns the value that maps, lists, strings and numbers describe, as other libraries parse JSON.
         *
         * @throws IllegalArgumentException if it is none of the types
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Closed of(Object json) {
            return UntypedJson.read(json, PatternsDecoder::readClosed);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Closed that && Objects.equals(version, that.version)
                    && Objects.equals(patternX, that.patternX) && Objects.equals(patternOnAZ, that.patternOnAZ);
        }

        @Override
        public int hashCode() {
            return Objects.hash(version, patternX, patternOnAZ);
        }

        @Override
        public String toString() {
            return "Closed[version=" + version + ", patternX=" + patternX + ", patternOnAZ=" + patternOnAZ + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector()
                    .add("/version", version, fieldMetadata.version())
                    .map("", patternX, fieldMetadata.patternX(),
                            (fields, pointer, value, metadata) -> fields.union(pointer, value, metadata,
                            ClosedValue::extractedFields))
                    .map("", patternOnAZ, fieldMetadata.patternOnAZ(), FieldCollector::add)
                    .stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable Closed value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new Closed(null, null, null, about),
                    Closed::extractedFields);
        }

        /** What the service said about each value of {@link Closed}. */
        public record Metadata(FieldMetadataEntry version, Map<String, FieldMetadataEntry> patternX,
                Map<String, FieldMetadataEntry> patternOnAZ, @Nullable String objectReasoning)
                implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, Map.of(), Map.of(), null);

            public Metadata {
                patternX = Copies.map(patternX);
                patternOnAZ = Copies.map(patternOnAZ);
            }

            static Metadata of(MetadataNode node, @Nullable Map<String, ClosedValue> patternX,
                    @Nullable Map<String, Boolean> patternOnAZ) {
                return new Metadata(node.entry(0),
                        node.at(1).map(patternX, (value, valueNode) -> value != null ? value.fieldMetadata() : valueNode.asEntry()),
                        node.at(2).entries(patternOnAZ), node.reasoning());
            }

            static Metadata bind(@Nullable Closed value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node, null, null) : EMPTY;
            }
        }
    }

    /**
     * Declared at /properties/open of the schema.
     *
     * @param xKnown (in JSON: x-known)
     */
    @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Open(@JsonProperty("x-known") @Nullable String xKnown, @JsonIgnore Map<String, String> patternX,
            @JsonIgnore Map<String, List<Long>> pattern09Z, @JsonIgnore Map<String, Job> additionalProperties,
            @JsonIgnore Metadata fieldMetadata) implements ExtractedRecord {
        public Open {
            patternX = Copies.map(patternX);
            pattern09Z = Copies.mapOf(pattern09Z, Copies::list);
            additionalProperties = Copies.map(additionalProperties);
        }

        /** Makes a record without other metadata than what its parts bring along. */
        public Open(@JsonProperty("x-known") @Nullable String xKnown, @Nullable Map<String, String> patternX,
                @Nullable Map<String, List<Long>> pattern09Z, @Nullable Map<String, Job> additionalProperties) {
            this(xKnown, patternX, pattern09Z, additionalProperties, Metadata.of(MetadataNode.none(), patternX,
                    pattern09Z, additionalProperties));
        }

        /** Returns all members that have no component of their own. */
        @JsonAnyGetter
        public Map<String, @Nullable Object> otherMembers() {
            return Written.members(patternX, pattern09Z, additionalProperties);
        }

        /**
         * Returns the value that maps, lists, strings and numbers describe, as other libraries parse JSON.
         *
         * @throws IllegalArgumentException if it is none of the types
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Open of(Object json) {
            return UntypedJson.read(json, PatternsDecoder::readOpen);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Open that && Objects.equals(xKnown, that.xKnown)
                    && Objects.equals(patternX, that.patternX) && Objects.equals(pattern09Z, that.pattern09Z)
                    && Objects.equals(additionalProperties, that.additionalProperties);
        }

        @Override
        public int hashCode() {
            return Objects.hash(xKnown, patternX, pattern09Z, additionalProperties);
        }

        @Override
        public String toString() {
            return "Open[xKnown=" + xKnown + ", patternX=" + patternX + ", pattern09Z=" + pattern09Z
                    + ", additionalProperties=" + additionalProperties + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector()
                    .add("/x-known", xKnown, fieldMetadata.xKnown())
                    .map("", patternX, fieldMetadata.patternX(), FieldCollector::add)
                    .map("", pattern09Z, fieldMetadata.pattern09Z(),
                            (fields, pointer, value, metadata) -> fields.list(pointer, value, metadata,
                            FieldCollector::add))
                    .map("", additionalProperties, fieldMetadata.additionalProperties(), Job::addTo)
                    .stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable Open value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY,
                    about -> new Open(null, null, null, null, about), Open::extractedFields);
        }

        /** What the service said about each value of {@link Open}. */
        public record Metadata(FieldMetadataEntry xKnown, Map<String, FieldMetadataEntry> patternX,
                Map<String, List<FieldMetadataEntry>> pattern09Z, Map<String, Job.Metadata> additionalProperties,
                @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, Map.of(), Map.of(), Map.of(), null);

            public Metadata {
                patternX = Copies.map(patternX);
                pattern09Z = Copies.mapOf(pattern09Z, Copies::list);
                additionalProperties = Copies.map(additionalProperties);
            }

            static Metadata of(MetadataNode node, @Nullable Map<String, String> patternX,
                    @Nullable Map<String, List<Long>> pattern09Z, @Nullable Map<String, Job> additionalProperties) {
                return new Metadata(node.entry(0), node.at(1).entries(patternX),
                        node.at(2).map(pattern09Z, (value, valueNode) -> valueNode.entries(value)),
                        node.at(3).map(additionalProperties, Job.Metadata::bind), node.reasoning());
            }

            static Metadata bind(@Nullable Open value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node, null, null, null) : EMPTY;
            }
        }
    }

    /** Declared at /$defs/Job of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Job(@JsonProperty("needs") @Nullable String needs, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public Job(@JsonProperty("needs") @Nullable String needs) {
            this(needs, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Job that && Objects.equals(needs, that.needs);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(needs);
        }

        @Override
        public String toString() {
            return "Job[needs=" + needs + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/needs", needs, fieldMetadata.needs()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable Job value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new Job(null, about),
                    Job::extractedFields);
        }

        /** What the service said about each value of {@link Job}. */
        public record Metadata(FieldMetadataEntry needs, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }

            static Metadata bind(@Nullable Job value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** Declared at /properties/twice of the schema. */
    @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Twice(@JsonIgnore Map<String, Long> patternA, @JsonIgnore Map<String, Long> patternB,
            @JsonIgnore Metadata fieldMetadata) implements ExtractedRecord {
        public Twice {
            patternA = Copies.map(patternA);
            patternB = Copies.map(patternB);
        }

        /** Makes a record without other metadata than what its parts bring along. */
        public Twice(@Nullable Map<String, Long> patternA, @Nullable Map<String, Long> patternB) {
            this(patternA, patternB, Metadata.of(MetadataNode.none(), patternA, patternB));
        }

        /** Returns all members that have no component of their own. */
        @JsonAnyGetter
        public Map<String, @Nullable Object> otherMembers() {
            return Written.members(patternA, patternB);
        }

        /**
         * Returns the value that maps, lists, strings and numbers describe, as other libraries parse JSON.
         *
         * @throws IllegalArgumentException if it is none of the types
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Twice of(Object json) {
            return UntypedJson.read(json, PatternsDecoder::readTwice);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Twice that && Objects.equals(patternA, that.patternA)
                    && Objects.equals(patternB, that.patternB);
        }

        @Override
        public int hashCode() {
            return Objects.hash(patternA, patternB);
        }

        @Override
        public String toString() {
            return "Twice[patternA=" + patternA + ", patternB=" + patternB + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector()
                    .map("", patternA, fieldMetadata.patternA(), FieldCollector::add)
                    .map("", patternB, fieldMetadata.patternB(), FieldCollector::add)
                    .stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable Twice value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new Twice(null, null, about),
                    Twice::extractedFields);
        }

        /** What the service said about each value of {@link Twice}. */
        public record Metadata(Map<String, FieldMetadataEntry> patternA, Map<String, FieldMetadataEntry> patternB,
                @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(Map.of(), Map.of(), null);

            public Metadata {
                patternA = Copies.map(patternA);
                patternB = Copies.map(patternB);
            }

            static Metadata of(MetadataNode node, @Nullable Map<String, Long> patternA,
                    @Nullable Map<String, Long> patternB) {
                return new Metadata(node.at(0).entries(patternA), node.at(1).entries(patternB), node.reasoning());
            }

            static Metadata bind(@Nullable Twice value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node, null, null) : EMPTY;
            }
        }
    }

    /** Declared at /properties/unicode of the schema. */
    @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Unicode(@JsonIgnore Map<String, Long> patternPLZ, @JsonIgnore Map<String, String> patternWZ,
            @JsonIgnore Metadata fieldMetadata) implements ExtractedRecord {
        public Unicode {
            patternPLZ = Copies.map(patternPLZ);
            patternWZ = Copies.map(patternWZ);
        }

        /** Makes a record without other metadata than what its parts bring along. */
        public Unicode(@Nullable Map<String, Long> patternPLZ, @Nullable Map<String, String> patternWZ) {
            this(patternPLZ, patternWZ, Metadata.of(MetadataNode.none(), patternPLZ, patternWZ));
        }

        /** Returns all members that have no component of their own. */
        @JsonAnyGetter
        public Map<String, @Nullable Object> otherMembers() {
            return Written.members(patternPLZ, patternWZ);
        }

        /**
         * Returns the value that maps, lists, strings and numbers describe, as other libraries parse JSON.
         *
         * @throws IllegalArgumentException if it is none of the types
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Unicode of(Object json) {
            return UntypedJson.read(json, PatternsDecoder::readUnicode);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Unicode that && Objects.equals(patternPLZ, that.patternPLZ)
                    && Objects.equals(patternWZ, that.patternWZ);
        }

        @Override
        public int hashCode() {
            return Objects.hash(patternPLZ, patternWZ);
        }

        @Override
        public String toString() {
            return "Unicode[patternPLZ=" + patternPLZ + ", patternWZ=" + patternWZ + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector()
                    .map("", patternPLZ, fieldMetadata.patternPLZ(), FieldCollector::add)
                    .map("", patternWZ, fieldMetadata.patternWZ(), FieldCollector::add)
                    .stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable Unicode value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new Unicode(null, null, about),
                    Unicode::extractedFields);
        }

        /** What the service said about each value of {@link Unicode}. */
        public record Metadata(Map<String, FieldMetadataEntry> patternPLZ, Map<String, FieldMetadataEntry> patternWZ,
                @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(Map.of(), Map.of(), null);

            public Metadata {
                patternPLZ = Copies.map(patternPLZ);
                patternWZ = Copies.map(patternWZ);
            }

            static Metadata of(MetadataNode node, @Nullable Map<String, Long> patternPLZ,
                    @Nullable Map<String, String> patternWZ) {
                return new Metadata(node.at(0).entries(patternPLZ), node.at(1).entries(patternWZ), node.reasoning());
            }

            static Metadata bind(@Nullable Unicode value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node, null, null) : EMPTY;
            }
        }
    }

    /** Declared at /properties/closed/patternProperties/^x- of the schema. */
    public sealed interface ClosedValue extends ExtractedRecord permits ClosedValueString, ClosedValueNumber {
        @Override
        FieldMetadataEntry fieldMetadata();

        /**
         * Returns the value that maps, lists, strings and numbers describe, as other libraries parse JSON.
         *
         * @throws IllegalArgumentException if it is none of the types
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static ClosedValue of(Object json) {
            return UntypedJson.read(json, PatternsDecoder::readClosedValue);
        }
    }

    /** A {@link ClosedValue} of JSON type string. */
    public record ClosedValueString(@JsonValue String value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements ClosedValue {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public ClosedValueString(String value) {
            this(value, FieldMetadataEntry.EMPTY);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ClosedValueString that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return "ClosedValueString[value=" + value + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("", value, fieldMetadata).stream();
        }
    }

    /** A {@link ClosedValue} of JSON type number. */
    public record ClosedValueNumber(@JsonValue BigDecimal value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements ClosedValue {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public ClosedValueNumber(BigDecimal value) {
            this(value, FieldMetadataEntry.EMPTY);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ClosedValueNumber that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return "ClosedValueNumber[value=" + value + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("", value, fieldMetadata).stream();
        }
    }
}
