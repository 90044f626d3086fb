package golden.members_that_are_only_required;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.GeneratedMetadata;
import dev.extractgen.runtime.decode.GeneratedRecord;
import dev.extractgen.runtime.decode.Members;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataParts;
import dev.extractgen.runtime.decode.RenamedMetadata;
import dev.extractgen.runtime.decode.UntypedJson;
import dev.extractgen.runtime.support.Copies;
import dev.extractgen.runtime.support.FieldValues;
import dev.extractgen.runtime.support.WriteAlways;
import dev.extractgen.runtime.support.Written;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** An invoice */
@Generated("invoice.json")
@NullMarked
public record Invoice(@JsonProperty("totel") @Nullable BigDecimal totel,
        @JsonProperty("seller") @WriteAlways @Nullable Seller seller, @JsonProperty("rates") @Nullable Rates rates,
        @JsonProperty("payment") @Nullable Payment payment, @JsonProperty("total") @WriteAlways @Nullable Object total,
        @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
    public Invoice { total = Copies.value(total); }

    @JsonCreator
    public Invoice(@JsonProperty("totel") @Nullable BigDecimal totel, @JsonProperty("seller") @Nullable Seller seller,
            @JsonProperty("rates") @Nullable Rates rates, @JsonProperty("payment") @Nullable Payment payment,
            @JsonProperty("total") @Nullable Object total) {
        this(totel, seller, rates, payment, total,
                new Metadata(InvoiceDecoder.INVOICE.parts(MetadataNode.NONE, seller, rates, payment)));
    }

    @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

    @Override public int hashCode() { return fieldValues().hashCode(); }

    @Override public String toString() { return InvoiceDecoder.INVOICE.text("Invoice", this); }

    @Override public List<@Nullable Object> fieldValues() {
        return FieldValues.of(totel, seller, rates, payment, total);
    }

    public static final class Metadata extends GeneratedMetadata {
        private static final long serialVersionUID = 1L;

        Metadata(MetadataParts parts) { super(parts); }

        @Override protected Members table(RenamedMetadata metadata) { return InvoiceDecoder.INVOICE; }

        public FieldMetadataEntry totel() { return entry(0); }
        public Seller.Metadata seller() { return (Seller.Metadata) part(1); }
        public Rates.Metadata rates() { return (Rates.Metadata) part(2); }
        public Payment.Metadata payment() { return (Payment.Metadata) part(3); }
        public FieldMetadataEntry total() { return entry(4); }
    }

    /** @param vatId (in JSON: vat_id) */
    public record Seller(@JsonProperty("name") @WriteAlways @Nullable String name,
            @JsonProperty("vat_id") @WriteAlways @Nullable Object vatId, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        public Seller { vatId = Copies.value(vatId); }

        @JsonCreator
        public Seller(@JsonProperty("name") @Nullable String name, @JsonProperty("vat_id") @Nullable Object vatId) {
            this(name, vatId, new Metadata(InvoiceDecoder.SELLER.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return InvoiceDecoder.SELLER.text("Seller", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(name, vatId); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return InvoiceDecoder.SELLER; }

            public FieldMetadataEntry name() { return entry(0); }
            public FieldMetadataEntry vatId() { return entry(1); }
        }
    }

    /** @param xSpecial (in JSON: x-special) */
    @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE)
    public record Rates(@JsonProperty("base") @WriteAlways @Nullable BigDecimal base,
            @JsonProperty("reduced") @WriteAlways @Nullable BigDecimal reduced,
            @JsonProperty("x-special") @WriteAlways @Nullable String xSpecial,
            @JsonIgnore Map<String, String> patternProperties, @JsonIgnore Map<String, BigDecimal> additionalProperties,
            @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
        public Rates {
            patternProperties = Copies.map(patternProperties);
            additionalProperties = Copies.map(additionalProperties);
        }

        public Rates(@JsonProperty("base") @Nullable BigDecimal base,
                @JsonProperty("reduced") @Nullable BigDecimal reduced,
                @JsonProperty("x-special") @Nullable String xSpecial, @Nullable Map<String, String> patternProperties,
                @Nullable Map<String, BigDecimal> additionalProperties) {
            this(base, reduced, xSpecial, patternProperties, additionalProperties,
                    new Metadata(InvoiceDecoder.RATES.parts(MetadataNode.NONE, patternProperties,
                    additionalProperties)));
        }

        /** Returns all members that have no component of their own. */
        @JsonAnyGetter
        public Map<String, @Nullable Object> otherMembers() {
            return Written.members(patternProperties, additionalProperties);
        }

        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Rates of(Object json) { return UntypedJson.read(json, InvoiceDecoder::readRates); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return InvoiceDecoder.RATES.text("Rates", this); }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(base, reduced, xSpecial, patternProperties, additionalProperties);
        }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return InvoiceDecoder.RATES; }

            public FieldMetadataEntry base() { return entry(0); }
            public FieldMetadataEntry reduced() { return entry(1); }
            public FieldMetadataEntry xSpecial() { return entry(2); }
            public Map<String, FieldMetadataEntry> patternProperties() { return map(3); }
            public Map<String, FieldMetadataEntry> additionalProperties() { return map(4); }
        }
    }

    public record Payment(@JsonProperty("iban") @Nullable String iban, @JsonProperty("card") @Nullable String card,
            @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
        @JsonCreator
        public Payment(@JsonProperty("iban") @Nullable String iban, @JsonProperty("card") @Nullable String card) {
            this(iban, card, new Metadata(InvoiceDecoder.PAYMENT.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return InvoiceDecoder.PAYMENT.text("Payment", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(iban, card); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return InvoiceDecoder.PAYMENT; }

            public FieldMetadataEntry iban() { return entry(0); }
            public FieldMetadataEntry card() { return entry(1); }
        }
    }
}
