package golden.combined_schemas;

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
import dev.extractgen.runtime.support.WireValues;
import dev.extractgen.runtime.support.Written;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Declared at the root of the schema.
 *
 * @param described The same type, described anew.
 * @param name (minLength: 1)
 * @param note (maxLength: 100)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Generated("combined.json")
@NullMarked
public record Combined(@JsonProperty("id") @Nullable Long id, @JsonProperty("sibling") @Nullable Sibling sibling,
        @JsonProperty("described") @Nullable Named described, @JsonProperty("narrowed") @Nullable Long narrowed,
        @JsonProperty("listed") @Nullable Listed listed, @JsonProperty("both") @Nullable Both both,
        @JsonProperty("beside") @Nullable Beside beside, @JsonProperty("tuple") @Nullable Tuple tuple,
        @JsonProperty("name") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String name,
        @JsonProperty("note") @Nullable String note, @JsonIgnore Metadata fieldMetadata) implements ExtractedRecord {
    /** Makes a record without other metadata than what its parts bring along. */
    @JsonCreator
    public Combined(@JsonProperty("id") @Nullable Long id, @JsonProperty("sibling") @Nullable Sibling sibling,
            @JsonProperty("described") @Nullable Named described, @JsonProperty("narrowed") @Nullable Long narrowed,
            @JsonProperty("listed") @Nullable Listed listed, @JsonProperty("both") @Nullable Both both,
            @JsonProperty("beside") @Nullable Beside beside, @JsonProperty("tuple") @Nullable Tuple tuple,
            @JsonProperty("name") @Nullable String name, @JsonProperty("note") @Nullable String note) {
        this(id, sibling, described, narrowed, listed, both, beside, tuple, name, note, Metadata.of(MetadataNode.none(),
                sibling, described, both, beside, tuple));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Combined that && Objects.equals(id, that.id) && Objects.equals(sibling, that.sibling)
                && Objects.equals(described, that.described) && Objects.equals(narrowed, that.narrowed)
                && Objects.equals(listed, that.listed) && Objects.equals(both, that.both)
                && Objects.equals(beside, that.beside) && Objects.equals(tuple, that.tuple)
                && Objects.equals(name, that.name) && Objects.equals(note, that.note);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, sibling, described, narrowed, listed, both, beside, tuple, name, note);
    }

    @Override
    public String toString() {
        return "Combined[id=" + id + ", sibling=" + sibling + ", described=" + described + ", narrowed=" + narrowed
                + ", listed=" + listed + ", both=" + both + ", beside=" + beside + ", tuple=" + tuple + ", name=" + name
                + ", note=" + note + "]";
    }

    @Override
    public Stream<ExtractedField> extractedFields() {
        return new FieldCollector()
                .add("/id", id, fieldMetadata.id())
                .part("/sibling", sibling, fieldMetadata.sibling(), Sibling::addTo)
                .part("/described", described, fieldMetadata.described(), Named::addTo)
                .add("/narrowed", narrowed, fieldMetadata.narrowed())
                .add("/listed", listed, fieldMetadata.listed())
                .union("/both", both, fieldMetadata.both(), Both::extractedFields)
                .union("/beside", beside, fieldMetadata.beside(), Beside::extractedFields)
                .part("/tuple", tuple, fieldMetadata.tuple(), Tuple::addTo)
                .add("/name", name, fieldMetadata.name())
                .add("/note", note, fieldMetadata.note())
                .stream();
    }

    /** What the service said about each value of {@link Combined}. */
    public record Metadata(FieldMetadataEntry id, Sibling.@Nullable Metadata sibling,
            Named.@Nullable Metadata described, FieldMetadataEntry narrowed, FieldMetadataEntry listed,
            FieldMetadata both, FieldMetadata beside, Tuple.@Nullable Metadata tuple, FieldMetadataEntry name,
            FieldMetadataEntry note, @Nullable String objectReasoning) implements FieldMetadata {
        @Override
        public Sibling.Metadata sibling() {
            return sibling == null ? Sibling.Metadata.EMPTY : sibling;
        }

        @Override
        public Named.Metadata described() {
            return described == null ? Named.Metadata.EMPTY : described;
        }

        @Override
        public Tuple.Metadata tuple() {
            return tuple == null ? Tuple.Metadata.EMPTY : tuple;
        }

        static Metadata of(MetadataNode node, @Nullable Sibling sibling, @Nullable Named described, @Nullable Both both,
                @Nullable Beside beside, @Nullable Tuple tuple) {
            return new Metadata(node.entry(0), Sibling.Metadata.bind(sibling, node.at(1)),
                    Named.Metadata.bind(described, node.at(2)), node.entry(3), node.entry(4),
                    both != null ? both.fieldMetadata() : node.at(5).asEntry(),
                    beside != null ? beside.fieldMetadata() : node.at(6).asEntry(),
                    Tuple.Metadata.bind(tuple, node.at(7)), node.entry(8), node.entry(9), node.reasoning());
        }
    }

    /** Declared at /properties/sibling of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Sibling(@JsonProperty("extra") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Boolean extra,
            @JsonProperty("name") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String name,
            @JsonIgnore Metadata fieldMetadata) implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public Sibling(@JsonProperty("extra") @Nullable Boolean extra, @JsonProperty("name") @Nullable String name) {
            this(extra, name, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Sibling that && Objects.equals(extra, that.extra)
                    && Objects.equals(name, that.name);
        }

        @Override
        public int hashCode() {
            return Objects.hash(extra, name);
        }

        @Override
        public String toString() {
            return "Sibling[extra=" + extra + ", name=" + name + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector()
                    .add("/extra", extra, fieldMetadata.extra())
                    .add("/name", name, fieldMetadata.name())
                    .stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable Sibling value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new Sibling(null, null, about),
                    Sibling::extractedFields);
        }

        /** What the service said about each value of {@link Sibling}. */
        public record Metadata(FieldMetadataEntry extra, FieldMetadataEntry name, @Nullable String objectReasoning)
                implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.entry(1), node.reasoning());
            }

            static Metadata bind(@Nullable Sibling value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** Declared at /$defs/Named of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Named(@JsonProperty("name") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String name,
            @JsonIgnore Metadata fieldMetadata) implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public Named(@JsonProperty("name") @Nullable String name) {
            this(name, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Named that && Objects.equals(name, that.name);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(name);
        }

        @Override
        public String toString() {
            return "Named[name=" + name + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/name", name, fieldMetadata.name()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable Named value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new Named(null, about),
                    Named::extractedFields);
        }

        /** What the service said about each value of {@link Named}. */
        public record Metadata(FieldMetadataEntry name, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }

            static Metadata bind(@Nullable Named value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** Declared at /properties/listed of the schema. */
    public enum Listed {
        B("b"),
        C("c");

        private static final WireValues<Listed> CONSTANTS_BY_VALUE = WireValues.of(values(), Listed::value);

        private final String value;

        Listed(String value) {
            this.value = value;
        }

        /** Returns the value that stands for the constant in JSON. */
        @JsonValue
        public String value() {
            return value;
        }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Listed of(String value) {
            return CONSTANTS_BY_VALUE.get(value);
        }
    }

    /** Declared at /properties/both of the schema. */
    public sealed interface Both extends ExtractedRecord permits BothOption1, BothOption2, BothOption3, BothOption4 {
        @Override
        FieldMetadata fieldMetadata();

        /**
         * Returns the value that maps, lists, strings and numbers describe, as other libraries parse JSON.
         *
         * @throws IllegalArgumentException if it is none of the types
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Both of(Object json) {
            return UntypedJson.read(json, CombinedDecoder::readBoth);
        }
    }

    /** Declared at /properties/beside of the schema. */
    public sealed interface Beside extends ExtractedRecord permits BesideFile, BesideEnv {
        @Override
        FieldMetadata fieldMetadata();

        /**
         * Returns the value that maps, lists, strings and numbers describe, as other libraries parse JSON.
         *
         * @throws IllegalArgumentException if it is none of the types
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Beside of(Object json) {
            return UntypedJson.read(json, CombinedDecoder::readBeside);
        }
    }

    /**
     * Declared at /properties/tuple of the schema.
     *
     * <p>minItems: 2
     *
     * @param item0 (in JSON: 0)
     * @param item1 (in JSON: 1)
     * @param additionalItems (in JSON: 2)
     */
    public record Tuple(@Nullable String item0, @Nullable Long item1, List<Boolean> additionalItems,
            @JsonIgnore Metadata fieldMetadata) implements ExtractedRecord {
        public Tuple {
            additionalItems = Copies.list(additionalItems);
        }

        /** Makes a record without other metadata than what its parts bring along. */
        public Tuple(@Nullable String item0, @Nullable Long item1, @Nullable List<Boolean> additionalItems) {
            this(item0, item1, additionalItems, Metadata.of(MetadataNode.none(), additionalItems));
        }

        /** Returns the elements as JSON has them. */
        @JsonValue
        public List<@Nullable Object> toList() {
            return Written.elements(2, additionalItems, item0, item1);
        }

        /**
         * Returns the value that maps, lists, strings and numbers describe, as other libraries parse JSON.
         *
         * @throws IllegalArgumentException if it is none of the types
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Tuple of(Object json) {
            return UntypedJson.read(json, CombinedDecoder::readTuple);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Tuple that && Objects.equals(item0, that.item0) && Objects.equals(item1, that.item1)
                    && Objects.equals(additionalItems, that.additionalItems);
        }

        @Override
        public int hashCode() {
            return Objects.hash(item0, item1, additionalItems);
        }

        @Override
        public String toString() {
            return "Tuple[item0=" + item0 + ", item1=" + item1 + ", additionalItems=" + additionalItems + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector()
                    .add("/0", item0, fieldMetadata.item0())
                    .add("/1", item1, fieldMetadata.item1())
                    .elements(2, "", additionalItems, fieldMetadata.additionalItems(), FieldCollector::add)
                    .stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable Tuple value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new Tuple(null, null, null, about),
                    Tuple::extractedFields);
        }

        /** What the service said about each value of {@link Tuple}. */
        public record Metadata(FieldMetadataEntry item0, FieldMetadataEntry item1,
                List<FieldMetadataEntry> additionalItems, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, FieldMetadataEntry.EMPTY, List.of(),
                    null);

            public Metadata {
                additionalItems = Copies.list(additionalItems);
            }

            static Metadata of(MetadataNode node, @Nullable List<Boolean> additionalItems) {
                return new Metadata(node.entry(0), node.entry(1), node.at(2).entries(additionalItems),
                        node.reasoning());
            }

            static Metadata bind(@Nullable Tuple value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node, null) : EMPTY;
            }
        }
    }

    /** Declared at /properties/both of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record BothOption1(@JsonProperty("a") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String a,
            @JsonProperty("c") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Long c,
            @JsonIgnore Metadata fieldMetadata) implements Both {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public BothOption1(@JsonProperty("a") @Nullable String a, @JsonProperty("c") @Nullable Long c) {
            this(a, c, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof BothOption1 that && Objects.equals(a, that.a) && Objects.equals(c, that.c);
        }

        @Override
        public int hashCode() {
            return Objects.hash(a, c);
        }

        @Override
        public String toString() {
            return "BothOption1[a=" + a + ", c=" + c + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/a", a, fieldMetadata.a()).add("/c", c, fieldMetadata.c()).stream();
        }

        /** What the service said about each value of {@link BothOption1}. */
        public record Metadata(FieldMetadataEntry a, FieldMetadataEntry c, @Nullable String objectReasoning)
                implements FieldMetadata {
            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.entry(1), node.reasoning());
            }
        }
    }

    /** Declared at /properties/both of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record BothOption2(@JsonProperty("a") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String a,
            @JsonProperty("d") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Long d,
            @JsonIgnore Metadata fieldMetadata) implements Both {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public BothOption2(@JsonProperty("a") @Nullable String a, @JsonProperty("d") @Nullable Long d) {
            this(a, d, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof BothOption2 that && Objects.equals(a, that.a) && Objects.equals(d, that.d);
        }

        @Override
        public int hashCode() {
            return Objects.hash(a, d);
        }

        @Override
        public String toString() {
            return "BothOption2[a=" + a + ", d=" + d + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/a", a, fieldMetadata.a()).add("/d", d, fieldMetadata.d()).stream();
        }

        /** What the service said about each value of {@link BothOption2}. */
        public record Metadata(FieldMetadataEntry a, FieldMetadataEntry d, @Nullable String objectReasoning)
                implements FieldMetadata {
            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.entry(1), node.reasoning());
            }
        }
    }

    /** Declared at /properties/both of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record BothOption3(@JsonProperty("b") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String b,
            @JsonProperty("c") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Long c,
            @JsonIgnore Metadata fieldMetadata) implements Both {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public BothOption3(@JsonProperty("b") @Nullable String b, @JsonProperty("c") @Nullable Long c) {
            this(b, c, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof BothOption3 that && Objects.equals(b, that.b) && Objects.equals(c, that.c);
        }

        @Override
        public int hashCode() {
            return Objects.hash(b, c);
        }

        @Override
        public String toString() {
            return "BothOption3[b=" + b + ", c=" + c + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/b", b, fieldMetadata.b()).add("/c", c, fieldMetadata.c()).stream();
        }

        /** What the service said about each value of {@link BothOption3}. */
        public record Metadata(FieldMetadataEntry b, FieldMetadataEntry c, @Nullable String objectReasoning)
                implements FieldMetadata {
            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.entry(1), node.reasoning());
            }
        }
    }

    /** Declared at /properties/both of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record BothOption4(@JsonProperty("b") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String b,
            @JsonProperty("d") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Long d,
            @JsonIgnore Metadata fieldMetadata) implements Both {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public BothOption4(@JsonProperty("b") @Nullable String b, @JsonProperty("d") @Nullable Long d) {
            this(b, d, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof BothOption4 that && Objects.equals(b, that.b) && Objects.equals(d, that.d);
        }

        @Override
        public int hashCode() {
            return Objects.hash(b, d);
        }

        @Override
        public String toString() {
            return "BothOption4[b=" + b + ", d=" + d + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/b", b, fieldMetadata.b()).add("/d", d, fieldMetadata.d()).stream();
        }

        /** What the service said about each value of {@link BothOption4}. */
        public record Metadata(FieldMetadataEntry b, FieldMetadataEntry d, @Nullable String objectReasoning)
                implements FieldMetadata {
            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.entry(1), node.reasoning());
            }
        }
    }

    /** Declared at /properties/beside/oneOf/0 of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record BesideFile(
            @JsonProperty("type") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable BesideFileType type,
            @JsonProperty("shared") @Nullable BigDecimal shared, @JsonProperty("path") @Nullable String path,
            @JsonIgnore Metadata fieldMetadata) implements Beside {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public BesideFile(@JsonProperty("type") @Nullable BesideFileType type,
                @JsonProperty("shared") @Nullable BigDecimal shared, @JsonProperty("path") @Nullable String path) {
            this(type, shared, path, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof BesideFile that && Objects.equals(type, that.type)
                    && Objects.equals(shared, that.shared) && Objects.equals(path, that.path);
        }

        @Override
        public int hashCode() {
            return Objects.hash(type, shared, path);
        }

        @Override
        public String toString() {
            return "BesideFile[type=" + type + ", shared=" + shared + ", path=" + path + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector()
                    .add("/type", type, fieldMetadata.type())
                    .add("/shared", shared, fieldMetadata.shared())
                    .add("/path", path, fieldMetadata.path())
                    .stream();
        }

        /** What the service said about each value of {@link BesideFile}. */
        public record Metadata(FieldMetadataEntry type, FieldMetadataEntry shared, FieldMetadataEntry path,
                @Nullable String objectReasoning) implements FieldMetadata {
            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.entry(1), node.entry(2), node.reasoning());
            }
        }
    }

    /** Declared at /properties/beside/oneOf/1 of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record BesideEnv(@JsonProperty("type") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable BesideEnvType type,
            @JsonProperty("shared") @Nullable BigDecimal shared, @JsonProperty("variable") @Nullable String variable,
            @JsonIgnore Metadata fieldMetadata) implements Beside {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public BesideEnv(@JsonProperty("type") @Nullable BesideEnvType type,
                @JsonProperty("shared") @Nullable BigDecimal shared,
                @JsonProperty("variable") @Nullable String variable) {
            this(type, shared, variable, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof BesideEnv that && Objects.equals(type, that.type)
                    && Objects.equals(shared, that.shared) && Objects.equals(variable, that.variable);
        }

        @Override
        public int hashCode() {
            return Objects.hash(type, shared, variable);
        }

        @Override
        public String toString() {
            return "BesideEnv[type=" + type + ", shared=" + shared + ", variable=" + variable + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector()
                    .add("/type", type, fieldMetadata.type())
                    .add("/shared", shared, fieldMetadata.shared())
                    .add("/variable", variable, fieldMetadata.variable())
                    .stream();
        }

        /** What the service said about each value of {@link BesideEnv}. */
        public record Metadata(FieldMetadataEntry type, FieldMetadataEntry shared, FieldMetadataEntry variable,
                @Nullable String objectReasoning) implements FieldMetadata {
            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.entry(1), node.entry(2), node.reasoning());
            }
        }
    }

    /** Declared at /properties/beside/oneOf/0/properties/type of the schema. */
    public enum BesideFileType {
        FILE("file");

        private static final WireValues<BesideFileType> CONSTANTS_BY_VALUE =
                WireValues.of(values(), BesideFileType::value);

        private final String value;

        BesideFileType(String value) {
            this.value = value;
        }

        /** Returns the value that stands for the constant in JSON. */
        @JsonValue
        public String value() {
            return value;
        }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static BesideFileType of(String value) {
            return CONSTANTS_BY_VALUE.get(value);
        }
    }

    /** Declared at /properties/beside/oneOf/1/properties/type of the schema. */
    public enum BesideEnvType {
        ENV("env");

        private static final WireValues<BesideEnvType> CONSTANTS_BY_VALUE =
                WireValues.of(values(), BesideEnvType::value);

        private final String value;

        BesideEnvType(String value) {
            this.value = value;
        }

        /** Returns the value that stands for the constant in JSON. */
        @JsonValue
        public String value() {
            return value;
        }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static BesideEnvType of(String value) {
            return CONSTANTS_BY_VALUE.get(value);
        }
    }
}
