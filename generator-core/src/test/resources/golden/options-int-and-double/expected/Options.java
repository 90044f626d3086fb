package golden.options_int_and_double;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
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
import dev.extractgen.runtime.support.TemporalText;
import dev.extractgen.runtime.support.WireValue;
import dev.extractgen.runtime.support.WireValues;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * @param day (format: "date")
 * @param at (format: "date-time")
 * @param id (format: "uuid")
 * @param days Each: (format: "date")
 */
@Generated("options.json")
@NullMarked
public record Options(@JsonProperty("count") @Nullable Integer count, @JsonProperty("price") @Nullable Double price,
        @JsonProperty("day") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable LocalDate day,
        @JsonProperty("at") @JsonFormat(shape = JsonFormat.Shape.STRING,
        without = JsonFormat.Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE) @Nullable OffsetDateTime at,
        @JsonProperty("id") @Nullable UUID id,
        @JsonProperty("days") @OmitIfEmpty @JsonFormat(shape = JsonFormat.Shape.STRING) List<LocalDate> days,
        @JsonProperty("counts") @OmitIfEmpty List<Integer> counts,
        @JsonProperty("prices") @OmitIfAbsent Map<String, Double> prices,
        @JsonProperty("either") @Nullable Either either, @JsonProperty("part") @Nullable Part part,
        @JsonProperty("levels") @Nullable Levels levels, @JsonIgnore Metadata fieldMetadata)
        implements GeneratedRecord {
    public Options {
        days = Copies.list(days);
        counts = Copies.list(counts);
        prices = Copies.map(prices);
    }

    @JsonCreator
    public Options(@JsonProperty("count") @Nullable Integer count, @JsonProperty("price") @Nullable Double price,
            @JsonProperty("day") @Nullable LocalDate day, @JsonProperty("at") @Nullable OffsetDateTime at,
            @JsonProperty("id") @Nullable UUID id, @JsonProperty("days") @Nullable List<LocalDate> days,
            @JsonProperty("counts") @Nullable List<Integer> counts,
            @JsonProperty("prices") @Nullable Map<String, Double> prices,
            @JsonProperty("either") @Nullable Either either, @JsonProperty("part") @Nullable Part part,
            @JsonProperty("levels") @Nullable Levels levels) {
        this(count, price, day, at, id, days, counts, prices, either, part, levels,
                new Metadata(OptionsDecoder.OPTIONS.parts(MetadataNode.NONE, days, counts, prices, either, part)));
    }

    @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

    @Override public int hashCode() { return fieldValues().hashCode(); }

    @Override public String toString() { return OptionsDecoder.OPTIONS.text("Options", this); }

    @Override public List<@Nullable Object> fieldValues() {
        return FieldValues.of(count, price, day, at, id, days, counts, prices, either, part, levels);
    }

    public static final class Metadata extends GeneratedMetadata {
        private static final long serialVersionUID = 1L;

        Metadata(MetadataParts parts) { super(parts); }

        @Override protected Members table(RenamedMetadata metadata) { return OptionsDecoder.OPTIONS; }

        public FieldMetadataEntry count() { return entry(0); }
        public FieldMetadataEntry price() { return entry(1); }
        public FieldMetadataEntry day() { return entry(2); }
        public FieldMetadataEntry at() { return entry(3); }
        public FieldMetadataEntry id() { return entry(4); }
        public List<FieldMetadataEntry> days() { return list(5); }
        public List<FieldMetadataEntry> counts() { return list(6); }
        public Map<String, FieldMetadataEntry> prices() { return map(7); }
        public FieldMetadataEntry either() { return entry(8); }
        public Part.Metadata part() { return (Part.Metadata) part(9); }
        public FieldMetadataEntry levels() { return entry(10); }
    }

    public sealed interface Either extends GeneratedRecord permits EitherString, EitherInteger {
        @Override FieldMetadataEntry fieldMetadata();

        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Either of(Object json) { return UntypedJson.read(json, OptionsDecoder::readEither); }
    }

    public record EitherString(LocalDate value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements Either, GeneratedValue {
        public EitherString(LocalDate value) { this(value, FieldMetadataEntry.EMPTY); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("EitherString", value); }

        /** Returns the value as it is written in JSON. */
        @JsonValue
        public Object json() { return TemporalText.of(value); }
    }

    public record EitherInteger(@JsonValue Integer value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements Either, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public EitherInteger(Integer value) { this(value, FieldMetadataEntry.EMPTY); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("EitherInteger", value); }
    }

    public record Part(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Part(@JsonProperty("x") @Nullable String x) {
            this(x, new Metadata(OptionsDecoder.PART.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return OptionsDecoder.PART.text("Part", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(x); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return OptionsDecoder.PART; }

            public FieldMetadataEntry x() { return entry(0); }
        }
    }

    public enum Levels implements WireValue {
        _1(1L),
        _2_5(new BigDecimal("2.5"));

        private static final WireValues<Levels> BY_VALUE = WireValues.of(values());
        private final Object value;

        Levels(Object value) { this.value = value; }

        @Override
        @JsonValue
        public Object value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Levels of(Object value) { return BY_VALUE.get(value); }
    }
}
