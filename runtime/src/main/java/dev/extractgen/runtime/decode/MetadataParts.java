package dev.extractgen.runtime.decode;

import org.jspecify.annotations.Nullable;

/** The metadata of each part of a value, and what the service said about the value as a whole. */
public final class MetadataParts {
    private final @Nullable Object[] parts;
    private final @Nullable String reasoning;

    /**
     * Takes over an array, which nobody may change from then on.
     *
     * @param parts for each part its metadata, or null where there is neither part nor metadata
     */
    MetadataParts(@Nullable Object[] parts, @Nullable String reasoning) {
        this.parts = parts;
        this.reasoning = reasoning;
    }

    /** Returns what metadata is made of. */
    public static MetadataParts of(RenamedMetadata metadata) {
        return RenamedMetadata.partsOf(metadata);
    }

    /**
     * Returns the same metadata but for one part: what was said about the part before is gone, and the new one brings
     * its own.
     *
     * @param table says which parts there are
     * @param part the new part, or null when it is missing
     */
    public MetadataParts with(Members table, int index, @Nullable Object part) {
        @Nullable Object[] changed = parts.clone();
        changed[index] = table.part(index, part, MetadataNode.NONE);
        return new MetadataParts(changed, reasoning);
    }

    @Nullable
    Object[] parts() {
        return parts;
    }

    @Nullable
    String reasoning() {
        return reasoning;
    }
}
