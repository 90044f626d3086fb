package dev.extractgen.generator.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a value may be, leaving null aside. Methods of records are written out here and wherever a usual build calls
 * them: Java links a record's own at the first call, which takes some milliseconds for each.
 */
public sealed interface Type {

    /** Passes this type to the method of a visitor that is meant for it. */
    <R> R accept(Visitor<R> visitor);

    /**
     * Says what to do with each kind of type.
     *
     * @param <R> what comes of it
     */
    interface Visitor<R> {
        /** Visits a scalar. */
        R scalar(Scalar scalar);

        /** Visits a value of free form. */
        R free(Free free);

        /** Visits a place where no value is allowed. */
        R nothing(Nothing nothing);

        /** Visits a list. */
        R list(ListOf list);

        /** Visits a map. */
        R map(MapOf map);

        /** Visits a type that is declared by itself. */
        R declared(Declared declared);

        /** Visits a scalar for which users have a type of their own; unless it matters, it is a scalar like others. */
        default R bound(Bound bound) {
            return scalar(bound.scalar());
        }
    }

    /**
     * Says what to do with each kind of type, where all that have no parts are treated alike.
     *
     * @param <R> what comes of it
     */
    interface PartsVisitor<R> extends Visitor<R> {
        /** Visits a type without parts. */
        R leaf(Type type);

        @Override
        default R scalar(Scalar scalar) {
            return leaf(scalar);
        }

        @Override
        default R bound(Bound bound) {
            return leaf(bound);
        }

        @Override
        default R free(Free free) {
            return leaf(free);
        }

        @Override
        default R nothing(Nothing nothing) {
            return leaf(nothing);
        }
    }

    /** The scalars. The texts with a format are JSON strings. */
    enum Scalar implements Type {
        /** A text. */
        STRING,
        /** A number without a fraction. */
        INTEGER,
        /** Any number. */
        NUMBER,
        /** True or false. */
        BOOLEAN,
        /** A text of format {@code date}. */
        DATE,
        /** A text of format {@code date-time}. */
        DATE_TIME,
        /** A text of format {@code time}. */
        TIME,
        /** A text of format {@code uuid}. */
        UUID,
        /** A text of format {@code uri}. */
        URI;

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.scalar(this);
        }

        /** Returns whether the scalar is a JSON string. */
        public boolean isText() {
            return this == STRING || hasFormat();
        }

        /** Returns whether the scalar is a JSON string with a format. */
        public boolean hasFormat() {
            return compareTo(DATE) >= 0;
        }
    }

    /**
     * A scalar for which users have a type of their own.
     *
     * @param scalar what the schema says
     * @param property the pointer of the property whose bindings say the type
     */
    record Bound(Scalar scalar, String property) implements Type {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.bound(this);
        }
    }

    /** Any JSON value. */
    record Free() implements Type {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.free(this);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Free;
        }

        @Override
        public int hashCode() {
            return Free.class.hashCode();
        }
    }

    /** No value: the schema {@code false}, or only null. */
    record Nothing() implements Type {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.nothing(this);
        }
    }

    /** An array whose elements all have the same type. */
    record ListOf(TypeUse element) implements Type {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.list(this);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ListOf list && element.equals(list.element);
        }

        @Override
        public int hashCode() {
            return 31 * element.hashCode() + 1;
        }
    }

    /**
     * An object whose members are not known by name.
     *
     * @param value the type of their values
     * @param names the names that they may have
     */
    record MapOf(TypeUse value, MemberNames names) implements Type {
        /** Any object. */
        public static final MapOf ANYTHING = new MapOf(TypeUse.ANYTHING, MemberNames.ANY);

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.map(this);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof MapOf map && value.equals(map.value) && Objects.equals(names, map.names);
        }

        @Override
        public int hashCode() {
            return 31 * value.hashCode() + 2;
        }
    }

    /** An object, enum or union, which is declared once and referred to by its id. */
    record Declared(TypeId id) implements Type {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.declared(this);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Declared declared && id.equals(declared.id);
        }

        @Override
        public int hashCode() {
            return id.hashCode();
        }
    }
}
