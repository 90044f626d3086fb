package golden.nested_objects_and_lists;

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
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.RenamedMetadata;
import dev.extractgen.runtime.decode.UntypedJson;
import dev.extractgen.runtime.support.Copies;
import dev.extractgen.runtime.support.FieldValues;
import dev.extractgen.runtime.support.OmitIfAbsent;
import dev.extractgen.runtime.support.OmitIfEmpty;
import dev.extractgen.runtime.support.WireValue;
import dev.extractgen.runtime.support.WireValues;
import dev.extractgen.runtime.support.WriteAlways;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * An invoice with its line items.
 *
 * @param vendor Who sent the invoice (minLength: 1)
 * @param invoiceNumber Number (in JSON: invoice_number)
 * @param issuedOn (in JSON: issued_on; format: "date")
 */
@Generated("invoice.json")
@NullMarked
public record Invoice(@JsonProperty("vendor") @WriteAlways @Nullable String vendor,
        @JsonProperty("invoice_number") @Nullable String invoiceNumber,
        @JsonProperty("issued_on") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable LocalDate issuedOn,
        @JsonProperty("paid") @Nullable Boolean paid, @JsonProperty("address") @Nullable Address address,
        @JsonProperty("items") @WriteAlways List<Item> items, @JsonProperty("tags") @OmitIfEmpty List<String> tags,
        @JsonProperty("matrix") @OmitIfEmpty List<List<BigDecimal>> matrix,
        @JsonProperty("start") @Nullable Start start, @JsonProperty("skills") @Nullable Skills skills,
        @JsonProperty("extra") @OmitIfAbsent Map<String, @Nullable Object> extra, @JsonIgnore Metadata fieldMetadata)
        implements GeneratedRecord {
    public Invoice {
        items = Copies.list(items);
        tags = Copies.list(tags);
        matrix = Copies.listOf(matrix, Copies::list);
        extra = Copies.mapOf(extra, Copies::value);
    }

    @JsonCreator
    public Invoice(@JsonProperty("vendor") @Nullable String vendor,
            @JsonProperty("invoice_number") @Nullable String invoiceNumber,
            @JsonProperty("issued_on") @Nullable LocalDate issuedOn, @JsonProperty("paid") @Nullable Boolean paid,
            @JsonProperty("address") @Nullable Address address, @JsonProperty("items") @Nullable List<Item> items,
            @JsonProperty("tags") @Nullable List<String> tags,
            @JsonProperty("matrix") @Nullable List<List<BigDecimal>> matrix,
            @JsonProperty("start") @Nullable Start start, @JsonProperty("skills") @Nullable Skills skills,
            @JsonProperty("extra") @Nullable Map<String, @Nullable Object> extra) {
        this(vendor, invoiceNumber, issuedOn, paid, address, items, tags, matrix, start, skills, extra,
                new Metadata(InvoiceDecoder.INVOICE.parts(MetadataNode.NONE, address, items, tags, matrix, start,
                skills, extra)));
    }

    @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

    @Override public int hashCode() { return fieldValues().hashCode(); }

    @Override public String toString() { return InvoiceDecoder.INVOICE.text("Invoice", this); }

    @Override public List<@Nullable Object> fieldValues() {
        return FieldValues.of(vendor, invoiceNumber, issuedOn, paid, address, items, tags, matrix, start, skills,
                extra);
    }

    public static final class Metadata extends GeneratedMetadata {
        private static final long serialVersionUID = 1L;

        Metadata(MetadataParts parts) { super(parts); }

        @Override protected Members table(RenamedMetadata metadata) { return InvoiceDecoder.INVOICE; }

        public FieldMetadataEntry vendor() { return entry(0); }
        public FieldMetadataEntry invoiceNumber() { return entry(1); }
        public FieldMetadataEntry issuedOn() { return entry(2); }
        public FieldMetadataEntry paid() { return entry(3); }
        public Address.Metadata address() { return (Address.Metadata) part(4); }
        public List<Item.Metadata> items() { return list(5); }
        public List<FieldMetadataEntry> tags() { return list(6); }
        public List<List<FieldMetadataEntry>> matrix() { return list(7); }
        public FieldMetadataEntry start() { return entry(8); }
        public FieldMetadata skills() { return part(9); }
        public Map<String, FieldMetadataEntry> extra() { return map(10); }
    }

    public record Address(@JsonProperty("street") @Nullable String street,
            @JsonProperty("lines") @OmitIfEmpty List<String> lines, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        public Address { lines = Copies.list(lines); }

        @JsonCreator
        public Address(@JsonProperty("street") @Nullable String street,
                @JsonProperty("lines") @Nullable List<String> lines) {
            this(street, lines, new Metadata(InvoiceDecoder.ADDRESS.parts(MetadataNode.NONE, lines)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return InvoiceDecoder.ADDRESS.text("Address", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(street, lines); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return InvoiceDecoder.ADDRESS; }

            public FieldMetadataEntry street() { return entry(0); }
            public List<FieldMetadataEntry> lines() { return list(1); }
        }
    }

    public record Item(@JsonProperty("description") @WriteAlways @Nullable String description,
            @JsonProperty("quantity") @Nullable Long quantity,
            @JsonProperty("amount") @WriteAlways @Nullable BigDecimal amount,
            @JsonProperty("status") @Nullable Status status, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Item(@JsonProperty("description") @Nullable String description,
                @JsonProperty("quantity") @Nullable Long quantity, @JsonProperty("amount") @Nullable BigDecimal amount,
                @JsonProperty("status") @Nullable Status status) {
            this(description, quantity, amount, status, new Metadata(InvoiceDecoder.ITEM.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return InvoiceDecoder.ITEM.text("Item", this); }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(description, quantity, amount, status);
        }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return InvoiceDecoder.ITEM; }

            public FieldMetadataEntry description() { return entry(0); }
            public FieldMetadataEntry quantity() { return entry(1); }
            public FieldMetadataEntry amount() { return entry(2); }
            public FieldMetadataEntry status() { return entry(3); }
        }
    }

    public sealed interface Start extends GeneratedRecord permits StartString, StartInteger {
        @Override FieldMetadataEntry fieldMetadata();

        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Start of(Object json) { return UntypedJson.read(json, InvoiceDecoder::readStart); }
    }

    public record StartString(@JsonValue String value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements Start, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public StartString(String value) { this(value, FieldMetadataEntry.EMPTY); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("StartString", value); }
    }

    public record StartInteger(@JsonValue Long value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements Start, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public StartInteger(Long value) { this(value, FieldMetadataEntry.EMPTY); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("StartInteger", value); }
    }

    public sealed interface Skills extends GeneratedRecord permits SkillsArray, SkillsObject {
        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Skills of(Object json) { return UntypedJson.read(json, InvoiceDecoder::readSkills); }
    }

    public record SkillsArray(@JsonValue List<String> value, @JsonIgnore Metadata fieldMetadata)
            implements Skills, GeneratedValue {
        public SkillsArray { value = Copies.list(value); }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public SkillsArray(List<String> value) { this(value, MetadataNode.NONE); }

        SkillsArray(List<String> value, MetadataNode node) {
            this(value, new Metadata(InvoiceDecoder.SKILLS_ARRAY.parts(node, value)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("SkillsArray", value); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected MetadataShape table(RenamedMetadata metadata) { return InvoiceDecoder.SKILLS_ARRAY; }

            public List<FieldMetadataEntry> value() { return list(0); }
        }
    }

    public record SkillsObject(@JsonValue Map<String, List<String>> value, @JsonIgnore Metadata fieldMetadata)
            implements Skills, GeneratedValue {
        public SkillsObject { value = Copies.mapOf(value, Copies::list); }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public SkillsObject(Map<String, List<String>> value) { this(value, MetadataNode.NONE); }

        SkillsObject(Map<String, List<String>> value, MetadataNode node) {
            this(value, new Metadata(InvoiceDecoder.SKILLS_OBJECT.parts(node, value)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("SkillsObject", value); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected MetadataShape table(RenamedMetadata metadata) { return InvoiceDecoder.SKILLS_OBJECT; }

            public Map<String, List<FieldMetadataEntry>> value() { return map(0); }
        }
    }

    public enum Status implements WireValue {
        IN_STOCK("in stock"),
        BACK_ORDERED("back-ordered");

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
}
