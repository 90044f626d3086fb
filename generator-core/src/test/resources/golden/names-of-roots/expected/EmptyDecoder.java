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

/** Decodes the results of LlamaExtract jobs into {@link Empty}. Decoders may be shared between threads. */
@Generated(".json")
@NullMarked
public final class EmptyDecoder extends ExtractDecoder<Empty> {
    private static final EmptyDecoder STRICT = new EmptyDecoder(Mode.STRICT);
    private static final EmptyDecoder LENIENT = new EmptyDecoder(Mode.LENIENT);

    static final Members EMPTY = Members.builder()
            .optional("x")
            .build();

    private EmptyDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static EmptyDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static EmptyDecoder lenient() { return LENIENT; }

    @Override protected @Nullable Empty read(ValueReader in, MetadataNode metadata) { return readEmpty(in, metadata); }

    @Override protected MetadataShape metadataShape() { return MetadataShape.object(EMPTY); }

    static @Nullable Empty readEmpty(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(EMPTY)) {
            return null;
        }
        String x = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.string();
            }
        }
        return new Empty(x, new Empty.Metadata(EMPTY.parts(metadata)));
    }
}
