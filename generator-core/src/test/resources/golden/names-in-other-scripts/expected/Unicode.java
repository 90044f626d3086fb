package golden.names_in_other_scripts;

import com.fasterxml.jackson.annotation.JsonCreator;
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
import dev.extractgen.runtime.decode.RenamedMetadata;
import dev.extractgen.runtime.decode.UntypedJson;
import dev.extractgen.runtime.support.Copies;
import dev.extractgen.runtime.support.FieldValues;
import dev.extractgen.runtime.support.OmitIfEmpty;
import dev.extractgen.runtime.support.WireValue;
import dev.extractgen.runtime.support.WireValues;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * @param été_ÉTÉ (in JSON: ÉTÉ)
 * @param été_été (in JSON: été)
 * @param unicode (in JSON: Unicode)
 * @param i̇stanbul (in JSON: İstanbul)
 * @param istanbul_ISTANBUL (in JSON: ISTANBUL)
 * @param ß_ẞ (in JSON: ẞ)
 * @param nicode (in JSON: 𝔘nicode)
 * @param u20bb7 (in JSON: 𠮷)
 * @param zeroWidthSpaceZero (in JSON: &#x200b;zero)
 * @param aB (in JSON: a&#x202e;b)
 * @param _1st (in JSON: 1st)
 * @param superscriptTwo (in JSON: ²)
 * @param x (in JSON: x²)
 * @param ⅷ (in JSON: Ⅷ)
 * @param underscore (in JSON: _)
 * @param i̇ (in JSON: İ)
 * @param σας (in JSON: ΣΑΣ)
 */
@Generated("unicode.json")
@NullMarked
public record Unicode(@JsonProperty("straße") @Nullable String straße, @JsonProperty("größe") @Nullable String größe,
        @JsonProperty("ÉTÉ") @Nullable String été_ÉTÉ, @JsonProperty("été") @Nullable String été,
        @JsonProperty("e\u0301te\u0301") @Nullable String été_été, @JsonProperty("地址") @Nullable 地址Type 地址,
        @JsonProperty("项目") @OmitIfEmpty List<项目Item> 项目, @JsonProperty("名") @Nullable 名Type 名,
        @JsonProperty("值") @Nullable 值Type 值, @JsonProperty("Unicode") @Nullable UnicodeUnicode unicode,
        @JsonProperty("עברית") @Nullable String עברית, @JsonProperty("العربية") @Nullable String العربية,
        @JsonProperty("ह\u093fन\u094dद\u0940") @Nullable String हिन्दी,
        @JsonProperty("ıstanbul") @Nullable String ıstanbul, @JsonProperty("İstanbul") @Nullable String i̇stanbul,
        @JsonProperty("istanbul") @Nullable String istanbul,
        @JsonProperty("ISTANBUL") @Nullable String istanbul_ISTANBUL, @JsonProperty("ﬁ") @Nullable String ﬁ,
        @JsonProperty("ß") @Nullable String ß, @JsonProperty("ẞ") @Nullable String ß_ẞ,
        @JsonProperty("ŉ") @Nullable String ŉ, @JsonProperty("\ud835\udd18nicode") @Nullable String nicode,
        @JsonProperty("\ud842\udfb7") @Nullable U20bb7 u20bb7,
        @JsonProperty("\u200bzero") @Nullable String zeroWidthSpaceZero, @JsonProperty("zero") @Nullable String zero,
        @JsonProperty("a\u202eb") @Nullable String aB, @JsonProperty("ab") @Nullable String ab,
        @JsonProperty("ａｂ") @Nullable String ａｂ, @JsonProperty("1st") @Nullable _1stType _1st,
        @JsonProperty("\u00b2") @Nullable String superscriptTwo, @JsonProperty("x\u00b2") @Nullable String x,
        @JsonProperty("\u2167") @Nullable String ⅷ, @JsonProperty("ª") @Nullable String ª,
        @JsonProperty("_") @Nullable Underscore underscore, @JsonProperty("ʰ") @Nullable String ʰ,
        @JsonProperty("ǆ") @Nullable String ǆ, @JsonProperty("ᾳ") @Nullable String ᾳ,
        @JsonProperty("İ") @Nullable String i̇, @JsonProperty("ΣΑΣ") @Nullable String σας,
        @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
    public Unicode { 项目 = Copies.list(项目); }

    @JsonCreator
    public Unicode(@JsonProperty("straße") @Nullable String straße, @JsonProperty("größe") @Nullable String größe,
            @JsonProperty("ÉTÉ") @Nullable String été_ÉTÉ, @JsonProperty("été") @Nullable String été,
            @JsonProperty("e\u0301te\u0301") @Nullable String été_été, @JsonProperty("地址") @Nullable 地址Type 地址,
            @JsonProperty("项目") @Nullable List<项目Item> 项目, @JsonProperty("名") @Nullable 名Type 名,
            @JsonProperty("值") @Nullable 值Type 值, @JsonProperty("Unicode") @Nullable UnicodeUnicode unicode,
            @JsonProperty("עברית") @Nullable String עברית, @JsonProperty("العربية") @Nullable String العربية,
            @JsonProperty("ह\u093fन\u094dद\u0940") @Nullable String हिन्दी,
            @JsonProperty("ıstanbul") @Nullable String ıstanbul, @JsonProperty("İstanbul") @Nullable String i̇stanbul,
            @JsonProperty("istanbul") @Nullable String istanbul,
            @JsonProperty("ISTANBUL") @Nullable String istanbul_ISTANBUL, @JsonProperty("ﬁ") @Nullable String ﬁ,
            @JsonProperty("ß") @Nullable String ß, @JsonProperty("ẞ") @Nullable String ß_ẞ,
            @JsonProperty("ŉ") @Nullable String ŉ, @JsonProperty("\ud835\udd18nicode") @Nullable String nicode,
            @JsonProperty("\ud842\udfb7") @Nullable U20bb7 u20bb7,
            @JsonProperty("\u200bzero") @Nullable String zeroWidthSpaceZero,
            @JsonProperty("zero") @Nullable String zero, @JsonProperty("a\u202eb") @Nullable String aB,
            @JsonProperty("ab") @Nullable String ab, @JsonProperty("ａｂ") @Nullable String ａｂ,
            @JsonProperty("1st") @Nullable _1stType _1st, @JsonProperty("\u00b2") @Nullable String superscriptTwo,
            @JsonProperty("x\u00b2") @Nullable String x, @JsonProperty("\u2167") @Nullable String ⅷ,
            @JsonProperty("ª") @Nullable String ª, @JsonProperty("_") @Nullable Underscore underscore,
            @JsonProperty("ʰ") @Nullable String ʰ, @JsonProperty("ǆ") @Nullable String ǆ,
            @JsonProperty("ᾳ") @Nullable String ᾳ, @JsonProperty("İ") @Nullable String i̇,
            @JsonProperty("ΣΑΣ") @Nullable String σας) {
        this(straße, größe, été_ÉTÉ, été, été_été, 地址, 项目, 名, 值, unicode, עברית, العربية, हिन्दी, ıstanbul, i̇stanbul,
                istanbul, istanbul_ISTANBUL, ﬁ, ß, ß_ẞ, ŉ, nicode, u20bb7, zeroWidthSpaceZero, zero, aB, ab, ａｂ, _1st,
                superscriptTwo, x, ⅷ, ª, underscore, ʰ, ǆ, ᾳ, i̇, σας,
                new Metadata(UnicodeDecoder.UNICODE.parts(MetadataNode.NONE, 地址, 项目, 值, unicode, u20bb7, _1st,
                underscore)));
    }

    @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

    @Override public int hashCode() { return fieldValues().hashCode(); }

    @Override public String toString() { return UnicodeDecoder.UNICODE.text("Unicode", this); }

    @Override public List<@Nullable Object> fieldValues() {
        return FieldValues.of(straße, größe, été_ÉTÉ, été, été_été, 地址, 项目, 名, 值, unicode, עברית, العربية, हिन्दी,
                ıstanbul, i̇stanbul, istanbul, istanbul_ISTANBUL, ﬁ, ß, ß_ẞ, ŉ, nicode, u20bb7, zeroWidthSpaceZero,
                zero, aB, ab, ａｂ, _1st, superscriptTwo, x, ⅷ, ª, underscore, ʰ, ǆ, ᾳ, i̇, σας);
    }

    public static final class Metadata extends GeneratedMetadata {
        private static final long serialVersionUID = 1L;

        Metadata(MetadataParts parts) { super(parts); }

        @Override protected Members table(RenamedMetadata metadata) { return UnicodeDecoder.UNICODE; }

        public FieldMetadataEntry straße() { return entry(0); }
        public FieldMetadataEntry größe() { return entry(1); }
        public FieldMetadataEntry été_ÉTÉ() { return entry(2); }
        public FieldMetadataEntry été() { return entry(3); }
        public FieldMetadataEntry été_été() { return entry(4); }
        public 地址Type.Metadata 地址() { return (地址Type.Metadata) part(5); }
        public List<项目Item.Metadata> 项目() { return list(6); }
        public FieldMetadataEntry 名() { return entry(7); }
        public FieldMetadata 值() { return part(8); }
        public UnicodeUnicode.Metadata unicode() { return (UnicodeUnicode.Metadata) part(9); }
        public FieldMetadataEntry עברית() { return entry(10); }
        public FieldMetadataEntry العربية() { return entry(11); }
        public FieldMetadataEntry हिन्दी() { return entry(12); }
        public FieldMetadataEntry ıstanbul() { return entry(13); }
        public FieldMetadataEntry i̇stanbul() { return entry(14); }
        public FieldMetadataEntry istanbul() { return entry(15); }
        public FieldMetadataEntry istanbul_ISTANBUL() { return entry(16); }
        public FieldMetadataEntry ﬁ() { return entry(17); }
        public FieldMetadataEntry ß() { return entry(18); }
        public FieldMetadataEntry ß_ẞ() { return entry(19); }
        public FieldMetadataEntry ŉ() { return entry(20); }
        public FieldMetadataEntry nicode() { return entry(21); }
        public U20bb7.Metadata u20bb7() { return (U20bb7.Metadata) part(22); }
        public FieldMetadataEntry zeroWidthSpaceZero() { return entry(23); }
        public FieldMetadataEntry zero() { return entry(24); }
        public FieldMetadataEntry aB() { return entry(25); }
        public FieldMetadataEntry ab() { return entry(26); }
        public FieldMetadataEntry ａｂ() { return entry(27); }
        public _1stType.Metadata _1st() { return (_1stType.Metadata) part(28); }
        public FieldMetadataEntry superscriptTwo() { return entry(29); }
        public FieldMetadataEntry x() { return entry(30); }
        public FieldMetadataEntry ⅷ() { return entry(31); }
        public FieldMetadataEntry ª() { return entry(32); }
        public Underscore.Metadata underscore() { return (Underscore.Metadata) part(33); }
        public FieldMetadataEntry ʰ() { return entry(34); }
        public FieldMetadataEntry ǆ() { return entry(35); }
        public FieldMetadataEntry ᾳ() { return entry(36); }
        public FieldMetadataEntry i̇() { return entry(37); }
        public FieldMetadataEntry σας() { return entry(38); }
    }

    public record 地址Type(@JsonProperty("城市") @Nullable String 城市, @JsonProperty("地址") @Nullable String 地址,
            @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
        @JsonCreator
        public 地址Type(@JsonProperty("城市") @Nullable String 城市, @JsonProperty("地址") @Nullable String 地址) {
            this(城市, 地址, new Metadata(UnicodeDecoder.地址TYPE.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return UnicodeDecoder.地址TYPE.text("地址Type", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(城市, 地址); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return UnicodeDecoder.地址TYPE; }

            public FieldMetadataEntry 城市() { return entry(0); }
            public FieldMetadataEntry 地址() { return entry(1); }
        }
    }

    public record 项目Item(@JsonProperty("项目") @OmitIfEmpty List<String> 项目, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        public 项目Item { 项目 = Copies.list(项目); }

        @JsonCreator
        public 项目Item(@JsonProperty("项目") @Nullable List<String> 项目) {
            this(项目, new Metadata(UnicodeDecoder.项目ITEM.parts(MetadataNode.NONE, 项目)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return UnicodeDecoder.项目ITEM.text("项目Item", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(项目); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return UnicodeDecoder.项目ITEM; }

            public List<FieldMetadataEntry> 项目() { return list(0); }
        }
    }

    public enum 名Type implements WireValue {
        男("男"),
        女("女"),
        C("C");

        private static final WireValues<名Type> BY_VALUE = WireValues.of(values());
        private final String value;

        名Type(String value) { this.value = value; }

        @Override
        @JsonValue
        public String value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static 名Type of(String value) { return BY_VALUE.get(value); }
    }

    public sealed interface 值Type extends GeneratedRecord permits 值typeString, 值Object {
        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static 值Type of(Object json) { return UntypedJson.read(json, UnicodeDecoder::read值Type); }
    }

    public record 值typeString(@JsonValue String value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements 值Type, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public 值typeString(String value) { this(value, FieldMetadataEntry.EMPTY); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("值typeString", value); }
    }

    public record UnicodeUnicode(@JsonProperty("unicode") @Nullable String unicode, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public UnicodeUnicode(@JsonProperty("unicode") @Nullable String unicode) {
            this(unicode, new Metadata(UnicodeDecoder.UNICODE_UNICODE.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return UnicodeDecoder.UNICODE_UNICODE.text("UnicodeUnicode", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(unicode); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return UnicodeDecoder.UNICODE_UNICODE; }

            public FieldMetadataEntry unicode() { return entry(0); }
        }
    }

    /** @param u20bb7 (in JSON: 𠮷) */
    public record U20bb7(@JsonProperty("\ud842\udfb7") @Nullable String u20bb7, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public U20bb7(@JsonProperty("\ud842\udfb7") @Nullable String u20bb7) {
            this(u20bb7, new Metadata(UnicodeDecoder.U20BB7.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return UnicodeDecoder.U20BB7.text("U20bb7", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(u20bb7); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return UnicodeDecoder.U20BB7; }

            public FieldMetadataEntry u20bb7() { return entry(0); }
        }
    }

    /** @param _1st (in JSON: 1st) */
    public record _1stType(@JsonProperty("1st") @Nullable String _1st, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public _1stType(@JsonProperty("1st") @Nullable String _1st) {
            this(_1st, new Metadata(UnicodeDecoder._1ST_TYPE.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return UnicodeDecoder._1ST_TYPE.text("_1stType", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(_1st); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return UnicodeDecoder._1ST_TYPE; }

            public FieldMetadataEntry _1st() { return entry(0); }
        }
    }

    /** @param underscore (in JSON: _) */
    public record Underscore(@JsonProperty("_") @Nullable String underscore, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Underscore(@JsonProperty("_") @Nullable String underscore) {
            this(underscore, new Metadata(UnicodeDecoder.UNDERSCORE.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return UnicodeDecoder.UNDERSCORE.text("Underscore", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(underscore); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return UnicodeDecoder.UNDERSCORE; }

            public FieldMetadataEntry underscore() { return entry(0); }
        }
    }

    public record 值Object(@JsonProperty("值") @Nullable String 值, @JsonIgnore Metadata fieldMetadata) implements 值Type {
        @JsonCreator
        public 值Object(@JsonProperty("值") @Nullable String 值) {
            this(值, new Metadata(UnicodeDecoder.值OBJECT.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return UnicodeDecoder.值OBJECT.text("值Object", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(值); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return UnicodeDecoder.值OBJECT; }

            public FieldMetadataEntry 值() { return entry(0); }
        }
    }
}
