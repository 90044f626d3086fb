package golden.roots_that_say_nothing;

import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.ExtractDecoder;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.Mode;
import dev.extractgen.runtime.decode.ValueReader;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Decodes the results of LlamaExtract jobs into {@link Remote}. Decoders may be shared between threads. */
@Generated("remote.json")
@NullMarked
public final class RemoteDecoder extends ExtractDecoder<Remote> {
    private static final RemoteDecoder STRICT = new RemoteDecoder(Mode.STRICT);
    private static final RemoteDecoder LENIENT = new RemoteDecoder(Mode.LENIENT);

    private RemoteDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static RemoteDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static RemoteDecoder lenient() { return LENIENT; }

    @Override protected @Nullable Remote read(ValueReader in, MetadataNode metadata) {
        return readRemote(in, metadata);
    }

    @Override protected MetadataShape metadataShape() { return MetadataShape.deferred(); }

    static @Nullable Remote readRemote(ValueReader in, MetadataNode metadata) {
        Object value = in.value();
        return value == null ? null : new Remote(value, metadata.asEntry());
    }
}
