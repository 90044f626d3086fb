package golden.null_in_all_spellings;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.GeneratedMetadata;
import dev.extractgen.runtime.decode.GeneratedRecord;
import dev.extractgen.runtime.decode.Members;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataParts;
import dev.extractgen.runtime.decode.RenamedMetadata;
import dev.extractgen.runtime.support.Copies;
import dev.extractgen.runtime.support.FieldValues;
import dev.extractgen.runtime.support.WireValue;
import dev.extractgen.runtime.support.WireValues;
import dev.extractgen.runtime.support.WriteAlways;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * @param anyOf (in JSON: any_of)
 * @param oneOf (in JSON: one_of)
 * @param typeArray (in JSON: type_array)
 * @param enumNull (in JSON: enum_null)
 * @param constNull (in JSON: const_null)
 * @param null_ (in JSON: null)
 */
@Generated("nulls.json")
@NullMarked
public record Nulls(@JsonProperty("any_of") @WriteAlways @Nullable String anyOf,
        @JsonProperty("one_of") @WriteAlways @Nullable Long oneOf,
        @JsonProperty("type_array") @WriteAlways @Nullable BigDecimal typeArray,
        @JsonProperty("nullable") @WriteAlways @Nullable Boolean nullable,
        @JsonProperty("enum_null") @WriteAlways @Nullable EnumNull enumNull,
        @JsonProperty("const_null") @WriteAlways @Nullable Object constNull,
        @JsonProperty("null") @WriteAlways @Nullable Object null_,
        @JsonProperty("object") @WriteAlways @Nullable ObjectType object,
        @JsonProperty("list") @WriteAlways List<String> list, @JsonProperty("map") @WriteAlways Map<String, String> map,
        @JsonProperty("ref") @WriteAlways @Nullable Unit ref,
        @JsonProperty("nested") @WriteAlways @Nullable String nested,
        @JsonProperty("elements") @WriteAlways List<@Nullable String> elements,
        @JsonProperty("values") @WriteAlways Map<String, @Nullable Long> values,
        @JsonProperty("objects") @WriteAlways List<@Nullable Unit> objects,
        @JsonProperty("lists") @WriteAlways List<@Nullable List<String>> lists,
        @JsonProperty("optional") @Nullable String optional, @JsonIgnore Metadata fieldMetadata)
        implements GeneratedRecord {
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
                values, objects, lists, optional, new Metadata(NullsDecoder.NULLS.parts(MetadataNode.NONE, object, list,
                map, ref, elements, values, objects, lists)));
    }

    @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

    @Override public int hashCode() { return fieldValues().hashCode(); }

    @Override public String toString() { return NullsDecoder.NULLS.text("Nulls", this); }

    @Override public List<@Nullable Object> fieldValues() {
        return FieldValues.of(anyOf, oneOf, typeArray, nullable, enumNull, constNull, null_, object, list, map, ref,
                nested, elements, values, objects, lists, optional);
    }

    public static final class Metadata extends GeneratedMetadata {
        private static final long serialVersionUID = 1L;

        Metadata(MetadataParts parts) { super(parts); }

        @Override protected Members table(RenamedMetadata metadata) { return NullsDecoder.NULLS; }

        public FieldMetadataEntry anyOf() { return entry(0); }
        public FieldMetadataEntry oneOf() { return entry(1); }
        public FieldMetadataEntry typeArray() { return entry(2); }
        public FieldMetadataEntry nullable() { return entry(3); }
        public FieldMetadataEntry enumNull() { return entry(4); }
        public FieldMetadataEntry constNull() { return entry(5); }
        public FieldMetadataEntry null_() { return entry(6); }
        public ObjectType.Metadata object() { return (ObjectType.Metadata) part(7); }
        public List<FieldMetadataEntry> list() { return list(8); }
        public Map<String, FieldMetadataEntry> map() { return map(9); }
        public Unit.Metadata ref() { return (Unit.Metadata) part(10); }
        public FieldMetadataEntry nested() { return entry(11); }
        public List<FieldMetadataEntry> elements() { return list(12); }
        public Map<String, FieldMetadataEntry> values() { return map(13); }
        public List<Unit.Metadata> objects() { return list(14); }
        public List<List<FieldMetadataEntry>> lists() { return list(15); }
        public FieldMetadataEntry optional() { return entry(16); }
    }

    public enum EnumNull implements WireValue {
        A("a");

        private static final WireValues<EnumNull> BY_VALUE = WireValues.of(values());
        private final String value;

        EnumNull(String value) { this.value = value; }

        @Override
        @JsonValue
        public String value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static EnumNull of(String value) { return BY_VALUE.get(value); }
    }

    public record ObjectType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public ObjectType(@JsonProperty("x") @Nullable String x) {
            this(x, new Metadata(NullsDecoder.OBJECT_TYPE.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return NullsDecoder.OBJECT_TYPE.text("ObjectType", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(x); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return NullsDecoder.OBJECT_TYPE; }

            public FieldMetadataEntry x() { return entry(0); }
        }
    }

    public record Unit(@JsonProperty("name") @Nullable String name, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Unit(@JsonProperty("name") @Nullable String name) {
            this(name, new Metadata(NullsDecoder.UNIT.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return NullsDecoder.UNIT.text("Unit", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(name); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return NullsDecoder.UNIT; }

            public FieldMetadataEntry name() { return entry(0); }
        }
    }
}
