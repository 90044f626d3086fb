package dev.extractgen.runtime.decode;

import dev.extractgen.runtime.json.Span;
import org.jspecify.annotations.Nullable;

/** Metadata that is kept as it is until the type of its value is known. */
final class DeferredShape extends MetadataShape {
    static final DeferredShape INSTANCE = new DeferredShape();

    @Override
    @Nullable
    Object read(MetadataSource source) {
        boolean isNull = source.json().isNull();
        Span span = source.json().skip();
        return isNull ? null : new DeferredMetadata(source, span);
    }

    @Override
    Object bind(@Nullable Object value, MetadataNode node) {
        return value == null ? node.asEntry() : metadataOf(value);
    }

    @Override
    void addFields(FieldCollector fields, String pointer, @Nullable Object value, @Nullable Object metadata) {
        if (value == null) {
            fields.leaf(pointer, null, metadata);
        } else {
            fields.part(pointer, value, metadata);
        }
    }
}
