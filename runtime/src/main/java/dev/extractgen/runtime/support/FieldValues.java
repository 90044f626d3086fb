package dev.extractgen.runtime.support;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the lists of a record's values. */
public final class FieldValues {
    private FieldValues() {}

    /** Takes over values, which nobody else may change from then on. */
    public static List<@Nullable Object> of(@Nullable Object... values) {
        return new FrozenList<>(values);
    }
}
