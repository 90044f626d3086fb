package golden.roots_that_are_no_objects;

import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.Elements;
import dev.extractgen.runtime.decode.ExtractDecoder;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.Mode;
import dev.extractgen.runtime.decode.ValueReader;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Decodes the results of LlamaExtract jobs into {@link Scores}. Decoders may be shared between threads. */
@Generated("scores.json")
@NullMarked
public final class ScoresDecoder extends ExtractDecoder<Scores> {
    private static final ScoresDecoder STRICT = new ScoresDecoder(Mode.STRICT);
    private static final ScoresDecoder LENIENT = new ScoresDecoder(Mode.LENIENT);
    static final MetadataShape SCORES = MetadataShape.map();

    private ScoresDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static ScoresDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static ScoresDecoder lenient() { return LENIENT; }

    @Override protected @Nullable Scores read(ValueReader in, MetadataNode metadata) {
        return readScores(in, metadata);
    }

    @Override protected MetadataShape metadataShape() { return MetadataShape.deferred(); }

    static @Nullable Scores readScores(ValueReader in, MetadataNode metadata) {
        MetadataNode node = metadata.as(MetadataShape.map());
        Map<String, BigDecimal> value = in.map(node, Elements.DECIMAL);
        return value == null ? null : new Scores(value, node);
    }
}
