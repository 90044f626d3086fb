package golden.keywords_of_wrong_type;

import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.Branches;
import dev.extractgen.runtime.decode.Elements;
import dev.extractgen.runtime.decode.ExtractDecoder;
import dev.extractgen.runtime.decode.Members;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.Mode;
import dev.extractgen.runtime.decode.ValueReader;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Decodes the results of LlamaExtract jobs into {@link Lenient}. Decoders may be shared between threads. */
@Generated("lenient.json")
@NullMarked
public final class LenientDecoder extends ExtractDecoder<Lenient> {
    private static final LenientDecoder STRICT = new LenientDecoder(Mode.STRICT);
    private static final LenientDecoder LENIENT = new LenientDecoder(Mode.LENIENT);
    static final MetadataShape UNION_ARRAY = MetadataShape.list();

    static final Members UNION_OBJECT = Members.builder()
            .optional("name")
            .build();

    private static final Branches<Lenient.Union> UNION = Branches.<Lenient.Union>builder()
            .string(Elements.STRING, Lenient.UnionString::new)
            .number(Elements.DECIMAL, Lenient.UnionNumber::new)
            .bool(Elements.BOOL, Lenient.UnionBoolean::new)
            .list(Elements.nullableList(Elements.VALUE), LenientDecoder.UNION_ARRAY, Lenient.UnionArray::new)
            .object(LenientDecoder::readUnionObject, () -> LenientDecoder.UNION_OBJECT)
            .build();

    static final Members NESTED = Members.builder(Lenient.Nested.Metadata::new)
            .optional("title")
            .build();

    static final Members LENIENT2 = Members.builder()
            .optional("required")
            .optional("empty")
            .optional("list", MetadataShape.list())
            .optional("nested", NESTED)
            .nullable("untyped")
            .nullable("any")
            .nullable("union", MetadataShape.deferred())
            .build();

    private LenientDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static LenientDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static LenientDecoder lenient() { return LENIENT; }

    @Override protected @Nullable Lenient read(ValueReader in, MetadataNode metadata) {
        return readLenient(in, metadata);
    }

    @Override protected MetadataShape metadataShape() { return MetadataShape.object(LENIENT2); }

    static @Nullable Lenient readLenient(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(LENIENT2)) {
            return null;
        }
        String required = null;
        BigDecimal empty = null;
        List<String> list = null;
        Lenient.Nested nested = null;
        Object untyped = null;
        Object any = null;
        Lenient.Union union = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> required = in.string();
                case 1 -> empty = in.decimal();
                case 2 -> list = in.list(metadata.at(2), Elements.STRING);
                case 3 -> nested = readNested(in, metadata.at(3));
                case 4 -> untyped = in.value();
                case 5 -> any = in.value();
                case 6 -> union = readUnion(in, metadata.at(6));
            }
        }
        return new Lenient(required, empty, list, nested, untyped, any, union,
                new Lenient.Metadata(LENIENT2.parts(metadata, list, nested, union)));
    }

    static Lenient.@Nullable Nested readNested(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(NESTED)) {
            return null;
        }
        String title = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> title = in.string();
            }
        }
        return new Lenient.Nested(title, new Lenient.Nested.Metadata(NESTED.parts(metadata)));
    }

    static Lenient.@Nullable Union readUnion(ValueReader in, MetadataNode metadata) {
        return in.branch(UNION, metadata);
    }

    static Lenient.@Nullable UnionObject readUnionObject(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(UNION_OBJECT)) {
            return null;
        }
        String name = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> name = in.string();
            }
        }
        return new Lenient.UnionObject(name, new Lenient.UnionObject.Metadata(UNION_OBJECT.parts(metadata)));
    }
}
