package dev.extractgen.runtime.decode;

import dev.extractgen.runtime.support.Copies;
import dev.extractgen.runtime.support.Written;
import java.util.List;
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
    private final @Nullable Function<Object, Object> writing;

    private Slot(Member member, Kind kind, Element<?> element, @Nullable Function<Object, Object> writing) {
        this.member = member;
        this.kind = kind;
        this.element = element;
        this.writing = writing;
    }

    /** Returns the same slot for values of a type that users have, with the function that leads back from it. */
    public Slot writtenBy(Function<Object, Object> back) {
        return new Slot(member, kind, element, back);
    }

    /** Makes a value that is null when it is missing. */
    public static Slot of(Member member, Element<?> element) {
        return new Slot(member, Kind.VALUE, element, null);
    }

    /** Makes a list. */
    public static Slot list(Member member, Element<?> element) {
        return new Slot(member, Kind.LIST, element, null);
    }

    /** Makes a map. */
    public static Slot map(Member member, Element<?> element) {
        return new Slot(member, Kind.MAP, element, null);
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
}
