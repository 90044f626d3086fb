package golden.names_in_other_scripts;

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
import dev.extractgen.runtime.support.WireValues;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Declared at the root of the schema.
 *
 * @param été_bb4a919a (in JSON: ÉTÉ)
 * @param été_b71a8c52 (in JSON: e&#x301;te&#x301;)
 * @param unicode (in JSON: Unicode)
 * @param i̇stanbul (in JSON: İstanbul)
 * @param istanbul_ISTANBUL (in JSON: ISTANBUL)
 * @param ß_0cfba399 (in JSON: ẞ)
 * @param nicode (in JSON: 𝔘nicode)
 * @param u20bb7 (in JSON: 𠮷)
 * @param u200bZero (in JSON: &#x200b;zero)
 * @param aB (in JSON: a&#x202e;b)
 * @param _1st (in JSON: 1st)
 * @param ub2 (in JSON: &#xb2;)
 * @param x (in JSON: x&#xb2;)
 * @param ⅷ (in JSON: &#x2167;)
 * @param underscore (in JSON: _)
 * @param i̇ (in JSON: İ)
 * @param σας (in JSON: ΣΑΣ)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Generated("unicode.json")
@NullMarked
public record Unicode(@JsonProperty("straße") @Nullable String straße, @JsonProperty("größe") @Nullable String größe,
        @JsonProperty("ÉTÉ") @Nullable String été_bb4a919a, @JsonProperty("été") @Nullable String été,
        @JsonProperty("e\u0301te\u0301") @Nullable String été_b71a8c52, @JsonProperty("地址") @Nullable 地址Type 地址,
        @JsonProperty("项目") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<项目Item> 项目,
        @JsonProperty("名") @Nullable 名Type 名, @JsonProperty("值") @Nullable 值Type 值,
        @JsonProperty("Unicode") @Nullable UnicodeUnicode unicode, @JsonProperty("עברית") @Nullable String עברית,
        @JsonProperty("العربية") @Nullable String العربية,
        @JsonProperty("ह\u093fन\u094dद\u0940") @Nullable String हिन्दी,
        @JsonProperty("ıstanbul") @Nullable String ıstanbul, @JsonProperty("İstanbul") @Nullable String i̇stanbul,
        @JsonProperty("istanbul") @Nullable String istanbul,
        @JsonProperty("ISTANBUL") @Nullable String istanbul_ISTANBUL, @JsonProperty("ﬁ") @Nullable String ﬁ,
        @JsonProperty("ß") @Nullable String ß, @JsonProperty("ẞ") @Nullable String ß_0cfba399,
        @JsonProperty("ŉ") @Nullable String ŉ, @JsonProperty("\ud835\udd18nicode") @Nullable String nicode,
        @JsonProperty("\ud842\udfb7") @Nullable U20bb7 u20bb7, @JsonProperty("\u200bzero") @Nullable String u200bZero,
        @JsonProperty("zero") @Nullable String zero, @JsonProperty("a\u202eb") @Nullable String aB,
        @JsonProperty("ab") @Nullable String ab, @JsonProperty("ａｂ") @Nullable String ａｂ,
        @JsonProperty("1st") @Nullable _1stType _1st, @JsonProperty("\u00b2") @Nullable String ub2,
        @JsonProperty("x\u00b2") @Nullable String x, @JsonProperty("\u2167") @Nullable String ⅷ,
        @JsonProperty("ª") @Nullable String ª, @JsonProperty("_") @Nullable Underscore underscore,
        @JsonProperty("ʰ") @Nullable String ʰ, @JsonProperty("ǆ") @Nullable String ǆ,
        @JsonProperty("ᾳ") @Nullable String ᾳ, @JsonProperty("İ") @Nullable String i̇,
        @JsonProperty("ΣΑΣ") @Nullable String σας, @JsonIgnore Metadata fieldMetadata) implements ExtractedRecord {
    public Unicode {
        项目 = Copies.list(项目);
    }

    /** Makes a record without other metadata than what its parts bring along. */
    @JsonCreator
    public Unicode(@JsonProperty("straße") @Nullable String straße, @JsonProperty("größe") @Nullable String größe,
            @JsonProperty("ÉTÉ") @Nullable String été_bb4a919a, @JsonProperty("été") @Nullable String été,
            @JsonProperty("e\u0301te\u0301") @Nullable String été_b71a8c52, @JsonProperty("地址") @Nullable 地址Type 地址,
            @JsonProperty("项目") @Nullable List<项目Item> 项目, @JsonProperty("名") @Nullable 名Type 名,
            @JsonProperty("值") @Nullable 值Type 值, @JsonProperty("Unicode") @Nullable UnicodeUnicode unicode,
            @JsonProperty("עברית") @Nullable String עברית, @JsonProperty("العربية") @Nullable String العربية,
            @JsonProperty("ह\u093fन\u094dद\u0940") @Nullable String हिन्दी,
            @JsonProperty("ıstanbul") @Nullable String ıstanbul, @JsonProperty("İstanbul") @Nullable String i̇stanbul,
            @JsonProperty("istanbul") @Nullable String istanbul,
            @JsonProperty("ISTANBUL") @Nullable String istanbul_ISTANBUL, @JsonProperty("ﬁ") @Nullable String ﬁ,
            @JsonProperty("ß") @Nullable String ß, @JsonProperty("ẞ") @Nullable String ß_0cfba399,
            @JsonProperty("ŉ") @Nullable String ŉ, @JsonProperty("\ud835\udd18nicode") @Nullable String nicode,
            @JsonProperty("\ud842\udfb7") @Nullable U20bb7 u20bb7,
            @JsonProperty("\u200bzero") @Nullable String u200bZero, @JsonProperty("zero") @Nullable String zero,
            @JsonProperty("a\u202eb") @Nullable String aB, @JsonProperty("ab") @Nullable String ab,
            @JsonProperty("ａｂ") @Nullable String ａｂ, @JsonProperty("1st") @Nullable _1stType _1st,
            @JsonProperty("\u00b2") @Nullable String ub2, @JsonProperty("x\u00b2") @Nullable String x,
            @JsonProperty("\u2167") @Nullable String ⅷ, @JsonProperty("ª") @Nullable String ª,
            @JsonProperty("_") @Nullable Underscore underscore, @JsonProperty("ʰ") @Nullable String ʰ,
            @JsonProperty("ǆ") @Nullable String ǆ, @JsonProperty("ᾳ") @Nullable String ᾳ,
            @JsonProperty("İ") @Nullable String i̇, @JsonProperty("ΣΑΣ") @Nullable String σας) {
        this(straße, größe, été_bb4a919a, été, été_b71a8c52, 地址, 项目, 名, 值, unicode, עברית, العربية, हिन्दी, ıstanbul,
                i̇stanbul, istanbul, istanbul_ISTANBUL, ﬁ, ß, ß_0cfba399, ŉ, nicode, u20bb7, u200bZero, zero, aB, ab,
                ａｂ, _1st, ub2, x, ⅷ, ª, underscore, ʰ, ǆ, ᾳ, i̇, σας, Metadata.of(MetadataNode.none(), 地址, 项目, 值,
                unicode, u20bb7, _1st, underscore));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Unicode that && Objects.equals(straße, that.straße) && Objects.equals(größe, that.größe)
                && Objects.equals(été_bb4a919a, that.été_bb4a919a) && Objects.equals(été, that.été)
                && Objects.equals(été_b71a8c52, that.été_b71a8c52) && Objects.equals(地址, that.地址)
                && Objects.equals(项目, that.项目) && Objects.equals(名, that.名) && Objects.equals(值, that.值)
                && Objects.equals(unicode, that.unicode) && Objects.equals(עברית, that.עברית)
                && Objects.equals(العربية, that.العربية) && Objects.equals(हिन्दी, that.हिन्दी)
                && Objects.equals(ıstanbul, that.ıstanbul) && Objects.equals(i̇stanbul, that.i̇stanbul)
                && Objects.equals(istanbul, that.istanbul) && Objects.equals(istanbul_ISTANBUL, that.istanbul_ISTANBUL)
                && Objects.equals(ﬁ, that.ﬁ) && Objects.equals(ß, that.ß) && Objects.equals(ß_0cfba399, that.ß_0cfba399)
                && Objects.equals(ŉ, that.ŉ) && Objects.equals(nicode, that.nicode)
                && Objects.equals(u20bb7, that.u20bb7) && Objects.equals(u200bZero, that.u200bZero)
                && Objects.equals(zero, that.zero) && Objects.equals(aB, that.aB) && Objects.equals(ab, that.ab)
                && Objects.equals(ａｂ, that.ａｂ) && Objects.equals(_1st, that._1st) && Objects.equals(ub2, that.ub2)
                && Objects.equals(x, that.x) && Objects.equals(ⅷ, that.ⅷ) && Objects.equals(ª, that.ª)
                && Objects.equals(underscore, that.underscore) && Objects.equals(ʰ, that.ʰ) && Objects.equals(ǆ, that.ǆ)
                && Objects.equals(ᾳ, that.ᾳ) && Objects.equals(i̇, that.i̇) && Objects.equals(σας, that.σας);
    }

    @Override
    public int hashCode() {
        return Objects.hash(straße, größe, été_bb4a919a, été, été_b71a8c52, 地址, 项目, 名, 值, unicode, עברית, العربية,
                हिन्दी, ıstanbul, i̇stanbul, istanbul, istanbul_ISTANBUL, ﬁ, ß, ß_0cfba399, ŉ, nicode, u20bb7,
                u200bZero, zero, aB, ab, ａｂ, _1st, ub2, x, ⅷ, ª, underscore, ʰ, ǆ, ᾳ, i̇, σας);
    }

    @Override
    public String toString() {
        return "Unicode[straße=" + straße + ", größe=" + größe + ", été_bb4a919a=" + été_bb4a919a + ", été=" + été
                + ", été_b71a8c52=" + été_b71a8c52 + ", 地址=" + 地址 + ", 项目=" + 项目 + ", 名=" + 名 + ", 值=" + 值
                + ", unicode=" + unicode + ", עברית=" + עברית + ", العربية=" + العربية + ", हिन्दी=" + हिन्दी
                + ", ıstanbul=" + ıstanbul + ", i̇stanbul=" + i̇stanbul + ", istanbul=" + istanbul
                + ", istanbul_ISTANBUL=" + istanbul_ISTANBUL + ", ﬁ=" + ﬁ + ", ß=" + ß + ", ß_0cfba399=" + ß_0cfba399
                + ", ŉ=" + ŉ + ", nicode=" + nicode + ", u20bb7=" + u20bb7 + ", u200bZero=" + u200bZero
                + ", zero=" + zero + ", aB=" + aB + ", ab=" + ab + ", ａｂ=" + ａｂ + ", _1st=" + _1st + ", ub2=" + ub2
                + ", x=" + x + ", ⅷ=" + ⅷ + ", ª=" + ª + ", underscore=" + underscore + ", ʰ=" + ʰ + ", ǆ=" + ǆ
                + ", ᾳ=" + ᾳ + ", i̇=" + i̇ + ", σας=" + σας + "]";
    }

    @Override
    public Stream<ExtractedField> extractedFields() {
        return new FieldCollector()
                .add("/straße", straße, fieldMetadata.straße())
                .add("/größe", größe, fieldMetadata.größe())
                .add("/ÉTÉ", été_bb4a919a, fieldMetadata.été_bb4a919a())
                .add("/été", été, fieldMetadata.été())
                .add("/e\u0301te\u0301", été_b71a8c52, fieldMetadata.été_b71a8c52())
                .part("/地址", 地址, fieldMetadata.地址(), 地址Type::addTo)
                .list("/项目", 项目, fieldMetadata.项目(), 项目Item::addTo)
                .add("/名", 名, fieldMetadata.名())
                .union("/值", 值, fieldMetadata.值(), 值Type::extractedFields)
                .part("/Unicode", unicode, fieldMetadata.unicode(), UnicodeUnicode::addTo)
                .add("/עברית", עברית, fieldMetadata.עברית())
                .add("/العربية", العربية, fieldMetadata.العربية())
                .add("/ह\u093fन\u094dद\u0940", हिन्दी, fieldMetadata.हिन्दी())
                .add("/ıstanbul", ıstanbul, fieldMetadata.ıstanbul())
                .add("/İstanbul", i̇stanbul, fieldMetadata.i̇stanbul())
                .add("/istanbul", istanbul, fieldMetadata.istanbul())
                .add("/ISTANBUL", istanbul_ISTANBUL, fieldMetadata.istanbul_ISTANBUL())
                .add("/ﬁ", ﬁ, fieldMetadata.ﬁ())
                .add("/ß", ß, fieldMetadata.ß())
                .add("/ẞ", ß_0cfba399, fieldMetadata.ß_0cfba399())
                .add("/ŉ", ŉ, fieldMetadata.ŉ())
                .add("/\ud835\udd18nicode", nicode, fieldMetadata.nicode())
                .part("/\ud842\udfb7", u20bb7, fieldMetadata.u20bb7(), U20bb7::addTo)
                .add("/\u200bzero", u200bZero, fieldMetadata.u200bZero())
                .add("/zero", zero, fieldMetadata.zero())
                .add("/a\u202eb", aB, fieldMetadata.aB())
                .add("/ab", ab, fieldMetadata.ab())
                .add("/ａｂ", ａｂ, fieldMetadata.ａｂ())
                .part("/1st", _1st, fieldMetadata._1st(), _1stType::addTo)
                .add("/\u00b2", ub2, fieldMetadata.ub2())
                .add("/x\u00b2", x, fieldMetadata.x())
                .add("/\u2167", ⅷ, fieldMetadata.ⅷ())
                .add("/ª", ª, fieldMetadata.ª())
                .part("/_", underscore, fieldMetadata.underscore(), Underscore::addTo)
                .add("/ʰ", ʰ, fieldMetadata.ʰ())
                .add("/ǆ", ǆ, fieldMetadata.ǆ())
                .add("/ᾳ", ᾳ, fieldMetadata.ᾳ())
                .add("/İ", i̇, fieldMetadata.i̇())
                .add("/ΣΑΣ", σας, fieldMetadata.σας())
                .stream();
    }

    /** What the service said about each value of {@link Unicode}. */
    public record Metadata(FieldMetadataEntry straße, FieldMetadataEntry größe, FieldMetadataEntry été_bb4a919a,
            FieldMetadataEntry été, FieldMetadataEntry été_b71a8c52, 地址Type.@Nullable Metadata 地址,
            List<项目Item.Metadata> 项目, FieldMetadataEntry 名, FieldMetadata 值, UnicodeUnicode.@Nullable Metadata unicode,
            FieldMetadataEntry עברית, FieldMetadataEntry العربية, FieldMetadataEntry हिन्दी,
            FieldMetadataEntry ıstanbul, FieldMetadataEntry i̇stanbul, FieldMetadataEntry istanbul,
            FieldMetadataEntry istanbul_ISTANBUL, FieldMetadataEntry ﬁ, FieldMetadataEntry ß,
            FieldMetadataEntry ß_0cfba399, FieldMetadataEntry ŉ, FieldMetadataEntry nicode,
            U20bb7.@Nullable Metadata u20bb7, FieldMetadataEntry u200bZero, FieldMetadataEntry zero,
            FieldMetadataEntry aB, FieldMetadataEntry ab, FieldMetadataEntry ａｂ, _1stType.@Nullable Metadata _1st,
            FieldMetadataEntry ub2, FieldMetadataEntry x, FieldMetadataEntry ⅷ, FieldMetadataEntry ª,
            Underscore.@Nullable Metadata underscore, FieldMetadataEntry ʰ, FieldMetadataEntry ǆ, FieldMetadataEntry ᾳ,
            FieldMetadataEntry i̇, FieldMetadataEntry σας, @Nullable String objectReasoning) implements FieldMetadata {
        public Metadata {
            项目 = Copies.list(项目);
        }

        @Override
        public 地址Type.Metadata 地址() {
            return 地址 == null ? 地址Type.Metadata.EMPTY : 地址;
        }

        @Override
        public UnicodeUnicode.Metadata unicode() {
            return unicode == null ? UnicodeUnicode.Metadata.EMPTY : unicode;
        }

        @Override
        public U20bb7.Metadata u20bb7() {
            return u20bb7 == null ? U20bb7.Metadata.EMPTY : u20bb7;
        }

        @Override
        public _1stType.Metadata _1st() {
            return _1st == null ? _1stType.Metadata.EMPTY : _1st;
        }

        @Override
        public Underscore.Metadata underscore() {
            return underscore == null ? Underscore.Metadata.EMPTY : underscore;
        }

        static Metadata of(MetadataNode node, @Nullable 地址Type 地址, @Nullable List<项目Item> 项目, @Nullable 值Type 值,
                @Nullable UnicodeUnicode unicode, @Nullable U20bb7 u20bb7, @Nullable _1stType _1st,
                @Nullable Underscore underscore) {
            return new Metadata(node.entry(0), node.entry(1), node.entry(2), node.entry(3), node.entry(4),
                    地址Type.Metadata.bind(地址, node.at(5)), node.at(6).list(项目, 项目Item.Metadata::bind), node.entry(7),
                    值 != null ? 值.fieldMetadata() : node.at(8).asEntry(),
                    UnicodeUnicode.Metadata.bind(unicode, node.at(9)), node.entry(10), node.entry(11), node.entry(12),
                    node.entry(13), node.entry(14), node.entry(15), node.entry(16), node.entry(17), node.entry(18),
                    node.entry(19), node.entry(20), node.entry(21), U20bb7.Metadata.bind(u20bb7, node.at(22)),
                    node.entry(23), node.entry(24), node.entry(25), node.entry(26), node.entry(27),
                    _1stType.Metadata.bind(_1st, node.at(28)), node.entry(29), node.entry(30), node.entry(31),
                    node.entry(32), Underscore.Metadata.bind(underscore, node.at(33)), node.entry(34), node.entry(35),
                    node.entry(36), node.entry(37), node.entry(38), node.reasoning());
        }
    }

    /** Declared at /properties/地址 of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record 地址Type(@JsonProperty("城市") @Nullable String 城市, @JsonProperty("地址") @Nullable String 地址,
            @JsonIgnore Metadata fieldMetadata) implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public 地址Type(@JsonProperty("城市") @Nullable String 城市, @JsonProperty("地址") @Nullable String 地址) {
            this(城市, 地址, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof 地址Type that && Objects.equals(城市, that.城市) && Objects.equals(地址, that.地址);
        }

        @Override
        public int hashCode() {
            return Objects.hash(城市, 地址);
        }

        @Override
        public String toString() {
            return "地址Type[城市=" + 城市 + ", 地址=" + 地址 + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector()
                    .add("/城市", 城市, fieldMetadata.城市())
                    .add("/地址", 地址, fieldMetadata.地址())
                    .stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable 地址Type value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new 地址Type(null, null, about),
                    地址Type::extractedFields);
        }

        /** What the service said about each value of {@link 地址Type}. */
        public record Metadata(FieldMetadataEntry 城市, FieldMetadataEntry 地址, @Nullable String objectReasoning)
                implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.entry(1), node.reasoning());
            }

            static Metadata bind(@Nullable 地址Type value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** Declared at /properties/项目/items of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record 项目Item(@JsonProperty("项目") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> 项目,
            @JsonIgnore Metadata fieldMetadata) implements ExtractedRecord {
        public 项目Item {
            项目 = Copies.list(项目);
        }

        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public 项目Item(@JsonProperty("项目") @Nullable List<String> 项目) {
            this(项目, Metadata.of(MetadataNode.none(), 项目));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof 项目Item that && Objects.equals(项目, that.项目);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(项目);
        }

        @Override
        public String toString() {
            return "项目Item[项目=" + 项目 + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().list("/项目", 项目, fieldMetadata.项目(), FieldCollector::add).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable 项目Item value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new 项目Item(null, about),
                    项目Item::extractedFields);
        }

        /** What the service said about each value of {@link 项目Item}. */
        public record Metadata(List<FieldMetadataEntry> 项目, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(List.of(), null);

            public Metadata {
                项目 = Copies.list(项目);
            }

            static Metadata of(MetadataNode node, @Nullable List<String> 项目) {
                return new Metadata(node.at(0).entries(项目), node.reasoning());
            }

            static Metadata bind(@Nullable 项目Item value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node, null) : EMPTY;
            }
        }
    }

    /** Declared at /properties/名 of the schema. */
    public enum 名Type {
        男("男"),
        女("女"),
        C("C");

        private static final WireValues<名Type> CONSTANTS_BY_VALUE = WireValues.of(values(), 名Type::value);

        private final String value;

        名Type(String value) {
            this.value = value;
        }

        /** Returns the value that stands for the constant in JSON. */
        @JsonValue
        public String value() {
            return value;
        }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static 名Type of(String value) {
            return CONSTANTS_BY_VALUE.get(value);
        }
    }

    /** Declared at /properties/值 of the schema. */
    public sealed interface 值Type extends ExtractedRecord permits 值typeString, 值Object {
        @Override
        FieldMetadata fieldMetadata();

        /**
         * Returns the value that maps, lists, strings and numbers describe, as other libraries parse JSON.
         *
         * @throws IllegalArgumentException if it is none of the types
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static 值Type of(Object json) {
            return UntypedJson.read(json, UnicodeDecoder::read值Type);
        }
    }

    /** A {@link 值Type} of JSON type string. */
    public record 值typeString(@JsonValue String value, @JsonIgnore FieldMetadataEntry fieldMetadata) implements 值Type {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public 值typeString(String value) {
            this(value, FieldMetadataEntry.EMPTY);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof 值typeString that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return "值typeString[value=" + value + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("", value, fieldMetadata).stream();
        }
    }

    /** Declared at /properties/Unicode of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record UnicodeUnicode(@JsonProperty("unicode") @Nullable String unicode, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public UnicodeUnicode(@JsonProperty("unicode") @Nullable String unicode) {
            this(unicode, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof UnicodeUnicode that && Objects.equals(unicode, that.unicode);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(unicode);
        }

        @Override
        public String toString() {
            return "UnicodeUnicode[unicode=" + unicode + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/unicode", unicode, fieldMetadata.unicode()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable UnicodeUnicode value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new UnicodeUnicode(null, about),
                    UnicodeUnicode::extractedFields);
        }

        /** What the service said about each value of {@link UnicodeUnicode}. */
        public record Metadata(FieldMetadataEntry unicode, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }

            static Metadata bind(@Nullable UnicodeUnicode value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /**
     * Declared at /properties/𠮷 of the schema.
     *
     * @param u20bb7 (in JSON: 𠮷)
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record U20bb7(@JsonProperty("\ud842\udfb7") @Nullable String u20bb7, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public U20bb7(@JsonProperty("\ud842\udfb7") @Nullable String u20bb7) {
            this(u20bb7, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof U20bb7 that && Objects.equals(u20bb7, that.u20bb7);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(u20bb7);
        }

        @Override
        public String toString() {
            return "U20bb7[u20bb7=" + u20bb7 + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/\ud842\udfb7", u20bb7, fieldMetadata.u20bb7()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable U20bb7 value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new U20bb7(null, about),
                    U20bb7::extractedFields);
        }

        /** What the service said about each value of {@link U20bb7}. */
        public record Metadata(FieldMetadataEntry u20bb7, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }

            static Metadata bind(@Nullable U20bb7 value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /**
     * Declared at /properties/1st of the schema.
     *
     * @param _1st (in JSON: 1st)
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record _1stType(@JsonProperty("1st") @Nullable String _1st, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public _1stType(@JsonProperty("1st") @Nullable String _1st) {
            this(_1st, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof _1stType that && Objects.equals(_1st, that._1st);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(_1st);
        }

        @Override
        public String toString() {
            return "_1stType[_1st=" + _1st + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/1st", _1st, fieldMetadata._1st()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable _1stType value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new _1stType(null, about),
                    _1stType::extractedFields);
        }

        /** What the service said about each value of {@link _1stType}. */
        public record Metadata(FieldMetadataEntry _1st, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }

            static Metadata bind(@Nullable _1stType value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /**
     * Declared at /properties/_ of the schema.
     *
     * @param underscore (in JSON: _)
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Underscore(@JsonProperty("_") @Nullable String underscore, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public Underscore(@JsonProperty("_") @Nullable String underscore) {
            this(underscore, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Underscore that && Objects.equals(underscore, that.underscore);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(underscore);
        }

        @Override
        public String toString() {
            return "Underscore[underscore=" + underscore + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/_", underscore, fieldMetadata.underscore()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable Underscore value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new Underscore(null, about),
                    Underscore::extractedFields);
        }

        /** What the service said about each value of {@link Underscore}. */
        public record Metadata(FieldMetadataEntry underscore, @Nullable String objectReasoning)
                implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }

            static Metadata bind(@Nullable Underscore value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** Declared at /properties/值/anyOf/1 of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record 值Object(@JsonProperty("值") @Nullable String 值, @JsonIgnore Metadata fieldMetadata) implements 值Type {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public 值Object(@JsonProperty("值") @Nullable String 值) {
            this(值, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof 值Object that && Objects.equals(值, that.值);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(值);
        }

        @Override
        public String toString() {
            return "值Object[值=" + 值 + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/值", 值, fieldMetadata.值()).stream();
        }

        /** What the service said about each value of {@link 值Object}. */
        public record Metadata(FieldMetadataEntry 值, @Nullable String objectReasoning) implements FieldMetadata {
            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }
        }
    }
}
