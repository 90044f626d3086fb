package golden.options_text_and_keep;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
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
import dev.extractgen.runtime.support.WireValue;
import dev.extractgen.runtime.support.WireValues;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * @param day (format: "date")
 * @param at (format: "date-time")
 * @param id (format: "uuid")
 * @param days Each: (format: "date")
 */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE)
@Generated("options.json")
@NullMarked
public record Options(@JsonProperty("count") @Nullable BigInteger count,
        @JsonProperty("price") @Nullable BigDecimal price, @JsonProperty("day") @Nullable String day,
        @JsonProperty("at") @Nullable String at, @JsonProperty("id") @Nullable String id,
        @JsonProperty("days") @OmitIfEmpty List<String> days,
        @JsonProperty("counts") @OmitIfEmpty List<BigInteger> counts,
        @JsonProperty("prices") @OmitIfAbsent Map<String, BigDecimal> prices,
        @JsonProperty("either") @Nullable Either either, @JsonProperty("part") @Nullable Part part,
        @JsonProperty("levels") @Nullable Levels levels,
        @JsonAnyGetter Map<String, @Nullable Object> additionalProperties, @JsonIgnore Metadata fieldMetadata)
        implements GeneratedRecord {
    public Options {
        days = Copies.list(days);
        counts = Copies.list(counts);
        prices = Copies.map(prices);
        additionalProperties = Copies.mapOf(additionalProperties, Copies::value);
    }

    @JsonCreator
    public Options(@JsonProperty("count") @Nullable BigInteger count, @JsonProperty("price") @Nullable BigDecimal price,
            @JsonProperty("day") @Nullable String day, @JsonProperty("at") @Nullable String at,
            @JsonProperty("id") @Nullable String id, @JsonProperty("days") @Nullable List<String> days,
            @JsonProperty("counts") @Nullable List<BigInteger> counts,
            @JsonProperty("prices") @Nullable Map<String, BigDecimal> prices,
            @JsonProperty("either") @Nullable Either either, @JsonProperty("part") @Nullable Part part,
            @JsonProperty("levels") @Nullable Levels levels,
            @JsonProperty("additionalProperties_") @JsonAnySetter @Nullable Map<String, @Nullable Object> additionalProperties) {
        this(count, price, day, at, id, days, counts, prices, either, part, levels, additionalProperties,
                new Metadata(OptionsDecoder.OPTIONS.parts(MetadataNode.NONE, days, counts, prices, either, part,
                additionalProperties)));
    }

    @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

    @Override public int hashCode() { return fieldValues().hashCode(); }

    @Override public String toString() { return OptionsDecoder.OPTIONS.text("Options", this); }

    @Override public List<@Nullable Object> fieldValues() {
        return FieldValues.of(count, price, day, at, id, days, counts, prices, either, part, levels,
                additionalProperties);
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
        public Map<String, FieldMetadataEntry> additionalProperties() { return map(11); }
    }

    public sealed interface Either extends GeneratedRecord permits EitherString, EitherInteger {
        @Override FieldMetadataEntry fieldMetadata();

        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Either of(Object json) { return UntypedJson.read(json, OptionsDecoder::readEither); }
    }

    public record EitherString(@JsonValue String value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements Either, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public EitherString(String value) { this(value, FieldMetadataEntry.EMPTY); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("EitherString", value); }
    }

    public record EitherInteger(@JsonValue BigInteger value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements Either, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public EitherInteger(BigInteger value) { this(value, FieldMetadataEntry.EMPTY); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("EitherInteger", value); }
    }

    @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE)
    public record Part(@JsonProperty("x") @Nullable String x,
            @JsonAnyGetter Map<String, @Nullable Object> additionalProperties, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        public Part { additionalProperties = Copies.mapOf(additionalProperties, Copies::value); }

        @JsonCreator
        public Part(@JsonProperty("x") @Nullable String x,
                @JsonProperty("additionalProperties_") @JsonAnySetter @Nullable Map<String, @Nullable Object> additionalProperties) {
            this(x, additionalProperties,
                    new Metadata(OptionsDecoder.PART.parts(MetadataNode.NONE, additionalProperties)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return OptionsDecoder.PART.text("Part", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(x, additionalProperties); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return OptionsDecoder.PART; }

            public FieldMetadataEntry x() { return entry(0); }
            public Map<String, FieldMetadataEntry> additionalProperties() { return map(1); }
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
