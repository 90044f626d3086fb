package dev.extractgen.runtime.support;

import java.io.Serializable;
import java.util.AbstractList;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** An unmodifiable list that may hold null, and that can be told from a list that somebody else may still change. */
final class FrozenList<T extends @Nullable Object> extends AbstractList<T> implements RandomAccess, Serializable {
    private static final long serialVersionUID = 1L;

    // The elements are serializable wherever the records that hold them are.
    @SuppressWarnings("serial")
    private final T[] elements;

    /** Takes over an array, which nobody else may change from then on. */
    FrozenList(T[] elements) {
        this.elements = elements;
    }

    @Override
    public T get(int index) {
        return elements[index];
    }

    @Override
    public int size() {
        return elements.length;
    }
}
