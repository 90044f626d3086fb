package dev.extractgen.runtime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decoded fragment: a result on its own, without the job around it.
 *
 * @param <T> the generated record, or a list of them
 */
public final class DecodedResult<T> {
    private final @Nullable T value;
    private final List<DecodeProblem> problems;

    /** Makes a result; the value is null when nothing of the fragment could be read. */
    public DecodedResult(@Nullable T value, List<DecodeProblem> problems) {
        this.value = value;
        this.problems = List.copyOf(problems);
    }

    /**
     * Returns the decoded value.
     *
     * @throws DecodeException if nothing of the fragment could be read; only a lenient decoder gets that far
     */
    public T value() {
        if (value == null) {
            throw new DecodeException(problems);
        }
        return value;
    }

    /** Returns everything that did not fit, in the order of the document; never null. */
    public List<DecodeProblem> problems() {
        return problems;
    }
}
