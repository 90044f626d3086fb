package golden.roots_that_say_nothing;

import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.ExtractDecoder;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.Mode;
import dev.extractgen.runtime.decode.ValueReader;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Decodes the results of LlamaExtract jobs into {@link Truth}. Decoders may be shared between threads. */
@Generated("truth.json")
@NullMarked
public final class TruthDecoder extends ExtractDecoder<Truth> {
    private static final TruthDecoder STRICT = new TruthDecoder(Mode.STRICT);
    private static final TruthDecoder LENIENT = new TruthDecoder(Mode.LENIENT);

    private TruthDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static TruthDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static TruthDecoder lenient() { return LENIENT; }

    @Override protected @Nullable Truth read(ValueReader in, MetadataNode metadata) { return readTruth(in, metadata); }

    @Override protected MetadataShape metadataShape() { return MetadataShape.deferred(); }

    static @Nullable Truth readTruth(ValueReader in, MetadataNode metadata) {
        Object value = in.value();
        return value == null ? null : new Truth(value, metadata.asEntry());
    }
}
