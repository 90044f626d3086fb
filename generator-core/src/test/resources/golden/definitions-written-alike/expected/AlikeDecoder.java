package golden.definitions_written_alike;

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
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Decodes the results of LlamaExtract jobs into {@link Alike}. Decoders may be shared between threads. */
@Generated("alike.json")
@NullMarked
public final class AlikeDecoder extends ExtractDecoder<Alike> {
    private static final AlikeDecoder STRICT = new AlikeDecoder(Mode.STRICT);
    private static final AlikeDecoder LENIENT = new AlikeDecoder(Mode.LENIENT);

    static final Members SHAPE_OBJECT = Members.builder()
            .optional("r")
            .build();

    private static final Branches<Alike.J> J = Branches.<Alike.J>builder()
            .string(Elements.STRING, Alike.JString::new)
            .object(AlikeDecoder::readShapeObject, () -> AlikeDecoder.SHAPE_OBJECT)
            .build();

    static final Members H = Members.builder(Alike.H.Metadata::new)
            .optional("i", MetadataShape.object(() -> AlikeDecoder.C))
            .build();

    static final Members C = Members.builder(Alike.C.Metadata::new)
            .optional("deep")
            .build();

    private static final Branches<Alike.F> F = Branches.<Alike.F>builder()
            .string(Elements.constant(Alike.ShapeEnum::of), Alike.FString::new)
            .bool(Elements.BOOL, Alike.FBoolean::new)
            .object(AlikeDecoder::readShapeObject, () -> AlikeDecoder.SHAPE_OBJECT)
            .build();

    static final Members ALIKE_C_590423F2 = Members.builder(Alike.AlikeC_590423f2.Metadata::new)
            .optional("w")
            .build();

    static final Members ALIKE_C_31DC0C3A = Members.builder(Alike.AlikeC_31dc0c3a.Metadata::new)
            .optional("v")
            .build();

    static final Members C_PLUS_PLUS = Members.builder(Alike.CPlusPlus.Metadata::new)
            .optional("z")
            .build();

    static final Members C_HASH = Members.builder(Alike.CHash.Metadata::new)
            .optional("y")
            .build();

    static final Members ALIKE_C_5817AFF3 = Members.builder(Alike.AlikeC_5817aff3.Metadata::new)
            .optional("x")
            .build();

    static final Members ALIKE = Members.builder()
            .optional("a", ALIKE_C_5817AFF3)
            .optional("b", C_HASH)
            .optional("c", C_PLUS_PLUS)
            .optional("d", ALIKE_C_31DC0C3A)
            .optional("e", ALIKE_C_590423F2)
            .optional("f", MetadataShape.deferred())
            .optional("g", C)
            .optional("h", H)
            .optional("j", MetadataShape.deferred())
            .build();

    private AlikeDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static AlikeDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static AlikeDecoder lenient() { return LENIENT; }

    @Override protected @Nullable Alike read(ValueReader in, MetadataNode metadata) { return readAlike(in, metadata); }

    @Override protected MetadataShape metadataShape() { return MetadataShape.object(ALIKE); }

    static @Nullable Alike readAlike(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(ALIKE)) {
            return null;
        }
        Alike.AlikeC_5817aff3 a = null;
        Alike.CHash b = null;
        Alike.CPlusPlus c = null;
        Alike.AlikeC_31dc0c3a d = null;
        Alike.AlikeC_590423f2 e = null;
        Alike.F f = null;
        Alike.C g = null;
        Alike.H h = null;
        Alike.J j = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> a = readAlikeC_5817aff3(in, metadata.at(0));
                case 1 -> b = readCHash(in, metadata.at(1));
                case 2 -> c = readCPlusPlus(in, metadata.at(2));
                case 3 -> d = readAlikeC_31dc0c3a(in, metadata.at(3));
                case 4 -> e = readAlikeC_590423f2(in, metadata.at(4));
                case 5 -> f = readF(in, metadata.at(5));
                case 6 -> g = readC(in, metadata.at(6));
                case 7 -> h = readH(in, metadata.at(7));
                case 8 -> j = readJ(in, metadata.at(8));
            }
        }
        return new Alike(a, b, c, d, e, f, g, h, j,
                new Alike.Metadata(ALIKE.parts(metadata, a, b, c, d, e, f, g, h, j)));
    }

    static Alike.@Nullable AlikeC_5817aff3 readAlikeC_5817aff3(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(ALIKE_C_5817AFF3)) {
            return null;
        }
        String x = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.string();
            }
        }
        return new Alike.AlikeC_5817aff3(x, new Alike.AlikeC_5817aff3.Metadata(ALIKE_C_5817AFF3.parts(metadata)));
    }

    static Alike.@Nullable CHash readCHash(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(C_HASH)) {
            return null;
        }
        String y = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> y = in.string();
            }
        }
        return new Alike.CHash(y, new Alike.CHash.Metadata(C_HASH.parts(metadata)));
    }

    static Alike.@Nullable CPlusPlus readCPlusPlus(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(C_PLUS_PLUS)) {
            return null;
        }
        String z = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> z = in.string();
            }
        }
        return new Alike.CPlusPlus(z, new Alike.CPlusPlus.Metadata(C_PLUS_PLUS.parts(metadata)));
    }

    static Alike.@Nullable AlikeC_31dc0c3a readAlikeC_31dc0c3a(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(ALIKE_C_31DC0C3A)) {
            return null;
        }
        String v = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> v = in.string();
            }
        }
        return new Alike.AlikeC_31dc0c3a(v, new Alike.AlikeC_31dc0c3a.Metadata(ALIKE_C_31DC0C3A.parts(metadata)));
    }

    static Alike.@Nullable AlikeC_590423f2 readAlikeC_590423f2(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(ALIKE_C_590423F2)) {
            return null;
        }
        String w = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> w = in.string();
            }
        }
        return new Alike.AlikeC_590423f2(w, new Alike.AlikeC_590423f2.Metadata(ALIKE_C_590423F2.parts(metadata)));
    }

    static Alike.@Nullable F readF(ValueReader in, MetadataNode metadata) { return in.branch(F, metadata); }

    static Alike.@Nullable C readC(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(C)) {
            return null;
        }
        String deep = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> deep = in.string();
            }
        }
        return new Alike.C(deep, new Alike.C.Metadata(C.parts(metadata)));
    }

    static Alike.@Nullable H readH(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(H)) {
            return null;
        }
        Alike.C i = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> i = readC(in, metadata.at(0));
            }
        }
        return new Alike.H(i, new Alike.H.Metadata(H.parts(metadata, i)));
    }

    static Alike.@Nullable J readJ(ValueReader in, MetadataNode metadata) { return in.branch(J, metadata); }

    static Alike.@Nullable ShapeObject readShapeObject(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(SHAPE_OBJECT)) {
            return null;
        }
        BigDecimal r = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> r = in.decimal();
            }
        }
        return new Alike.ShapeObject(r, new Alike.ShapeObject.Metadata(SHAPE_OBJECT.parts(metadata)));
    }
}
