package golden.documentation;

import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.Branches;
import dev.extractgen.runtime.decode.Elements;
import dev.extractgen.runtime.decode.ExtractDecoder;
import dev.extractgen.runtime.decode.Members;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.Mode;
import dev.extractgen.runtime.decode.NamePatterns;
import dev.extractgen.runtime.decode.ValueReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Decodes the results of LlamaExtract jobs into {@link Documented}. Decoders may be shared between threads. */
@Generated("documented.json")
@NullMarked
public final class DocumentedDecoder extends ExtractDecoder<Documented> {
    private static final DocumentedDecoder STRICT = new DocumentedDecoder(Mode.STRICT);
    private static final DocumentedDecoder LENIENT = new DocumentedDecoder(Mode.LENIENT);
    private static final NamePatterns NAMES = NamePatterns.of("^x").closed();

    static final Members PART = Members.builder()
            .optional("code")
            .build();

    private static final Branches<Documented.Either> EITHER = Branches.<Documented.Either>builder()
            .string(Elements.STRING, Documented.EitherString::new)
            .number(Elements.INT64, Documented.EitherInteger::new)
            .build();

    static final Members OBJECT_TYPE = Members.builder(Documented.ObjectType.Metadata::new)
            .optional("x")
            .build();

    static final Members DOCUMENTED = Members.builder()
            .optional("described")
            .optional("titled")
            .optional("both")
            .optional("constrained")
            .optional("number")
            .optional("list", MetadataShape.list())
            .optional("kind")
            .optional("wire name")
            .optional("object", OBJECT_TYPE)
            .optional("plain")
            .optional("nothing")
            .optional("spaces")
            .nullable("optional")
            .optional("either", MetadataShape.deferred())
            .optional("wrapped")
            .optional("paragraphs")
            .optional("referred")
            .nullable("referredOrNull")
            .optional("beside")
            .optional("lists", MetadataShape.list(MetadataShape.list()))
            .nullable("map", MetadataShape.map())
            .optional("severity")
            .optional("parts", MetadataShape.list(PART))
            .build();

    private DocumentedDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static DocumentedDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static DocumentedDecoder lenient() { return LENIENT; }

    @Override protected @Nullable Documented read(ValueReader in, MetadataNode metadata) {
        return readDocumented(in, metadata);
    }

    @Override protected MetadataShape metadataShape() { return MetadataShape.object(DOCUMENTED); }

    static @Nullable Documented readDocumented(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(DOCUMENTED)) {
            return null;
        }
        String described = null;
        String titled = null;
        String both = null;
        String constrained = null;
        BigDecimal number = null;
        List<String> list = null;
        Documented.Kind kind = null;
        String wireName = null;
        Documented.ObjectType object = null;
        String plain = null;
        String nothing = null;
        String spaces = null;
        String optional = null;
        Documented.Either either = null;
        BigDecimal wrapped = null;
        String paragraphs = null;
        String referred = null;
        String referredOrNull = null;
        String beside = null;
        List<List<String>> lists = null;
        Map<String, BigDecimal> map = null;
        Documented.Severity severity = null;
        List<Documented.Part> parts = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> described = in.string();
                case 1 -> titled = in.string();
                case 2 -> both = in.string();
                case 3 -> constrained = in.string();
                case 4 -> number = in.decimal();
                case 5 -> list = in.list(metadata.at(5), Elements.STRING);
                case 6 -> kind = in.constant(Documented.Kind::of);
                case 7 -> wireName = in.string();
                case 8 -> object = readObjectType(in, metadata.at(8));
                case 9 -> plain = in.string();
                case 10 -> nothing = in.string();
                case 11 -> spaces = in.string();
                case 12 -> optional = in.string();
                case 13 -> either = readEither(in, metadata.at(13));
                case 14 -> wrapped = in.decimal();
                case 15 -> paragraphs = in.string();
                case 16 -> referred = in.string();
                case 17 -> referredOrNull = in.string();
                case 18 -> beside = in.string();
                case 19 -> lists = in.list(metadata.at(19), Elements.list(Elements.STRING));
                case 20 -> map = in.map(metadata.at(20), Elements.DECIMAL, NAMES);
                case 21 -> severity = in.constant(Documented.Severity::of);
                case 22 -> parts = in.list(metadata.at(22), DocumentedDecoder::readPart);
            }
        }
        return new Documented(described, titled, both, constrained, number, list, kind, wireName, object, plain,
                nothing, spaces, optional, either, wrapped, paragraphs, referred, referredOrNull, beside, lists, map,
                severity, parts,
                new Documented.Metadata(DOCUMENTED.parts(metadata, list, object, either, lists, map, parts)));
    }

    static Documented.@Nullable ObjectType readObjectType(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(OBJECT_TYPE)) {
            return null;
        }
        String x = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.string();
            }
        }
        return new Documented.ObjectType(x, new Documented.ObjectType.Metadata(OBJECT_TYPE.parts(metadata)));
    }

    static Documented.@Nullable Either readEither(ValueReader in, MetadataNode metadata) {
        return in.branch(EITHER, metadata);
    }

    static Documented.@Nullable Part readPart(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(PART)) {
            return null;
        }
        String code = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> code = in.string();
            }
        }
        return new Documented.Part(code, new Documented.Part.Metadata(PART.parts(metadata)));
    }
}
