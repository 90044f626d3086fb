package dev.extractgen.generator.model;

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

    /** Returns the same type, allowing null if this use or the given reason does. */
    public TypeUse orNull(boolean alsoNullable) {
        return new TypeUse(type, nullable || alsoNullable);
    }
}
