package golden.options_int_and_double;

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
import dev.extractgen.runtime.support.TemporalText;
import dev.extractgen.runtime.support.WireValues;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
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
@JsonInclude(JsonInclude.Include.NON_NULL)
@Generated("options.json")
@NullMarked
public record Options(@JsonProperty("count") @Nullable Integer count, @JsonProperty("price") @Nullable Double price,
        @JsonProperty("day") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable LocalDate day,
        @JsonProperty("at") @JsonFormat(shape = JsonFormat.Shape.STRING,
        without = JsonFormat.Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE) @Nullable OffsetDateTime at,
        @JsonProperty("id") @Nullable UUID id,
        @JsonProperty("days") @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonFormat(shape = JsonFormat.Shape.STRING) List<LocalDate> days,
        @JsonProperty("counts") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Integer> counts,
        @JsonProperty("prices") @OmitIfAbsent Map<String, Double> prices,
        @JsonProperty("either") @Nullable Either either, @JsonProperty("part") @Nullable Part part,
        @JsonProperty("levels") @Nullable Levels levels, @JsonIgnore Metadata fieldMetadata)
        implements ExtractedRecord {
    public Options {
        days = Copies.list(days);
        counts = Copies.list(counts);
        prices = Copies.map(prices);
    }

    /** Makes a record without other metadata than what its parts bring along. */
    @JsonCreator
    public Options(@JsonProperty("count") @Nullable Integer count, @JsonProperty("price") @Nullable Double price,
            @JsonProperty("day") @Nullable LocalDate day, @JsonProperty("at") @Nullable OffsetDateTime at,
            @JsonProperty("id") @Nullable UUID id, @JsonProperty("days") @Nullable List<LocalDate> days,
            @JsonProperty("counts") @Nullable List<Integer> counts,
            @JsonProperty("prices") @Nullable Map<String, Double> prices,
            @JsonProperty("either") @Nullable Either either, @JsonProperty("part") @Nullable Part part,
            @JsonProperty("levels") @Nullable Levels levels) {
        this(count, price, day, at, id, days, counts, prices, either, part, levels, Metadata.of(MetadataNode.none(),
                days, counts, prices, either, part));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Options that && Objects.equals(count, that.count) && Objects.equals(price, that.price)
                && Objects.equals(day, that.day) && Objects.equals(at, that.at) && Objects.equals(id, that.id)
                && Objects.equals(days, that.days) && Objects.equals(counts, that.counts)
                && Objects.equals(prices, that.prices) && Objects.equals(either, that.either)
                && Objects.equals(part, that.part) && Objects.equals(levels, that.levels);
    }

    @Override
    public int hashCode() {
        return Objects.hash(count, price, day, at, id, days, counts, prices, either, part, levels);
    }

    @Override
    public String toString() {
        return "Options[count=" + count + ", price=" + price + ", day=" + day + ", at=" + at + ", id=" + id
                + ", days=" + days + ", counts=" + counts + ", prices=" + prices + ", either=" + either
                + ", part=" + part + ", levels=" + levels + "]";
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
                .stream();
    }

    /** What the service said about each value of {@link Options}. */
    public record Metadata(FieldMetadataEntry count, FieldMetadataEntry price, FieldMetadataEntry day,
            FieldMetadataEntry at, FieldMetadataEntry id, List<FieldMetadataEntry> days,
            List<FieldMetadataEntry> counts, Map<String, FieldMetadataEntry> prices, FieldMetadataEntry either,
            Part.@Nullable Metadata part, FieldMetadataEntry levels, @Nullable String objectReasoning)
            implements FieldMetadata {
        public Metadata {
            days = Copies.list(days);
            counts = Copies.list(counts);
            prices = Copies.map(prices);
        }

        @Override
        public Part.Metadata part() {
            return part == null ? Part.Metadata.EMPTY : part;
        }

        static Metadata of(MetadataNode node, @Nullable List<LocalDate> days, @Nullable List<Integer> counts,
                @Nullable Map<String, Double> prices, @Nullable Either either, @Nullable Part part) {
            return new Metadata(node.entry(0), node.entry(1), node.entry(2), node.entry(3), node.entry(4),
                    node.at(5).entries(days), node.at(6).entries(counts), node.at(7).entries(prices),
                    either != null ? either.fieldMetadata() : node.at(8).asEntry(),
                    Part.Metadata.bind(part, node.at(9)), node.entry(10), node.reasoning());
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
    public record EitherString(LocalDate value, @JsonIgnore FieldMetadataEntry fieldMetadata) implements Either {
        /** Makes a record without other metadata than what its parts bring along. */
        public EitherString(LocalDate value) {
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

        /** Returns the value as it is written in JSON. */
        @JsonValue
        public Object json() {
            return TemporalText.of(value);
        }
    }

    /** A {@link Either} of JSON type number. */
    public record EitherInteger(@JsonValue Integer value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements Either {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public EitherInteger(Integer value) {
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
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Part(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public Part(@JsonProperty("x") @Nullable String x) {
            this(x, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Part that && Objects.equals(x, that.x);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(x);
        }

        @Override
        public String toString() {
            return "Part[x=" + x + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/x", x, fieldMetadata.x()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable Part value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new Part(null, about),
                    Part::extractedFields);
        }

        /** What the service said about each value of {@link Part}. */
        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }

            static Metadata bind(@Nullable Part value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
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
