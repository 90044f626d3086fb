package dev.extractgen.runtime.decode;

import dev.extractgen.runtime.json.JsonType;
import org.jspecify.annotations.Nullable;

/** Metadata that is kept as it is until the type of its value is known. */
final class DeferredShape extends MetadataShape {
    static final DeferredShape INSTANCE = new DeferredShape();

    @Override
    @Nullable
    Object read(MetadataSource source) {
        return source.json().type() == JsonType.NULL
                ? null
                : new DeferredMetadata(source, source.json().skip());
    }
}
