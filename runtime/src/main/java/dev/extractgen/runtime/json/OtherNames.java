package dev.extractgen.runtime.json;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** The names of an object's members beside the expected ones, none of which may come twice. */
final class OtherNames {
    private static final int FEW = 8;
    private static final String[] NONE = {};

    private String[] few = NONE;
    private Set<String> many = Set.of();
    private int count;

    void clear() {
        if (count > FEW) {
            many = Set.of();
        }
        count = 0;
    }

    /** Adds a name; returns false when it is there already. */
    boolean add(String name) {
        if (count < FEW) {
            if (few.length == 0) {
                few = new String[FEW];
            }
            for (int i = 0; i < count; i++) {
                if (few[i].equals(name)) {
                    return false;
                }
            }
            few[count++] = name;
            return true;
        }
        if (count == FEW) {
            many = new HashSet<>(Arrays.asList(few));
        }
        count++;
        return many.add(name);
    }
}
