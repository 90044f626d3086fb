package dev.extractgen.runtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a job brought: one result for the document, one for each page or row, or none.
 *
 * @param <T> the generated record
 */
public sealed interface JobResult<T> {

    /**
     * One result for the whole document.
     *
     * @param value the record, or null when nothing of it could be read
     */
    record Single<T>(@Nullable T value) implements JobResult<T> {}

    /**
     * A result for each page or table row.
     *
     * @param values the records, in the service's order
     * @param pages the page of each record, counted from 1; null where the service did not tell
     */
    record Many<T>(List<T> values, List<@Nullable Integer> pages) implements JobResult<T> {
        /** Copies both lists. */
        public Many {
            values = List.copyOf(values);
            pages = Collections.unmodifiableList(new ArrayList<>(pages));
        }
    }

    /** No result: the job is not completed, or was fetched without one. */
    record Absent<T>() implements JobResult<T> {}
}
