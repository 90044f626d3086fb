package dev.extractgen.runtime.decode;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A generated type as the records and decoders of other schemas use it, so that one type can stand for one definition
 * wherever it occurs. Only generated code calls this.
 *
 * @param <V> the type: a record, a wide object's class, or a union's interface
 */
public final class SharedType<V> implements Element<V> {
    private final Element<V> reader;
    private final MetadataShape shape;
    private final Supplier<Members> members;

    private SharedType(Element<V> reader, MetadataShape shape, Supplier<Members> members) {
        this.reader = reader;
        this.shape = shape;
        this.members = members;
    }

    /**
     * Makes the type of an object.
     *
     * @param reader reads it
     * @param members looks up its members
     */
    public static <V> SharedType<V> object(Element<V> reader, Supplier<Members> members) {
        return new SharedType<>(reader, MetadataShape.object(members), members);
    }

    /** Makes the type of a tuple; the parameters mean what they mean for objects. */
    public static <V> SharedType<V> tuple(Element<V> reader, Supplier<Members> members) {
        return new SharedType<>(reader, MetadataShape.tuple(members), members);
    }

    /** Makes the type of a union, which has no members; the parameters mean what they mean for objects. */
    public static <V> SharedType<V> union(Element<V> reader) {
        return new SharedType<>(reader, MetadataShape.deferred(), Members::of);
    }

    @Override
    public @Nullable V read(ValueReader in, MetadataNode metadata) {
        return reader.read(in, metadata);
    }

    /** Returns the shape of its metadata. */
    public MetadataShape shape() {
        return shape;
    }

    /** Returns the members of an object, or the positions of a tuple. */
    public Members members() {
        return members.get();
    }
}
