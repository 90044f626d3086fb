package golden.members_that_are_only_required;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.FieldCollector;
import dev.extractgen.runtime.decode.GeneratedMetadata;
import dev.extractgen.runtime.decode.GeneratedRecord;
import dev.extractgen.runtime.decode.MetadataNode;
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
    public Invoice {
        total = Copies.value(total);
    }

    @JsonCreator
    public Invoice(@JsonProperty("totel") @Nullable BigDecimal totel, @JsonProperty("seller") @Nullable Seller seller,
            @JsonProperty("rates") @Nullable Rates rates, @JsonProperty("payment") @Nullable Payment payment,
            @JsonProperty("total") @Nullable Object total) {
        this(totel, seller, rates, payment, total,
                InvoiceDecoder.metadataOfInvoice(MetadataNode.NONE, seller, rates, payment));
    }

    @Override public boolean equals(@Nullable Object other) {
        return GeneratedRecord.areEqual(this, other);
    }

    @Override public int hashCode() {
        return fieldValues().hashCode();
    }

    @Override public String toString() {
        return InvoiceDecoder.INVOICE.text("Invoice", this);
    }

    @Override public List<@Nullable Object> fieldValues() {
        return FieldValues.of(totel, seller, rates, payment, total);
    }

    public record Metadata(FieldMetadataEntry totel, Seller.@Nullable Metadata seller, Rates.@Nullable Metadata rates,
            Payment.@Nullable Metadata payment, FieldMetadataEntry total, @Nullable String objectReasoning)
            implements GeneratedMetadata {
        @Override public Seller.Metadata seller() {
            return seller != null ? seller : InvoiceDecoder.bindSeller(null, MetadataNode.NONE);
        }

        @Override public Rates.Metadata rates() {
            return rates != null ? rates : InvoiceDecoder.bindRates(null, MetadataNode.NONE);
        }

        @Override public Payment.Metadata payment() {
            return payment != null ? payment : InvoiceDecoder.bindPayment(null, MetadataNode.NONE);
        }

        @Override public void addTo(FieldCollector fields) {
            fields.add(InvoiceDecoder.INVOICE, totel, seller, rates, payment, total);
        }
    }

    /** @param vatId (in JSON: vat_id) */
    public record Seller(@JsonProperty("name") @WriteAlways @Nullable String name,
            @JsonProperty("vat_id") @WriteAlways @Nullable Object vatId, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        public Seller {
            vatId = Copies.value(vatId);
        }

        @JsonCreator
        public Seller(@JsonProperty("name") @Nullable String name, @JsonProperty("vat_id") @Nullable Object vatId) {
            this(name, vatId, InvoiceDecoder.metadataOfSeller(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return InvoiceDecoder.SELLER.text("Seller", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(name, vatId);
        }

        public record Metadata(FieldMetadataEntry name, FieldMetadataEntry vatId, @Nullable String objectReasoning)
                implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(InvoiceDecoder.SELLER, name, vatId);
            }
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
                    InvoiceDecoder.metadataOfRates(MetadataNode.NONE, patternProperties, additionalProperties));
        }

        /** Returns all members that have no component of their own. */
        @JsonAnyGetter
        public Map<String, @Nullable Object> otherMembers() {
            return Written.members(patternProperties, additionalProperties);
        }

        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Rates of(Object json) {
            return UntypedJson.read(json, InvoiceDecoder::readRates);
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return InvoiceDecoder.RATES.text("Rates", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(base, reduced, xSpecial, patternProperties, additionalProperties);
        }

        public record Metadata(FieldMetadataEntry base, FieldMetadataEntry reduced, FieldMetadataEntry xSpecial,
                Map<String, FieldMetadataEntry> patternProperties, Map<String, FieldMetadataEntry> additionalProperties,
                @Nullable String objectReasoning) implements GeneratedMetadata {
            public Metadata {
                patternProperties = Copies.map(patternProperties);
                additionalProperties = Copies.map(additionalProperties);
            }

            @Override public void addTo(FieldCollector fields) {
                fields.add(InvoiceDecoder.RATES, base, reduced, xSpecial, patternProperties, additionalProperties);
            }
        }
    }

    public record Payment(@JsonProperty("iban") @Nullable String iban, @JsonProperty("card") @Nullable String card,
            @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
        @JsonCreator
        public Payment(@JsonProperty("iban") @Nullable String iban, @JsonProperty("card") @Nullable String card) {
            this(iban, card, InvoiceDecoder.metadataOfPayment(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return InvoiceDecoder.PAYMENT.text("Payment", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(iban, card);
        }

        public record Metadata(FieldMetadataEntry iban, FieldMetadataEntry card, @Nullable String objectReasoning)
                implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(InvoiceDecoder.PAYMENT, iban, card);
            }
        }
    }
}
