package golden.things_that_are_deprecated;

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
import dev.extractgen.runtime.support.Copies;
import dev.extractgen.runtime.support.FieldValues;
import dev.extractgen.runtime.support.OmitIfEmpty;
import dev.extractgen.runtime.support.WireValue;
import dev.extractgen.runtime.support.WireValues;
import dev.extractgen.runtime.support.WriteAlways;
import dev.extractgen.runtime.support.Written;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * @param oldNumber Use number instead. (deprecated; in JSON: old_number)
 * @param issued (deprecated; format: "date")
 * @param lines (deprecated)
 * @param codes Each: A code. (deprecated)
 * @param reason (deprecated)
 * @param address (deprecated)
 * @param currency (deprecated)
 * @param mode (deprecated)
 * @param payment (deprecated)
 * @param range (deprecated)
 */
@Generated("old.json")
@NullMarked
public record Old(@JsonProperty("number") @Nullable String number,
        @JsonProperty("old_number") @Nullable String oldNumber,
        @JsonProperty("issued") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable LocalDate issued,
        @JsonProperty("lines") @OmitIfEmpty List<String> lines, @JsonProperty("codes") @OmitIfEmpty List<String> codes,
        @JsonProperty("reason") @Nullable String reason, @JsonProperty("status") @Nullable Status status,
        @JsonProperty("address") @Nullable Address address,
        @JsonProperty("addresses") @OmitIfEmpty List<Address> addresses,
        @JsonProperty("currency") @Nullable String currency, @JsonProperty("mode") @Nullable Mode mode,
        @JsonProperty("party") @Nullable Party party, @JsonProperty("payment") @Nullable Payment payment,
        @JsonProperty("range") @Nullable Range range, @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
    public Old {
        lines = Copies.list(lines);
        codes = Copies.list(codes);
        addresses = Copies.list(addresses);
    }

    @JsonCreator
    public Old(@JsonProperty("number") @Nullable String number, @JsonProperty("old_number") @Nullable String oldNumber,
            @JsonProperty("issued") @Nullable LocalDate issued, @JsonProperty("lines") @Nullable List<String> lines,
            @JsonProperty("codes") @Nullable List<String> codes, @JsonProperty("reason") @Nullable String reason,
            @JsonProperty("status") @Nullable Status status, @JsonProperty("address") @Nullable Address address,
            @JsonProperty("addresses") @Nullable List<Address> addresses,
            @JsonProperty("currency") @Nullable String currency, @JsonProperty("mode") @Nullable Mode mode,
            @JsonProperty("party") @Nullable Party party, @JsonProperty("payment") @Nullable Payment payment,
            @JsonProperty("range") @Nullable Range range) {
        this(number, oldNumber, issued, lines, codes, reason, status, address, addresses, currency, mode, party,
                payment, range, new Metadata(OldDecoder.OLD.parts(MetadataNode.NONE, lines, codes, address, addresses,
                party, payment, range)));
    }

    @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

    @Override public int hashCode() { return fieldValues().hashCode(); }

    @Override public String toString() { return OldDecoder.OLD.text("Old", this); }

    @Override public List<@Nullable Object> fieldValues() {
        return FieldValues.of(number, oldNumber, issued, lines, codes, reason, status, address, addresses, currency,
                mode, party, payment, range);
    }

    /** Use number instead. (in JSON: old_number) */
    @Deprecated
    @JsonProperty("old_number")
    public @Nullable String oldNumber() { return oldNumber; }

    /** (format: "date") */
    @Deprecated
    @JsonProperty("issued")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public @Nullable LocalDate issued() { return issued; }

    @Deprecated
    @JsonProperty("lines")
    @OmitIfEmpty
    public List<String> lines() { return lines; }

    @Deprecated
    @JsonProperty("reason")
    public @Nullable String reason() { return reason; }

    @Deprecated
    @JsonProperty("address")
    public @Nullable Address address() { return address; }

    @Deprecated
    @JsonProperty("currency")
    public @Nullable String currency() { return currency; }

    @Deprecated
    @JsonProperty("mode")
    public @Nullable Mode mode() { return mode; }

    @Deprecated
    @JsonProperty("payment")
    public @Nullable Payment payment() { return payment; }

    @Deprecated
    @JsonProperty("range")
    public @Nullable Range range() { return range; }

    public static final class Metadata extends GeneratedMetadata {
        private static final long serialVersionUID = 1L;

        Metadata(MetadataParts parts) { super(parts); }

        @Override protected Members table(RenamedMetadata metadata) { return OldDecoder.OLD; }

        public FieldMetadataEntry number() { return entry(0); }
        @Deprecated public FieldMetadataEntry oldNumber() { return entry(1); }
        @Deprecated public FieldMetadataEntry issued() { return entry(2); }
        @Deprecated public List<FieldMetadataEntry> lines() { return list(3); }
        public List<FieldMetadataEntry> codes() { return list(4); }
        @Deprecated public FieldMetadataEntry reason() { return entry(5); }
        public FieldMetadataEntry status() { return entry(6); }
        @Deprecated public Address.Metadata address() { return (Address.Metadata) part(7); }
        public List<Address.Metadata> addresses() { return list(8); }
        @Deprecated public FieldMetadataEntry currency() { return entry(9); }
        @Deprecated public FieldMetadataEntry mode() { return entry(10); }
        public FieldMetadata party() { return part(11); }
        @Deprecated public FieldMetadataEntry payment() { return entry(12); }
        @Deprecated public Range.Metadata range() { return (Range.Metadata) part(13); }
    }

    public enum Status implements WireValue {
        OPEN("open"),
        /** Became open. */
        @Deprecated
        PENDING("pending"),
        @Deprecated
        CLOSED("closed");

        private static final WireValues<Status> BY_VALUE = WireValues.of(values());
        private final String value;

        Status(String value) { this.value = value; }

        @Override
        @JsonValue
        public String value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Status of(String value) { return BY_VALUE.get(value); }
    }

    @Deprecated
    public record Address(@JsonProperty("street") @Nullable String street, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Address(@JsonProperty("street") @Nullable String street) {
            this(street, new Metadata(OldDecoder.ADDRESS.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return OldDecoder.ADDRESS.text("Address", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(street); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return OldDecoder.ADDRESS; }

            public FieldMetadataEntry street() { return entry(0); }
        }
    }

    @Deprecated
    public enum Mode implements WireValue {
        A("a"),
        B("b");

        private static final WireValues<Mode> BY_VALUE = WireValues.of(values());
        private final String value;

        Mode(String value) { this.value = value; }

        @Override
        @JsonValue
        public String value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Mode of(String value) { return BY_VALUE.get(value); }
    }

    public sealed interface Party extends GeneratedRecord permits PartyString, Person, Company {
        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Party of(Object json) { return UntypedJson.read(json, OldDecoder::readParty); }
    }

    public record PartyString(@JsonValue String value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements Party, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public PartyString(String value) { this(value, FieldMetadataEntry.EMPTY); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("PartyString", value); }
    }

    @Deprecated
    public sealed interface Payment extends GeneratedRecord permits PaymentString, PaymentInteger {
        @Override FieldMetadataEntry fieldMetadata();

        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Payment of(Object json) { return UntypedJson.read(json, OldDecoder::readPayment); }
    }

    public record PaymentString(@JsonValue String value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements Payment, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public PaymentString(String value) { this(value, FieldMetadataEntry.EMPTY); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("PaymentString", value); }
    }

    public record PaymentInteger(@JsonValue Long value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements Payment, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public PaymentInteger(Long value) { this(value, FieldMetadataEntry.EMPTY); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("PaymentInteger", value); }
    }

    @Deprecated
    public record Range(@Nullable Long item0, @Nullable Long item1, List<@Nullable Object> additionalItems,
            @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
        public Range { additionalItems = Copies.listOf(additionalItems, Copies::value); }

        public Range(@Nullable Long item0, @Nullable Long item1, @Nullable List<@Nullable Object> additionalItems) {
            this(item0, item1, additionalItems,
                    new Metadata(OldDecoder.RANGE.parts(MetadataNode.NONE, additionalItems)));
        }

        /** Returns the elements as JSON has them. */
        @JsonValue
        public List<@Nullable Object> toList() { return Written.elements(0, additionalItems, item0, item1); }

        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Range of(Object json) { return UntypedJson.read(json, OldDecoder::readRange); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return OldDecoder.RANGE.text("Range", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(item0, item1, additionalItems); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return OldDecoder.RANGE; }

            public FieldMetadataEntry item0() { return entry(0); }
            public FieldMetadataEntry item1() { return entry(1); }
            public List<FieldMetadataEntry> additionalItems() { return list(2); }
        }
    }

    public record Person(@JsonProperty("name") @WriteAlways @Nullable String name, @JsonIgnore Metadata fieldMetadata)
            implements Party {
        @JsonCreator
        public Person(@JsonProperty("name") @Nullable String name) {
            this(name, new Metadata(OldDecoder.PERSON.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return OldDecoder.PERSON.text("Person", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(name); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return OldDecoder.PERSON; }

            public FieldMetadataEntry name() { return entry(0); }
        }
    }

    /** Nobody sends these. */
    @Deprecated
    public record Company(@JsonProperty("vat") @WriteAlways @Nullable String vat, @JsonIgnore Metadata fieldMetadata)
            implements Party {
        @JsonCreator
        public Company(@JsonProperty("vat") @Nullable String vat) {
            this(vat, new Metadata(OldDecoder.COMPANY.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return OldDecoder.COMPANY.text("Company", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(vat); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return OldDecoder.COMPANY; }

            public FieldMetadataEntry vat() { return entry(0); }
        }
    }
}
