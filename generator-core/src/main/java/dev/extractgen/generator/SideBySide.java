package dev.extractgen.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Does the same with several things at a time, which have no part in each other. */
public final class SideBySide {
    private SideBySide() {}

    /**
     * Returns what comes of each, in their order. One alone is done here: other threads would cost a JVM that has just
     * started more than they save.
     */
    public static <T, R> List<R> map(List<T> all, Function<T, R> action) {
        if (all.size() > 1) {
            return all.parallelStream().map(action).toList();
        }
        List<R> results = new ArrayList<>();
        for (T each : all) {
            results.add(action.apply(each));
        }
        return results;
    }
}
