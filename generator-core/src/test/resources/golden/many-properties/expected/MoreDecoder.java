package golden.many_properties;

import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.Elements;
import dev.extractgen.runtime.decode.ExtractDecoder;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.Mode;
import dev.extractgen.runtime.decode.ValueReader;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Decodes the results of LlamaExtract jobs into {@link More}. Decoders may be shared between threads. */
@Generated("more.json")
@NullMarked
public final class MoreDecoder extends ExtractDecoder<More> {
    private static final MoreDecoder STRICT = new MoreDecoder(Mode.STRICT);

    private static final MoreDecoder LENIENT = new MoreDecoder(Mode.LENIENT);

    private MoreDecoder(Mode mode) {
        super(mode);
    }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static MoreDecoder strict() {
        return STRICT;
    }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static MoreDecoder lenient() {
        return LENIENT;
    }

    @Override
    protected @Nullable More read(ValueReader in, MetadataNode metadata) {
        return readMore(in, metadata);
    }

    @Override
    protected MetadataShape metadataShape() {
        return MetadataShape.deferred();
    }

    static @Nullable More readMore(ValueReader in, MetadataNode metadata) {
        MetadataNode node = metadata.as(MetadataShape.map(MetadataShape.entry()));
        Map<String, @Nullable Object> value = in.nullableMap(node, Elements.VALUE);
        return value == null ? null : new More(value, More.Metadata.of(node, value));
    }
}
