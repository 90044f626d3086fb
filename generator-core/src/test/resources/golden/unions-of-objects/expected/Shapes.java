package golden.unions_of_objects;

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
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Declared at the root of the schema. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Generated("shapes.json")
@NullMarked
public record Shapes(@JsonProperty("byConstant") @Nullable ByConstant byConstant,
        @JsonProperty("byRequired") @Nullable ByRequired byRequired,
        @JsonProperty("byJsonTypeOfAMember") @Nullable ByJsonTypeOfAMember byJsonTypeOfAMember,
        @JsonProperty("byFit") @Nullable ByFit byFit, @JsonProperty("recordOrMap") @Nullable RecordOrMap recordOrMap,
        @JsonProperty("all") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Nullable AllItem> all,
        @JsonIgnore Metadata fieldMetadata) implements ExtractedRecord {
    public Shapes {
        all = Copies.nullableList(all);
    }

    /** Makes a record without other metadata than what its parts bring along. */
    @JsonCreator
    public Shapes(@JsonProperty("byConstant") @Nullable ByConstant byConstant,
            @JsonProperty("byRequired") @Nullable ByRequired byRequired,
            @JsonProperty("byJsonTypeOfAMember") @Nullable ByJsonTypeOfAMember byJsonTypeOfAMember,
            @JsonProperty("byFit") @Nullable ByFit byFit,
            @JsonProperty("recordOrMap") @Nullable RecordOrMap recordOrMap,
            @JsonProperty("all") @Nullable List<@Nullable AllItem> all) {
        this(byConstant, byRequired, byJsonTypeOfAMember, byFit, recordOrMap, all, Metadata.of(MetadataNode.none(),
                byConstant, byRequired, byJsonTypeOfAMember, byFit, recordOrMap, all));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Shapes that && Objects.equals(byConstant, that.byConstant)
                && Objects.equals(byRequired, that.byRequired)
                && Objects.equals(byJsonTypeOfAMember, that.byJsonTypeOfAMember) && Objects.equals(byFit, that.byFit)
                && Objects.equals(recordOrMap, that.recordOrMap) && Objects.equals(all, that.all);
    }

    @Override
    public int hashCode() {
        return Objects.hash(byConstant, byRequired, byJsonTypeOfAMember, byFit, recordOrMap, all);
    }

    @Override
    public String toString() {
        return "Shapes[byConstant=" + byConstant + ", byRequired=" + byRequired
                + ", byJsonTypeOfAMember=" + byJsonTypeOfAMember + ", byFit=" + byFit + ", recordOrMap=" + recordOrMap
                + ", all=" + all + "]";
    }

    @Override
    public Stream<ExtractedField> extractedFields() {
        return new FieldCollector()
                .union("/byConstant", byConstant, fieldMetadata.byConstant(), ByConstant::extractedFields)
                .union("/byRequired", byRequired, fieldMetadata.byRequired(), ByRequired::extractedFields)
                .union("/byJsonTypeOfAMember", byJsonTypeOfAMember, fieldMetadata.byJsonTypeOfAMember(),
                        ByJsonTypeOfAMember::extractedFields)
                .union("/byFit", byFit, fieldMetadata.byFit(), ByFit::extractedFields)
                .union("/recordOrMap", recordOrMap, fieldMetadata.recordOrMap(), RecordOrMap::extractedFields)
                .list("/all", all, fieldMetadata.all(),
                        (fields, pointer, value, metadata) -> fields.union(pointer, value, metadata,
                        AllItem::extractedFields))
                .stream();
    }

    /** What the service said about each value of {@link Shapes}. */
    public record Metadata(FieldMetadata byConstant, FieldMetadata byRequired, FieldMetadata byJsonTypeOfAMember,
            FieldMetadata byFit, FieldMetadata recordOrMap, List<FieldMetadata> all, @Nullable String objectReasoning)
            implements FieldMetadata {
        public Metadata {
            all = Copies.list(all);
        }

        static Metadata of(MetadataNode node, @Nullable ByConstant byConstant, @Nullable ByRequired byRequired,
                @Nullable ByJsonTypeOfAMember byJsonTypeOfAMember, @Nullable ByFit byFit,
                @Nullable RecordOrMap recordOrMap, @Nullable List<@Nullable AllItem> all) {
            return new Metadata(byConstant != null ? byConstant.fieldMetadata() : node.at(0).asEntry(),
                    byRequired != null ? byRequired.fieldMetadata() : node.at(1).asEntry(),
                    byJsonTypeOfAMember != null ? byJsonTypeOfAMember.fieldMetadata() : node.at(2).asEntry(),
                    byFit != null ? byFit.fieldMetadata() : node.at(3).asEntry(),
                    recordOrMap != null ? recordOrMap.fieldMetadata() : node.at(4).asEntry(),
                    node.at(5).list(all, (value, valueNode) -> value != null ? value.fieldMetadata() : valueNode.asEntry()),
                    node.reasoning());
        }
    }

    /** Declared at /properties/byConstant of the schema. */
    public sealed interface ByConstant extends ExtractedRecord permits ByConstantCircle, ByConstantSquare,
            ByConstantOption3 {
        @Override
        FieldMetadata fieldMetadata();

        /**
         * Returns the value that maps, lists, strings and numbers describe, as other libraries parse JSON.
         *
         * @throws IllegalArgumentException if it is none of the types
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static ByConstant of(Object json) {
            return UntypedJson.read(json, ShapesDecoder::readByConstant);
        }
    }

    /** Declared at /properties/byRequired of the schema. */
    public sealed interface ByRequired extends ExtractedRecord permits ByRequiredName, ByRequiredId {
        @Override
        FieldMetadata fieldMetadata();

        /**
         * Returns the value that maps, lists, strings and numbers describe, as other libraries parse JSON.
         *
         * @throws IllegalArgumentException if it is none of the types
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static ByRequired of(Object json) {
            return UntypedJson.read(json, ShapesDecoder::readByRequired);
        }
    }

    /** Declared at /properties/byJsonTypeOfAMember of the schema. */
    public sealed interface ByJsonTypeOfAMember extends ExtractedRecord permits ByJsonTypeOfAMemberX,
            ByJsonTypeOfAMemberOption2 {
        @Override
        FieldMetadata fieldMetadata();

        /**
         * Returns the value that maps, lists, strings and numbers describe, as other libraries parse JSON.
         *
         * @throws IllegalArgumentException if it is none of the types
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static ByJsonTypeOfAMember of(Object json) {
            return UntypedJson.read(json, ShapesDecoder::readByJsonTypeOfAMember);
        }
    }

    /** Declared at /properties/byFit of the schema. */
    public sealed interface ByFit extends ExtractedRecord permits ByFitAge, ByFitVat {
        @Override
        FieldMetadata fieldMetadata();

        /**
         * Returns the value that maps, lists, strings and numbers describe, as other libraries parse JSON.
         *
         * @throws IllegalArgumentException if it is none of the types
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static ByFit of(Object json) {
            return UntypedJson.read(json, ShapesDecoder::readByFit);
        }
    }

    /** Declared at /properties/recordOrMap of the schema. */
    public sealed interface RecordOrMap extends ExtractedRecord permits RecordOrMapObject_e3c14960, RecordOrMapObject {
        @Override
        FieldMetadata fieldMetadata();

        /**
         * Returns the value that maps, lists, strings and numbers describe, as other libraries parse JSON.
         *
         * @throws IllegalArgumentException if it is none of the types
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static RecordOrMap of(Object json) {
            return UntypedJson.read(json, ShapesDecoder::readRecordOrMap);
        }
    }

    /** A {@link RecordOrMap} of JSON type object. */
    public record RecordOrMapObject_e3c14960(@JsonValue Map<String, String> value, @JsonIgnore Metadata fieldMetadata)
            implements RecordOrMap {
        public RecordOrMapObject_e3c14960 {
            value = Copies.map(value);
        }

        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public RecordOrMapObject_e3c14960(Map<String, String> value) {
            this(value, Metadata.of(MetadataNode.none(), value));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof RecordOrMapObject_e3c14960 that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return "RecordOrMapObject_e3c14960[value=" + value + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().map("", value, fieldMetadata.value(), FieldCollector::add).stream();
        }

        /** What the service said about each value of {@link RecordOrMapObject_e3c14960}. */
        public record Metadata(Map<String, FieldMetadataEntry> value, @Nullable String objectReasoning)
                implements FieldMetadata {
            public Metadata {
                value = Copies.map(value);
            }

            static Metadata of(MetadataNode node, @Nullable Map<String, String> value) {
                return new Metadata(node.entries(value), node.reasoning());
            }
        }
    }

    /** Declared at /properties/all/items of the schema. */
    public sealed interface AllItem extends ExtractedRecord permits AllItemString, AllItemArray, Group, AllItemLeaf {
        @Override
        FieldMetadata fieldMetadata();

        /**
         * Returns the value that maps, lists, strings and numbers describe, as other libraries parse JSON.
         *
         * @throws IllegalArgumentException if it is none of the types
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static AllItem of(Object json) {
            return UntypedJson.read(json, ShapesDecoder::readAllItem);
        }
    }

    /** A {@link AllItem} of JSON type string. */
    public record AllItemString(@JsonValue String value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements AllItem {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public AllItemString(String value) {
            this(value, FieldMetadataEntry.EMPTY);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof AllItemString that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return "AllItemString[value=" + value + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("", value, fieldMetadata).stream();
        }
    }

    /** A {@link AllItem} of JSON type array. */
    public record AllItemArray(@JsonValue List<Group> value, @JsonIgnore Metadata fieldMetadata) implements AllItem {
        public AllItemArray {
            value = Copies.list(value);
        }

        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public AllItemArray(List<Group> value) {
            this(value, Metadata.of(MetadataNode.none(), value));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof AllItemArray that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return "AllItemArray[value=" + value + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().list("", value, fieldMetadata.value(), Group::addTo).stream();
        }

        /** What the service said about each value of {@link AllItemArray}. */
        public record Metadata(List<Group.Metadata> value, @Nullable String objectReasoning) implements FieldMetadata {
            public Metadata {
                value = Copies.list(value);
            }

            static Metadata of(MetadataNode node, @Nullable List<Group> value) {
                return new Metadata(node.list(value, Group.Metadata::bind), node.reasoning());
            }
        }
    }

    /** Declared at /properties/byConstant/oneOf/0 of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ByConstantCircle(
            @JsonProperty("kind") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable ByConstantCircleKind kind,
            @JsonProperty("size") @Nullable BigDecimal size, @JsonIgnore Metadata fieldMetadata) implements ByConstant {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public ByConstantCircle(@JsonProperty("kind") @Nullable ByConstantCircleKind kind,
                @JsonProperty("size") @Nullable BigDecimal size) {
            this(kind, size, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ByConstantCircle that && Objects.equals(kind, that.kind)
                    && Objects.equals(size, that.size);
        }

        @Override
        public int hashCode() {
            return Objects.hash(kind, size);
        }

        @Override
        public String toString() {
            return "ByConstantCircle[kind=" + kind + ", size=" + size + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector()
                    .add("/kind", kind, fieldMetadata.kind())
                    .add("/size", size, fieldMetadata.size())
                    .stream();
        }

        /** What the service said about each value of {@link ByConstantCircle}. */
        public record Metadata(FieldMetadataEntry kind, FieldMetadataEntry size, @Nullable String objectReasoning)
                implements FieldMetadata {
            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.entry(1), node.reasoning());
            }
        }
    }

    /** Declared at /properties/byConstant/oneOf/1 of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ByConstantSquare(
            @JsonProperty("kind") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable ByConstantSquareKind kind,
            @JsonProperty("size") @Nullable String size, @JsonIgnore Metadata fieldMetadata) implements ByConstant {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public ByConstantSquare(@JsonProperty("kind") @Nullable ByConstantSquareKind kind,
                @JsonProperty("size") @Nullable String size) {
            this(kind, size, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ByConstantSquare that && Objects.equals(kind, that.kind)
                    && Objects.equals(size, that.size);
        }

        @Override
        public int hashCode() {
            return Objects.hash(kind, size);
        }

        @Override
        public String toString() {
            return "ByConstantSquare[kind=" + kind + ", size=" + size + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector()
                    .add("/kind", kind, fieldMetadata.kind())
                    .add("/size", size, fieldMetadata.size())
                    .stream();
        }

        /** What the service said about each value of {@link ByConstantSquare}. */
        public record Metadata(FieldMetadataEntry kind, FieldMetadataEntry size, @Nullable String objectReasoning)
                implements FieldMetadata {
            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.entry(1), node.reasoning());
            }
        }
    }

    /** Declared at /properties/byConstant/oneOf/2 of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ByConstantOption3(
            @JsonProperty("kind") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable ByConstantOption3Kind kind,
            @JsonProperty("size") @Nullable Boolean size, @JsonIgnore Metadata fieldMetadata) implements ByConstant {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public ByConstantOption3(@JsonProperty("kind") @Nullable ByConstantOption3Kind kind,
                @JsonProperty("size") @Nullable Boolean size) {
            this(kind, size, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ByConstantOption3 that && Objects.equals(kind, that.kind)
                    && Objects.equals(size, that.size);
        }

        @Override
        public int hashCode() {
            return Objects.hash(kind, size);
        }

        @Override
        public String toString() {
            return "ByConstantOption3[kind=" + kind + ", size=" + size + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector()
                    .add("/kind", kind, fieldMetadata.kind())
                    .add("/size", size, fieldMetadata.size())
                    .stream();
        }

        /** What the service said about each value of {@link ByConstantOption3}. */
        public record Metadata(FieldMetadataEntry kind, FieldMetadataEntry size, @Nullable String objectReasoning)
                implements FieldMetadata {
            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.entry(1), node.reasoning());
            }
        }
    }

    /** Declared at /properties/byRequired/anyOf/0 of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ByRequiredName(@JsonProperty("name") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String name,
            @JsonIgnore Metadata fieldMetadata) implements ByRequired {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public ByRequiredName(@JsonProperty("name") @Nullable String name) {
            this(name, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ByRequiredName that && Objects.equals(name, that.name);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(name);
        }

        @Override
        public String toString() {
            return "ByRequiredName[name=" + name + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/name", name, fieldMetadata.name()).stream();
        }

        /** What the service said about each value of {@link ByRequiredName}. */
        public record Metadata(FieldMetadataEntry name, @Nullable String objectReasoning) implements FieldMetadata {
            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }
        }
    }

    /** Declared at /properties/byRequired/anyOf/1 of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ByRequiredId(@JsonProperty("id") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Long id,
            @JsonProperty("tag") @Nullable String tag, @JsonIgnore Metadata fieldMetadata) implements ByRequired {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public ByRequiredId(@JsonProperty("id") @Nullable Long id, @JsonProperty("tag") @Nullable String tag) {
            this(id, tag, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ByRequiredId that && Objects.equals(id, that.id) && Objects.equals(tag, that.tag);
        }

        @Override
        public int hashCode() {
            return Objects.hash(id, tag);
        }

        @Override
        public String toString() {
            return "ByRequiredId[id=" + id + ", tag=" + tag + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector()
                    .add("/id", id, fieldMetadata.id())
                    .add("/tag", tag, fieldMetadata.tag())
                    .stream();
        }

        /** What the service said about each value of {@link ByRequiredId}. */
        public record Metadata(FieldMetadataEntry id, FieldMetadataEntry tag, @Nullable String objectReasoning)
                implements FieldMetadata {
            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.entry(1), node.reasoning());
            }
        }
    }

    /** Declared at /properties/byJsonTypeOfAMember/oneOf/0 of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ByJsonTypeOfAMemberX(
            @JsonProperty("on") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Boolean on,
            @JsonProperty("x") @Nullable Long x, @JsonIgnore Metadata fieldMetadata) implements ByJsonTypeOfAMember {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public ByJsonTypeOfAMemberX(@JsonProperty("on") @Nullable Boolean on, @JsonProperty("x") @Nullable Long x) {
            this(on, x, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ByJsonTypeOfAMemberX that && Objects.equals(on, that.on)
                    && Objects.equals(x, that.x);
        }

        @Override
        public int hashCode() {
            return Objects.hash(on, x);
        }

        @Override
        public String toString() {
            return "ByJsonTypeOfAMemberX[on=" + on + ", x=" + x + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector()
                    .add("/on", on, fieldMetadata.on())
                    .add("/x", x, fieldMetadata.x())
                    .stream();
        }

        /** What the service said about each value of {@link ByJsonTypeOfAMemberX}. */
        public record Metadata(FieldMetadataEntry on, FieldMetadataEntry x, @Nullable String objectReasoning)
                implements FieldMetadata {
            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.entry(1), node.reasoning());
            }
        }
    }

    /** Declared at /properties/byJsonTypeOfAMember/oneOf/1 of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ByJsonTypeOfAMemberOption2(
            @JsonProperty("on") @JsonInclude(JsonInclude.Include.ALWAYS) List<String> on,
            @JsonIgnore Metadata fieldMetadata) implements ByJsonTypeOfAMember {
        public ByJsonTypeOfAMemberOption2 {
            on = Copies.list(on);
        }

        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public ByJsonTypeOfAMemberOption2(@JsonProperty("on") @Nullable List<String> on) {
            this(on, Metadata.of(MetadataNode.none(), on));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ByJsonTypeOfAMemberOption2 that && Objects.equals(on, that.on);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(on);
        }

        @Override
        public String toString() {
            return "ByJsonTypeOfAMemberOption2[on=" + on + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().list("/on", on, fieldMetadata.on(), FieldCollector::add).stream();
        }

        /** What the service said about each value of {@link ByJsonTypeOfAMemberOption2}. */
        public record Metadata(List<FieldMetadataEntry> on, @Nullable String objectReasoning) implements FieldMetadata {
            public Metadata {
                on = Copies.list(on);
            }

            static Metadata of(MetadataNode node, @Nullable List<String> on) {
                return new Metadata(node.at(0).entries(on), node.reasoning());
            }
        }
    }

    /** Declared at /properties/byFit/anyOf/0 of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ByFitAge(@JsonProperty("name") @Nullable String name, @JsonProperty("age") @Nullable Long age,
            @JsonIgnore Metadata fieldMetadata) implements ByFit {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public ByFitAge(@JsonProperty("name") @Nullable String name, @JsonProperty("age") @Nullable Long age) {
            this(name, age, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ByFitAge that && Objects.equals(name, that.name) && Objects.equals(age, that.age);
        }

        @Override
        public int hashCode() {
            return Objects.hash(name, age);
        }

        @Override
        public String toString() {
            return "ByFitAge[name=" + name + ", age=" + age + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector()
                    .add("/name", name, fieldMetadata.name())
                    .add("/age", age, fieldMetadata.age())
                    .stream();
        }

        /** What the service said about each value of {@link ByFitAge}. */
        public record Metadata(FieldMetadataEntry name, FieldMetadataEntry age, @Nullable String objectReasoning)
                implements FieldMetadata {
            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.entry(1), node.reasoning());
            }
        }
    }

    /** Declared at /properties/byFit/anyOf/1 of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ByFitVat(@JsonProperty("name") @Nullable String name, @JsonProperty("vat") @Nullable String vat,
            @JsonIgnore Metadata fieldMetadata) implements ByFit {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public ByFitVat(@JsonProperty("name") @Nullable String name, @JsonProperty("vat") @Nullable String vat) {
            this(name, vat, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ByFitVat that && Objects.equals(name, that.name) && Objects.equals(vat, that.vat);
        }

        @Override
        public int hashCode() {
            return Objects.hash(name, vat);
        }

        @Override
        public String toString() {
            return "ByFitVat[name=" + name + ", vat=" + vat + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector()
                    .add("/name", name, fieldMetadata.name())
                    .add("/vat", vat, fieldMetadata.vat())
                    .stream();
        }

        /** What the service said about each value of {@link ByFitVat}. */
        public record Metadata(FieldMetadataEntry name, FieldMetadataEntry vat, @Nullable String objectReasoning)
                implements FieldMetadata {
            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.entry(1), node.reasoning());
            }
        }
    }

    /** Declared at /properties/recordOrMap/anyOf/0 of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RecordOrMapObject(@JsonProperty("all") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Boolean all,
            @JsonIgnore Metadata fieldMetadata) implements RecordOrMap {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public RecordOrMapObject(@JsonProperty("all") @Nullable Boolean all) {
            this(all, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof RecordOrMapObject that && Objects.equals(all, that.all);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(all);
        }

        @Override
        public String toString() {
            return "RecordOrMapObject[all=" + all + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/all", all, fieldMetadata.all()).stream();
        }

        /** What the service said about each value of {@link RecordOrMapObject}. */
        public record Metadata(FieldMetadataEntry all, @Nullable String objectReasoning) implements FieldMetadata {
            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }
        }
    }

    /** Declared at /$defs/Group of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Group(@JsonProperty("members") @JsonInclude(JsonInclude.Include.ALWAYS) List<Member> members,
            @JsonIgnore Metadata fieldMetadata) implements AllItem, Member {
        public Group {
            members = Copies.list(members);
        }

        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public Group(@JsonProperty("members") @Nullable List<Member> members) {
            this(members, Metadata.of(MetadataNode.none(), members));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Group that && Objects.equals(members, that.members);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(members);
        }

        @Override
        public String toString() {
            return "Group[members=" + members + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector()
                    .list("/members", members, fieldMetadata.members(),
                            (fields, pointer, value, metadata) -> fields.union(pointer, value, metadata,
                            Member::extractedFields))
                    .stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable Group value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new Group(null, about),
                    Group::extractedFields);
        }

        /** What the service said about each value of {@link Group}. */
        public record Metadata(List<FieldMetadata> members, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(List.of(), null);

            public Metadata {
                members = Copies.list(members);
            }

            static Metadata of(MetadataNode node, @Nullable List<Member> members) {
                return new Metadata(node.at(0).list(members, (value, valueNode) -> value != null ? value.fieldMetadata() : valueNode.asEntry()),
                        node.reasoning());
            }

            static Metadata bind(@Nullable Group value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node, null) : EMPTY;
            }
        }
    }

    /** Declared at /properties/all/items/oneOf/3 of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AllItemLeaf(@JsonProperty("leaf") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Leaf leaf,
            @JsonIgnore Metadata fieldMetadata) implements AllItem {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public AllItemLeaf(@JsonProperty("leaf") @Nullable Leaf leaf) {
            this(leaf, Metadata.of(MetadataNode.none(), leaf));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof AllItemLeaf that && Objects.equals(leaf, that.leaf);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(leaf);
        }

        @Override
        public String toString() {
            return "AllItemLeaf[leaf=" + leaf + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector()
                    .union("/leaf", leaf, fieldMetadata.leaf(), Leaf::extractedFields)
                    .stream();
        }

        /** What the service said about each value of {@link AllItemLeaf}. */
        public record Metadata(FieldMetadataEntry leaf, @Nullable String objectReasoning) implements FieldMetadata {
            static Metadata of(MetadataNode node, @Nullable Leaf leaf) {
                return new Metadata(leaf != null ? leaf.fieldMetadata() : node.at(0).asEntry(), node.reasoning());
            }
        }
    }

    /** Declared at /properties/byConstant/oneOf/0/properties/kind of the schema. */
    public enum ByConstantCircleKind {
        CIRCLE("circle");

        private static final WireValues<ByConstantCircleKind> CONSTANTS_BY_VALUE =
                WireValues.of(values(), ByConstantCircleKind::value);

        private final String value;

        ByConstantCircleKind(String value) {
            this.value = value;
        }

        /** Returns the value that stands for the constant in JSON. */
        @JsonValue
        public String value() {
            return value;
        }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static ByConstantCircleKind of(String value) {
            return CONSTANTS_BY_VALUE.get(value);
        }
    }

    /** Declared at /properties/byConstant/oneOf/1/properties/kind of the schema. */
    public enum ByConstantSquareKind {
        SQUARE("square");

        private static final WireValues<ByConstantSquareKind> CONSTANTS_BY_VALUE =
                WireValues.of(values(), ByConstantSquareKind::value);

        private final String value;

        ByConstantSquareKind(String value) {
            this.value = value;
        }

        /** Returns the value that stands for the constant in JSON. */
        @JsonValue
        public String value() {
            return value;
        }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static ByConstantSquareKind of(String value) {
            return CONSTANTS_BY_VALUE.get(value);
        }
    }

    /** Declared at /properties/byConstant/oneOf/2/properties/kind of the schema. */
    public enum ByConstantOption3Kind {
        LINE("line"),
        PATH("path");

        private static final WireValues<ByConstantOption3Kind> CONSTANTS_BY_VALUE =
                WireValues.of(values(), ByConstantOption3Kind::value);

        private final String value;

        ByConstantOption3Kind(String value) {
            this.value = value;
        }

        /** Returns the value that stands for the constant in JSON. */
        @JsonValue
        public String value() {
            return value;
        }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static ByConstantOption3Kind of(String value) {
            return CONSTANTS_BY_VALUE.get(value);
        }
    }

    /** Declared at /$defs/Group/properties/members/items of the schema. */
    public sealed interface Member extends ExtractedRecord permits MemberInteger, Group {
        @Override
        FieldMetadata fieldMetadata();

        /**
         * Returns the value that maps, lists, strings and numbers describe, as other libraries parse JSON.
         *
         * @throws IllegalArgumentException if it is none of the types
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Member of(Object json) {
            return UntypedJson.read(json, ShapesDecoder::readMember);
        }
    }

    /** A {@link Member} of JSON type number. */
    public record MemberInteger(@JsonValue Long value, @JsonIgnore FieldMetadataEntry fieldMetadata) implements Member {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public MemberInteger(Long value) {
            this(value, FieldMetadataEntry.EMPTY);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof MemberInteger that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return "MemberInteger[value=" + value + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("", value, fieldMetadata).stream();
        }
    }

    /** Declared at /properties/all/items/oneOf/3/properties/leaf of the schema. */
    public sealed interface Leaf extends ExtractedRecord permits LeafString, LeafInteger {
        @Override
        FieldMetadataEntry fieldMetadata();

        /**
         * Returns the value that maps, lists, strings and numbers describe, as other libraries parse JSON.
         *
         * @throws IllegalArgumentException if it is none of the types
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Leaf of(Object json) {
            return UntypedJson.read(json, ShapesDecoder::readLeaf);
        }
    }

    /** A {@link Leaf} of JSON type string. */
    public record LeafString(@JsonValue String value, @JsonIgnore FieldMetadataEntry fieldMetadata) implements Leaf {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public LeafString(String value) {
            this(value, FieldMetadataEntry.EMPTY);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof LeafString that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return "LeafString[value=" + value + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("", value, fieldMetadata).stream();
        }
    }

    /** A {@link Leaf} of JSON type number. */
    public record LeafInteger(@JsonValue Long value, @JsonIgnore FieldMetadataEntry fieldMetadata) implements Leaf {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public LeafInteger(Long value) {
            this(value, FieldMetadataEntry.EMPTY);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof LeafInteger that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return "LeafInteger[value=" + value + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("", value, fieldMetadata).stream();
        }
    }
}
