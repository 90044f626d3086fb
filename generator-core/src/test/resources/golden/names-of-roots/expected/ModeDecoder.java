package golden.names_of_roots;

import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.ExtractDecoder;
import dev.extractgen.runtime.decode.Members;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.ValueReader;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Decodes the results of LlamaExtract jobs into {@link Mode}. Decoders may be shared between threads. */
@Generated("mode.json")
@NullMarked
public final class ModeDecoder extends ExtractDecoder<Mode> {
    private static final ModeDecoder STRICT = new ModeDecoder(dev.extractgen.runtime.decode.Mode.STRICT);
    private static final ModeDecoder LENIENT = new ModeDecoder(dev.extractgen.runtime.decode.Mode.LENIENT);

    static final Members MODE = Members.builder()
            .optional("mode")
            .build();

    private ModeDecoder(dev.extractgen.runtime.decode.Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static ModeDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static ModeDecoder lenient() { return LENIENT; }

    @Override protected @Nullable Mode read(ValueReader in, MetadataNode metadata) { return readMode(in, metadata); }

    @Override protected MetadataShape metadataShape() { return MetadataShape.object(MODE); }

    static @Nullable Mode readMode(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(MODE)) {
            return null;
        }
        Mode.ModeMode mode = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> mode = in.constant(Mode.ModeMode::of);
            }
        }
        return new Mode(mode, new Mode.Metadata(MODE.parts(metadata)));
    }
}
