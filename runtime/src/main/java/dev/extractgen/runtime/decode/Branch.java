package dev.extractgen.runtime.decode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One type of a union.
 *
 * @param <T> the union
 * @param element reads it
 * @param members the members of an object that has some, or null
 * @param constants for members that have only a few values in this type, these values
 */
record Branch<T>(
        Element<? extends T> element, @Nullable Supplier<Members> members, Map<String, List<Object>> constants) {

    Branch<T> when(String member, List<Object> values) {
        Map<String, List<Object>> more = new HashMap<>(constants);
        more.put(member, List.copyOf(values));
        return new Branch<>(element, members, Map.copyOf(more));
    }
}
