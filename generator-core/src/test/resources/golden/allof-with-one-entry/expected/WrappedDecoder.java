package golden.allof_with_one_entry;

import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.ExtractDecoder;
import dev.extractgen.runtime.decode.Members;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.Mode;
import dev.extractgen.runtime.decode.ValueReader;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Decodes the results of LlamaExtract jobs into {@link Wrapped}. Decoders may be shared between threads. */
@Generated("wrapped.json")
@NullMarked
public final class WrappedDecoder extends ExtractDecoder<Wrapped> {
    private static final WrappedDecoder STRICT = new WrappedDecoder(Mode.STRICT);
    private static final WrappedDecoder LENIENT = new WrappedDecoder(Mode.LENIENT);

    static final Members A = Members.builder(Wrapped.A.Metadata::new)
            .optional("x")
            .build();

    static final Members WRAPPED = Members.builder()
            .optional("a", A)
            .optional("b", A)
            .optional("c")
            .optional("d")
            .nullable("e", A)
            .build();

    private WrappedDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static WrappedDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static WrappedDecoder lenient() { return LENIENT; }

    @Override protected @Nullable Wrapped read(ValueReader in, MetadataNode metadata) {
        return readWrapped(in, metadata);
    }

    @Override protected MetadataShape metadataShape() { return MetadataShape.object(WRAPPED); }

    static @Nullable Wrapped readWrapped(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(WRAPPED)) {
            return null;
        }
        Wrapped.A a = null;
        Wrapped.A b = null;
        String c = null;
        Wrapped.D d = null;
        Wrapped.A e = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> a = readA(in, metadata.at(0));
                case 1 -> b = readA(in, metadata.at(1));
                case 2 -> c = in.string();
                case 3 -> d = in.constant(Wrapped.D::of);
                case 4 -> e = readA(in, metadata.at(4));
            }
        }
        return new Wrapped(a, b, c, d, e, new Wrapped.Metadata(WRAPPED.parts(metadata, a, b, e)));
    }

    static Wrapped.@Nullable A readA(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(A)) {
            return null;
        }
        Long x = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.int64();
            }
        }
        return new Wrapped.A(x, new Wrapped.A.Metadata(A.parts(metadata)));
    }
}
