package dev.extractgen.benchmarks.builds;

import java.util.Comparator;
import java.util.List;

/**
 * What a build took.
 *
 * @param seconds the time on the wall
 * @param cpuSeconds the processor time of all its threads, which a busy machine changes less
 */
record Cost(double seconds, double cpuSeconds) {
    /** Returns the cost in the middle, of an odd number. */
    static Cost median(List<Cost> costs) {
        return costs.stream()
                .sorted(Comparator.comparingDouble(Cost::cpuSeconds))
                .toList()
                .get(costs.size() / 2);
    }
}
