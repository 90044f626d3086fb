package dev.extractgen.runtime.support;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An empty map that stands for one that is missing, and is not written. */
final class AbsentMap<V extends @Nullable Object> extends FrozenMap<V> {
    private static final long serialVersionUID = 1L;

    AbsentMap() {
        super(Map.of());
    }
}
