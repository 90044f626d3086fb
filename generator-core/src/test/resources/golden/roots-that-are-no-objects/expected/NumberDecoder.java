package golden.roots_that_are_no_objects;

import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.ExtractDecoder;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.Mode;
import dev.extractgen.runtime.decode.ValueReader;
import java.math.BigDecimal;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Decodes the results of LlamaExtract jobs into {@link Number}. Decoders may be shared between threads. */
@Generated("number.json")
@NullMarked
public final class NumberDecoder extends ExtractDecoder<Number> {
    private static final NumberDecoder STRICT = new NumberDecoder(Mode.STRICT);
    private static final NumberDecoder LENIENT = new NumberDecoder(Mode.LENIENT);

    private NumberDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static NumberDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static NumberDecoder lenient() { return LENIENT; }

    @Override protected @Nullable Number read(ValueReader in, MetadataNode metadata) {
        return readNumber(in, metadata);
    }

    @Override protected MetadataShape metadataShape() { return MetadataShape.deferred(); }

    static @Nullable Number readNumber(ValueReader in, MetadataNode metadata) {
        BigDecimal value = in.decimal();
        return value == null ? null : new Number(value, metadata.asEntry());
    }
}
