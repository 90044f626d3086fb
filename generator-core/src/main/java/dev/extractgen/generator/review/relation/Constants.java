package dev.extractgen.generator.review.relation;

import dev.extractgen.generator.model.Declaration.EnumDeclaration;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;

/** Compares constants as JSON Schema does: numbers by value, however they are written. */
public final class Constants {
    private Constants() {}

    /** Returns the values of an enum, as they compare. */
    public static Set<Object> of(EnumDeclaration enumeration) {
        Set<Object> keys = new LinkedHashSet<>();
        enumeration.values().forEach(value -> keys.add(key(value)));
        return keys;
    }

    /** Returns what is equal for equal values. */
    public static Object key(Object value) {
        return value instanceof BigDecimal number ? number.stripTrailingZeros() : value;
    }
}
