package dev.extractgen.runtime.decode;

import dev.extractgen.runtime.FieldMetadata;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.support.Placement;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The metadata of a generated record: generated classes have an accessor for each part, which says its type. This class
 * has no method without parameters, so that no accessor has its name; {@link GeneratedMetadata} has one more.
 */
public abstract class RenamedMetadata implements FieldMetadata {
    private static final long serialVersionUID = 1L;

    /** Written with the names of the parts, which stand elsewhere when the schema has changed. */
    private transient @Nullable Object[] parts;

    private final @Nullable String reasoning;

    /** Makes metadata from that of the parts. */
    protected RenamedMetadata(MetadataParts parts) {
        this.parts = parts.parts();
        this.reasoning = parts.reasoning();
    }

    /**
     * Returns what the schema says of the record.
     *
     * @param metadata this metadata
     */
    protected abstract MetadataTable table(RenamedMetadata metadata);

    /** Returns the metadata of a single value, which is empty when the service said nothing about it. */
    protected final FieldMetadataEntry entry(int index) {
        return parts[index] instanceof FieldMetadataEntry entry ? entry : FieldMetadataEntry.EMPTY;
    }

    /**
     * Returns the metadata of an object, tuple or union. Parts may contain their own type again, so that of a missing
     * one about which nothing was said is not stored but made when somebody asks for it.
     */
    protected final FieldMetadata part(int index) {
        return parts[index] instanceof FieldMetadata part ? part : table(this).missing(index);
    }

    /** Returns the metadata of each element of a list. */
    @SuppressWarnings("unchecked") // The accessor says the type.
    protected final <M> List<M> list(int index) {
        return parts[index] instanceof List<?> list ? (List<M>) list : List.of();
    }

    /** Returns the metadata of each member of a map. */
    @SuppressWarnings("unchecked") // The accessor says the type.
    protected final <M> Map<String, M> map(int index) {
        return parts[index] instanceof Map<?, ?> map ? (Map<String, M>) map : Map.of();
    }

    /**
     * Returns what the service said about the object as a whole, or null.
     *
     * @param metadata this metadata
     */
    protected final @Nullable String reasoning(RenamedMetadata metadata) {
        return metadata.reasoning;
    }

    private void writeObject(ObjectOutputStream out) throws IOException {
        out.defaultWriteObject();
        out.writeObject(table(this).partNames());
        out.writeObject(parts);
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        String[] names = (String[]) in.readObject();
        @Nullable Object[] values = (@Nullable Object[]) in.readObject();
        MetadataTable table = table(this);
        parts = Placement.of(names, values, table.partNames(), table.partCount());
    }

    static MetadataParts partsOf(RenamedMetadata metadata) {
        return new MetadataParts(metadata.parts, metadata.reasoning);
    }

    /** Adds the leaves of the record that it is about. */
    final void addTo(FieldCollector fields, String pointer, @Nullable List<? extends @Nullable Object> values) {
        table(this).addParts(fields, pointer, values, Collections.unmodifiableList(Arrays.asList(parts)));
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof RenamedMetadata that
                && getClass() == that.getClass()
                && Arrays.equals(parts, that.parts)
                && Objects.equals(reasoning, that.reasoning);
    }

    @Override
    public final int hashCode() {
        return 31 * Arrays.hashCode(parts) + Objects.hashCode(reasoning);
    }

    @Override
    public final String toString() {
        String text = table(this).text(Arrays.asList(parts));
        return "Metadata" + text.substring(0, text.length() - 1) + ", objectReasoning=" + reasoning + "]";
    }
}
