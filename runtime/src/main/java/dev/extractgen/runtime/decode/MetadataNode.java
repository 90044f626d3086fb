package dev.extractgen.runtime.decode;

import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.support.Copies;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Metadata of one value, read but not yet bound. This class is also the metadata of a value about which the service
 * said nothing: every question has an answer, and what is made from it is empty but has the shape of the value.
 */
public sealed class MetadataNode permits ObjectMetadata, ListMetadata, MapMetadata, DeferredMetadata {
    /** The metadata of a value about which the service said nothing. */
    public static final MetadataNode NONE = new MetadataNode();

    MetadataNode() {}

    /** Returns whether the service said anything. */
    final boolean isPresent() {
        return this != NONE;
    }

    /** Returns the entry of a member that is a single value. */
    FieldMetadataEntry entry(int member) {
        return FieldMetadataEntry.EMPTY;
    }

    /** Returns the metadata of a member or element that is made of parts. */
    public MetadataNode at(int index) {
        return NONE;
    }

    /** Returns the metadata of a member of a map that is made of parts. */
    MetadataNode at(String name) {
        return NONE;
    }

    /** Returns what the service said about the object as a whole. */
    @Nullable
    String reasoning() {
        return null;
    }

    /** Returns this metadata as that of a single value. */
    public FieldMetadataEntry asEntry() {
        return FieldMetadataEntry.EMPTY;
    }

    /** Returns this metadata in the shape of a value that could have been of several types. */
    public MetadataNode as(MetadataShape shape) {
        return NONE;
    }

    /** Leaves out the metadata of elements that were left out of the list. */
    void drop(BitSet elements) {}

    /** Returns an entry for each element of a list. */
    List<FieldMetadataEntry> entries(@Nullable List<?> values) {
        return values == null ? List.of() : Collections.nCopies(values.size(), FieldMetadataEntry.EMPTY);
    }

    /** Returns metadata for each element of a list. */
    <V extends @Nullable Object, M> List<M> list(
            @Nullable List<V> values, BiFunction<? super V, MetadataNode, M> bind) {
        if (values == null) {
            return List.of();
        }
        List<M> bound = new ArrayList<>(values.size());
        for (int i = 0; i < values.size(); i++) {
            bound.add(bind.apply(values.get(i), at(i)));
        }
        return Copies.list(bound);
    }

    /** Returns an entry for each member of a map. */
    Map<String, FieldMetadataEntry> entries(@Nullable Map<String, ?> values) {
        Map<String, FieldMetadataEntry> bound = new LinkedHashMap<>();
        if (values != null) {
            values.keySet().forEach(name -> bound.put(name, FieldMetadataEntry.EMPTY));
        }
        return Copies.map(bound);
    }

    /** Returns metadata for each member of a map. */
    <V extends @Nullable Object, M> Map<String, M> map(
            @Nullable Map<String, V> values, BiFunction<? super V, MetadataNode, M> bind) {
        Map<String, M> bound = new LinkedHashMap<>();
        if (values != null) {
            values.forEach((name, value) -> bound.put(name, bind.apply(value, at(name))));
        }
        return Copies.map(bound);
    }
}
