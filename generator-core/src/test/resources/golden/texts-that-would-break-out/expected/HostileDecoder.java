package golden.texts_that_would_break_out;

import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.ExtractDecoder;
import dev.extractgen.runtime.decode.Members;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.Mode;
import dev.extractgen.runtime.decode.ValueReader;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Decodes the results of LlamaExtract jobs into {@link Hostile}. Decoders may be shared between threads. */
@Generated("hostile.json")
@NullMarked
public final class HostileDecoder extends ExtractDecoder<Hostile> {
    private static final HostileDecoder STRICT = new HostileDecoder(Mode.STRICT);
    private static final HostileDecoder LENIENT = new HostileDecoder(Mode.LENIENT);

    static final Members HOSTILE = Members.builder()
            .optional("p0")
            .optional("p1")
            .optional("p2")
            .optional("p3")
            .optional("p4")
            .optional("p5")
            .optional("p6")
            .optional("p7")
            .optional("p8")
            .optional("p9")
            .optional("p10")
            .optional("p11")
            .optional("p12")
            .optional("p13")
            .optional("p14")
            .optional("p15")
            .optional("p16")
            .optional("p17")
            .optional("p18")
            .optional("p19")
            .optional("p20")
            .optional("p21")
            .optional("texts")
            .optional("*/ class Evil { } /*")
            .optional("\\u002a/ class Evil {} ")
            .optional("\\uXYZ broken")
            .optional("C:\\users\\uv \\")
            .optional("@throws Exception @param x {@code x} {@link Evil} {@literal")
            .optional("<script>alert(1)</script> <b> </p> &lt; & &#0; <!-- -->")
            .optional("quote \" and \\\" and \\")
            .optional("line\nbreak\r\nand\rreturn\tand\u000cform\u000bvertical")
            .optional("\u2028line\u2029paragraph\u0085next")
            .optional("\u202e\u2066reversed\u2069\u202c\u200f")
            .optional("nul\u0000bel\u0007esc\u001b[31m")
            .optional("${jndi:ldap://x} ${user.home} #{1+1} %s %d {0}")
            .optional("$L $T $N $S $$ $W $Z $> $< $[ $] $1L")
            .optional("/** nested */ // comment /* open")
            .optional("*")
            .optional("/")
            .optional("**/")
            .optional("* /")
            .optional("\ud83d\ude00 emoji \ud842\udfb7")
            .optional("\"\"\" text block \"\"\"")
            .optional("'\\''")
            .optional("\ufeffbom \ufffe\uffff\ue000 private")
            .build();

    private HostileDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static HostileDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static HostileDecoder lenient() { return LENIENT; }

    @Override protected @Nullable Hostile read(ValueReader in, MetadataNode metadata) {
        return readHostile(in, metadata);
    }

    @Override protected MetadataShape metadataShape() { return MetadataShape.object(HOSTILE); }

