package dev.extractgen.generator.review.comparison;

import dev.extractgen.generator.model.Property;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Knows between which others each property of two versions of an object stands. */
final class Neighbours {
    private record Pair(String previous, String next) {}

    private final Map<String, Pair> before;
    private final Map<String, Pair> after;

    Neighbours(List<Property> before, List<Property> after) {
        this.before = pairs(before);
        this.after = pairs(after);
    }

    private static Map<String, Pair> pairs(List<Property> properties) {
        Map<String, Pair> pairs = new HashMap<>();
        for (int i = 0; i < properties.size(); i++) {
            pairs.put(
                    properties.get(i).name(),
                    new Pair(
                            i == 0 ? "" : properties.get(i - 1).name(),
                            i + 1 == properties.size()
                                    ? ""
                                    : properties.get(i + 1).name()));
        }
        return pairs;
    }

    /** Returns whether an old and a new property stand between the same others. */
    boolean areSame(String old, String now) {
        return before.get(old) != null && before.get(old).equals(after.get(now));
    }
}
