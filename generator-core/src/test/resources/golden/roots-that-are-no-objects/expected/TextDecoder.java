package golden.roots_that_are_no_objects;

import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.ExtractDecoder;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.Mode;
import dev.extractgen.runtime.decode.ValueReader;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Decodes the results of LlamaExtract jobs into {@link Text}. Decoders may be shared between threads. */
@Generated("text.json")
@NullMarked
public final class TextDecoder extends ExtractDecoder<Text> {
    private static final TextDecoder STRICT = new TextDecoder(Mode.STRICT);
    private static final TextDecoder LENIENT = new TextDecoder(Mode.LENIENT);

    private TextDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static TextDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static TextDecoder lenient() { return LENIENT; }

    @Override protected @Nullable Text read(ValueReader in, MetadataNode metadata) { return readText(in, metadata); }

    @Override protected MetadataShape metadataShape() { return MetadataShape.deferred(); }

    static @Nullable Text readText(ValueReader in, MetadataNode metadata) {
        String value = in.string();
        return value == null ? null : new Text(value, metadata.asEntry());
    }
}
