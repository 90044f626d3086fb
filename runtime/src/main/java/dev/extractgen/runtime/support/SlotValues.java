package dev.extractgen.runtime.support;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of an object that has more of them than a constructor takes. */
public final class SlotValues implements Serializable {
    private static final long serialVersionUID = 1L;

    // The values are serializable wherever the records that hold them are.
    @SuppressWarnings("serial")
    private final @Nullable Object[] values;

    private SlotValues(@Nullable Object[] values) {
        this.values = values;
    }

    /** Takes over an array, which nobody else may change from then on. */
    public static SlotValues of(@Nullable Object[] values) {
        return new SlotValues(values);
    }

    /** Makes values none of which is there. */
    public static SlotValues none(int size) {
        return new SlotValues(new @Nullable Object[size]);
    }

    /** Returns a value, or null when it is not there; its type is that of its slot. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // The caller's slot says the type.
    public <T extends @Nullable Object> T get(int index) {
        return (T) values[index];
    }

    /** Returns a list, which is empty when it is not there. */
    @SuppressWarnings("unchecked") // The caller's slot says the type.
    public <T> List<T> list(int index) {
        return values[index] == null ? List.of() : (List<T>) values[index];
    }

    /** Returns a map, which is empty when it is not there. */
    @SuppressWarnings("unchecked") // The caller's slot says the type.
    public <T> Map<String, T> map(int index) {
        return values[index] == null ? Map.of() : (Map<String, T>) values[index];
    }

    /** Returns all values; null for each that is not there. */
    public List<@Nullable Object> all() {
        return FieldValues.of(values);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SlotValues that && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }
}
