package dev.extractgen.runtime.support;

import dev.extractgen.runtime.ExtractedField;
import dev.extractgen.runtime.FieldMetadata;
import dev.extractgen.runtime.FieldMetadataEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
    public interface Visitor<V, M> {
        /** Gathers the leaves of one element; the metadata is null where a record was made with too little of it. */
        FieldCollector visit(FieldCollector fields, String pointer, @Nullable V value, @Nullable M metadata);
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

    /**
     * Adds the leaves of an object; of a missing one, those of which its metadata speaks.
     *
     * @param empty the metadata that speaks of none
     * @param hollow makes an object without values
     * @param fields lists the leaves of an object
     */
    public <V, M> FieldCollector object(
            String pointer,
            @Nullable V value,
            @Nullable M metadata,
            M empty,
            Function<? super M, ? extends V> hollow,
            Function<? super V, Stream<ExtractedField>> fields) {
        if (value != null) {
            return addAll(pointer, fields.apply(value));
        }
        boolean isSilent = metadata == null || metadata == empty;
        return isSilent ? this : addAll(pointer, fields.apply(hollow.apply(metadata)));
    }

    /** Adds the leaves of an object that is a member of another. */
    public <V, M> FieldCollector part(
            String pointer, @Nullable V value, M metadata, Visitor<? super V, ? super M> visitor) {
        return visitor.visit(this, pointer, value, metadata);
    }

    /** Adds the leaves of one branch of a union, or a leaf without a value. */
    public <U> FieldCollector union(
            String pointer,
            @Nullable U value,
            @Nullable FieldMetadata metadata,
            Function<? super U, Stream<ExtractedField>> fields) {
        return value == null ? add(pointer, null, metadata) : addAll(pointer, fields.apply(value));
    }

    /** Adds the leaves of a list; there are none for null. */
    public <V, M> FieldCollector list(
            String pointer,
            @Nullable List<? extends @Nullable V> values,
            @Nullable List<M> metadata,
            Visitor<? super V, ? super M> visitor) {
        return elements(0, pointer, values, metadata, visitor);
    }

    /** Adds the leaves of a tuple's elements after those with positions; the first of them has the given index. */
    public <V, M> FieldCollector elements(
            int first,
            String pointer,
            @Nullable List<? extends @Nullable V> values,
            @Nullable List<M> metadata,
            Visitor<? super V, ? super M> visitor) {
        for (int i = 0; values != null && i < values.size(); i++) {
            M about = metadata != null && i < metadata.size() ? metadata.get(i) : null;
            visitor.visit(this, pointer + "/" + (first + i), values.get(i), about);
        }
        return this;
    }

    /** Adds the leaves of a map; there are none for null. */
    public <V, M> FieldCollector map(
            String pointer,
            @Nullable Map<String, ? extends @Nullable V> values,
            @Nullable Map<String, M> metadata,
            Visitor<? super V, ? super M> visitor) {
        if (values != null) {
            values.forEach((name, value) -> visitor.visit(
                    this, pointer + "/" + escape(name), value, metadata == null ? null : metadata.get(name)));
        }
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
