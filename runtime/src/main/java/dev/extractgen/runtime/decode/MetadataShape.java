package dev.extractgen.runtime.decode;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The shape that metadata has because the type of its value has it. Nothing is guessed from the names in the metadata:
 * a field that is itself called {@code citation} or {@code confidence} is a member like any other.
 */
public abstract sealed class MetadataShape
        permits EntryShape, ObjectShape, TupleShape, ListShape, MapShape, DeferredShape {
    MetadataShape() {}

    /** Returns the shape for a scalar, an enum or a value of free form. */
    public static MetadataShape entry() {
        return EntryShape.INSTANCE;
    }

    /** Returns the shape for a value that may be of several types. */
    public static MetadataShape deferred() {
        return DeferredShape.INSTANCE;
    }

    /** Makes the shape for an object of which the members are known. */
    public static MetadataShape object(Members members) {
        return new ObjectShape(() -> members);
    }

    /** Makes the shape for a tuple of which the positions are known. */
    public static MetadataShape tuple(Members members) {
        return new TupleShape(() -> members);
    }

    /**
     * Makes the shape for an object. Its members are looked up when they are needed, so that types may be recursive.
     */
    public static MetadataShape object(Supplier<Members> members) {
        return new ObjectShape(members);
    }

    /**
     * Makes the shape for a tuple. Its positions are looked up when they are needed, so that types may be recursive.
     */
    public static MetadataShape tuple(Supplier<Members> members) {
        return new TupleShape(members);
    }

    /** Makes the shape for a list. */
    public static MetadataShape list(MetadataShape element) {
        return new ListShape(element);
    }

    /** Makes the shape for a map. */
    public static MetadataShape map(MetadataShape value) {
        return new MapShape(value);
    }

    /** Reads the metadata that the source stands on; returns an entry, a node, or null when there is nothing. */
    abstract @Nullable Object read(MetadataSource source);

    /** Adds the leaves of a value of this shape; value and metadata may be missing. */
    abstract void addFields(FieldCollector fields, String pointer, @Nullable Object value, @Nullable Object metadata);
}
