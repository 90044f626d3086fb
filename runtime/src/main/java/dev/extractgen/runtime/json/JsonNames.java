package dev.extractgen.runtime.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names that an object is expected to have, in the order in which they are likely to come. */
public final class JsonNames {
    private final List<String> names;
    private final Map<String, Integer> indexes;

    private JsonNames(List<String> names) {
        this.names = List.copyOf(names);
        this.indexes = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            indexes.put(names.get(i), i);
        }
    }

    /** Makes a table of names; each may occur once. */
    public static JsonNames of(List<String> names) {
        return new JsonNames(names);
    }

    /** Makes a table of names; each may occur once. */
    public static JsonNames of(String... names) {
        return new JsonNames(List.of(names));
    }

    /** Returns the number of names. */
    public int size() {
        return names.size();
    }

    /** Returns the name at an index. */
    public String get(int index) {
        return names.get(index);
    }

    /** Returns whether the name is one of these. */
    public boolean contains(String name) {
        return indexes.containsKey(name);
    }

    /** Returns the index of a name, or {@link JsonReader#OTHER}. */
    int indexOf(String name) {
        return indexes.getOrDefault(name, JsonReader.OTHER);
    }
}
