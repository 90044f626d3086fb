package dev.extractgen.runtime.decode;

import dev.extractgen.runtime.FieldMetadataEntry;
import org.jspecify.annotations.Nullable;

/** Metadata of an object: a part for each declared member, by its index. */
final class ObjectMetadata extends MetadataNode {
    private final @Nullable Object[] members;
    private final @Nullable String reasoning;

    /**
     * Makes metadata of an object.
     *
     * @param members for each member an entry, a node, or null when there is nothing
     */
    ObjectMetadata(@Nullable Object[] members, @Nullable String reasoning) {
        this.members = members;
        this.reasoning = reasoning;
    }

    @Override
    FieldMetadataEntry entry(int member) {
        return members[member] instanceof FieldMetadataEntry entry ? entry : FieldMetadataEntry.EMPTY;
    }

    @Override
    public MetadataNode at(int member) {
        return members[member] instanceof MetadataNode node ? node : NONE;
    }

    @Override
    @Nullable
    String reasoning() {
        return reasoning;
    }
}
