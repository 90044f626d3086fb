package golden.nested_objects_and_lists;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
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
import dev.extractgen.runtime.decode.UntypedJson;
import dev.extractgen.runtime.support.Copies;
import dev.extractgen.runtime.support.FieldCollector;
import dev.extractgen.runtime.support.OmitIfAbsent;
import dev.extractgen.runtime.support.WireValues;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * An invoice with its line items.
 *
 * @param vendor Who sent the invoice (minLength: 1)
 * @param invoiceNumber Number (in JSON: invoice_number)
 * @param issuedOn (in JSON: issued_on; format: "date")
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Generated("invoice.json")
@NullMarked
public record Invoice(@JsonProperty("vendor") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String vendor,
        @JsonProperty("invoice_number") @Nullable String invoiceNumber,
        @JsonProperty("issued_on") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable LocalDate issuedOn,
        @JsonProperty("paid") @Nullable Boolean paid, @JsonProperty("address") @Nullable Address address,
        @JsonProperty("items") @JsonInclude(JsonInclude.Include.ALWAYS) List<Item> items,
        @JsonProperty("tags") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> tags,
        @JsonProperty("matrix") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<List<BigDecimal>> matrix,
        @JsonProperty("start") @Nullable Start start, @JsonProperty("skills") @Nullable Skills skills,
        @JsonProperty("extra") @OmitIfAbsent Map<String, @Nullable Object> extra, @JsonIgnore Metadata fieldMetadata)
        implements ExtractedRecord {
    public Invoice {
        items = Copies.list(items);
        tags = Copies.list(tags);
        matrix = Copies.listOf(matrix, Copies::list);
        extra = Copies.mapOf(extra, Copies::value);
    }

    /** Makes a record without other metadata than what its parts bring along. */
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
                Metadata.of(MetadataNode.none(), address, items, tags, matrix, start, skills, extra));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Invoice that && Objects.equals(vendor, that.vendor)
                && Objects.equals(invoiceNumber, that.invoiceNumber) && Objects.equals(issuedOn, that.issuedOn)
                && Objects.equals(paid, that.paid) && Objects.equals(address, that.address)
                && Objects.equals(items, that.items) && Objects.equals(tags, that.tags)
                && Objects.equals(matrix, that.matrix) && Objects.equals(start, that.start)
                && Objects.equals(skills, that.skills) && Objects.equals(extra, that.extra);
    }

    @Override
    public int hashCode() {
        return Objects.hash(vendor, invoiceNumber, issuedOn, paid, address, items, tags, matrix, start, skills, extra);
    }

    @Override
    public String toString() {
        return "Invoice[vendor=" + vendor + ", invoiceNumber=" + invoiceNumber + ", issuedOn=" + issuedOn
                + ", paid=" + paid + ", address=" + address + ", items=" + items + ", tags=" + tags
                + ", matrix=" + matrix + ", start=" + start + ", skills=" + skills + ", extra=" + extra + "]";
    }

    @Override
    public Stream<ExtractedField> extractedFields() {
        return new FieldCollector()
                .add("/vendor", vendor, fieldMetadata.vendor())
                .add("/invoice_number", invoiceNumber, fieldMetadata.invoiceNumber())
                .add("/issued_on", issuedOn, fieldMetadata.issuedOn())
                .add("/paid", paid, fieldMetadata.paid())
                .part("/address", address, fieldMetadata.address(), Address::addTo)
                .list("/items", items, fieldMetadata.items(), Item::addTo)
                .list("/tags", tags, fieldMetadata.tags(), FieldCollector::add)
                .list("/matrix", matrix, fieldMetadata.matrix(),
                        (fields, pointer, value, metadata) -> fields.list(pointer, value, metadata,
                        FieldCollector::add))
                .union("/start", start, fieldMetadata.start(), Start::extractedFields)
                .union("/skills", skills, fieldMetadata.skills(), Skills::extractedFields)
                .map("/extra", extra, fieldMetadata.extra(), FieldCollector::add)
                .stream();
    }

    /** What the service said about each value of {@link Invoice}. */
    public record Metadata(FieldMetadataEntry vendor, FieldMetadataEntry invoiceNumber, FieldMetadataEntry issuedOn,
            FieldMetadataEntry paid, Address.@Nullable Metadata address, List<Item.Metadata> items,
            List<FieldMetadataEntry> tags, List<List<FieldMetadataEntry>> matrix, FieldMetadataEntry start,
            FieldMetadata skills, Map<String, FieldMetadataEntry> extra, @Nullable String objectReasoning)
            implements FieldMetadata {
        public Metadata {
            items = Copies.list(items);
            tags = Copies.list(tags);
            matrix = Copies.listOf(matrix, Copies::list);
            extra = Copies.map(extra);
        }

        @Override
        public Address.Metadata address() {
            return address == null ? Address.Metadata.EMPTY : address;
        }

        static Metadata of(MetadataNode node, @Nullable Address address, @Nullable List<Item> items,
                @Nullable List<String> tags, @Nullable List<List<BigDecimal>> matrix, @Nullable Start start,
                @Nullable Skills skills, @Nullable Map<String, @Nullable Object> extra) {
            return new Metadata(node.entry(0), node.entry(1), node.entry(2), node.entry(3),
                    Address.Metadata.bind(address, node.at(4)), node.at(5).list(items, Item.Metadata::bind),
                    node.at(6).entries(tags), node.at(7).list(matrix, (value, valueNode) -> valueNode.entries(value)),
                    start != null ? start.fieldMetadata() : node.at(8).asEntry(),
                    skills != null ? skills.fieldMetadata() : node.at(9).asEntry(), node.at(10).entries(extra),
                    node.reasoning());
        }
    }

    /** Declared at /properties/address/anyOf/0 of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Address(@JsonProperty("street") @Nullable String street,
            @JsonProperty("lines") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> lines,
            @JsonIgnore Metadata fieldMetadata) implements ExtractedRecord {
        public Address {
            lines = Copies.list(lines);
        }

        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public Address(@JsonProperty("street") @Nullable String street,
                @JsonProperty("lines") @Nullable List<String> lines) {
            this(street, lines, Metadata.of(MetadataNode.none(), lines));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Address that && Objects.equals(street, that.street)
                    && Objects.equals(lines, that.lines);
        }

        @Override
        public int hashCode() {
            return Objects.hash(street, lines);
        }

        @Override
        public String toString() {
            return "Address[street=" + street + ", lines=" + lines + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector()
                    .add("/street", street, fieldMetadata.street())
                    .list("/lines", lines, fieldMetadata.lines(), FieldCollector::add)
                    .stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable Address value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new Address(null, null, about),
                    Address::extractedFields);
        }

        /** What the service said about each value of {@link Address}. */
        public record Metadata(FieldMetadataEntry street, List<FieldMetadataEntry> lines,
                @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, List.of(), null);

            public Metadata {
                lines = Copies.list(lines);
            }

            static Metadata of(MetadataNode node, @Nullable List<String> lines) {
                return new Metadata(node.entry(0), node.at(1).entries(lines), node.reasoning());
            }

            static Metadata bind(@Nullable Address value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node, null) : EMPTY;
            }
        }
    }

    /** Declared at /properties/items/items of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            @JsonProperty("description") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String description,
            @JsonProperty("quantity") @Nullable Long quantity,
            @JsonProperty("amount") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable BigDecimal amount,
            @JsonProperty("status") @Nullable Status status, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public Item(@JsonProperty("description") @Nullable String description,
                @JsonProperty("quantity") @Nullable Long quantity, @JsonProperty("amount") @Nullable BigDecimal amount,
                @JsonProperty("status") @Nullable Status status) {
            this(description, quantity, amount, status, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Item that && Objects.equals(description, that.description)
                    && Objects.equals(quantity, that.quantity) && Objects.equals(amount, that.amount)
                    && Objects.equals(status, that.status);
        }

        @Override
        public int hashCode() {
            return Objects.hash(description, quantity, amount, status);
        }

        @Override
        public String toString() {
            return "Item[description=" + description + ", quantity=" + quantity + ", amount=" + amount
                    + ", status=" + status + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector()
                    .add("/description", description, fieldMetadata.description())
                    .add("/quantity", quantity, fieldMetadata.quantity())
                    .add("/amount", amount, fieldMetadata.amount())
                    .add("/status", status, fieldMetadata.status())
                    .stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable Item value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY,
                    about -> new Item(null, null, null, null, about), Item::extractedFields);
        }

        /** What the service said about each value of {@link Item}. */
        public record Metadata(FieldMetadataEntry description, FieldMetadataEntry quantity, FieldMetadataEntry amount,
                FieldMetadataEntry status, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, FieldMetadataEntry.EMPTY,
                    FieldMetadataEntry.EMPTY, FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.entry(1), node.entry(2), node.entry(3), node.reasoning());
            }

            static Metadata bind(@Nullable Item value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** Declared at /properties/start of the schema. */
    public sealed interface Start extends ExtractedRecord permits StartString, StartInteger {
        @Override
        FieldMetadataEntry fieldMetadata();

        /**
         * Returns the value that maps, lists, strings and numbers describe, as other libraries parse JSON.
         *
         * @throws IllegalArgumentException if it is none of the types
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Start of(Object json) {
            return UntypedJson.read(json, InvoiceDecoder::readStart);
        }
    }

    /** A {@link Start} of JSON type string. */
    public record StartString(@JsonValue String value, @JsonIgnore FieldMetadataEntry fieldMetadata) implements Start {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public StartString(String value) {
            this(value, FieldMetadataEntry.EMPTY);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof StartString that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return "StartString[value=" + value + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("", value, fieldMetadata).stream();
        }
    }

    /** A {@link Start} of JSON type number. */
    public record StartInteger(@JsonValue Long value, @JsonIgnore FieldMetadataEntry fieldMetadata) implements Start {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public StartInteger(Long value) {
            this(value, FieldMetadataEntry.EMPTY);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof StartInteger that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return "StartInteger[value=" + value + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("", value, fieldMetadata).stream();
        }
    }

    /** Declared at /properties/skills of the schema. */
    public sealed interface Skills extends ExtractedRecord permits SkillsArray, SkillsObject {
        @Override
        FieldMetadata fieldMetadata();

        /**
         * Returns the value that maps, lists, strings and numbers describe, as other libraries parse JSON.
         *
         * @throws IllegalArgumentException if it is none of the types
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Skills of(Object json) {
            return UntypedJson.read(json, InvoiceDecoder::readSkills);
        }
    }

    /** A {@link Skills} of JSON type array. */
    public record SkillsArray(@JsonValue List<String> value, @JsonIgnore Metadata fieldMetadata) implements Skills {
        public SkillsArray {
            value = Copies.list(value);
        }

        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public SkillsArray(List<String> value) {
            this(value, Metadata.of(MetadataNode.none(), value));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof SkillsArray that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return "SkillsArray[value=" + value + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().list("", value, fieldMetadata.value(), FieldCollector::add).stream();
        }

        /** What the service said about each value of {@link SkillsArray}. */
        public record Metadata(List<FieldMetadataEntry> value, @Nullable String objectReasoning)
                implements FieldMetadata {
            public Metadata {
                value = Copies.list(value);
            }

            static Metadata of(MetadataNode node, @Nullable List<String> value) {
                return new Metadata(node.entries(value), node.reasoning());
            }
        }
    }

    /** A {@link Skills} of JSON type object. */
    public record SkillsObject(@JsonValue Map<String, List<String>> value, @JsonIgnore Metadata fieldMetadata)
            implements Skills {
        public SkillsObject {
            value = Copies.mapOf(value, Copies::list);
        }

        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public SkillsObject(Map<String, List<String>> value) {
            this(value, Metadata.of(MetadataNode.none(), value));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof SkillsObject that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return "SkillsObject[value=" + value + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector()
                    .map("", value, fieldMetadata.value(),
                            (fields, pointer, value, metadata) -> fields.list(pointer, value, metadata,
                            FieldCollector::add))
                    .stream();
        }

        /** What the service said about each value of {@link SkillsObject}. */
        public record Metadata(Map<String, List<FieldMetadataEntry>> value, @Nullable String objectReasoning)
                implements FieldMetadata {
            public Metadata {
                value = Copies.mapOf(value, Copies::list);
            }

            static Metadata of(MetadataNode node, @Nullable Map<String, List<String>> value) {
                return new Metadata(node.map(value, (value2, valueNode) -> valueNode.entries(value2)),
                        node.reasoning());
            }
        }
    }

    /** Declared at /properties/items/items/properties/status of the schema. */
    public enum Status {
        IN_STOCK("in stock"),
        BACK_ORDERED("back-ordered");

        private static final WireValues<Status> CONSTANTS_BY_VALUE = WireValues.of(values(), Status::value);

        private final String value;

        Status(String value) {
            this.value = value;
        }

        /** Returns the value that stands for the constant in JSON. */
        @JsonValue
        public String value() {
            return value;
        }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Status of(String value) {
            return CONSTANTS_BY_VALUE.get(value);
        }
    }
}
