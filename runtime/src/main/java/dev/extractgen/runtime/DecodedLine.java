package dev.extractgen.runtime;

import org.jspecify.annotations.Nullable;

/**
 * What came of one line of many jobs: the job, or what is wrong with the line.
 *
 * @param <T> the generated record
 */
public final class DecodedLine<T> {
    private final long number;
    private final @Nullable ExtractedJob<T> job;
    private final @Nullable RuntimeException error;

    private DecodedLine(long number, @Nullable ExtractedJob<T> job, @Nullable RuntimeException error) {
        this.number = number;
        this.job = job;
        this.error = error;
    }

    /** Makes what came of a line that was decoded. */
    public static <T> DecodedLine<T> of(long number, ExtractedJob<T> job) {
        return new DecodedLine<>(number, job, null);
    }

    /** Makes what came of a line that could not be decoded. */
    public static <T> DecodedLine<T> failed(long number, RuntimeException error) {
        return new DecodedLine<>(number, null, error);
    }

    /** Returns the number of the line, counted from 1, blank lines included. */
    public long number() {
        return number;
    }

    /** Returns whether the line could be decoded. */
    public boolean isDecoded() {
        return job != null;
    }

    /**
     * Returns the job.
     *
     * @throws DecodeLineException if the line could not be decoded; it tells the line, and its cause is
     *     {@link #error()}
     */
    public ExtractedJob<T> job() {
        if (job == null) {
            throw new DecodeLineException(number, error);
        }
        return job;
    }

    /**
     * Returns why the line could not be decoded, or null if it could: an {@link InvalidJsonException}, whose offset
     * counts from the start of the line, or a {@link DecodeException}.
     */
    public @Nullable RuntimeException error() {
        return error;
    }
}
