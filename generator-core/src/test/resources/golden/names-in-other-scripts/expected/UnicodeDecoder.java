package golden.names_in_other_scripts;

import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.Branches;
import dev.extractgen.runtime.decode.Elements;
import dev.extractgen.runtime.decode.ExtractDecoder;
import dev.extractgen.runtime.decode.Members;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.Mode;
import dev.extractgen.runtime.decode.ValueReader;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Decodes the results of LlamaExtract jobs into {@link Unicode}. Decoders may be shared between threads. */
@Generated("unicode.json")
@NullMarked
public final class UnicodeDecoder extends ExtractDecoder<Unicode> {
    private static final UnicodeDecoder STRICT = new UnicodeDecoder(Mode.STRICT);
    private static final UnicodeDecoder LENIENT = new UnicodeDecoder(Mode.LENIENT);

    static final Members 值OBJECT = Members.builder()
            .optional("值")
            .build();

    static final Members UNDERSCORE = Members.builder(Unicode.Underscore.Metadata::new)
            .optional("_")
            .build();

    static final Members _1ST_TYPE = Members.builder(Unicode._1stType.Metadata::new)
            .optional("1st")
            .build();

    static final Members U20BB7 = Members.builder(Unicode.U20bb7.Metadata::new)
            .optional("\ud842\udfb7")
            .build();

    static final Members UNICODE_UNICODE = Members.builder(Unicode.UnicodeUnicode.Metadata::new)
            .optional("unicode")
            .build();

    private static final Branches<Unicode.值Type> 值TYPE = Branches.<Unicode.值Type>builder()
            .string(Elements.STRING, Unicode.值typeString::new)
            .object(UnicodeDecoder::read值Object, () -> UnicodeDecoder.值OBJECT)
            .build();

    static final Members 项目ITEM = Members.builder()
            .optional("项目", MetadataShape.list())
            .build();

    static final Members 地址TYPE = Members.builder(Unicode.地址Type.Metadata::new)
            .optional("城市")
            .optional("地址")
            .build();

    static final Members UNICODE = Members.builder()
            .optional("straße")
            .optional("größe")
            .optional("ÉTÉ")
            .optional("été")
            .optional("e\u0301te\u0301")
            .optional("地址", 地址TYPE)
            .optional("项目", MetadataShape.list(项目ITEM))
            .optional("名")
            .optional("值", MetadataShape.deferred())
            .optional("Unicode", UNICODE_UNICODE)
            .optional("עברית")
            .optional("العربية")
            .optional("ह\u093fन\u094dद\u0940")
            .optional("ıstanbul")
            .optional("İstanbul")
            .optional("istanbul")
            .optional("ISTANBUL")
            .optional("ﬁ")
            .optional("ß")
            .optional("ẞ")
            .optional("ŉ")
            .optional("\ud835\udd18nicode")
            .optional("\ud842\udfb7", U20BB7)
            .optional("\u200bzero")
            .optional("zero")
            .optional("a\u202eb")
            .optional("ab")
            .optional("ａｂ")
            .optional("1st", _1ST_TYPE)
            .optional("\u00b2")
            .optional("x\u00b2")
            .optional("\u2167")
            .optional("ª")
            .optional("_", UNDERSCORE)
            .optional("ʰ")
            .optional("ǆ")
            .optional("ᾳ")
            .optional("İ")
            .optional("ΣΑΣ")
            .build();

    private UnicodeDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static UnicodeDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static UnicodeDecoder lenient() { return LENIENT; }

    @Override protected @Nullable Unicode read(ValueReader in, MetadataNode metadata) {
        return readUnicode(in, metadata);
    }

    @Override protected MetadataShape metadataShape() { return MetadataShape.object(UNICODE); }

