package golden.roots_that_say_nothing;

import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.ExtractDecoder;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.Mode;
import dev.extractgen.runtime.decode.ValueReader;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Decodes the results of LlamaExtract jobs into {@link Braces}. Decoders may be shared between threads. */
@Generated("braces.json")
@NullMarked
public final class BracesDecoder extends ExtractDecoder<Braces> {
    private static final BracesDecoder STRICT = new BracesDecoder(Mode.STRICT);
    private static final BracesDecoder LENIENT = new BracesDecoder(Mode.LENIENT);

    private BracesDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static BracesDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static BracesDecoder lenient() { return LENIENT; }

    @Override protected @Nullable Braces read(ValueReader in, MetadataNode metadata) {
        return readBraces(in, metadata);
    }

    @Override protected MetadataShape metadataShape() { return MetadataShape.deferred(); }

    static @Nullable Braces readBraces(ValueReader in, MetadataNode metadata) {
        Object value = in.value();
        return value == null ? null : new Braces(value, metadata.asEntry());
    }
}
