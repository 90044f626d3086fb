package dev.extractgen.runtime.decode;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One type of a union.
 *
 * @param <T> the union
 * @param element reads it
 * @param members the members of an object that has some, or null
 * @param constants for members that have only a few values in this type, these values, in their order
 */
record Branch<T>(
        Element<? extends T> element, @Nullable Supplier<Members> members, Map<String, Set<Object>> constants) {

    Branch<T> when(String member, List<Object> values) {
        Map<String, Set<Object>> more = new HashMap<>(constants);
        more.put(member, Collections.unmodifiableSet(new LinkedHashSet<>(values)));
        return new Branch<>(element, members, Map.copyOf(more));
    }
}
