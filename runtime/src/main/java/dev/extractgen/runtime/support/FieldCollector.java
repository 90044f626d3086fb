package dev.extractgen.runtime.support;

import dev.extractgen.runtime.ExtractedField;
import dev.extractgen.runtime.FieldMetadata;
import dev.extractgen.runtime.FieldMetadataEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gathers the leaves of a record. */
public final class FieldCollector {
    private final List<ExtractedField> fields = new ArrayList<>();

    /** Makes a collector without leaves. */
    public FieldCollector() {}

    /**
     * What to do with one element of a list or map.
     *
     * @param <V> the type of the values
     * @param <M> the type of their metadata
     */
    @FunctionalInterface
    public interface Visitor<V extends @Nullable Object, M> {
        /** Gathers the leaves of one element; the metadata is null where a record was made with too little of it. */
        void visit(FieldCollector fields, String pointer, V value, @Nullable M metadata);
    }

    /** Adds a leaf. */
    public FieldCollector add(String pointer, @Nullable Object value, @Nullable FieldMetadata metadata) {
        fields.add(new ExtractedField(
                pointer, value, metadata instanceof FieldMetadataEntry entry ? entry : FieldMetadataEntry.EMPTY));
        return this;
    }

    /** Adds the leaves of a record that lies at the pointer. */
    public FieldCollector addAll(String pointer, Stream<ExtractedField> nested) {
        nested.forEach(field -> fields.add(field.below(pointer)));
        return this;
    }

    /** Adds the leaves of a list. */
    public <V extends @Nullable Object, M> FieldCollector list(
            String pointer, List<V> values, List<M> metadata, Visitor<? super V, ? super M> visitor) {
        for (int i = 0; i < values.size(); i++) {
            visitor.visit(this, pointer + "/" + i, values.get(i), i < metadata.size() ? metadata.get(i) : null);
        }
        return this;
    }

    /** Adds the leaves of a map. */
    public <V extends @Nullable Object, M> FieldCollector map(
            String pointer, Map<String, V> values, Map<String, M> metadata, Visitor<? super V, ? super M> visitor) {
        values.forEach((name, value) -> visitor.visit(this, pointer + "/" + escape(name), value, metadata.get(name)));
        return this;
    }

    /** Returns the leaves in the order in which they were added. */
    public Stream<ExtractedField> stream() {
        return fields.stream();
    }

    private static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
