package dev.extractgen.runtime.decode;

import dev.extractgen.runtime.support.Copies;
import dev.extractgen.runtime.support.Written;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One member of an object that has more of them than a constructor takes. */
public final class Slot {
    /** What kind of Java value holds the member. */
    enum Kind {
        /** A value that is null when it is missing. */
        VALUE,
        /** A list that is empty when the member is missing. */
        LIST,
        /** A map that is empty when the member is missing. */
        MAP
    }

    private final Member member;
    private final Kind kind;
    private final Element<?> element;
    private final @Nullable BiFunction<@Nullable Object, MetadataNode, Object> bind;
    private final @Nullable Function<Object, Object> writing;

    private Slot(
            Member member,
            Kind kind,
            Element<?> element,
            @Nullable BiFunction<@Nullable Object, MetadataNode, Object> bind,
            @Nullable Function<Object, Object> writing) {
        this.member = member;
        this.kind = kind;
        this.element = element;
        this.bind = bind;
        this.writing = writing;
    }

    /** Returns the same slot for values of a type that users have, with the function that leads back from it. */
    public Slot writtenBy(Function<Object, Object> back) {
        return new Slot(member, kind, element, bind, back);
    }

    /** Makes a single value. */
    public static Slot of(Member member, Element<?> element) {
        return new Slot(member, Kind.VALUE, element, null, null);
    }

    /** Makes a value with parts of its own; the function binds its metadata. */
    public static <V, M> Slot of(Member member, Element<V> element, BiFunction<@Nullable V, MetadataNode, M> bind) {
        return parts(member, Kind.VALUE, element, bind);
    }

    /** Makes a list. */
    public static <V, M> Slot list(Member member, Element<V> element, BiFunction<@Nullable V, MetadataNode, M> bind) {
        return parts(member, Kind.LIST, element, bind);
    }

    /** Makes a map. */
    public static <V, M> Slot map(Member member, Element<V> element, BiFunction<@Nullable V, MetadataNode, M> bind) {
        return parts(member, Kind.MAP, element, bind);
    }

    @SuppressWarnings("unchecked") // What the element reads is what is bound.
    private static <V, M> Slot parts(
            Member member, Kind kind, Element<V> element, BiFunction<@Nullable V, MetadataNode, M> bind) {
        return new Slot(member, kind, element, (value, node) -> bind.apply((V) value, node), null);
    }

    Member member() {
        return member;
    }

    Kind kind() {
        return kind;
    }

    @Nullable
    Object read(ValueReader in, MetadataNode metadata) {
        return element.read(in, metadata);
    }

    /** Returns a value as JSON has it. */
    @Nullable
    Object written(@Nullable Object value) {
        return writing == null ? value : Written.each(value, writing);
    }

    /** Returns a value, or what stands for a missing one. */
    @Nullable
    Object orAbsent(@Nullable Object value) {
        if (value != null) {
            return value;
        }
        return switch (kind) {
            case VALUE -> null;
            case LIST -> List.of();
            case MAP -> Copies.map(null);
        };
    }

    /** Returns the metadata of a value, given that of the object; null where there is neither. */
    @Nullable
    Object bind(@Nullable Object value, MetadataNode object, int index) {
        if (bind == null) {
            return object.entry(index);
        }
        return object.knows(index, value) ? bind.apply(value, object.at(index)) : null;
    }
}
