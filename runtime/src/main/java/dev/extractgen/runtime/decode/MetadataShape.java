package dev.extractgen.runtime.decode;

import dev.extractgen.runtime.ExtractedRecord;
import dev.extractgen.runtime.FieldMetadata;
import dev.extractgen.runtime.FieldMetadataEntry;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The shape that metadata has because the type of its value has it. Nothing is guessed from the names in the metadata:
 * a field that is itself called {@code citation} or {@code confidence} is a member like any other.
 */
public abstract sealed class MetadataShape extends MetadataTable
        permits EntryShape, ObjectShape, TupleShape, ListShape, MapShape, DeferredShape {
    private static final String[] NO_NAMES = {};

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

    /** Makes the shape for a list of single values. */
    public static MetadataShape list() {
        return list(entry());
    }

    /** Makes the shape for a map of single values. */
    public static MetadataShape map() {
        return map(entry());
    }

    /** Makes the shape for a list of objects of which the members are known. */
    public static MetadataShape list(Members element) {
        return list(object(element));
    }

    /** Makes the shape for a map of objects of which the members are known. */
    public static MetadataShape map(Members value) {
        return map(object(value));
    }

    /** Makes the shape for a list. */
    public static MetadataShape list(MetadataShape element) {
        return new ListShape(element);
    }

    /** Makes the shape for a map. */
    public static MetadataShape map(MetadataShape value) {
        return new MapShape(value);
    }

    /**
     * Returns the metadata of a value that a record stands for.
     *
     * @param node what the service said about it
     */
    public MetadataParts parts(MetadataNode node, @Nullable Object value) {
        return new MetadataParts(new @Nullable Object[] {bind(value, node)}, node.reasoning());
    }

    /** Returns whether it is the shape for a single value. */
    boolean isEntry() {
        return false;
    }

    /** Returns the metadata of a value, which may be missing, from what the service said about it. */
    abstract Object bind(@Nullable Object value, MetadataNode node);

    /** Returns the metadata that a record brings along. */
    static FieldMetadata metadataOf(Object value) {
        return value instanceof RenamedRecord record
                ? record.content(record).metadata()
                : ((ExtractedRecord) value).fieldMetadata();
    }

    /** Returns the metadata of a missing value about which nothing was said. */
    FieldMetadata missing() {
        return FieldMetadataEntry.EMPTY;
    }

    @Override
    String[] partNames() {
        return NO_NAMES;
    }

    @Override
    int partCount() {
        return 1;
    }

    @Override
    FieldMetadata missing(int index) {
        return missing();
    }

    @Override
    void addParts(
            FieldCollector fields,
            String pointer,
            @Nullable List<? extends @Nullable Object> values,
            List<? extends @Nullable Object> metadata) {
        addFields(fields, pointer, values == null ? null : values.get(0), metadata.get(0));
    }

    @Override
    String text(List<? extends @Nullable Object> parts) {
        return "[value=" + parts.get(0) + "]";
    }

    /** Reads the metadata that the source stands on; returns an entry, a node, or null when there is nothing. */
    abstract @Nullable Object read(MetadataSource source);

    /** Adds the leaves of a value of this shape; value and metadata may be missing. */
    abstract void addFields(FieldCollector fields, String pointer, @Nullable Object value, @Nullable Object metadata);
}
