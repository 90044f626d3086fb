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

    static final Members CARRIER = Members.builder(Documented.Carrier.Metadata::new)
            .optional("name")
            .build();

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

    static final Members PLACE = Members.builder(Documented.Place.Metadata::new)
            .optional("0")
            .optional("1", MetadataShape.list())
            .optional("2")
            .closed()
            .build();

    static final Members DOCUMENTED = Members.builder()
            .optional("described")
            .optional("titled")
            .optional("both")
            .optional("constrained")
            .optional("number")
            .optional("list", MetadataShape.list())
            .optional("place", MetadataShape.tuple(PLACE))
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
            .nullable("carrier", CARRIER)
            .nullable("urgency")
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
        Documented.Place place = null;
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
        Documented.Carrier carrier = null;
        Documented.Urgency urgency = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> described = in.string();
                case 1 -> titled = in.string();
                case 2 -> both = in.string();
                case 3 -> constrained = in.string();
                case 4 -> number = in.decimal();
                case 5 -> list = in.list(metadata.at(5), Elements.STRING);
                case 6 -> place = readPlace(in, metadata.at(6));
                case 7 -> kind = in.constant(Documented.Kind::of);
                case 8 -> wireName = in.string();
                case 9 -> object = readObjectType(in, metadata.at(9));
                case 10 -> plain = in.string();
                case 11 -> nothing = in.string();
                case 12 -> spaces = in.string();
                case 13 -> optional = in.string();
                case 14 -> either = readEither(in, metadata.at(14));
                case 15 -> wrapped = in.decimal();
                case 16 -> paragraphs = in.string();
                case 17 -> referred = in.string();
                case 18 -> referredOrNull = in.string();
                case 19 -> beside = in.string();
                case 20 -> lists = in.list(metadata.at(20), Elements.list(Elements.STRING));
                case 21 -> map = in.map(metadata.at(21), Elements.DECIMAL, NAMES);
                case 22 -> severity = in.constant(Documented.Severity::of);
                case 23 -> parts = in.list(metadata.at(23), DocumentedDecoder::readPart);
                case 24 -> carrier = readCarrier(in, metadata.at(24));
                case 25 -> urgency = in.constant(Documented.Urgency::of);
            }
        }
        return new Documented(described, titled, both, constrained, number, list, place, kind, wireName, object, plain,
                nothing, spaces, optional, either, wrapped, paragraphs, referred, referredOrNull, beside, lists, map,
                severity, parts, carrier, urgency, new Documented.Metadata(DOCUMENTED.parts(metadata, list, place,
                object, either, lists, map, parts, carrier)));
    }

    static Documented.@Nullable Place readPlace(ValueReader in, MetadataNode metadata) {
        if (!in.beginTuple(PLACE)) {
            return null;
        }
        String item0 = null;
        List<Long> item1 = null;
        String item2 = null;
        for (int member = in.nextPosition(); member != Members.END; member = in.nextPosition()) {
            switch (member) {
                case 0 -> item0 = in.string();
                case 1 -> item1 = in.list(metadata.at(1), Elements.INT64);
                case 2 -> item2 = in.string();
            }
        }
        return new Documented.Place(item0, item1, item2, new Documented.Place.Metadata(PLACE.parts(metadata, item1)));
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

    static Documented.@Nullable Carrier readCarrier(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(CARRIER)) {
            return null;
        }
        String name = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> name = in.string();
            }
        }
        return new Documented.Carrier(name, new Documented.Carrier.Metadata(CARRIER.parts(metadata)));
    }
}
