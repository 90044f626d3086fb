package golden.options_text_and_keep;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
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
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Declared at the root of the schema.
 *
 * @param day (format: "date")
 * @param at (format: "date-time")
 * @param id (format: "uuid")
 */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
@Generated("options.json")
@NullMarked
public record Options(@JsonProperty("count") @Nullable BigInteger count,
        @JsonProperty("price") @Nullable BigDecimal price, @JsonProperty("day") @Nullable String day,
        @JsonProperty("at") @Nullable String at, @JsonProperty("id") @Nullable String id,
        @JsonProperty("days") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> days,
        @JsonProperty("counts") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<BigInteger> counts,
        @JsonProperty("prices") @OmitIfAbsent Map<String, BigDecimal> prices,
        @JsonProperty("either") @Nullable Either either, @JsonProperty("part") @Nullable Part part,
        @JsonProperty("levels") @Nullable Levels levels,
        @JsonAnyGetter Map<String, @Nullable Object> additionalProperties, @JsonIgnore Metadata fieldMetadata)
        implements ExtractedRecord {
    public Options {
        days = Copies.list(days);
        counts = Copies.list(counts);
        prices = Copies.map(prices);
        additionalProperties = Copies.mapOf(additionalProperties, Copies::value);
    }

    /** Makes a record without other metadata than what its parts bring along. */
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
                Metadata.of(MetadataNode.none(), days, counts, prices, either, part, additionalProperties));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Options that && Objects.equals(count, that.count) && Objects.equals(price, that.price)
                && Objects.equals(day, that.day) && Objects.equals(at, that.at) && Objects.equals(id, that.id)
                && Objects.equals(days, that.days) && Objects.equals(counts, that.counts)
                && Objects.equals(prices, that.prices) && Objects.equals(either, that.either)
                && Objects.equals(part, that.part) && Objects.equals(levels, that.levels)
                && Objects.equals(additionalProperties, that.additionalProperties);
    }

    @Override
    public int hashCode() {
        return Objects.hash(count, price, day, at, id, days, counts, prices, either, part, levels,
                additionalProperties);
    }

    @Override
    public String toString() {
        return "Options[count=" + count + ", price=" + price + ", day=" + day + ", at=" + at + ", id=" + id
                + ", days=" + days + ", counts=" + counts + ", prices=" + prices + ", either=" + either
                + ", part=" + part + ", levels=" + levels + ", additionalProperties=" + additionalProperties + "]";
    }

    @Override
    public Stream<ExtractedField> extractedFields() {
        return new FieldCollector()
                .add("/count", count, fieldMetadata.count())
                .add("/price", price, fieldMetadata.price())
                .add("/day", day, fieldMetadata.day())
                .add("/at", at, fieldMetadata.at())
                .add("/id", id, fieldMetadata.id())
                .list("/days", days, fieldMetadata.days(), FieldCollector::add)
                .list("/counts", counts, fieldMetadata.counts(), FieldCollector::add)
                .map("/prices", prices, fieldMetadata.prices(), FieldCollector::add)
                .union("/either", either, fieldMetadata.either(), Either::extractedFields)
                .part("/part", part, fieldMetadata.part(), Part::addTo)
                .add("/levels", levels, fieldMetadata.levels())
                .map("", additionalProperties, fieldMetadata.additionalProperties(), FieldCollector::add)
                .stream();
    }

    /** What the service said about each value of {@link Options}. */
    public record Metadata(FieldMetadataEntry count, FieldMetadataEntry price, FieldMetadataEntry day,
            FieldMetadataEntry at, FieldMetadataEntry id, List<FieldMetadataEntry> days,
            List<FieldMetadataEntry> counts, Map<String, FieldMetadataEntry> prices, FieldMetadataEntry either,
            Part.@Nullable Metadata part, FieldMetadataEntry levels,
            Map<String, FieldMetadataEntry> additionalProperties, @Nullable String objectReasoning)
            implements FieldMetadata {
        public Metadata {
            days = Copies.list(days);
            counts = Copies.list(counts);
            prices = Copies.map(prices);
            additionalProperties = Copies.map(additionalProperties);
        }

        @Override
        public Part.Metadata part() {
            return part == null ? Part.Metadata.EMPTY : part;
        }

        static Metadata of(MetadataNode node, @Nullable List<String> days, @Nullable List<BigInteger> counts,
                @Nullable Map<String, BigDecimal> prices, @Nullable Either either, @Nullable Part part,
                @Nullable Map<String, @Nullable Object> additionalProperties) {
            return new Metadata(node.entry(0), node.entry(1), node.entry(2), node.entry(3), node.entry(4),
                    node.at(5).entries(days), node.at(6).entries(counts), node.at(7).entries(prices),
                    either != null ? either.fieldMetadata() : node.at(8).asEntry(),
                    Part.Metadata.bind(part, node.at(9)), node.entry(10), node.at(11).entries(additionalProperties),
                    node.reasoning());
        }
    }

    /** Declared at /properties/either of the schema. */
    public sealed interface Either extends ExtractedRecord permits EitherString, EitherInteger {
        @Override
        FieldMetadataEntry fieldMetadata();

        /**
         * Returns the value that maps, lists, strings and numbers describe, as other libraries parse JSON.
         *
         * @throws IllegalArgumentException if it is none of the types
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Either of(Object json) {
            return UntypedJson.read(json, OptionsDecoder::readEither);
        }
    }

    /** A {@link Either} of JSON type string. */
    public record EitherString(@JsonValue String value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements Either {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public EitherString(String value) {
            this(value, FieldMetadataEntry.EMPTY);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof EitherString that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return "EitherString[value=" + value + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("", value, fieldMetadata).stream();
        }
    }

    /** A {@link Either} of JSON type number. */
    public record EitherInteger(@JsonValue BigInteger value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements Either {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public EitherInteger(BigInteger value) {
            this(value, FieldMetadataEntry.EMPTY);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof EitherInteger that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return "EitherInteger[value=" + value + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("", value, fieldMetadata).stream();
        }
    }

    /** Declared at /properties/part of the schema. */
    @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Part(@JsonProperty("x") @Nullable String x,
            @JsonAnyGetter Map<String, @Nullable Object> additionalProperties, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        public Part {
            additionalProperties = Copies.mapOf(additionalProperties, Copies::value);
        }

        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public Part(@JsonProperty("x") @Nullable String x,
                @JsonProperty("additionalProperties_") @JsonAnySetter @Nullable Map<String, @Nullable Object> additionalProperties) {
            this(x, additionalProperties, Metadata.of(MetadataNode.none(), additionalProperties));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Part that && Objects.equals(x, that.x)
                    && Objects.equals(additionalProperties, that.additionalProperties);
        }

        @Override
        public int hashCode() {
            return Objects.hash(x, additionalProperties);
        }

        @Override
        public String toString() {
            return "Part[x=" + x + ", additionalProperties=" + additionalProperties + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector()
                    .add("/x", x, fieldMetadata.x())
                    .map("", additionalProperties, fieldMetadata.additionalProperties(), FieldCollector::add)
                    .stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable Part value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new Part(null, null, about),
                    Part::extractedFields);
        }

        /** What the service said about each value of {@link Part}. */
        public record Metadata(FieldMetadataEntry x, Map<String, FieldMetadataEntry> additionalProperties,
                @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, Map.of(), null);

            public Metadata {
                additionalProperties = Copies.map(additionalProperties);
            }

            static Metadata of(MetadataNode node, @Nullable Map<String, @Nullable Object> additionalProperties) {
                return new Metadata(node.entry(0), node.at(1).entries(additionalProperties), node.reasoning());
            }

            static Metadata bind(@Nullable Part value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node, null) : EMPTY;
            }
        }
    }

    /** Declared at /properties/levels of the schema. */
    public enum Levels {
        _1(1L),
        _2_5(new BigDecimal("2.5"));

        private static final WireValues<Levels> CONSTANTS_BY_VALUE = WireValues.of(values(), Levels::value);

        private final Object value;

        Levels(Object value) {
            this.value = value;
        }

        /** Returns the value that stands for the constant in JSON. */
        @JsonValue
        public Object value() {
            return value;
        }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Levels of(Object value) {
            return CONSTANTS_BY_VALUE.get(value);
        }
    }
}
