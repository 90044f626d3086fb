package golden.null_in_all_spellings;

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

/**
 * Declared at the root of the schema.
 *
 * @param anyOf (in JSON: any_of)
 * @param oneOf (in JSON: one_of)
 * @param typeArray (in JSON: type_array)
 * @param enumNull (in JSON: enum_null)
 * @param constNull (in JSON: const_null)
 * @param null_ (in JSON: null)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Generated("nulls.json")
@NullMarked
public record Nulls(@JsonProperty("any_of") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String anyOf,
        @JsonProperty("one_of") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Long oneOf,
        @JsonProperty("type_array") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable BigDecimal typeArray,
        @JsonProperty("nullable") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Boolean nullable,
        @JsonProperty("enum_null") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable EnumNull enumNull,
        @JsonProperty("const_null") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Object constNull,
        @JsonProperty("null") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Object null_,
        @JsonProperty("object") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable ObjectType object,
        @JsonProperty("list") @JsonInclude(JsonInclude.Include.ALWAYS) List<String> list,
        @JsonProperty("map") @JsonInclude(JsonInclude.Include.ALWAYS) Map<String, String> map,
        @JsonProperty("ref") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Unit ref,
        @JsonProperty("nested") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String nested,
        @JsonProperty("elements") @JsonInclude(JsonInclude.Include.ALWAYS) List<@Nullable String> elements,
        @JsonProperty("values") @JsonInclude(JsonInclude.Include.ALWAYS) Map<String, @Nullable Long> values,
        @JsonProperty("objects") @JsonInclude(JsonInclude.Include.ALWAYS) List<@Nullable Unit> objects,
        @JsonProperty("lists") @JsonInclude(JsonInclude.Include.ALWAYS) List<@Nullable List<String>> lists,
        @JsonProperty("optional") @Nullable String optional, @JsonIgnore Metadata fieldMetadata)
        implements ExtractedRecord {
    public Nulls {
        constNull = Copies.value(constNull);
        null_ = Copies.value(null_);
        list = Copies.list(list);
        map = Copies.map(map);
        elements = Copies.nullableList(elements);
        values = Copies.nullableMap(values);
        objects = Copies.nullableList(objects);
        lists = Copies.listOf(lists, element -> element == null ? null : Copies.list(element));
    }

    /** Makes a record without other metadata than what its parts bring along. */
    @JsonCreator
    public Nulls(@JsonProperty("any_of") @Nullable String anyOf, @JsonProperty("one_of") @Nullable Long oneOf,
            @JsonProperty("type_array") @Nullable BigDecimal typeArray,
            @JsonProperty("nullable") @Nullable Boolean nullable,
            @JsonProperty("enum_null") @Nullable EnumNull enumNull,
            @JsonProperty("const_null") @Nullable Object constNull, @JsonProperty("null") @Nullable Object null_,
            @JsonProperty("object") @Nullable ObjectType object, @JsonProperty("list") @Nullable List<String> list,
            @JsonProperty("map") @Nullable Map<String, String> map, @JsonProperty("ref") @Nullable Unit ref,
            @JsonProperty("nested") @Nullable String nested,
            @JsonProperty("elements") @Nullable List<@Nullable String> elements,
            @JsonProperty("values") @Nullable Map<String, @Nullable Long> values,
            @JsonProperty("objects") @Nullable List<@Nullable Unit> objects,
            @JsonProperty("lists") @Nullable List<@Nullable List<String>> lists,
            @JsonProperty("optional") @Nullable String optional) {
        this(anyOf, oneOf, typeArray, nullable, enumNull, constNull, null_, object, list, map, ref, nested, elements,
                values, objects, lists, optional, Metadata.of(MetadataNode.none(), object, list, map, ref, elements,
                values, objects, lists));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Nulls that && Objects.equals(anyOf, that.anyOf) && Objects.equals(oneOf, that.oneOf)
                && Objects.equals(typeArray, that.typeArray) && Objects.equals(nullable, that.nullable)
                && Objects.equals(enumNull, that.enumNull) && Objects.equals(constNull, that.constNull)
                && Objects.equals(null_, that.null_) && Objects.equals(object, that.object)
                && Objects.equals(list, that.list) && Objects.equals(map, that.map) && Objects.equals(ref, that.ref)
                && Objects.equals(nested, that.nested) && Objects.equals(elements, that.elements)
                && Objects.equals(values, that.values) && Objects.equals(objects, that.objects)
                && Objects.equals(lists, that.lists) && Objects.equals(optional, that.optional);
    }

    @Override
    public int hashCode() {
        return Objects.hash(anyOf, oneOf, typeArray, nullable, enumNull, constNull, null_, object, list, map, ref,
                nested, elements, values, objects, lists, optional);
    }

    @Override
    public String toString() {
        return "Nulls[anyOf=" + anyOf + ", oneOf=" + oneOf + ", typeArray=" + typeArray + ", nullable=" + nullable
                + ", enumNull=" + enumNull + ", constNull=" + constNull + ", null_=" + null_ + ", object=" + object
                + ", list=" + list + ", map=" + map + ", ref=" + ref + ", nested=" + nested + ", elements=" + elements
                + ", values=" + values + ", objects=" + objects + ", lists=" + lists + ", optional=" + optional + "]";
    }

    @Override
    public Stream<ExtractedField> extractedFields() {
        return new FieldCollector()
                .add("/any_of", anyOf, fieldMetadata.anyOf())
                .add("/one_of", oneOf, fieldMetadata.oneOf())
                .add("/type_array", typeArray, fieldMetadata.typeArray())
                .add("/nullable", nullable, fieldMetadata.nullable())
                .add("/enum_null", enumNull, fieldMetadata.enumNull())
                .add("/const_null", constNull, fieldMetadata.constNull())
                .add("/null", null_, fieldMetadata.null_())
                .part("/object", object, fieldMetadata.object(), ObjectType::addTo)
                .list("/list", list, fieldMetadata.list(), FieldCollector::add)
                .map("/map", map, fieldMetadata.map(), FieldCollector::add)
                .part("/ref", ref, fieldMetadata.ref(), Unit::addTo)
                .add("/nested", nested, fieldMetadata.nested())
                .list("/elements", elements, fieldMetadata.elements(), FieldCollector::add)
                .map("/values", values, fieldMetadata.values(), FieldCollector::add)
                .list("/objects", objects, fieldMetadata.objects(), Unit::addTo)
                .list("/lists", lists, fieldMetadata.lists(),
                        (fields, pointer, value, metadata) -> fields.list(pointer, value, metadata,
                        FieldCollector::add))
                .add("/optional", optional, fieldMetadata.optional())
                .stream();
    }

    /** What the service said about each value of {@link Nulls}. */
    public record Metadata(FieldMetadataEntry anyOf, FieldMetadataEntry oneOf, FieldMetadataEntry typeArray,
            FieldMetadataEntry nullable, FieldMetadataEntry enumNull, FieldMetadataEntry constNull,
            FieldMetadataEntry null_, ObjectType.@Nullable Metadata object, List<FieldMetadataEntry> list,
            Map<String, FieldMetadataEntry> map, Unit.@Nullable Metadata ref, FieldMetadataEntry nested,
            List<FieldMetadataEntry> elements, Map<String, FieldMetadataEntry> values, List<Unit.Metadata> objects,
            List<List<FieldMetadataEntry>> lists, FieldMetadataEntry optional, @Nullable String objectReasoning)
            implements FieldMetadata {
        public Metadata {
            list = Copies.list(list);
            map = Copies.map(map);
            elements = Copies.list(elements);
            values = Copies.map(values);
            objects = Copies.list(objects);
            lists = Copies.listOf(lists, Copies::list);
        }

        @Override
        public ObjectType.Metadata object() {
            return object == null ? ObjectType.Metadata.EMPTY : object;
        }

        @Override
        public Unit.Metadata ref() {
            return ref == null ? Unit.Metadata.EMPTY : ref;
        }

        static Metadata of(MetadataNode node, @Nullable ObjectType object, @Nullable List<String> list,
                @Nullable Map<String, String> map, @Nullable Unit ref, @Nullable List<@Nullable String> elements,
                @Nullable Map<String, @Nullable Long> values, @Nullable List<@Nullable Unit> objects,
                @Nullable List<@Nullable List<String>> lists) {
            return new Metadata(node.entry(0), node.entry(1), node.entry(2), node.entry(3), node.entry(4),
                    node.entry(5), node.entry(6), ObjectType.Metadata.bind(object, node.at(7)),
                    node.at(8).entries(list), node.at(9).entries(map), Unit.Metadata.bind(ref, node.at(10)),
                    node.entry(11), node.at(12).entries(elements), node.at(13).entries(values),
                    node.at(14).list(objects, Unit.Metadata::bind),
                    node.at(15).list(lists, (value, valueNode) -> valueNode.entries(value)), node.entry(16),
                    node.reasoning());
        }
    }

    /** Declared at /properties/enum_null of the schema. */
    public enum EnumNull {
        A("a");

        private static final WireValues<EnumNull> CONSTANTS_BY_VALUE = WireValues.of(values(), EnumNull::value);

        private final String value;

        EnumNull(String value) {
            this.value = value;
        }

        /** Returns the value that stands for the constant in JSON. */
        @JsonValue
        public String value() {
            return value;
        }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static EnumNull of(String value) {
            return CONSTANTS_BY_VALUE.get(value);
        }
    }

    /** Declared at /properties/object/anyOf/0 of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ObjectType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public ObjectType(@JsonProperty("x") @Nullable String x) {
            this(x, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ObjectType that && Objects.equals(x, that.x);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(x);
        }

        @Override
        public String toString() {
            return "ObjectType[x=" + x + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/x", x, fieldMetadata.x()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable ObjectType value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new ObjectType(null, about),
                    ObjectType::extractedFields);
        }

        /** What the service said about each value of {@link ObjectType}. */
        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }

            static Metadata bind(@Nullable ObjectType value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** Declared at /$defs/Unit of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Unit(@JsonProperty("name") @Nullable String name, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public Unit(@JsonProperty("name") @Nullable String name) {
            this(name, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Unit that && Objects.equals(name, that.name);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(name);
        }

        @Override
        public String toString() {
            return "Unit[name=" + name + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/name", name, fieldMetadata.name()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable Unit value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new Unit(null, about),
                    Unit::extractedFields);
        }

        /** What the service said about each value of {@link Unit}. */
        public record Metadata(FieldMetadataEntry name, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }

            static Metadata bind(@Nullable Unit value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }
}
