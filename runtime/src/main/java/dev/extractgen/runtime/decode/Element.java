package dev.extractgen.runtime.decode;

import org.jspecify.annotations.Nullable;

/**
 * Reads values of one type, wherever they lie.
 *
 * @param <T> the Java type of the value
 */
@FunctionalInterface
public interface Element<T> {
    /** Reads the value that the reader stands on; returns null after having reported that it does not fit. */
    @Nullable
    T read(ValueReader in, MetadataNode metadata);
}
