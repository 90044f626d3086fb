package dev.extractgen.generator.review.comparison;

import java.util.function.Consumer;

/** Takes what a comparison finds, change by change, for those who are to be told; be it at once or later. */
@FunctionalInterface
public interface Listener {
    /**
     * Takes a change.
     *
     * @param change tells of it
     */
    void take(Consumer<Changes> change);
}
