package dev.extractgen.generator.model;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A type at a place.
 *
 * @param type the type
 * @param nullable whether null is allowed at the place
 */
public record TypeUse(Type type, boolean nullable) {
    /** Any value, or null. */
    public static final TypeUse ANYTHING = new TypeUse(new Type.Free(), true);

    /** Returns a use that does not allow null. */
    public static TypeUse of(Type type) {
        return new TypeUse(type, false);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TypeUse use && nullable == use.nullable && type.equals(use.type);
    }

    @Override
    public int hashCode() {
        return 31 * type.hashCode() + Boolean.hashCode(nullable);
    }

    /** Returns the same type, allowing null if this use or the given reason does. */
    public TypeUse orNull(boolean alsoNullable) {
        return new TypeUse(type, nullable || alsoNullable);
    }

    /** Returns the same with other types in place of scalars, be it the type itself or what lists and maps hold. */
    public TypeUse withScalars(Function<Type.Scalar, Type> other) {
        Type replaced = type;
        if (type instanceof Type.ListOf list) {
            replaced = new Type.ListOf(list.element().withScalars(other));
        } else if (type instanceof Type.MapOf map) {
            replaced = new Type.MapOf(map.value().withScalars(other), map.names());
        } else if (type instanceof Type.Scalar scalar) {
            replaced = other.apply(scalar);
        }
        return new TypeUse(replaced, nullable);
    }
}
