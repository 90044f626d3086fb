package dev.extractgen.runtime.json;

import org.jspecify.annotations.Nullable;

/**
 * The place of one value in the input.
 *
 * @param start the offset of its first byte
 * @param end the offset after its last byte
 */
public record Span(int start, int end) {
    /** Written out, since linking what the compiler makes takes longer than the first decode of a whole job. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Span that && start == that.start && end == that.end;
    }

    @Override
    public int hashCode() {
        return 31 * start + end;
    }
}
