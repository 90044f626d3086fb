package golden.names_of_roots;

import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.ExtractDecoder;
import dev.extractgen.runtime.decode.Members;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.Mode;
import dev.extractgen.runtime.decode.ValueReader;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Decodes the results of LlamaExtract jobs into {@link A}. Decoders may be shared between threads. */
@Generated("a.json")
@NullMarked
public final class ADecoder extends ExtractDecoder<A> {
    private static final ADecoder STRICT = new ADecoder(Mode.STRICT);
    private static final ADecoder LENIENT = new ADecoder(Mode.LENIENT);

    static final Members AA = Members.builder(A.AA.Metadata::new)
            .optional("a")
            .build();

    static final Members A2 = Members.builder()
            .optional("a", AA)
            .build();

    private ADecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static ADecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static ADecoder lenient() { return LENIENT; }

    @Override protected @Nullable A read(ValueReader in, MetadataNode metadata) { return readA(in, metadata); }

    @Override protected MetadataShape metadataShape() { return MetadataShape.object(A2); }

    static @Nullable A readA(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(A2)) {
            return null;
        }
        A.AA a = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> a = readAA(in, metadata.at(0));
            }
        }
        return new A(a, new A.Metadata(A2.parts(metadata, a)));
    }

    static A.@Nullable AA readAA(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(AA)) {
            return null;
        }
        String a = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> a = in.string();
            }
        }
        return new A.AA(a, new A.AA.Metadata(AA.parts(metadata)));
    }
}
