package golden.roots_that_say_nothing;

import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.ExtractDecoder;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.Mode;
import dev.extractgen.runtime.decode.ValueReader;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Decodes the results of LlamaExtract jobs into {@link Anything}. Decoders may be shared between threads. */
@Generated("anything.json")
@NullMarked
public final class AnythingDecoder extends ExtractDecoder<Anything> {
    private static final AnythingDecoder STRICT = new AnythingDecoder(Mode.STRICT);
    private static final AnythingDecoder LENIENT = new AnythingDecoder(Mode.LENIENT);

    private AnythingDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static AnythingDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static AnythingDecoder lenient() { return LENIENT; }

    @Override protected @Nullable Anything read(ValueReader in, MetadataNode metadata) {
        return readAnything(in, metadata);
    }

    @Override protected MetadataShape metadataShape() { return MetadataShape.deferred(); }

    static @Nullable Anything readAnything(ValueReader in, MetadataNode metadata) {
        Object value = in.value();
        return value == null ? null : new Anything(value, metadata.asEntry());
    }
}
