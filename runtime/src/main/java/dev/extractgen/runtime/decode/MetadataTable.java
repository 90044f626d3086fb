package dev.extractgen.runtime.decode;

import dev.extractgen.runtime.FieldMetadata;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the schema says of a value that is made of parts: which parts there are, and what metadata each has. */
public abstract sealed class MetadataTable permits Members, MetadataShape {
    MetadataTable() {}

    /** Returns the metadata of a part that is missing, and about which the service said nothing. */
    abstract FieldMetadata missing(int index);

    /**
     * Adds the leaves of a value.
     *
     * @param pointer where the value stands
     * @param values its parts, or null when it is missing
     * @param metadata that of each part; null where there is neither part nor metadata
     */
    abstract void addParts(
            FieldCollector fields,
            String pointer,
            @Nullable List<? extends @Nullable Object> values,
            List<? extends @Nullable Object> metadata);

    /**
     * Returns the names of the parts that have one, which are the first. It is the same array each time, which nobody
     * may change: what is serialized refers to it then.
     */
    abstract String[] partNames();

    /** Returns how many parts there are. */
    abstract int partCount();

    /** Returns parts, or what is known of them, as text for people. */
    abstract String text(List<? extends @Nullable Object> parts);
}
