package dev.extractgen.generator.emit;

import java.util.Set;

/**
 * What generated types have beside their components.
 *
 * @param recordMethods the methods that records have
 * @param visibility who sees the types
 */
public record RecordOptions(Set<RecordMethod> recordMethods, Visibility visibility) {
    /** What is used when nothing is said. */
    public static final RecordOptions DEFAULT = new RecordOptions(Set.of(), Visibility.PUBLIC);

    /** Copies the methods. */
    public RecordOptions {
        recordMethods = Set.copyOf(recordMethods);
    }

    /** Methods of records beside their accessors. */
    public enum RecordMethod {
        /** {@code builder()} and {@code toBuilder()}. */
        BUILDER,
        /** {@code withTotal(…)}, which returns a copy. */
        WITH,
        /** {@code optionalTotal()}, which returns an {@code Optional}. */
        OPTIONAL
    }

    /** Who sees generated types. */
    public enum Visibility {
        /** Everybody. */
        PUBLIC,
        /** Their package. */
        PACKAGE
    }

    boolean has(RecordMethod method) {
        return recordMethods.contains(method);
    }
}
