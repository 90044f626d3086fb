package dev.extractgen.runtime.support;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Immutable copies of what a record is given; empty for null, which a map keeps apart from an empty one. A copy of a
 * copy is the copy itself.
 */
public final class Copies {
    private Copies() {}

    /** Copies a list of immutable elements, none of which may be null. */
    public static <T> List<T> list(@Nullable List<? extends T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** Copies a list of immutable elements, which may be null. */
    public static <T extends @Nullable Object> List<T> nullableList(@Nullable List<? extends T> list) {
        return list instanceof FrozenList<? extends T> frozen ? same(frozen) : listOf(list, element -> element);
    }

    /** Copies a map of immutable values, none of which may be null. */
    public static <V> Map<String, V> map(@Nullable Map<String, ? extends V> map) {
        return map instanceof FrozenMap<? extends V> frozen ? same(frozen) : mapOf(map, Objects::requireNonNull);
    }

    /** Copies a map of immutable values, which may be null. */
    public static <V extends @Nullable Object> Map<String, V> nullableMap(@Nullable Map<String, ? extends V> map) {
        return map instanceof FrozenMap<? extends V> frozen ? same(frozen) : mapOf(map, value -> value);
    }

    /** Copies a list and each of its elements. */
    @SuppressWarnings("unchecked") // Nobody sees the array, so it may be one of Object.
    public static <S extends @Nullable Object, T extends @Nullable Object> List<T> listOf(
            @Nullable List<S> list, Function<? super S, ? extends T> copy) {
        return list == null
                ? List.of()
                : new FrozenList<>((T[]) list.stream().map(copy).toArray());
    }

    /** Copies a map and each of its values, in the same order. */
    public static <S extends @Nullable Object, V extends @Nullable Object> Map<String, V> mapOf(
            @Nullable Map<String, S> map, Function<? super S, ? extends V> copy) {
        if (map == null) {
            return new AbsentMap<>();
        }
        Map<String, V> members = new LinkedHashMap<>();
        map.forEach((name, value) -> members.put(name, copy.apply(value)));
        return new FrozenMap<>(members);
    }

    /**
     * Copies every list and map in a value of free form, and makes its numbers what a decoder makes of them, so that
     * values are equal wherever they come from: Long, BigInteger or BigDecimal.
     */
    public static @Nullable Object value(@Nullable Object value) {
        if (value instanceof FrozenList || value instanceof FrozenMap) {
            return value;
        }
        if (value instanceof List<?> list) {
            return listOf(list, Copies::value);
        }
        if (value instanceof Object[] array) {
            return listOf(Arrays.asList(array), Copies::value);
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> members = new LinkedHashMap<>();
            map.forEach((name, member) -> members.put(String.valueOf(name), value(member)));
            return new FrozenMap<>(members);
        }
        return value instanceof Number number ? number(number) : value;
    }

    private static Number number(Number number) {
        if (number instanceof Integer || number instanceof Short || number instanceof Byte) {
            return number.longValue();
        }
        if (number instanceof BigInteger integer && integer.bitLength() < Long.SIZE) {
            return integer.longValue();
        }
        if (number instanceof BigDecimal decimal && decimal.scale() == 0) {
            return number(decimal.unscaledValue());
        }
        boolean isBinary = number instanceof Double || number instanceof Float;
        return isBinary && Double.isFinite(number.doubleValue()) ? new BigDecimal(number.toString()) : number;
    }

    @SuppressWarnings("unchecked") // What can't be changed may be read as a list of a wider type.
    private static <T extends @Nullable Object> List<T> same(FrozenList<? extends T> list) {
        return (List<T>) list;
    }

    @SuppressWarnings("unchecked") // What can't be changed may be read as a map of a wider type.
    private static <V extends @Nullable Object> Map<String, V> same(FrozenMap<? extends V> map) {
        return (Map<String, V>) map;
    }
}
