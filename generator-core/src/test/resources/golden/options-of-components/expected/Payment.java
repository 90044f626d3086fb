package golden.options_of_components;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
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
import dev.extractgen.runtime.support.Written;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Declared at the root of the schema.
 *
 * @param reference (pattern: "^[A-Z]+&#x5c;&#x5c;d$"; minLength: 2; maxLength: 35)
 * @param amount (exclusiveMinimum: 0; maximum: 1000000)
 * @param paidOn (in JSON: paid_on)
 * @param at (format: "date-time")
 * @param lines (minItems: 1)
 * @param groups (maxItems: 9)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@SuppressWarnings({ "unused", "a b" })
@Generated("payment.json")
@NullMarked
record Payment(@JsonProperty("reference") @JsonInclude(JsonInclude.Include.ALWAYS) @NotNull @Size(min = 2,
        max = 35) @Pattern(regexp = "(?s:.*)(?:^[A-Z]+\\d\\z)(?s:.*)") @JsonPropertyDescription(value = "own") @Nullable String reference,
        @JsonProperty("amount") @JsonInclude(JsonInclude.Include.ALWAYS) @NotNull @DecimalMin(value = "0",
        inclusive = false) @DecimalMax("1000000") @JsonPropertyDescription("of all") @Nullable BigDecimal amount,
        @JsonProperty("currency") @JsonPropertyDescription("of all") @Nullable Currency currency,
        @JsonProperty("accepted") @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonPropertyDescription("of all") List<@Nullable Currency> accepted,
        @JsonProperty("rates") @OmitIfAbsent @JsonPropertyDescription("of all") Map<String, List<Year>> rates,
        @JsonProperty("paid_on") @JsonFormat(shape = JsonFormat.Shape.STRING) @JsonPropertyDescription("of all") @Nullable LocalDate paidOn,
        @JsonProperty("instalments") @JsonPropertyDescription("of all") @Nullable Integer instalments,
        @JsonProperty("at") @JsonPropertyDescription("of all") @Nullable String at,
        @JsonProperty("lines") @JsonInclude(JsonInclude.Include.ALWAYS) @Size(min = 1) @JsonPropertyDescription("of all") List<@Valid Line> lines,
        @JsonProperty("groups") @JsonInclude(JsonInclude.Include.NON_EMPTY) @Size(max = 9) @JsonPropertyDescription("of all") List<List<@Valid Line>> groups,
        @JsonProperty("payer") @JsonInclude(JsonInclude.Include.ALWAYS) @NotNull @Valid @JsonPropertyDescription("of all") @Nullable Payer payer,
        @JsonProperty("status") @JsonPropertyDescription("of all") @Nullable Status status,
        @JsonProperty("due") @Valid @JsonPropertyDescription("of all") @Nullable Due due,
        @JsonIgnore Metadata fieldMetadata) implements ExtractedRecord {
    public Payment {
        accepted = Copies.nullableList(accepted);
        rates = Copies.mapOf(rates, Copies::list);
        lines = Copies.list(lines);
        groups = Copies.listOf(groups, Copies::list);
    }

    /** Makes a record without other metadata than what its parts bring along. */
    public Payment(@Nullable String reference, @Nullable BigDecimal amount, @Nullable Currency currency,
            @Nullable List<@Nullable Currency> accepted, @Nullable Map<String, List<Year>> rates,
            @Nullable LocalDate paidOn, @Nullable Integer instalments, @Nullable String at, @Nullable List<Line> lines,
            @Nullable List<List<Line>> groups, @Nullable Payer payer, @Nullable Status status, @Nullable Due due) {
        this(reference, amount, currency, accepted, rates, paidOn, instalments, at, lines, groups, payer, status, due,
                Metadata.of(MetadataNode.none(), accepted, rates, lines, groups, payer, due));
    }

    /** Returns the members as JSON has them. */
    @JsonValue
    public Map<String, @Nullable Object> toMap() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        Written.member(members, "reference", true, reference);
        Written.member(members, "amount", true, amount);
        Written.member(members, "currency", false, Written.each(currency,
                value -> ((Currency) value).getCurrencyCode()));
        Written.member(members, "accepted", false, Written.each(accepted,
                value -> ((Currency) value).getCurrencyCode()));
        Written.member(members, "rates", false, Written.each(rates, value -> ((Year) value).toString()));
        Written.member(members, "paid_on", false, paidOn);
        Written.member(members, "instalments", false, instalments);
        Written.member(members, "at", false, at);
        Written.member(members, "lines", true, lines);
        Written.member(members, "groups", false, groups);
        Written.member(members, "payer", true, payer);
        Written.member(members, "status", false, status);
        Written.member(members, "due", false, due);
        return members;
    }

    /**
     * Returns the value that maps, lists, strings and numbers describe, as other libraries parse JSON.
     *
     * @throws IllegalArgumentException if it is none of the types
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Payment of(Object json) {
        return UntypedJson.read(json, PaymentDecoder::readPayment);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Payment that && Objects.equals(reference, that.reference)
                && Objects.equals(amount, that.amount) && Objects.equals(currency, that.currency)
                && Objects.equals(accepted, that.accepted) && Objects.equals(rates, that.rates)
                && Objects.equals(paidOn, that.paidOn) && Objects.equals(instalments, that.instalments)
                && Objects.equals(at, that.at) && Objects.equals(lines, that.lines)
                && Objects.equals(groups, that.groups) && Objects.equals(payer, that.payer)
                && Objects.equals(status, that.status) && Objects.equals(due, that.due);
    }

    @Override
    public int hashCode() {
        return Objects.hash(reference, amount, currency, accepted, rates, paidOn, instalments, at, lines, groups, payer,
                status, due);
    }

    @Override
    public String toString() {
        return "Payment[reference=" + reference + ", amount=" + amount + ", currency=" + currency
                + ", accepted=" + accepted + ", rates=" + rates + ", paidOn=" + paidOn + ", instalments=" + instalments
                + ", at=" + at + ", lines=" + lines + ", groups=" + groups + ", payer=" + payer + ", status=" + status
                + ", due=" + due + "]";
    }

    @Override
    public Stream<ExtractedField> extractedFields() {
        return new FieldCollector()
                .add("/reference", reference, fieldMetadata.reference())
                .add("/amount", amount, fieldMetadata.amount())
                .add("/currency", currency, fieldMetadata.currency())
                .list("/accepted", accepted, fieldMetadata.accepted(), FieldCollector::add)
                .map("/rates", rates, fieldMetadata.rates(),
                        (fields, pointer, value, metadata) -> fields.list(pointer, value, metadata,
                        FieldCollector::add))
                .add("/paid_on", paidOn, fieldMetadata.paidOn())
                .add("/instalments", instalments, fieldMetadata.instalments())
                .add("/at", at, fieldMetadata.at())
                .list("/lines", lines, fieldMetadata.lines(), Line::addTo)
                .list("/groups", groups, fieldMetadata.groups(),
                        (fields, pointer, value, metadata) -> fields.list(pointer, value, metadata, Line::addTo))
                .part("/payer", payer, fieldMetadata.payer(), Payer::addTo)
                .add("/status", status, fieldMetadata.status())
                .union("/due", due, fieldMetadata.due(), Due::extractedFields)
                .stream();
    }

    /** What the service said about each value of {@link Payment}. */
    public record Metadata(FieldMetadataEntry reference, FieldMetadataEntry amount, FieldMetadataEntry currency,
            List<FieldMetadataEntry> accepted, Map<String, List<FieldMetadataEntry>> rates, FieldMetadataEntry paidOn,
            FieldMetadataEntry instalments, FieldMetadataEntry at, List<Line.Metadata> lines,
            List<List<Line.Metadata>> groups, Payer.@Nullable Metadata payer, FieldMetadataEntry status,
            FieldMetadata due, @Nullable String objectReasoning) implements FieldMetadata {
        public Metadata {
            accepted = Copies.list(accepted);
            rates = Copies.mapOf(rates, Copies::list);
            lines = Copies.list(lines);
            groups = Copies.listOf(groups, Copies::list);
        }

        @Override
        public Payer.Metadata payer() {
            return payer == null ? Payer.Metadata.EMPTY : payer;
        }

        static Metadata of(MetadataNode node, @Nullable List<@Nullable Currency> accepted,
                @Nullable Map<String, List<Year>> rates, @Nullable List<Line> lines, @Nullable List<List<Line>> groups,
                @Nullable Payer payer, @Nullable Due due) {
            return new Metadata(node.entry(0), node.entry(1), node.entry(2), node.at(3).entries(accepted),
                    node.at(4).map(rates, (value, valueNode) -> valueNode.entries(value)), node.entry(5), node.entry(6),
                    node.entry(7), node.at(8).list(lines, Line.Metadata::bind),
                    node.at(9).list(groups, (value2, valueNode2) -> valueNode2.list(value2, Line.Metadata::bind)),
                    Payer.Metadata.bind(payer, node.at(10)), node.entry(11),
                    due != null ? due.fieldMetadata() : node.at(12).asEntry(), node.reasoning());
        }
    }

    /**
     * Declared at /$defs/Line of the schema.
     *
     * @param text (minLength: 1)
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @SuppressWarnings({ "unused", "a b" })
    public record Line(
            @JsonProperty("text") @JsonInclude(JsonInclude.Include.ALWAYS) @NotNull @Size(min = 1) @JsonPropertyDescription("of all") @Nullable String text,
            @JsonIgnore Metadata fieldMetadata) implements Due {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public Line(@JsonProperty("text") @Nullable String text) {
            this(text, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Line that && Objects.equals(text, that.text);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(text);
        }

        @Override
        public String toString() {
            return "Line[text=" + text + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/text", text, fieldMetadata.text()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable Line value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new Line(null, about),
                    Line::extractedFields);
        }

        /** What the service said about each value of {@link Line}. */
        public record Metadata(FieldMetadataEntry text, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }

            static Metadata bind(@Nullable Line value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** Declared at /$defs/Payer of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @SuppressWarnings({ "unused", "a b" })
    public record Payer(@JsonProperty("name") @JsonPropertyDescription("of all") @Nullable String name,
            @JsonProperty("currency") @JsonPropertyDescription("of all") @Nullable String currency,
            @JsonIgnore Metadata fieldMetadata) implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public Payer(@JsonProperty("name") @Nullable String name, @JsonProperty("currency") @Nullable String currency) {
            this(name, currency, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Payer that && Objects.equals(name, that.name)
                    && Objects.equals(currency, that.currency);
        }

        @Override
        public int hashCode() {
            return Objects.hash(name, currency);
        }

        @Override
        public String toString() {
            return "Payer[name=" + name + ", currency=" + currency + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector()
                    .add("/name", name, fieldMetadata.name())
                    .add("/currency", currency, fieldMetadata.currency())
                    .stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable Payer value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new Payer(null, null, about),
                    Payer::extractedFields);
        }

        /** What the service said about each value of {@link Payer}. */
        public record Metadata(FieldMetadataEntry name, FieldMetadataEntry currency, @Nullable String objectReasoning)
                implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.entry(1), node.reasoning());
            }

            static Metadata bind(@Nullable Payer value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** Declared at /properties/status of the schema. */
    @SuppressWarnings("own")
    public enum Status {
        OPEN("open"),
        PAID("paid");

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

    /** Declared at /properties/due of the schema. */
    @SuppressWarnings({ "unused", "a b" })
    public sealed interface Due extends ExtractedRecord permits DueString, Line {
        @Override
        FieldMetadata fieldMetadata();

        /**
         * Returns the value that maps, lists, strings and numbers describe, as other libraries parse JSON.
         *
         * @throws IllegalArgumentException if it is none of the types
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Due of(Object json) {
            return UntypedJson.read(json, PaymentDecoder::readDue);
        }
    }

    /** A {@link Due} of JSON type string. */
    @SuppressWarnings({ "unused", "a b" })
    public record DueString(@JsonValue @JsonPropertyDescription("of all") String value,
            @JsonIgnore FieldMetadataEntry fieldMetadata) implements Due {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public DueString(String value) {
            this(value, FieldMetadataEntry.EMPTY);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof DueString that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return "DueString[value=" + value + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("", value, fieldMetadata).stream();
        }
    }
}
