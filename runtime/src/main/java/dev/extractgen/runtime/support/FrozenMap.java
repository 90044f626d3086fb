package dev.extractgen.runtime.support;

import java.io.Serializable;
import java.util.AbstractMap;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An unmodifiable map in document order, which can be told from a map that somebody else may still change. */
class FrozenMap<V extends @Nullable Object> extends AbstractMap<String, V> implements Serializable {
    private static final long serialVersionUID = 1L;

    // A linked map, which is serializable wherever the values are.
    @SuppressWarnings("serial")
    private final Map<String, V> members;

    /** Takes over a map, which nobody else may change from then on. */
    FrozenMap(Map<String, V> members) {
        this.members = members;
    }

    @Override
    public Set<Map.Entry<String, V>> entrySet() {
        return Collections.unmodifiableMap(members).entrySet();
    }

    @Override
    public @Nullable V get(@Nullable Object key) {
        return members.get(key);
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return members.containsKey(key);
    }
}