    static @Nullable Unicode readUnicode(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(UNICODE)) {
            return null;
        }
        String straße = null;
        String größe = null;
        String été_ÉTÉ = null;
        String été = null;
        String été_été = null;
        Unicode.地址Type 地址 = null;
        List<Unicode.项目Item> 项目 = null;
        Unicode.名Type 名 = null;
        Unicode.值Type 值 = null;
        Unicode.UnicodeUnicode unicode = null;
        String עברית = null;
        String العربية = null;
        String हिन्दी = null;
        String ıstanbul = null;
        String i̇stanbul = null;
        String istanbul = null;
        String istanbul_ISTANBUL = null;
        String ﬁ = null;
        String ß = null;
        String ß_ẞ = null;
        String ŉ = null;
        String nicode = null;
        Unicode.U20bb7 u20bb7 = null;
        String zeroWidthSpaceZero = null;
        String zero = null;
        String aB = null;
        String ab = null;
        String ａｂ = null;
        Unicode._1stType _1st = null;
        String superscriptTwo = null;
        String x = null;
        String ⅷ = null;
        String ª = null;
        Unicode.Underscore underscore = null;
        String ʰ = null;
        String ǆ = null;
        String ᾳ = null;
        String i̇ = null;
        String σας = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> straße = in.string();
                case 1 -> größe = in.string();
                case 2 -> été_ÉTÉ = in.string();
                case 3 -> été = in.string();
                case 4 -> été_été = in.string();
                case 5 -> 地址 = read地址Type(in, metadata.at(5));
                case 6 -> 项目 = in.list(metadata.at(6), UnicodeDecoder::read项目Item);
                case 7 -> 名 = in.constant(Unicode.名Type::of);
                case 8 -> 值 = read值Type(in, metadata.at(8));
                case 9 -> unicode = readUnicodeUnicode(in, metadata.at(9));
                case 10 -> עברית = in.string();
                case 11 -> العربية = in.string();
                case 12 -> हिन्दी = in.string();
                case 13 -> ıstanbul = in.string();
                case 14 -> i̇stanbul = in.string();
                case 15 -> istanbul = in.string();
                case 16 -> istanbul_ISTANBUL = in.string();
                case 17 -> ﬁ = in.string();
                case 18 -> ß = in.string();
                case 19 -> ß_ẞ = in.string();
                case 20 -> ŉ = in.string();
                case 21 -> nicode = in.string();
                case 22 -> u20bb7 = readU20bb7(in, metadata.at(22));
                case 23 -> zeroWidthSpaceZero = in.string();
                case 24 -> zero = in.string();
                case 25 -> aB = in.string();
                case 26 -> ab = in.string();
                case 27 -> ａｂ = in.string();
                case 28 -> _1st = read_1stType(in, metadata.at(28));
                case 29 -> superscriptTwo = in.string();
                case 30 -> x = in.string();
                case 31 -> ⅷ = in.string();
                case 32 -> ª = in.string();
                case 33 -> underscore = readUnderscore(in, metadata.at(33));
                case 34 -> ʰ = in.string();
                case 35 -> ǆ = in.string();
                case 36 -> ᾳ = in.string();
                case 37 -> i̇ = in.string();
                case 38 -> σας = in.string();
            }
        }
        return new Unicode(straße, größe, été_ÉTÉ, été, été_été, 地址, 项目, 名, 值, unicode, עברית, العربية, हिन्दी,
                ıstanbul, i̇stanbul, istanbul, istanbul_ISTANBUL, ﬁ, ß, ß_ẞ, ŉ, nicode, u20bb7, zeroWidthSpaceZero,
                zero, aB, ab, ａｂ, _1st, superscriptTwo, x, ⅷ, ª, underscore, ʰ, ǆ, ᾳ, i̇, σας,
                new Unicode.Metadata(UNICODE.parts(metadata, 地址, 项目, 值, unicode, u20bb7, _1st, underscore)));
    }

    static Unicode.@Nullable 地址Type read地址Type(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(地址TYPE)) {
            return null;
        }
        String 城市 = null;
        String 地址 = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> 城市 = in.string();
                case 1 -> 地址 = in.string();
            }
        }
        return new Unicode.地址Type(城市, 地址, new Unicode.地址Type.Metadata(地址TYPE.parts(metadata)));
    }

    static Unicode.@Nullable 项目Item read项目Item(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(项目ITEM)) {
            return null;
        }
        List<String> 项目 = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> 项目 = in.list(metadata.at(0), Elements.STRING);
            }
        }
        return new Unicode.项目Item(项目, new Unicode.项目Item.Metadata(项目ITEM.parts(metadata, 项目)));
    }

    static Unicode.@Nullable 值Type read值Type(ValueReader in, MetadataNode metadata) {
        return in.branch(值TYPE, metadata);
    }

    static Unicode.@Nullable UnicodeUnicode readUnicodeUnicode(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(UNICODE_UNICODE)) {
            return null;
        }
        String unicode = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> unicode = in.string();
            }
        }
        return new Unicode.UnicodeUnicode(unicode,
                new Unicode.UnicodeUnicode.Metadata(UNICODE_UNICODE.parts(metadata)));
    }

    static Unicode.@Nullable U20bb7 readU20bb7(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(U20BB7)) {
            return null;
        }
        String u20bb7 = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> u20bb7 = in.string();
            }
        }
        return new Unicode.U20bb7(u20bb7, new Unicode.U20bb7.Metadata(U20BB7.parts(metadata)));
    }

    static Unicode.@Nullable _1stType read_1stType(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(_1ST_TYPE)) {
            return null;
        }
        String _1st = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> _1st = in.string();
            }
        }
        return new Unicode._1stType(_1st, new Unicode._1stType.Metadata(_1ST_TYPE.parts(metadata)));
    }

    static Unicode.@Nullable Underscore readUnderscore(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(UNDERSCORE)) {
            return null;
        }
        String underscore = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> underscore = in.string();
            }
        }
        return new Unicode.Underscore(underscore, new Unicode.Underscore.Metadata(UNDERSCORE.parts(metadata)));
    }

    static Unicode.@Nullable 值Object read值Object(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(值OBJECT)) {
            return null;
        }
        String 值 = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> 值 = in.string();
            }
        }
        return new Unicode.值Object(值, new Unicode.值Object.Metadata(值OBJECT.parts(metadata)));
    }
}
