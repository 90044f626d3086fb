package golden.roots_that_say_nothing;

import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.ExtractDecoder;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.Mode;
import dev.extractgen.runtime.decode.ValueReader;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Decodes the results of LlamaExtract jobs into {@link Any}. Decoders may be shared between threads. */
@Generated("any.json")
@NullMarked
public final class AnyDecoder extends ExtractDecoder<Any> {
    private static final AnyDecoder STRICT = new AnyDecoder(Mode.STRICT);
    private static final AnyDecoder LENIENT = new AnyDecoder(Mode.LENIENT);

    private AnyDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static AnyDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static AnyDecoder lenient() { return LENIENT; }

    @Override protected @Nullable Any read(ValueReader in, MetadataNode metadata) { return readAny(in, metadata); }

    @Override protected MetadataShape metadataShape() { return MetadataShape.deferred(); }

    static @Nullable Any readAny(ValueReader in, MetadataNode metadata) {
        Object value = in.value();
        return value == null ? null : new Any(value, metadata.asEntry());
    }
}
