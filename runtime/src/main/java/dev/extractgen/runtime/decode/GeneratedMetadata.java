package dev.extractgen.runtime.decode;

import org.jspecify.annotations.Nullable;

/** The metadata of a generated record, unless a property of the schema is called as its method is. */
public abstract class GeneratedMetadata extends RenamedMetadata {
    private static final long serialVersionUID = 1L;

    /** Makes metadata from that of the parts. */
    protected GeneratedMetadata(MetadataParts parts) {
        super(parts);
    }

    /** Returns the service's explanation of the object as a whole, or null. */
    public final @Nullable String objectReasoning() {
        return reasoning(this);
    }
}
