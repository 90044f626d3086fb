package dev.extractgen.runtime.support;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the values of an object go that was serialized by another version of its class: by their names, for a schema
 * may have got, lost or moved properties since. After the values with names come those of members beside the declared
 * ones, which keep their order.
 */
public final class Placement {
    private Placement() {}

    /**
     * Returns values in their new places, with null where nothing was.
     *
     * @param oldNames the names that the first values had
     * @param old the values
     * @param names the names that the first values have now
     * @param size how many values there are now
     */
    public static @Nullable Object[] of(String[] oldNames, @Nullable Object[] old, String[] names, int size) {
        if (Arrays.equals(oldNames, names) && old.length == size) {
            return old;
        }
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < oldNames.length; i++) {
            places.putIfAbsent(oldNames[i], i);
        }
        @Nullable Object[] placed = new @Nullable Object[size];
        for (int i = 0; i < size; i++) {
            int place =
                    i < names.length ? places.getOrDefault(names[i], old.length) : oldNames.length + i - names.length;
            placed[i] = place < old.length ? old[place] : null;
        }
        return placed;
    }
}
