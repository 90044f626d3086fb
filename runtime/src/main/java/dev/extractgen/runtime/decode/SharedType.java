package dev.extractgen.runtime.decode;

import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A generated type as the records and decoders of other schemas use it, so that one type can stand for one definition
 * wherever it occurs. Only generated code calls this.
 *
 * @param <V> the type: a record, a wide object's class, or a union's interface
 * @param <M> its metadata
 */
public final class SharedType<V, M> implements Element<V> {
    private final Element<V> reader;
    private final MetadataShape shape;
    private final Supplier<Members> members;
    private final BiFunction<@Nullable V, MetadataNode, M> bind;

    private SharedType(
            Element<V> reader,
            MetadataShape shape,
            Supplier<Members> members,
            BiFunction<@Nullable V, MetadataNode, M> bind) {
        this.reader = reader;
        this.shape = shape;
        this.members = members;
        this.bind = bind;
    }

    /**
     * Makes the type of an object.
     *
     * @param reader reads it
     * @param members looks up its members
     * @param bind makes its metadata from what the service said; the value may be null
     */
    public static <V, M> SharedType<V, M> object(
            Element<V> reader, Supplier<Members> members, BiFunction<@Nullable V, MetadataNode, M> bind) {
        return new SharedType<>(reader, MetadataShape.object(members), members, bind);
    }

    /** Makes the type of a tuple; the parameters mean what they mean for objects. */
    public static <V, M> SharedType<V, M> tuple(
            Element<V> reader, Supplier<Members> members, BiFunction<@Nullable V, MetadataNode, M> bind) {
        return new SharedType<>(reader, MetadataShape.tuple(members), members, bind);
    }

    /** Makes the type of a union, which has no members; the parameters mean what they mean for objects. */
    public static <V, M> SharedType<V, M> union(Element<V> reader, BiFunction<@Nullable V, MetadataNode, M> bind) {
        return new SharedType<>(reader, MetadataShape.deferred(), Members::of, bind);
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

    /** Returns the metadata of a value, which is null where there is none, from what the service said about it. */
    public M bind(@Nullable V value, MetadataNode metadata) {
        return bind.apply(value, metadata);
    }

    /** Returns the metadata of which the service said nothing. */
    public M emptyMetadata() {
        return bind.apply(null, MetadataNode.none());
    }
}
