package golden.definitions_and_references;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.extractgen.runtime.FieldMetadata;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.GeneratedMetadata;
import dev.extractgen.runtime.decode.GeneratedRecord;
import dev.extractgen.runtime.decode.GeneratedValue;
import dev.extractgen.runtime.decode.Members;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataParts;
import dev.extractgen.runtime.decode.RenamedMetadata;
import dev.extractgen.runtime.decode.UntypedJson;
import dev.extractgen.runtime.support.FieldValues;
import dev.extractgen.runtime.support.WriteAlways;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@Generated("extended.json")
@NullMarked
public record Extended(@JsonProperty("buyer") @Nullable Person buyer, @JsonProperty("seller") @Nullable Company seller,
        @JsonProperty("contact") @Nullable Contact contact,
        @JsonProperty("otherContact") @Nullable OtherContact otherContact,
        @JsonProperty("payment") @Nullable Payment payment, @JsonProperty("witness") @Nullable Witness witness,
        @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
    @JsonCreator
    public Extended(@JsonProperty("buyer") @Nullable Person buyer, @JsonProperty("seller") @Nullable Company seller,
            @JsonProperty("contact") @Nullable Contact contact,
            @JsonProperty("otherContact") @Nullable OtherContact otherContact,
            @JsonProperty("payment") @Nullable Payment payment, @JsonProperty("witness") @Nullable Witness witness) {
        this(buyer, seller, contact, otherContact, payment, witness,
                new Metadata(ExtendedDecoder.EXTENDED.parts(MetadataNode.NONE, buyer, seller, contact, otherContact,
                payment, witness)));
    }

    @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

    @Override public int hashCode() { return fieldValues().hashCode(); }

    @Override public String toString() { return ExtendedDecoder.EXTENDED.text("Extended", this); }

    @Override public List<@Nullable Object> fieldValues() {
        return FieldValues.of(buyer, seller, contact, otherContact, payment, witness);
    }

    public static final class Metadata extends GeneratedMetadata {
        private static final long serialVersionUID = 1L;

        Metadata(MetadataParts parts) { super(parts); }

        @Override protected Members table(RenamedMetadata metadata) { return ExtendedDecoder.EXTENDED; }

        public Person.Metadata buyer() { return (Person.Metadata) part(0); }
        public Company.Metadata seller() { return (Company.Metadata) part(1); }
        public FieldMetadata contact() { return part(2); }
        public FieldMetadata otherContact() { return part(3); }
        public FieldMetadata payment() { return part(4); }
        public FieldMetadata witness() { return part(5); }
    }

    /** @param born (format: "date") */
    public record Person(@JsonProperty("name") @Nullable String name,
            @JsonProperty("born") @WriteAlways @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable LocalDate born,
            @JsonIgnore Metadata fieldMetadata) implements Contact, OtherContact, Witness {
        @JsonCreator
        public Person(@JsonProperty("name") @Nullable String name, @JsonProperty("born") @Nullable LocalDate born) {
            this(name, born, new Metadata(ExtendedDecoder.PERSON.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ExtendedDecoder.PERSON.text("Person", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(name, born); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return ExtendedDecoder.PERSON; }

            public FieldMetadataEntry name() { return entry(0); }
            public FieldMetadataEntry born() { return entry(1); }
        }
    }

    /** A party that is registered. */
    public record Company(@JsonProperty("number") @WriteAlways @Nullable String number,
            @JsonProperty("name") @Nullable String name, @JsonIgnore Metadata fieldMetadata)
            implements Contact, OtherContact {
        @JsonCreator
        public Company(@JsonProperty("number") @Nullable String number, @JsonProperty("name") @Nullable String name) {
            this(number, name, new Metadata(ExtendedDecoder.COMPANY.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ExtendedDecoder.COMPANY.text("Company", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(number, name); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return ExtendedDecoder.COMPANY; }

            public FieldMetadataEntry number() { return entry(0); }
            public FieldMetadataEntry name() { return entry(1); }
        }
    }

    public sealed interface Contact extends GeneratedRecord permits Person, Company {
        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Contact of(Object json) { return UntypedJson.read(json, ExtendedDecoder::readContact); }
    }

    public sealed interface OtherContact extends GeneratedRecord permits OtherContactString, Person, Company {
        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static OtherContact of(Object json) { return UntypedJson.read(json, ExtendedDecoder::readOtherContact); }
    }

    public record OtherContactString(@JsonValue String value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements OtherContact, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public OtherContactString(String value) { this(value, FieldMetadataEntry.EMPTY); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("OtherContactString", value); }
    }

    public sealed interface Payment extends GeneratedRecord permits PaymentCash, PaymentIban {
        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Payment of(Object json) { return UntypedJson.read(json, ExtendedDecoder::readPayment); }
    }

    public sealed interface Witness extends GeneratedRecord permits Person, Notary {
        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Witness of(Object json) { return UntypedJson.read(json, ExtendedDecoder::readWitness); }
    }

    public record PaymentCash(@JsonProperty("cash") @WriteAlways @Nullable BigDecimal cash,
            @JsonIgnore Metadata fieldMetadata) implements Payment {
        @JsonCreator
        public PaymentCash(@JsonProperty("cash") @Nullable BigDecimal cash) {
            this(cash, new Metadata(ExtendedDecoder.PAYMENT_CASH.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ExtendedDecoder.PAYMENT_CASH.text("PaymentCash", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(cash); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return ExtendedDecoder.PAYMENT_CASH; }

            public FieldMetadataEntry cash() { return entry(0); }
        }
    }

    public record PaymentIban(@JsonProperty("iban") @WriteAlways @Nullable String iban,
            @JsonIgnore Metadata fieldMetadata) implements Payment {
        @JsonCreator
        public PaymentIban(@JsonProperty("iban") @Nullable String iban) {
            this(iban, new Metadata(ExtendedDecoder.PAYMENT_IBAN.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ExtendedDecoder.PAYMENT_IBAN.text("PaymentIban", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(iban); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return ExtendedDecoder.PAYMENT_IBAN; }

            public FieldMetadataEntry iban() { return entry(0); }
        }
    }

    public record Notary(@JsonProperty("name") @Nullable String name,
            @JsonProperty("office") @WriteAlways @Nullable String office, @JsonIgnore Metadata fieldMetadata)
            implements Witness {
        @JsonCreator
        public Notary(@JsonProperty("name") @Nullable String name, @JsonProperty("office") @Nullable String office) {
            this(name, office, new Metadata(ExtendedDecoder.NOTARY.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ExtendedDecoder.NOTARY.text("Notary", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(name, office); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return ExtendedDecoder.NOTARY; }

            public FieldMetadataEntry name() { return entry(0); }
            public FieldMetadataEntry office() { return entry(1); }
        }
    }
}
