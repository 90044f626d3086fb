package golden.null_in_all_spellings;

import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.Elements;
import dev.extractgen.runtime.decode.ExtractDecoder;
import dev.extractgen.runtime.decode.Members;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.Mode;
import dev.extractgen.runtime.decode.ValueReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Decodes the results of LlamaExtract jobs into {@link Nulls}. Decoders may be shared between threads. */
@Generated("nulls.json")
@NullMarked
public final class NullsDecoder extends ExtractDecoder<Nulls> {
    private static final NullsDecoder STRICT = new NullsDecoder(Mode.STRICT);
    private static final NullsDecoder LENIENT = new NullsDecoder(Mode.LENIENT);

    static final Members UNIT = Members.builder(Nulls.Unit.Metadata::new)
            .optional("name")
            .build();

    static final Members OBJECT_TYPE = Members.builder(Nulls.ObjectType.Metadata::new)
            .optional("x")
            .build();

    static final Members NULLS = Members.builder()
            .requiredNullable("any_of")
            .requiredNullable("one_of")
            .requiredNullable("type_array")
            .requiredNullable("nullable")
            .requiredNullable("enum_null")
            .requiredNullable("const_null")
            .requiredNullable("null")
            .requiredNullable("object", OBJECT_TYPE)
            .requiredNullable("list", MetadataShape.list())
            .requiredNullable("map", MetadataShape.map())
            .requiredNullable("ref", UNIT)
            .requiredNullable("nested")
            .required("elements", MetadataShape.list())
            .required("values", MetadataShape.map())
            .required("objects", MetadataShape.list(UNIT))
            .required("lists", MetadataShape.list(MetadataShape.list()))
            .nullable("optional")
            .build();

    private NullsDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static NullsDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static NullsDecoder lenient() { return LENIENT; }

    @Override protected @Nullable Nulls read(ValueReader in, MetadataNode metadata) { return readNulls(in, metadata); }

    @Override protected MetadataShape metadataShape() { return MetadataShape.object(NULLS); }

    static @Nullable Nulls readNulls(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(NULLS)) {
            return null;
        }
        String anyOf = null;
        Long oneOf = null;
        BigDecimal typeArray = null;
        Boolean nullable = null;
        Nulls.EnumNull enumNull = null;
        Object constNull = null;
        Object null_ = null;
        Nulls.ObjectType object = null;
        List<String> list = null;
        Map<String, String> map = null;
        Nulls.Unit ref = null;
        String nested = null;
        List<@Nullable String> elements = null;
        Map<String, @Nullable Long> values = null;
        List<Nulls.@Nullable Unit> objects = null;
        List<@Nullable List<String>> lists = null;
        String optional = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> anyOf = in.string();
                case 1 -> oneOf = in.int64();
                case 2 -> typeArray = in.decimal();
                case 3 -> nullable = in.bool();
                case 4 -> enumNull = in.constant(Nulls.EnumNull::of);
                case 5 -> constNull = in.nothing();
                case 6 -> null_ = in.nothing();
                case 7 -> object = readObjectType(in, metadata.at(7));
                case 8 -> list = in.list(metadata.at(8), Elements.STRING);
                case 9 -> map = in.map(metadata.at(9), Elements.STRING);
                case 10 -> ref = readUnit(in, metadata.at(10));
                case 11 -> nested = in.string();
                case 12 -> elements = in.nullableList(metadata.at(12), Elements.STRING);
                case 13 -> values = in.nullableMap(metadata.at(13), Elements.INT64);
                case 14 -> objects = in.nullableList(metadata.at(14), NullsDecoder::readUnit);
                case 15 -> lists = in.nullableList(metadata.at(15), Elements.list(Elements.STRING));
                case 16 -> optional = in.string();
            }
        }
        return new Nulls(anyOf, oneOf, typeArray, nullable, enumNull, constNull, null_, object, list, map, ref, nested,
                elements, values, objects, lists, optional,
                new Nulls.Metadata(NULLS.parts(metadata, object, list, map, ref, elements, values, objects, lists)));
    }

    static Nulls.@Nullable ObjectType readObjectType(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(OBJECT_TYPE)) {
            return null;
        }
        String x = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.string();
            }
        }
        return new Nulls.ObjectType(x, new Nulls.ObjectType.Metadata(OBJECT_TYPE.parts(metadata)));
    }

    static Nulls.@Nullable Unit readUnit(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(UNIT)) {
            return null;
        }
        String name = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> name = in.string();
            }
        }
        return new Nulls.Unit(name, new Nulls.Unit.Metadata(UNIT.parts(metadata)));
    }
}
