package dev.extractgen.runtime.json;

import java.util.HashMap;
import java.util.Map;

/**
 * Where objects and arrays end that took long to be passed over. Objects of several types are passed over once for each
 * object around them, and so is their metadata; without this, what lies deepest would be read as often as it is deep.
 */
final class PassedValues {
    static final int UNKNOWN = -1;

    private final Map<Integer, Integer> ends = new HashMap<>();
    private int last;

    void add(int start, int end) {
        ends.put(start, end);
        last = Math.max(last, end);
    }

    /** Returns the offset after the object or array that starts at an offset, or {@link #UNKNOWN}. */
    int end(int start) {
        return start < last ? ends.getOrDefault(start, UNKNOWN) : UNKNOWN;
    }
}
