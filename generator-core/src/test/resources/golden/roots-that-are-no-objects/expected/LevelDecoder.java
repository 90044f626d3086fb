package golden.roots_that_are_no_objects;

import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.ExtractDecoder;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.Mode;
import dev.extractgen.runtime.decode.ValueReader;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Decodes the results of LlamaExtract jobs into {@link Level}. Decoders may be shared between threads. */
@Generated("level.json")
@NullMarked
public final class LevelDecoder extends ExtractDecoder<Level> {
    private static final LevelDecoder STRICT = new LevelDecoder(Mode.STRICT);
    private static final LevelDecoder LENIENT = new LevelDecoder(Mode.LENIENT);

    private LevelDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static LevelDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static LevelDecoder lenient() { return LENIENT; }

    @Override protected @Nullable Level read(ValueReader in, MetadataNode metadata) { return readLevel(in, metadata); }

    @Override protected MetadataShape metadataShape() { return MetadataShape.deferred(); }

    static @Nullable Level readLevel(ValueReader in, MetadataNode metadata) {
        Level.LevelValue value = in.constant(Level.LevelValue::of);
        return value == null ? null : new Level(value, metadata.asEntry());
    }
}
