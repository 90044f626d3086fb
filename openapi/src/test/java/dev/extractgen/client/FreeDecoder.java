package dev.extractgen.client;

import dev.extractgen.runtime.decode.ExtractDecoder;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.Mode;
import dev.extractgen.runtime.decode.ValueReader;
import java.util.Map;

/** A decoder for a schema that says nothing, in place of a generated one. */
final class FreeDecoder extends ExtractDecoder<Object> {
    private static final MetadataShape SHAPE = MetadataShape.map(MetadataShape.deferred());

    FreeDecoder() {
        super(Mode.STRICT);
    }

    @Override
    protected Object read(ValueReader in, MetadataNode metadata) {
        Object value = in.value();
        return value == null ? Map.of() : value;
    }

    @Override
    protected MetadataShape metadataShape() {
        return SHAPE;
    }
}
