package dev.extractgen.generator.review.comparison;

import dev.extractgen.generator.emit.RecordOptions.RecordMethod;
import dev.extractgen.generator.read.NamedSchema;

/** Compares the names of builders, which are there for users only where options say so. */
public final class BuilderNameComparison {
    private BuilderNameComparison() {}

    /** Returns whether records of both versions have builders, and of other names. */
    public static boolean isRenamed(NamedSchema before, NamedSchema after) {
        return hasBuilders(before)
                && hasBuilders(after)
                && !before.names().builders().equals(after.names().builders());
    }

    private static boolean hasBuilders(NamedSchema schema) {
        return schema.source().options().records().recordMethods().contains(RecordMethod.BUILDER)
                && schema.model().declarations().keySet().stream()
                        .anyMatch(id -> id.kind().hasParts());
    }
}
