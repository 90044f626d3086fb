package dev.extractgen.runtime.decode;

import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.json.Span;

/** Metadata of a value that may be of several types: its shape is known only when the value has been read. */
final class DeferredMetadata extends MetadataNode {
    private final MetadataSource source;
    private final Span span;

    DeferredMetadata(MetadataSource source, Span span) {
        this.source = source;
        this.span = span;
    }

    @Override
    public FieldMetadataEntry asEntry() {
        return MetadataShape.entry().read(source.at(span)) instanceof FieldMetadataEntry entry
                ? entry
                : FieldMetadataEntry.EMPTY;
    }

    @Override
    public MetadataNode as(MetadataShape shape) {
        return shape.read(source.at(span)) instanceof MetadataNode node ? node : NONE;
    }
}
