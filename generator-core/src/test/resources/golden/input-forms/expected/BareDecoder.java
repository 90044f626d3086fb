package golden.input_forms;

import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.ExtractDecoder;
import dev.extractgen.runtime.decode.Members;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.Mode;
import dev.extractgen.runtime.decode.ValueReader;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Decodes the results of LlamaExtract jobs into {@link Bare}. Decoders may be shared between threads. */
@Generated("bare.json")
@NullMarked
public final class BareDecoder extends ExtractDecoder<Bare> {
    private static final BareDecoder STRICT = new BareDecoder(Mode.STRICT);
    private static final BareDecoder LENIENT = new BareDecoder(Mode.LENIENT);

    static final Members BARE = Members.builder()
            .required("x")
            .build();

    private BareDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static BareDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static BareDecoder lenient() { return LENIENT; }

    @Override protected @Nullable Bare read(ValueReader in, MetadataNode metadata) { return readBare(in, metadata); }

    @Override protected MetadataShape metadataShape() { return MetadataShape.object(BARE); }

    static @Nullable Bare readBare(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(BARE)) {
            return null;
        }
        Long x = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.int64();
            }
        }
        return new Bare(x, new Bare.Metadata(BARE.parts(metadata)));
    }
}
