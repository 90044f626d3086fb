package dev.extractgen.runtime.support;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values of an object that has more of them than a constructor takes. They are serialized with the names of their
 * members, by which another version of the schema finds them.
 */
public final class SlotValues implements Serializable {
    private static final long serialVersionUID = 1L;

    // The values are serializable wherever the records that hold them are.
    @SuppressWarnings("serial")
    private final @Nullable Object[] values;

    private final String[] names;

    private SlotValues(String[] names, @Nullable Object[] values) {
        this.names = names;
        this.values = values;
    }

    /**
     * Takes over arrays, which nobody else may change from then on.
     *
     * @param names the names of the first values; those after them have none
     */
    public static SlotValues of(String[] names, @Nullable Object[] values) {
        return new SlotValues(names, values);
    }

    /** Returns these values, which may be of another version of the schema, in the places of given names. */
    public SlotValues placed(String[] given, int size) {
        return new SlotValues(given, Placement.of(names, values, given, size));
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
