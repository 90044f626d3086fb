package dev.extractgen.runtime.support;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts together what a record holds in parts and JSON has in one. */
public final class Written {
    private Written() {}

    /** Returns the members of several maps as one. */
    @SafeVarargs
    public static Map<String, @Nullable Object> members(Map<String, ? extends @Nullable Object>... maps) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        for (Map<String, ? extends @Nullable Object> map : maps) {
            map.forEach((name, value) -> members.put(name, TemporalText.orNull(value)));
        }
        return new FrozenMap<>(members);
    }

    /**
     * Adds a member, unless it may be missing and is.
     *
     * @param value the value, or null
     */
    public static void member(
            Map<String, @Nullable Object> members, String name, boolean isRequired, @Nullable Object value) {
        if (isRequired || !isMissing(value)) {
            members.put(name, TemporalText.orNull(value));
        }
    }

    /** Returns whether there was no value; a list that was there and empty can't be told from one that was not. */
    private static boolean isMissing(@Nullable Object value) {
        return value == null || value instanceof AbsentMap || (value instanceof List<?> list && list.isEmpty());
    }

    /** Returns a value as JSON has it, or a list or map of such values, each by a function; null for null. */
    public static @Nullable Object each(@Nullable Object value, Function<Object, Object> function) {
        if (value == null || value instanceof AbsentMap) {
            return value;
        }
        if (value instanceof List<?> list) {
            return Copies.listOf(list, element -> each(element, function));
        }
        return value instanceof Map<?, ?> map
                ? Copies.mapOf(TemporalText.named(map), member -> each(member, function))
                : function.apply(value);
    }

    /**
     * Returns the elements of a tuple, without those at its end that are missing.
     *
     * @param required how many positions are written even when they are missing
     * @param others the elements after the positions
     * @param positions the elements at the positions; null, or what {@link Copies} make of null, for one that is
     *     missing
     */
    public static List<@Nullable Object> elements(
            int required, List<? extends @Nullable Object> others, @Nullable Object... positions) {
        int length = positions.length;
        while (others.isEmpty() && length > required && isMissing(positions[length - 1])) {
            length--;
        }
        List<@Nullable Object> elements = new ArrayList<>(length + others.size());
        for (int i = 0; i < length; i++) {
            elements.add(TemporalText.orNull(positions[i]));
        }
        others.forEach(other -> elements.add(TemporalText.orNull(other)));
        return Copies.nullableList(elements);
    }
}
