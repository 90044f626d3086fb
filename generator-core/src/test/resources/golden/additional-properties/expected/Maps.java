package golden.additional_properties;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
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
import dev.extractgen.runtime.support.Copies;
import dev.extractgen.runtime.support.FieldCollector;
import dev.extractgen.runtime.support.OmitIfAbsent;
import dev.extractgen.runtime.support.WireValues;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Declared at the root of the schema. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Generated("maps.json")
@NullMarked
public record Maps(@JsonProperty("free") @OmitIfAbsent Map<String, @Nullable Object> free,
        @JsonProperty("any") @Nullable Object any, @JsonProperty("yes") @Nullable Object yes,
        @JsonProperty("scores") @OmitIfAbsent Map<String, BigDecimal> scores,
        @JsonProperty("dates") @OmitIfAbsent @JsonFormat(shape = JsonFormat.Shape.STRING) Map<String, LocalDate> dates,
        @JsonProperty("lists") @OmitIfAbsent Map<String, List<@Nullable String>> lists,
        @JsonProperty("maps") @OmitIfAbsent Map<String, Map<String, Long>> maps,
        @JsonProperty("objects") @OmitIfAbsent Map<String, ObjectsValue> objects,
        @JsonProperty("open") @Nullable Open open, @JsonProperty("typed") @Nullable Typed typed,
        @JsonProperty("withObjects") @Nullable WithObjects withObjects,
        @JsonProperty("withLists") @Nullable WithLists withLists, @JsonProperty("closed") @Nullable Closed closed,
        @JsonProperty("enums") @OmitIfAbsent Map<String, EnumsValue> enums, @JsonIgnore Metadata fieldMetadata)
        implements ExtractedRecord {
    public Maps {
        free = Copies.mapOf(free, Copies::value);
        any = Copies.value(any);
        yes = Copies.value(yes);
        scores = Copies.map(scores);
        dates = Copies.map(dates);
        lists = Copies.mapOf(lists, Copies::nullableList);
        maps = Copies.mapOf(maps, Copies::map);
        objects = Copies.map(objects);
        enums = Copies.map(enums);
    }

    /** Makes a record without other metadata than what its parts bring along. */
    @JsonCreator
    public Maps(@JsonProperty("free") @Nullable Map<String, @Nullable Object> free,
            @JsonProperty("any") @Nullable Object any, @JsonProperty("yes") @Nullable Object yes,
            @JsonProperty("scores") @Nullable Map<String, BigDecimal> scores,
            @JsonProperty("dates") @Nullable Map<String, LocalDate> dates,
            @JsonProperty("lists") @Nullable Map<String, List<@Nullable String>> lists,
            @JsonProperty("maps") @Nullable Map<String, Map<String, Long>> maps,
            @JsonProperty("objects") @Nullable Map<String, ObjectsValue> objects,
            @JsonProperty("open") @Nullable Open open, @JsonProperty("typed") @Nullable Typed typed,
            @JsonProperty("withObjects") @Nullable WithObjects withObjects,
            @JsonProperty("withLists") @Nullable WithLists withLists, @JsonProperty("closed") @Nullable Closed closed,
            @JsonProperty("enums") @Nullable Map<String, EnumsValue> enums) {
        this(free, any, yes, scores, dates, lists, maps, objects, open, typed, withObjects, withLists, closed, enums,
                Metadata.of(MetadataNode.none(), free, scores, dates, lists, maps, objects, open, typed, withObjects,
                withLists, closed, enums));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Maps that && Objects.equals(free, that.free) && Objects.equals(any, that.any)
                && Objects.equals(yes, that.yes) && Objects.equals(scores, that.scores)
                && Objects.equals(dates, that.dates) && Objects.equals(lists, that.lists)
                && Objects.equals(maps, that.maps) && Objects.equals(objects, that.objects)
                && Objects.equals(open, that.open) && Objects.equals(typed, that.typed)
                && Objects.equals(withObjects, that.withObjects) && Objects.equals(withLists, that.withLists)
                && Objects.equals(closed, that.closed) && Objects.equals(enums, that.enums);
    }

    @Override
    public int hashCode() {
        return Objects.hash(free, any, yes, scores, dates, lists, maps, objects, open, typed, withObjects, withLists,
                closed, enums);
    }

    @Override
    public String toString() {
        return "Maps[free=" + free + ", any=" + any + ", yes=" + yes + ", scores=" + scores + ", dates=" + dates
                + ", lists=" + lists + ", maps=" + maps + ", objects=" + objects + ", open=" + open + ", typed=" + typed
                + ", withObjects=" + withObjects + ", withLists=" + withLists + ", closed=" + closed
                + ", enums=" + enums + "]";
    }

    @Override
    public Stream<ExtractedField> extractedFields() {
        return new FieldCollector()
                .map("/free", free, fieldMetadata.free(), FieldCollector::add)
                .add("/any", any, fieldMetadata.any())
                .add("/yes", yes, fieldMetadata.yes())
                .map("/scores", scores, fieldMetadata.scores(), FieldCollector::add)
                .map("/dates", dates, fieldMetadata.dates(), FieldCollector::add)
                .map("/lists", lists, fieldMetadata.lists(),
                        (fields, pointer, value, metadata) -> fields.list(pointer, value, metadata,
                        FieldCollector::add))
                .map("/maps", maps, fieldMetadata.maps(),
                        (fields, pointer, value, metadata) -> fields.map(pointer, value, metadata, FieldCollector::add))
                .map("/objects", objects, fieldMetadata.objects(), ObjectsValue::addTo)
                .part("/open", open, fieldMetadata.open(), Open::addTo)
                .part("/typed", typed, fieldMetadata.typed(), Typed::addTo)
                .part("/withObjects", withObjects, fieldMetadata.withObjects(), WithObjects::addTo)
                .part("/withLists", withLists, fieldMetadata.withLists(), WithLists::addTo)
                .part("/closed", closed, fieldMetadata.closed(), Closed::addTo)
                .map("/enums", enums, fieldMetadata.enums(), FieldCollector::add)
                .stream();
    }

    /** What the service said about each value of {@link Maps}. */
    public record Metadata(Map<String, FieldMetadataEntry> free, FieldMetadataEntry any, FieldMetadataEntry yes,
            Map<String, FieldMetadataEntry> scores, Map<String, FieldMetadataEntry> dates,
            Map<String, List<FieldMetadataEntry>> lists, Map<String, Map<String, FieldMetadataEntry>> maps,
            Map<String, ObjectsValue.Metadata> objects, Open.@Nullable Metadata open, Typed.@Nullable Metadata typed,
            WithObjects.@Nullable Metadata withObjects, WithLists.@Nullable Metadata withLists,
            Closed.@Nullable Metadata closed, Map<String, FieldMetadataEntry> enums, @Nullable String objectReasoning)
            implements FieldMetadata {
        public Metadata {
            free = Copies.map(free);
            scores = Copies.map(scores);
            dates = Copies.map(dates);
            lists = Copies.mapOf(lists, Copies::list);
            maps = Copies.mapOf(maps, Copies::map);
            objects = Copies.map(objects);
            enums = Copies.map(enums);
        }

        @Override
        public Open.Metadata open() {
            return open == null ? Open.Metadata.EMPTY : open;
        }

        @Override
        public Typed.Metadata typed() {
            return typed == null ? Typed.Metadata.EMPTY : typed;
        }

        @Override
        public WithObjects.Metadata withObjects() {
            return withObjects == null ? WithObjects.Metadata.EMPTY : withObjects;
        }

        @Override
        public WithLists.Metadata withLists() {
            return withLists == null ? WithLists.Metadata.EMPTY : withLists;
        }

        @Override
        public Closed.Metadata closed() {
            return closed == null ? Closed.Metadata.EMPTY : closed;
        }

        static Metadata of(MetadataNode node, @Nullable Map<String, @Nullable Object> free,
                @Nullable Map<String, BigDecimal> scores, @Nullable Map<String, LocalDate> dates,
                @Nullable Map<String, List<@Nullable String>> lists, @Nullable Map<String, Map<String, Long>> maps,
                @Nullable Map<String, ObjectsValue> objects, @Nullable Open open, @Nullable Typed typed,
                @Nullable WithObjects withObjects, @Nullable WithLists withLists, @Nullable Closed closed,
                @Nullable Map<String, EnumsValue> enums) {
            return new Metadata(node.at(0).entries(free), node.entry(1), node.entry(2), node.at(3).entries(scores),
                    node.at(4).entries(dates), node.at(5).map(lists, (value, valueNode) -> valueNode.entries(value)),
                    node.at(6).map(maps, (value2, valueNode2) -> valueNode2.entries(value2)),
                    node.at(7).map(objects, ObjectsValue.Metadata::bind), Open.Metadata.bind(open, node.at(8)),
                    Typed.Metadata.bind(typed, node.at(9)), WithObjects.Metadata.bind(withObjects, node.at(10)),
                    WithLists.Metadata.bind(withLists, node.at(11)), Closed.Metadata.bind(closed, node.at(12)),
                    node.at(13).entries(enums), node.reasoning());
        }
    }

    /** Declared at /properties/objects/additionalProperties of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ObjectsValue(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public ObjectsValue(@JsonProperty("x") @Nullable String x) {
            this(x, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ObjectsValue that && Objects.equals(x, that.x);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(x);
        }

        @Override
        public String toString() {
            return "ObjectsValue[x=" + x + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/x", x, fieldMetadata.x()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable ObjectsValue value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new ObjectsValue(null, about),
                    ObjectsValue::extractedFields);
        }

        /** What the service said about each value of {@link ObjectsValue}. */
        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }

            static Metadata bind(@Nullable ObjectsValue value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** Declared at /properties/open of the schema. */
    @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Open(@JsonProperty("name") @Nullable String name,
            @JsonAnyGetter Map<String, @Nullable Object> additionalProperties, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        public Open {
            additionalProperties = Copies.mapOf(additionalProperties, Copies::value);
        }

        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public Open(@JsonProperty("name") @Nullable String name,
                @JsonProperty("additionalProperties_") @JsonAnySetter @Nullable Map<String, @Nullable Object> additionalProperties) {
            this(name, additionalProperties, Metadata.of(MetadataNode.none(), additionalProperties));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Open that && Objects.equals(name, that.name)
                    && Objects.equals(additionalProperties, that.additionalProperties);
        }

        @Override
        public int hashCode() {
            return Objects.hash(name, additionalProperties);
        }

        @Override
        public String toString() {
            return "Open[name=" + name + ", additionalProperties=" + additionalProperties + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector()
                    .add("/name", name, fieldMetadata.name())
                    .map("", additionalProperties, fieldMetadata.additionalProperties(), FieldCollector::add)
                    .stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable Open value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new Open(null, null, about),
                    Open::extractedFields);
        }

        /** What the service said about each value of {@link Open}. */
        public record Metadata(FieldMetadataEntry name, Map<String, FieldMetadataEntry> additionalProperties,
                @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, Map.of(), null);

            public Metadata {
                additionalProperties = Copies.map(additionalProperties);
            }

            static Metadata of(MetadataNode node, @Nullable Map<String, @Nullable Object> additionalProperties) {
                return new Metadata(node.entry(0), node.at(1).entries(additionalProperties), node.reasoning());
            }

            static Metadata bind(@Nullable Open value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node, null) : EMPTY;
            }
        }
    }

    /** Declared at /properties/typed of the schema. */
    @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Typed(@JsonProperty("name") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String name,
            @JsonAnyGetter Map<String, Long> additionalProperties, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        public Typed {
            additionalProperties = Copies.map(additionalProperties);
        }

        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public Typed(@JsonProperty("name") @Nullable String name,
                @JsonProperty("additionalProperties_") @JsonAnySetter @Nullable Map<String, Long> additionalProperties) {
            this(name, additionalProperties, Metadata.of(MetadataNode.none(), additionalProperties));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Typed that && Objects.equals(name, that.name)
                    && Objects.equals(additionalProperties, that.additionalProperties);
        }

        @Override
        public int hashCode() {
            return Objects.hash(name, additionalProperties);
        }

        @Override
        public String toString() {
            return "Typed[name=" + name + ", additionalProperties=" + additionalProperties + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector()
                    .add("/name", name, fieldMetadata.name())
                    .map("", additionalProperties, fieldMetadata.additionalProperties(), FieldCollector::add)
                    .stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable Typed value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new Typed(null, null, about),
                    Typed::extractedFields);
        }

        /** What the service said about each value of {@link Typed}. */
        public record Metadata(FieldMetadataEntry name, Map<String, FieldMetadataEntry> additionalProperties,
                @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, Map.of(), null);

            public Metadata {
                additionalProperties = Copies.map(additionalProperties);
            }

            static Metadata of(MetadataNode node, @Nullable Map<String, Long> additionalProperties) {
                return new Metadata(node.entry(0), node.at(1).entries(additionalProperties), node.reasoning());
            }

            static Metadata bind(@Nullable Typed value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node, null) : EMPTY;
            }
        }
    }

    /** Declared at /properties/withObjects of the schema. */
    @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record WithObjects(@JsonProperty("name") @Nullable String name,
            @JsonAnyGetter Map<String, WithObjectsValue> additionalProperties, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        public WithObjects {
            additionalProperties = Copies.map(additionalProperties);
        }

        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public WithObjects(@JsonProperty("name") @Nullable String name,
                @JsonProperty("additionalProperties_") @JsonAnySetter @Nullable Map<String, WithObjectsValue> additionalProperties) {
            this(name, additionalProperties, Metadata.of(MetadataNode.none(), additionalProperties));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof WithObjects that && Objects.equals(name, that.name)
                    && Objects.equals(additionalProperties, that.additionalProperties);
        }

        @Override
        public int hashCode() {
            return Objects.hash(name, additionalProperties);
        }

        @Override
        public String toString() {
            return "WithObjects[name=" + name + ", additionalProperties=" + additionalProperties + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector()
                    .add("/name", name, fieldMetadata.name())
                    .map("", additionalProperties, fieldMetadata.additionalProperties(), WithObjectsValue::addTo)
                    .stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable WithObjects value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new WithObjects(null, null, about),
                    WithObjects::extractedFields);
        }

        /** What the service said about each value of {@link WithObjects}. */
        public record Metadata(FieldMetadataEntry name, Map<String, WithObjectsValue.Metadata> additionalProperties,
                @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, Map.of(), null);

            public Metadata {
                additionalProperties = Copies.map(additionalProperties);
            }

            static Metadata of(MetadataNode node, @Nullable Map<String, WithObjectsValue> additionalProperties) {
                return new Metadata(node.entry(0),
                        node.at(1).map(additionalProperties, WithObjectsValue.Metadata::bind), node.reasoning());
            }

            static Metadata bind(@Nullable WithObjects value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node, null) : EMPTY;
            }
        }
    }

    /** Declared at /properties/withLists of the schema. */
    @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record WithLists(@JsonProperty("name") @Nullable String name,
            @JsonAnyGetter @JsonFormat(shape = JsonFormat.Shape.STRING,
            without = JsonFormat.Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE) Map<String, List<OffsetDateTime>> additionalProperties,
            @JsonIgnore Metadata fieldMetadata) implements ExtractedRecord {
        public WithLists {
            additionalProperties = Copies.mapOf(additionalProperties, Copies::list);
        }

        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public WithLists(@JsonProperty("name") @Nullable String name,
                @JsonProperty("additionalProperties_") @JsonAnySetter @JsonFormat(shape = JsonFormat.Shape.STRING,
                without = JsonFormat.Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE) @Nullable Map<String, List<OffsetDateTime>> additionalProperties) {
            this(name, additionalProperties, Metadata.of(MetadataNode.none(), additionalProperties));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof WithLists that && Objects.equals(name, that.name)
                    && Objects.equals(additionalProperties, that.additionalProperties);
        }

        @Override
        public int hashCode() {
            return Objects.hash(name, additionalProperties);
        }

        @Override
        public String toString() {
            return "WithLists[name=" + name + ", additionalProperties=" + additionalProperties + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector()
                    .add("/name", name, fieldMetadata.name())
                    .map("", additionalProperties, fieldMetadata.additionalProperties(),
                            (fields, pointer, value, metadata) -> fields.list(pointer, value, metadata,
                            FieldCollector::add))
                    .stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable WithLists value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new WithLists(null, null, about),
                    WithLists::extractedFields);
        }

        /** What the service said about each value of {@link WithLists}. */
        public record Metadata(FieldMetadataEntry name, Map<String, List<FieldMetadataEntry>> additionalProperties,
                @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, Map.of(), null);

            public Metadata {
                additionalProperties = Copies.mapOf(additionalProperties, Copies::list);
            }

            static Metadata of(MetadataNode node, @Nullable Map<String, List<OffsetDateTime>> additionalProperties) {
                return new Metadata(node.entry(0),
                        node.at(1).map(additionalProperties, (value, valueNode) -> valueNode.entries(value)),
                        node.reasoning());
            }

            static Metadata bind(@Nullable WithLists value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node, null) : EMPTY;
            }
        }
    }

    /** Declared at /properties/closed of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Closed(@JsonProperty("name") @Nullable String name, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public Closed(@JsonProperty("name") @Nullable String name) {
            this(name, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Closed that && Objects.equals(name, that.name);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(name);
        }

        @Override
        public String toString() {
            return "Closed[name=" + name + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/name", name, fieldMetadata.name()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable Closed value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new Closed(null, about),
                    Closed::extractedFields);
        }

        /** What the service said about each value of {@link Closed}. */
        public record Metadata(FieldMetadataEntry name, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }

            static Metadata bind(@Nullable Closed value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** Declared at /properties/enums/additionalProperties of the schema. */
    public enum EnumsValue {
        A_B("a b"),
        C("c");

        private static final WireValues<EnumsValue> CONSTANTS_BY_VALUE = WireValues.of(values(), EnumsValue::value);

        private final String value;

        EnumsValue(String value) {
            this.value = value;
        }

        /** Returns the value that stands for the constant in JSON. */
        @JsonValue
        public String value() {
            return value;
        }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static EnumsValue of(String value) {
            return CONSTANTS_BY_VALUE.get(value);
        }
    }

    /** Declared at /properties/withObjects/additionalProperties of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record WithObjectsValue(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public WithObjectsValue(@JsonProperty("x") @Nullable String x) {
            this(x, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof WithObjectsValue that && Objects.equals(x, that.x);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(x);
        }

        @Override
        public String toString() {
            return "WithObjectsValue[x=" + x + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/x", x, fieldMetadata.x()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable WithObjectsValue value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new WithObjectsValue(null, about),
                    WithObjectsValue::extractedFields);
        }

        /** What the service said about each value of {@link WithObjectsValue}. */
        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }

            static Metadata bind(@Nullable WithObjectsValue value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }
}
