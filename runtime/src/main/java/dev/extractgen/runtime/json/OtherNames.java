package dev.extractgen.runtime.json;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** The names of an object's members beside the expected ones, none of which may come twice. */
final class OtherNames {
    private static final int FEW = 8;

    private final String[] few = new String[FEW];
    private final Set<String> many = new HashSet<>();
    private int count;

    void clear() {
        if (count > FEW) {
            many.clear();
        }
        count = 0;
    }

    /** Adds a name; returns false when it is there already. */
    boolean add(String name) {
        if (count < FEW) {
            for (int i = 0; i < count; i++) {
                if (few[i].equals(name)) {
                    return false;
                }
            }
            few[count++] = name;
            return true;
        }
        if (count == FEW) {
            many.addAll(Arrays.asList(few));
        }
        count++;
        return many.add(name);
    }
}
