package golden.names_without_a_letter;

import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.ExtractDecoder;
import dev.extractgen.runtime.decode.Members;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.Mode;
import dev.extractgen.runtime.decode.ValueReader;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Decodes the results of LlamaExtract jobs into {@link Signs}. Decoders may be shared between threads. */
@Generated("signs.json")
@NullMarked
public final class SignsDecoder extends ExtractDecoder<Signs> {
    private static final SignsDecoder STRICT = new SignsDecoder(Mode.STRICT);
    private static final SignsDecoder LENIENT = new SignsDecoder(Mode.LENIENT);

    static final Members SIGNS = Members.builder()
            .optional("//")
            .optional("#")
            .optional("?")
            .optional(".")
            .optional("/")
            .optional("$")
            .optional("$$")
            .optional("-")
            .optional("--")
            .optional(" ")
            .optional("  ")
            .optional("\t")
            .optional("_")
            .optional("__")
            .optional("1")
            .optional("-1")
            .optional("+1")
            .optional("1.5")
            .optional("%")
            .optional("&")
            .optional("\u20ac")
            .optional("\u2211")
            .optional("\ud83d\ude00")
            .optional("\ud83d\ude00\ud83d\ude00")
            .optional("\u0000")
            .optional("\u0001")
            .optional("\"")
            .optional("\\")
            .optional("'")
            .optional("`")
            .optional("\u00a0")
            .build();

    private SignsDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static SignsDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static SignsDecoder lenient() { return LENIENT; }

    @Override protected @Nullable Signs read(ValueReader in, MetadataNode metadata) { return readSigns(in, metadata); }

    @Override protected MetadataShape metadataShape() { return MetadataShape.object(SIGNS); }

    static @Nullable Signs readSigns(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(SIGNS)) {
            return null;
        }
        String slashSlash = null;
        String hash = null;
        String question = null;
        String dot = null;
        String slash = null;
        String dollar = null;
        String dollarDollar = null;
        String dash = null;
        String dashDash = null;
        String space = null;
        String spaceSpace = null;
        String u9 = null;
        String underscore = null;
        String underscoreUnderscore = null;
        String _1 = null;
        String minus1 = null;
        String plus1 = null;
        String _15 = null;
        String percent = null;
        String ampersand = null;
        String euro = null;
        String nArySummation = null;
        String grinningFace = null;
        String grinningFaceGrinningFace = null;
        String u0 = null;
        String u1 = null;
        String quote = null;
        String backslash = null;
        String apostrophe = null;
        String backtick = null;
        String noBreakSpace = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> slashSlash = in.string();
                case 1 -> hash = in.string();
                case 2 -> question = in.string();
                case 3 -> dot = in.string();
                case 4 -> slash = in.string();
                case 5 -> dollar = in.string();
                case 6 -> dollarDollar = in.string();
                case 7 -> dash = in.string();
                case 8 -> dashDash = in.string();
                case 9 -> space = in.string();
                case 10 -> spaceSpace = in.string();
                case 11 -> u9 = in.string();
                case 12 -> underscore = in.string();
                case 13 -> underscoreUnderscore = in.string();
                case 14 -> _1 = in.string();
                case 15 -> minus1 = in.string();
                case 16 -> plus1 = in.string();
                case 17 -> _15 = in.string();
                case 18 -> percent = in.string();
                case 19 -> ampersand = in.string();
                case 20 -> euro = in.string();
                case 21 -> nArySummation = in.string();
                case 22 -> grinningFace = in.string();
                case 23 -> grinningFaceGrinningFace = in.string();
                case 24 -> u0 = in.string();
                case 25 -> u1 = in.string();
                case 26 -> quote = in.string();
                case 27 -> backslash = in.string();
                case 28 -> apostrophe = in.string();
                case 29 -> backtick = in.string();
                case 30 -> noBreakSpace = in.string();
            }
        }
        return new Signs(slashSlash, hash, question, dot, slash, dollar, dollarDollar, dash, dashDash, space,
                spaceSpace, u9, underscore, underscoreUnderscore, _1, minus1, plus1, _15, percent, ampersand, euro,
                nArySummation, grinningFace, grinningFaceGrinningFace, u0, u1, quote, backslash, apostrophe, backtick,
                noBreakSpace, new Signs.Metadata(SIGNS.parts(metadata)));
    }
}
