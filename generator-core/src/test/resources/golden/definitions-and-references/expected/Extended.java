package golden.definitions_and_references;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.extractgen.runtime.FieldMetadata;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.FieldCollector;
import dev.extractgen.runtime.decode.GeneratedMetadata;
import dev.extractgen.runtime.decode.GeneratedRecord;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.UntypedJson;
import dev.extractgen.runtime.support.FieldValues;
import dev.extractgen.runtime.support.WriteAlways;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@Generated("extended.json")
@NullMarked
public record Extended(@JsonProperty("seller") @Nullable Company seller,
        @JsonProperty("contact") @Nullable Contact contact, @JsonProperty("payment") @Nullable Payment payment,
        @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
    @JsonCreator
    public Extended(@JsonProperty("seller") @Nullable Company seller,
            @JsonProperty("contact") @Nullable Contact contact, @JsonProperty("payment") @Nullable Payment payment) {
        this(seller, contact, payment, ExtendedDecoder.metadataOfExtended(MetadataNode.NONE, seller, contact, payment));
    }

    @Override public boolean equals(@Nullable Object other) {
        return GeneratedRecord.areEqual(this, other);
    }

    @Override public int hashCode() {
        return fieldValues().hashCode();
    }

    @Override public String toString() {
        return ExtendedDecoder.EXTENDED.text("Extended", this);
    }

    @Override public List<@Nullable Object> fieldValues() {
        return FieldValues.of(seller, contact, payment);
    }

    public record Metadata(Company.@Nullable Metadata seller, FieldMetadata contact, FieldMetadata payment,
            @Nullable String objectReasoning) implements GeneratedMetadata {
        @Override public Company.Metadata seller() {
            return seller != null ? seller : ExtendedDecoder.bindCompany(null, MetadataNode.NONE);
        }

        @Override public void addTo(FieldCollector fields) {
            fields.add(ExtendedDecoder.EXTENDED, seller, contact, payment);
        }
    }

    /** A party that is registered. */
    public record Company(@JsonProperty("number") @WriteAlways @Nullable String number,
            @JsonProperty("name") @Nullable String name, @JsonIgnore Metadata fieldMetadata) implements Contact {
        @JsonCreator
        public Company(@JsonProperty("number") @Nullable String number, @JsonProperty("name") @Nullable String name) {
            this(number, name, ExtendedDecoder.metadataOfCompany(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return ExtendedDecoder.COMPANY.text("Company", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(number, name);
        }

        public record Metadata(FieldMetadataEntry number, FieldMetadataEntry name, @Nullable String objectReasoning)
                implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(ExtendedDecoder.COMPANY, number, name);
            }
        }
    }

    public sealed interface Contact extends GeneratedRecord permits Person, Company {
        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Contact of(Object json) {
            return UntypedJson.read(json, ExtendedDecoder::readContact);
        }
    }

    public sealed interface Payment extends GeneratedRecord permits PaymentCash, PaymentIban {
        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Payment of(Object json) {
            return UntypedJson.read(json, ExtendedDecoder::readPayment);
        }
    }

    /** @param born (format: "date") */
    public record Person(@JsonProperty("name") @Nullable String name,
            @JsonProperty("born") @WriteAlways @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable LocalDate born,
            @JsonIgnore Metadata fieldMetadata) implements Contact {
        @JsonCreator
        public Person(@JsonProperty("name") @Nullable String name, @JsonProperty("born") @Nullable LocalDate born) {
            this(name, born, ExtendedDecoder.metadataOfPerson(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return ExtendedDecoder.PERSON.text("Person", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(name, born);
        }

        public record Metadata(FieldMetadataEntry name, FieldMetadataEntry born, @Nullable String objectReasoning)
                implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(ExtendedDecoder.PERSON, name, born);
            }
        }
    }

    public record PaymentCash(@JsonProperty("cash") @WriteAlways @Nullable BigDecimal cash,
            @JsonIgnore Metadata fieldMetadata) implements Payment {
        @JsonCreator
        public PaymentCash(@JsonProperty("cash") @Nullable BigDecimal cash) {
            this(cash, ExtendedDecoder.metadataOfPaymentCash(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return ExtendedDecoder.PAYMENT_CASH.text("PaymentCash", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(cash);
        }

        public record Metadata(FieldMetadataEntry cash, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(ExtendedDecoder.PAYMENT_CASH, cash);
            }
        }
    }

    public record PaymentIban(@JsonProperty("iban") @WriteAlways @Nullable String iban,
            @JsonIgnore Metadata fieldMetadata) implements Payment {
        @JsonCreator
        public PaymentIban(@JsonProperty("iban") @Nullable String iban) {
            this(iban, ExtendedDecoder.metadataOfPaymentIban(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return ExtendedDecoder.PAYMENT_IBAN.text("PaymentIban", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(iban);
        }

        public record Metadata(FieldMetadataEntry iban, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(ExtendedDecoder.PAYMENT_IBAN, iban);
            }
        }
    }
}