    static @Nullable Hostile readHostile(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(HOSTILE)) {
            return null;
        }
        Hostile.P0 p0 = null;
        Hostile.P1 p1 = null;
        Hostile.P2 p2 = null;
        Hostile.P3 p3 = null;
        Hostile.P4 p4 = null;
        Hostile.P5 p5 = null;
        Hostile.P6 p6 = null;
        Hostile.P7 p7 = null;
        Hostile.P8 p8 = null;
        Hostile.P9 p9 = null;
        Hostile.P10 p10 = null;
        Hostile.P11 p11 = null;
        Hostile.P12 p12 = null;
        Hostile.P13 p13 = null;
        Hostile.P14 p14 = null;
        Hostile.P15 p15 = null;
        Hostile.P16 p16 = null;
        Hostile.P17 p17 = null;
        Hostile.P18 p18 = null;
        Hostile.P19 p19 = null;
        Hostile.P20 p20 = null;
        Hostile.P21 p21 = null;
        Hostile.Texts texts = null;
        String classEvil = null;
        String u002aClassEvil = null;
        String uXyzBroken = null;
        String cUsersUv = null;
        String throwsExceptionParamXCodeXLinkEvilLiteral = null;
        String scriptAlert1ScriptBPLt0 = null;
        String quoteAndAnd = null;
        String lineBreakAndReturnAndFormVertical = null;
        String lineParagraphNext = null;
        String reversed = null;
        String nulBelEsc31m = null;
        String jndiLdapXUserHome11SD0 = null;
        String lTNSWZ1l = null;
        String nestedCommentOpen = null;
        String star = null;
        String slash = null;
        String starStarSlash = null;
        String starSpaceSlash = null;
        String emoji = null;
        String textBlock = null;
        String apostropheBackslashApostropheApostrophe = null;
        String bomPrivate = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> p0 = in.constant(Hostile.P0::of);
                case 1 -> p1 = in.constant(Hostile.P1::of);
                case 2 -> p2 = in.constant(Hostile.P2::of);
                case 3 -> p3 = in.constant(Hostile.P3::of);
                case 4 -> p4 = in.constant(Hostile.P4::of);
                case 5 -> p5 = in.constant(Hostile.P5::of);
                case 6 -> p6 = in.constant(Hostile.P6::of);
                case 7 -> p7 = in.constant(Hostile.P7::of);
                case 8 -> p8 = in.constant(Hostile.P8::of);
                case 9 -> p9 = in.constant(Hostile.P9::of);
                case 10 -> p10 = in.constant(Hostile.P10::of);
                case 11 -> p11 = in.constant(Hostile.P11::of);
                case 12 -> p12 = in.constant(Hostile.P12::of);
                case 13 -> p13 = in.constant(Hostile.P13::of);
                case 14 -> p14 = in.constant(Hostile.P14::of);
                case 15 -> p15 = in.constant(Hostile.P15::of);
                case 16 -> p16 = in.constant(Hostile.P16::of);
                case 17 -> p17 = in.constant(Hostile.P17::of);
                case 18 -> p18 = in.constant(Hostile.P18::of);
                case 19 -> p19 = in.constant(Hostile.P19::of);
                case 20 -> p20 = in.constant(Hostile.P20::of);
                case 21 -> p21 = in.constant(Hostile.P21::of);
                case 22 -> texts = in.constant(Hostile.Texts::of);
                case 23 -> classEvil = in.string();
                case 24 -> u002aClassEvil = in.string();
                case 25 -> uXyzBroken = in.string();
                case 26 -> cUsersUv = in.string();
                case 27 -> throwsExceptionParamXCodeXLinkEvilLiteral = in.string();
                case 28 -> scriptAlert1ScriptBPLt0 = in.string();
                case 29 -> quoteAndAnd = in.string();
                case 30 -> lineBreakAndReturnAndFormVertical = in.string();
                case 31 -> lineParagraphNext = in.string();
                case 32 -> reversed = in.string();
                case 33 -> nulBelEsc31m = in.string();
                case 34 -> jndiLdapXUserHome11SD0 = in.string();
                case 35 -> lTNSWZ1l = in.string();
                case 36 -> nestedCommentOpen = in.string();
                case 37 -> star = in.string();
                case 38 -> slash = in.string();
                case 39 -> starStarSlash = in.string();
                case 40 -> starSpaceSlash = in.string();
                case 41 -> emoji = in.string();
                case 42 -> textBlock = in.string();
                case 43 -> apostropheBackslashApostropheApostrophe = in.string();
                case 44 -> bomPrivate = in.string();
            }
        }
        return new Hostile(p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15, p16, p17, p18, p19,
                p20, p21, texts, classEvil, u002aClassEvil, uXyzBroken, cUsersUv,
                throwsExceptionParamXCodeXLinkEvilLiteral, scriptAlert1ScriptBPLt0, quoteAndAnd,
                lineBreakAndReturnAndFormVertical, lineParagraphNext, reversed, nulBelEsc31m, jndiLdapXUserHome11SD0,
                lTNSWZ1l, nestedCommentOpen, star, slash, starStarSlash, starSpaceSlash, emoji, textBlock,
                apostropheBackslashApostropheApostrophe, bomPrivate, new Hostile.Metadata(HOSTILE.parts(metadata)));
    }
}
