package golden.enum_values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.GeneratedMetadata;
import dev.extractgen.runtime.decode.GeneratedRecord;
import dev.extractgen.runtime.decode.Members;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataParts;
import dev.extractgen.runtime.decode.RenamedMetadata;
import dev.extractgen.runtime.support.Copies;
import dev.extractgen.runtime.support.FieldValues;
import dev.extractgen.runtime.support.OmitIfEmpty;
import dev.extractgen.runtime.support.WireValue;
import dev.extractgen.runtime.support.WireValues;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** @param const_ (in JSON: const) */
@Generated("enums.json")
@NullMarked
public record Enums(@JsonProperty("unit") @Nullable Unit unit, @JsonProperty("level") @Nullable Level level,
        @JsonProperty("ratio") @Nullable Ratio ratio, @JsonProperty("mixed") @Nullable Mixed mixed,
        @JsonProperty("flag") @Nullable Flag flag, @JsonProperty("both") @Nullable Boolean both,
        @JsonProperty("lang") @Nullable Lang lang, @JsonProperty("truth") @Nullable Truth truth,
        @JsonProperty("zone") @Nullable Zone zone, @JsonProperty("capitals") @Nullable Capitals capitals,
        @JsonProperty("words") @Nullable Words words, @JsonProperty("signs") @Nullable Signs signs,
        @JsonProperty("age") @Nullable Age age, @JsonProperty("price") @Nullable Price price,
        @JsonProperty("answer") @Nullable Answer answer, @JsonProperty("const") @Nullable Const const_,
        @JsonProperty("number") @Nullable Number number, @JsonProperty("list") @OmitIfEmpty List<ListItem> list,
        @JsonProperty("big") @Nullable Big big, @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
    public Enums { list = Copies.list(list); }

    @JsonCreator
    public Enums(@JsonProperty("unit") @Nullable Unit unit, @JsonProperty("level") @Nullable Level level,
            @JsonProperty("ratio") @Nullable Ratio ratio, @JsonProperty("mixed") @Nullable Mixed mixed,
            @JsonProperty("flag") @Nullable Flag flag, @JsonProperty("both") @Nullable Boolean both,
            @JsonProperty("lang") @Nullable Lang lang, @JsonProperty("truth") @Nullable Truth truth,
            @JsonProperty("zone") @Nullable Zone zone, @JsonProperty("capitals") @Nullable Capitals capitals,
            @JsonProperty("words") @Nullable Words words, @JsonProperty("signs") @Nullable Signs signs,
            @JsonProperty("age") @Nullable Age age, @JsonProperty("price") @Nullable Price price,
            @JsonProperty("answer") @Nullable Answer answer, @JsonProperty("const") @Nullable Const const_,
            @JsonProperty("number") @Nullable Number number, @JsonProperty("list") @Nullable List<ListItem> list,
            @JsonProperty("big") @Nullable Big big) {
        this(unit, level, ratio, mixed, flag, both, lang, truth, zone, capitals, words, signs, age, price, answer,
                const_, number, list, big, new Metadata(EnumsDecoder.ENUMS.parts(MetadataNode.NONE, list)));
    }

    @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

    @Override public int hashCode() { return fieldValues().hashCode(); }

    @Override public String toString() { return EnumsDecoder.ENUMS.text("Enums", this); }

    @Override public List<@Nullable Object> fieldValues() {
        return FieldValues.of(unit, level, ratio, mixed, flag, both, lang, truth, zone, capitals, words, signs, age,
                price, answer, const_, number, list, big);
    }

    public static final class Metadata extends GeneratedMetadata {
        private static final long serialVersionUID = 1L;

        Metadata(MetadataParts parts) { super(parts); }

        @Override protected Members table(RenamedMetadata metadata) { return EnumsDecoder.ENUMS; }

        public FieldMetadataEntry unit() { return entry(0); }
        public FieldMetadataEntry level() { return entry(1); }
        public FieldMetadataEntry ratio() { return entry(2); }
        public FieldMetadataEntry mixed() { return entry(3); }
        public FieldMetadataEntry flag() { return entry(4); }
        public FieldMetadataEntry both() { return entry(5); }
        public FieldMetadataEntry lang() { return entry(6); }
        public FieldMetadataEntry truth() { return entry(7); }
        public FieldMetadataEntry zone() { return entry(8); }
        public FieldMetadataEntry capitals() { return entry(9); }
        public FieldMetadataEntry words() { return entry(10); }
        public FieldMetadataEntry signs() { return entry(11); }
        public FieldMetadataEntry age() { return entry(12); }
        public FieldMetadataEntry price() { return entry(13); }
        public FieldMetadataEntry answer() { return entry(14); }
        public FieldMetadataEntry const_() { return entry(15); }
        public FieldMetadataEntry number() { return entry(16); }
        public List<FieldMetadataEntry> list() { return list(17); }
        public FieldMetadataEntry big() { return entry(18); }
    }

    public enum Unit implements WireValue {
        _10_SPACE_K("10 K"),
        _10_K_A("10-K/A"),
        _10_DASH_K("10-K"),
        EMPTY(""),
        SPACE_SPACE("  "),
        A_B("a.b"),
        É("é"),
        日本("日本"),
        SLASH("/"),
        MINUS_1("-1"),
        _1ST("1st");

        private static final WireValues<Unit> BY_VALUE = WireValues.of(values());
        private final String value;

        Unit(String value) { this.value = value; }

        @Override
        @JsonValue
        public String value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Unit of(String value) { return BY_VALUE.get(value); }
    }

    public enum Level implements WireValue {
        _1(1L),
        _2(2L),
        MINUS_3(-3L),
        _10(10L);

        private static final WireValues<Level> BY_VALUE = WireValues.of(values());
        private final Long value;

        Level(Long value) { this.value = value; }

        @Override
        @JsonValue
        public Long value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Level of(Object value) { return BY_VALUE.get(value); }
    }

    public enum Ratio implements WireValue {
        _0_5(new BigDecimal("0.5")),
        _1_0(1L),
        _2(2L),
        _1000_0(1000L);

        private static final WireValues<Ratio> BY_VALUE = WireValues.of(values());
        private final Object value;

        Ratio(Object value) { this.value = value; }

        @Override
        @JsonValue
        public Object value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Ratio of(Object value) { return BY_VALUE.get(value); }
    }

    public enum Mixed implements WireValue {
        _1("1"),
        _1_NUMBER(1L),
        TRUE_BOOLEAN(true),
        TRUE("true"),
        FALSE(false);

        private static final WireValues<Mixed> BY_VALUE = WireValues.of(values());
        private final Object value;

        Mixed(Object value) { this.value = value; }

        @Override
        @JsonValue
        public Object value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Mixed of(Object value) { return BY_VALUE.get(value); }
    }

    public enum Flag implements WireValue {
        TRUE(true);

        private static final WireValues<Flag> BY_VALUE = WireValues.of(values());
        private final Object value;

        Flag(Object value) { this.value = value; }

        @Override
        @JsonValue
        public Object value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Flag of(Object value) { return BY_VALUE.get(value); }
    }

    public enum Lang implements WireValue {
        C("C"),
        C_HASH("C#"),
        C_PLUS_PLUS("C++"),
        C_c("c");

        private static final WireValues<Lang> BY_VALUE = WireValues.of(values());
        private final String value;

        Lang(String value) { this.value = value; }

        @Override
        @JsonValue
        public String value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Lang of(String value) { return BY_VALUE.get(value); }
    }

    public enum Truth implements WireValue {
        TRUE("TRUE"),
        TRUE_True("True"),
        TRUE_true("true");

        private static final WireValues<Truth> BY_VALUE = WireValues.of(values());
        private final String value;

        Truth(String value) { this.value = value; }

        @Override
        @JsonValue
        public String value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Truth of(String value) { return BY_VALUE.get(value); }
    }

    public enum Zone implements WireValue {
        ETC_SLASH_GMT_PLUS_0("Etc/GMT+0"),
        ETC_SLASH_GMT_0("Etc/GMT-0"),
        ETC_GMT0("Etc/GMT0"),
        ETC_GMT("Etc/GMT");

        private static final WireValues<Zone> BY_VALUE = WireValues.of(values());
        private final String value;

        Zone(String value) { this.value = value; }

        @Override
        @JsonValue
        public String value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Zone of(String value) { return BY_VALUE.get(value); }
    }

    public enum Capitals implements WireValue {
        MODE_2D("MODE_2D"),
        B2B("B2B"),
        _3D("3D"),
        SHA256("SHA256"),
        MODEL2_YEAR("model2Year");

        private static final WireValues<Capitals> BY_VALUE = WireValues.of(values());
        private final String value;

        Capitals(String value) { this.value = value; }

        @Override
        @JsonValue
        public String value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Capitals of(String value) { return BY_VALUE.get(value); }
    }

    public enum Words implements WireValue {
        CLASS("class"),
        VALUES("values"),
        VALUE_OF("value of"),
        CONSTANTS_SPACE_BY_SPACE_VALUE("constants by value"),
        VALUE("value"),
        CONSTANTS_UNDERSCORE_BY_UNDERSCORE_VALUE("CONSTANTS_BY_VALUE"),
        DOLLAR_VALUES("$VALUES"),
        NULL("null"),
        NAME("name");

        private static final WireValues<Words> BY_VALUE = WireValues.of(values());
        private final String value;

        Words(String value) { this.value = value; }

        @Override
        @JsonValue
        public String value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Words of(String value) { return BY_VALUE.get(value); }
    }

    public enum Signs implements WireValue {
        LESS("<"),
        LESS_EQUALS("<="),
        GREATER(">"),
        EQUALS("="),
        EXCLAMATION_EQUALS("!="),
        PLUS("+"),
        DASH("-"),
        PLUS_MINUS("\u00b1"),
        EURO("\u20ac");

        private static final WireValues<Signs> BY_VALUE = WireValues.of(values());
        private final String value;

        Signs(String value) { this.value = value; }

        @Override
        @JsonValue
        public String value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Signs of(String value) { return BY_VALUE.get(value); }
    }

    public enum Age implements WireValue {
        LESS_THAN_1_YEAR("<1 year"),
        _1_5_YEARS("1-5 years"),
        _18_PLUS_YEARS("18+ years"),
        GREATER_THAN_OR_EQUAL_TO_65(">= 65"),
        LESS_THAN_OR_EQUAL_TO_99("\u2264 99");

        private static final WireValues<Age> BY_VALUE = WireValues.of(values());
        private final String value;

        Age(String value) { this.value = value; }

        @Override
        @JsonValue
        public String value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Age of(String value) { return BY_VALUE.get(value); }
    }

    public enum Price implements WireValue {
        LESS_THAN_DOLLAR_10("< $10"),
        _10_20("$10 - $20"),
        _20_PLUS("$20+"),
        _1M_PLUS("$1M+"),
        B("B+"),
        LESS_THAN_EURO_10("< \u20ac10"),
        _1_1("1+1");

        private static final WireValues<Price> BY_VALUE = WireValues.of(values());
        private final String value;

        Price(String value) { this.value = value; }

        @Override
        @JsonValue
        public String value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Price of(String value) { return BY_VALUE.get(value); }
    }

    public enum Answer implements WireValue {
        NOT_KNOWN_not_known("not known"),
        NOT_KNOWN_Not_known("Not known"),
        NOT_KNOWN_NOT_KNOWN("NOT KNOWN"),
        ÉTÉ_été("été"),
        ÉTÉ_Été("Été");

        private static final WireValues<Answer> BY_VALUE = WireValues.of(values());
        private final String value;

        Answer(String value) { this.value = value; }

        @Override
        @JsonValue
        public String value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Answer of(String value) { return BY_VALUE.get(value); }
    }

    public enum Const implements WireValue {
        ONLY("only");

        private static final WireValues<Const> BY_VALUE = WireValues.of(values());
        private final String value;

        Const(String value) { this.value = value; }

        @Override
        @JsonValue
        public String value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Const of(String value) { return BY_VALUE.get(value); }
    }

    public enum Number implements WireValue {
        _3(3L);

        private static final WireValues<Number> BY_VALUE = WireValues.of(values());
        private final Long value;

        Number(Long value) { this.value = value; }

        @Override
        @JsonValue
        public Long value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Number of(Object value) { return BY_VALUE.get(value); }
    }

    public enum ListItem implements WireValue {
        X("x"),
        Y("y");

        private static final WireValues<ListItem> BY_VALUE = WireValues.of(values());
        private final String value;

        ListItem(String value) { this.value = value; }

        @Override
        @JsonValue
        public String value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static ListItem of(String value) { return BY_VALUE.get(value); }
    }

    public enum Big implements WireValue {
        _12345678901234567890(new BigDecimal("12345678901234567890")),
        _1(1L);

        private static final WireValues<Big> BY_VALUE = WireValues.of(values());
        private final Object value;

        Big(Object value) { this.value = value; }

        @Override
        @JsonValue
        public Object value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Big of(Object value) { return BY_VALUE.get(value); }
    }
}
