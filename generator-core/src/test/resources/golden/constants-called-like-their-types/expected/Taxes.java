package golden.constants_called_like_their_types;

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
import dev.extractgen.runtime.support.OmitIfEmpty;
import dev.extractgen.runtime.support.WireValue;
import dev.extractgen.runtime.support.WireValues;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * @param vat (in JSON: VAT)
 * @param id (in JSON: ID)
 * @param _1 (in JSON: 1)
 * @param a1 (in JSON: A1)
 * @param value (in JSON: VALUE)
 */
@Generated("taxes.json")
@NullMarked
public record Taxes(@JsonProperty("VAT") @Nullable VAT vat, @JsonProperty("ID") @Nullable ID id,
        @JsonProperty("x") @Nullable X x, @JsonProperty("a") @Nullable A a, @JsonProperty("1") @Nullable _1Type _1,
        @JsonProperty("A1") @Nullable A1 a1, @JsonProperty("VALUE") @Nullable VALUE value,
        @JsonProperty("list") @OmitIfEmpty List<ITEM> list, @JsonIgnore Metadata fieldMetadata)
        implements GeneratedRecord {
    public Taxes { list = Copies.list(list); }

    @JsonCreator
    public Taxes(@JsonProperty("VAT") @Nullable VAT vat, @JsonProperty("ID") @Nullable ID id,
            @JsonProperty("x") @Nullable X x, @JsonProperty("a") @Nullable A a, @JsonProperty("1") @Nullable _1Type _1,
            @JsonProperty("A1") @Nullable A1 a1, @JsonProperty("VALUE") @Nullable VALUE value,
            @JsonProperty("list") @Nullable List<ITEM> list) {
        this(vat, id, x, a, _1, a1, value, list, new Metadata(TaxesDecoder.TAXES.parts(MetadataNode.NONE, a1, list)));
    }

    @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

    @Override public int hashCode() { return fieldValues().hashCode(); }

    @Override public String toString() { return TaxesDecoder.TAXES.text("Taxes", this); }

    @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(vat, id, x, a, _1, a1, value, list); }

    public static final class Metadata extends GeneratedMetadata {
        private static final long serialVersionUID = 1L;

        Metadata(MetadataParts parts) { super(parts); }

        @Override protected Members table(RenamedMetadata metadata) { return TaxesDecoder.TAXES; }

        public FieldMetadataEntry vat() { return entry(0); }
        public FieldMetadataEntry id() { return entry(1); }
        public FieldMetadataEntry x() { return entry(2); }
        public FieldMetadataEntry a() { return entry(3); }
        public FieldMetadataEntry _1() { return entry(4); }
        public A1.Metadata a1() { return (A1.Metadata) part(5); }
        public FieldMetadataEntry value() { return entry(6); }
        public List<FieldMetadataEntry> list() { return list(7); }
    }

    public enum VAT implements WireValue {
        VAT("VAT"),
        GST("GST");

        private static final WireValues<VAT> BY_VALUE = WireValues.of(values());
        private final String value;

        VAT(String value) { this.value = value; }

        @Override
        @JsonValue
        public String value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static VAT of(String value) { return BY_VALUE.get(value); }
    }

    public enum ID implements WireValue {
        ID("ID"),
        _1(1L);

        private static final WireValues<ID> BY_VALUE = WireValues.of(values());
        private final Object value;

        ID(Object value) { this.value = value; }

        @Override
        @JsonValue
        public Object value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static ID of(Object value) { return BY_VALUE.get(value); }
    }

    public enum X implements WireValue {
        X("X");

        private static final WireValues<X> BY_VALUE = WireValues.of(values());
        private final String value;

        X(String value) { this.value = value; }

        @Override
        @JsonValue
        public String value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static X of(String value) { return BY_VALUE.get(value); }
    }

    public enum A implements WireValue {
        A("a"),
        B("b");

        private static final WireValues<A> BY_VALUE = WireValues.of(values());
        private final String value;

        A(String value) { this.value = value; }

        @Override
        @JsonValue
        public String value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static A of(String value) { return BY_VALUE.get(value); }
    }

    public enum _1Type implements WireValue {
        _1(1L),
        _2(2L);

        private static final WireValues<_1Type> BY_VALUE = WireValues.of(values());
        private final Long value;

        _1Type(Long value) { this.value = value; }

        @Override
        @JsonValue
        public Long value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static _1Type of(Object value) { return BY_VALUE.get(value); }
    }

    public record A1(@JsonProperty("a1") @Nullable ITEM a1, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public A1(@JsonProperty("a1") @Nullable ITEM a1) {
            this(a1, new Metadata(TaxesDecoder.A1.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return TaxesDecoder.A1.text("A1", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(a1); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return TaxesDecoder.A1; }

            public FieldMetadataEntry a1() { return entry(0); }
        }
    }

    public enum VALUE implements WireValue {
        VALUE("VALUE"),
        VALUE_value("value"),
        CONSTANT("constant"),
        BY_VALUE("by value"),
        WIRE_VALUES("WireValues");

        private static final WireValues<VALUE> CONSTANTS_BY_VALUE = WireValues.of(values());
        private final String value;

        VALUE(String value) { this.value = value; }

        @Override
        @JsonValue
        public String value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static VALUE of(String value) { return CONSTANTS_BY_VALUE.get(value); }
    }

    public enum ITEM implements WireValue {
        ITEM("ITEM"),
        ITEMS("ITEMS");

        private static final WireValues<ITEM> BY_VALUE = WireValues.of(values());
        private final String value;

        ITEM(String value) { this.value = value; }

        @Override
        @JsonValue
        public String value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static ITEM of(String value) { return BY_VALUE.get(value); }
    }
}
