package golden.options_of_components;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
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
import dev.extractgen.runtime.support.OmitIfAbsent;
import dev.extractgen.runtime.support.OmitIfEmpty;
import dev.extractgen.runtime.support.WireValue;
import dev.extractgen.runtime.support.WireValues;
import dev.extractgen.runtime.support.WriteAlways;
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
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * @param reference (pattern: "^[A-Z]+\\d$"; minLength: 2; maxLength: 35)
 * @param amount (exclusiveMinimum: 0; maximum: 1000000)
 * @param paidOn (in JSON: paid_on)
 * @param at (format: "date-time")
 * @param lines (minItems: 1)
 * @param groups (maxItems: 9)
 * @param codes Each: (pattern: "\"\\d\""; maxLength: 9)
 * @param marks Each: (minimum: 1)
 */
@SuppressWarnings({ "unused", "a b" })
@Generated("payment.json")
@NullMarked
record Payment(@JsonProperty("reference") @WriteAlways @NotNull @Size(min = 2,
        max = 35) @Pattern(regexp = "(?s:.*)(?:^[A-Z]+\\d\\z)(?s:.*)") @JsonPropertyDescription(value = "own") @Nullable String reference,
        @JsonProperty("amount") @WriteAlways @NotNull @DecimalMin(value = "0",
        inclusive = false) @DecimalMax("1000000") @JsonPropertyDescription("of all") @Nullable BigDecimal amount,
        @JsonProperty("currency") @JsonPropertyDescription("of all") @Nullable Currency currency,
        @JsonProperty("accepted") @OmitIfEmpty @JsonPropertyDescription("of all") List<@Nullable Currency> accepted,
        @JsonProperty("rates") @OmitIfAbsent @JsonPropertyDescription("of all") Map<String, List<Year>> rates,
        @JsonProperty("paid_on") @JsonFormat(shape = JsonFormat.Shape.STRING) @JsonPropertyDescription("of all") @Nullable LocalDate paidOn,
        @JsonProperty("instalments") @JsonPropertyDescription("of all") @Nullable Integer instalments,
        @JsonProperty("at") @JsonPropertyDescription("of all") @Nullable String at,
        @JsonProperty("lines") @WriteAlways @Size(min = 1) @JsonPropertyDescription("of all") List<@Valid Line> lines,
        @JsonProperty("groups") @OmitIfEmpty @Size(max = 9) @JsonPropertyDescription("of all") List<List<@Valid Line>> groups,
        @JsonProperty("payer") @WriteAlways @NotNull @Valid @JsonPropertyDescription("of all") @Nullable Payer payer,
        @JsonProperty("codes") @OmitIfEmpty @JsonPropertyDescription("of all") List<@Size(max = 9)
        @Pattern(regexp = "(?s:.*)(?:\"\\d\")(?s:.*)") String> codes,
        @JsonProperty("marks") @OmitIfAbsent @JsonPropertyDescription("of all") Map<String, @DecimalMin("1")
        @Nullable Long> marks, @JsonProperty("status") @JsonPropertyDescription("of all") @Nullable Status status,
        @JsonProperty("due") @Valid @JsonPropertyDescription("of all") @Nullable Due due,
        @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
    public Payment {
        accepted = Copies.nullableList(accepted);
        rates = Copies.mapOf(rates, Copies::list);
        lines = Copies.list(lines);
        groups = Copies.listOf(groups, Copies::list);
        codes = Copies.list(codes);
        marks = Copies.nullableMap(marks);
    }

    public Payment(@Nullable String reference, @Nullable BigDecimal amount, @Nullable Currency currency,
            @Nullable List<@Nullable Currency> accepted, @Nullable Map<String, List<Year>> rates,
            @Nullable LocalDate paidOn, @Nullable Integer instalments, @Nullable String at, @Nullable List<Line> lines,
            @Nullable List<List<Line>> groups, @Nullable Payer payer, @Nullable List<String> codes,
            @Nullable Map<String, @Nullable Long> marks, @Nullable Status status, @Nullable Due due) {
        this(reference, amount, currency, accepted, rates, paidOn, instalments, at, lines, groups, payer, codes, marks,
                status, due, new Metadata(PaymentDecoder.PAYMENT.parts(MetadataNode.NONE, accepted, rates, lines,
                groups, payer, codes, marks, due)));
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
        Written.member(members, "codes", false, codes);
        Written.member(members, "marks", false, marks);
        Written.member(members, "status", false, status);
        Written.member(members, "due", false, due);
        return members;
    }

    /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Payment of(Object json) { return UntypedJson.read(json, PaymentDecoder::readPayment); }

    @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

    @Override public int hashCode() { return fieldValues().hashCode(); }

    @Override public String toString() { return PaymentDecoder.PAYMENT.text("Payment", this); }

    @Override public List<@Nullable Object> fieldValues() {
        return FieldValues.of(reference, amount, currency, accepted, rates, paidOn, instalments, at, lines, groups,
                payer, codes, marks, status, due);
    }

    public static final class Metadata extends GeneratedMetadata {
        private static final long serialVersionUID = 1L;

        Metadata(MetadataParts parts) { super(parts); }

        @Override protected Members table(RenamedMetadata metadata) { return PaymentDecoder.PAYMENT; }

        public FieldMetadataEntry reference() { return entry(0); }
        public FieldMetadataEntry amount() { return entry(1); }
        public FieldMetadataEntry currency() { return entry(2); }
        public List<FieldMetadataEntry> accepted() { return list(3); }
        public Map<String, List<FieldMetadataEntry>> rates() { return map(4); }
        public FieldMetadataEntry paidOn() { return entry(5); }
        public FieldMetadataEntry instalments() { return entry(6); }
        public FieldMetadataEntry at() { return entry(7); }
        public List<Line.Metadata> lines() { return list(8); }
        public List<List<Line.Metadata>> groups() { return list(9); }
        public Payer.Metadata payer() { return (Payer.Metadata) part(10); }
        public List<FieldMetadataEntry> codes() { return list(11); }
        public Map<String, FieldMetadataEntry> marks() { return map(12); }
        public FieldMetadataEntry status() { return entry(13); }
        public FieldMetadata due() { return part(14); }
    }

    /** @param text (minLength: 1) */
    @SuppressWarnings({ "unused", "a b" })
    public record Line(
            @JsonProperty("text") @WriteAlways @NotNull @Size(min = 1) @JsonPropertyDescription("of all") @Nullable String text,
            @JsonIgnore Metadata fieldMetadata) implements Due {
        @JsonCreator
        public Line(@JsonProperty("text") @Nullable String text) {
            this(text, new Metadata(PaymentDecoder.LINE.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return PaymentDecoder.LINE.text("Line", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(text); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return PaymentDecoder.LINE; }

            public FieldMetadataEntry text() { return entry(0); }
        }
    }

    @SuppressWarnings({ "unused", "a b" })
    public record Payer(@JsonProperty("name") @JsonPropertyDescription("of all") @Nullable String name,
            @JsonProperty("currency") @JsonPropertyDescription("of all") @Nullable String currency,
            @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
        @JsonCreator
        public Payer(@JsonProperty("name") @Nullable String name, @JsonProperty("currency") @Nullable String currency) {
            this(name, currency, new Metadata(PaymentDecoder.PAYER.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return PaymentDecoder.PAYER.text("Payer", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(name, currency); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return PaymentDecoder.PAYER; }

            public FieldMetadataEntry name() { return entry(0); }
            public FieldMetadataEntry currency() { return entry(1); }
        }
    }

    @SuppressWarnings("own")
    public enum Status implements WireValue {
        OPEN("open"),
        PAID("paid");

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

    @SuppressWarnings({ "unused", "a b" })
    public sealed interface Due extends GeneratedRecord permits DueString, Line {
        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Due of(Object json) { return UntypedJson.read(json, PaymentDecoder::readDue); }
    }

    @SuppressWarnings({ "unused", "a b" })
    public record DueString(@JsonValue @JsonPropertyDescription("of all") String value,
            @JsonIgnore FieldMetadataEntry fieldMetadata) implements Due, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public DueString(String value) { this(value, FieldMetadataEntry.EMPTY); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("DueString", value); }
    }
}
