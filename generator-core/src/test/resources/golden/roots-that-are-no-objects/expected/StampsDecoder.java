package golden.roots_that_are_no_objects;

import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.Elements;
import dev.extractgen.runtime.decode.ExtractDecoder;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.Mode;
import dev.extractgen.runtime.decode.ValueReader;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Decodes the results of LlamaExtract jobs into {@link Stamps}. Decoders may be shared between threads. */
@Generated("stamps.json")
@NullMarked
public final class StampsDecoder extends ExtractDecoder<Stamps> {
    private static final StampsDecoder STRICT = new StampsDecoder(Mode.STRICT);
    private static final StampsDecoder LENIENT = new StampsDecoder(Mode.LENIENT);
    static final MetadataShape STAMPS = MetadataShape.list();

    private StampsDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static StampsDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static StampsDecoder lenient() { return LENIENT; }

    @Override protected @Nullable Stamps read(ValueReader in, MetadataNode metadata) {
        return readStamps(in, metadata);
    }

    @Override protected MetadataShape metadataShape() { return MetadataShape.deferred(); }

    static @Nullable Stamps readStamps(ValueReader in, MetadataNode metadata) {
        MetadataNode node = metadata.as(MetadataShape.list());
        List<OffsetDateTime> value = in.list(node, Elements.DATE_TIME);
        return value == null ? null : new Stamps(value, node);
    }
}
