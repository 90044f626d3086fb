package golden.constants_called_like_their_types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.FieldCollector;
import dev.extractgen.runtime.decode.GeneratedMetadata;
import dev.extractgen.runtime.decode.GeneratedRecord;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.support.Copies;
import dev.extractgen.runtime.support.FieldValues;
import dev.extractgen.runtime.support.OmitIfEmpty;
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
    public Taxes {
        list = Copies.list(list);
    }

    @JsonCreator
    public Taxes(@JsonProperty("VAT") @Nullable VAT vat, @JsonProperty("ID") @Nullable ID id,
            @JsonProperty("x") @Nullable X x, @JsonProperty("a") @Nullable A a, @JsonProperty("1") @Nullable _1Type _1,
            @JsonProperty("A1") @Nullable A1 a1, @JsonProperty("VALUE") @Nullable VALUE value,
            @JsonProperty("list") @Nullable List<ITEM> list) {
        this(vat, id, x, a, _1, a1, value, list, TaxesDecoder.metadataOfTaxes(MetadataNode.NONE, a1, list));
    }

    @Override public boolean equals(@Nullable Object other) {
        return GeneratedRecord.areEqual(this, other);
    }

    @Override public int hashCode() {
        return fieldValues().hashCode();
    }

    @Override public String toString() {
        return TaxesDecoder.TAXES.text("Taxes", this);
    }

    @Override public List<@Nullable Object> fieldValues() {
        return FieldValues.of(vat, id, x, a, _1, a1, value, list);
    }

    public record Metadata(FieldMetadataEntry vat, FieldMetadataEntry id, FieldMetadataEntry x, FieldMetadataEntry a,
            FieldMetadataEntry _1, A1.@Nullable Metadata a1, FieldMetadataEntry value, List<FieldMetadataEntry> list,
            @Nullable String objectReasoning) implements GeneratedMetadata {
        public Metadata {
            list = Copies.list(list);
        }

        @Override public A1.Metadata a1() {
            return a1 != null ? a1 : TaxesDecoder.bindA1(null, MetadataNode.NONE);
        }

        @Override public void addTo(FieldCollector fields) {
            fields.add(TaxesDecoder.TAXES, vat, id, x, a, _1, a1, value, list);
        }
    }

    public enum VAT {
        VAT("VAT"),
        GST("GST");

        private static final WireValues<VAT> BY_VALUE = WireValues.of(values(), each -> each.value);
        private final String value;

        VAT(String value) {
            this.value = value;
        }

        @JsonValue
        public String value() {
            return value;
        }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static VAT of(String value) {
            return BY_VALUE.get(value);
        }
    }

    public enum ID {
        ID("ID"),
        _1(1L);

        private static final WireValues<ID> BY_VALUE = WireValues.of(values(), each -> each.value);
        private final Object value;

        ID(Object value) {
            this.value = value;
        }

        @JsonValue
        public Object value() {
            return value;
        }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static ID of(Object value) {
            return BY_VALUE.get(value);
        }
    }

    public enum X {
        X("X");

        private static final WireValues<X> BY_VALUE = WireValues.of(values(), each -> each.value);
        private final String value;

        X(String value) {
            this.value = value;
        }

        @JsonValue
        public String value() {
            return value;
        }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static X of(String value) {
            return BY_VALUE.get(value);
        }
    }

    public enum A {
        A("a"),
        B("b");

        private static final WireValues<A> BY_VALUE = WireValues.of(values(), each -> each.value);
        private final String value;

        A(String value) {
            this.value = value;
        }

        @JsonValue
        public String value() {
            return value;
        }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static A of(String value) {
            return BY_VALUE.get(value);
        }
    }

    public enum _1Type {
        _1(1L),
        _2(2L);

        private static final WireValues<_1Type> BY_VALUE = WireValues.of(values(), each -> each.value);
        private final Long value;

        _1Type(Long value) {
            this.value = value;
        }

        @JsonValue
        public Long value() {
            return value;
        }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static _1Type of(Object value) {
            return BY_VALUE.get(value);
        }
    }

    public record A1(@JsonProperty("a1") @Nullable ITEM a1, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public A1(@JsonProperty("a1") @Nullable ITEM a1) {
            this(a1, TaxesDecoder.metadataOfA1(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return TaxesDecoder.A1.text("A1", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(a1);
        }

        public record Metadata(FieldMetadataEntry a1, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(TaxesDecoder.A1, a1);
            }
        }
    }

    public enum VALUE {
        VALUE("VALUE"),
        VALUE_value("value"),
        CONSTANT("constant"),
        BY_VALUE("by value"),
        WIRE_VALUES("WireValues");

        private static final WireValues<VALUE> CONSTANTS_BY_VALUE = WireValues.of(values(), each -> each.value);
        private final String value;

        VALUE(String value) {
            this.value = value;
        }

        @JsonValue
        public String value() {
            return value;
        }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static VALUE of(String value) {
            return CONSTANTS_BY_VALUE.get(value);
        }
    }

    public enum ITEM {
        ITEM("ITEM"),
        ITEMS("ITEMS");

        private static final WireValues<ITEM> BY_VALUE = WireValues.of(values(), each -> each.value);
        private final String value;

        ITEM(String value) {
            this.value = value;
        }

        @JsonValue
        public String value() {
            return value;
        }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static ITEM of(String value) {
            return BY_VALUE.get(value);
        }
    }
}
