package dev.extractgen.runtime.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** The names that an object is expected to have, in the order in which they are likely to come. */
public final class JsonNames {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    /** Tells these names from others in a small table; two of them may share a number. */
    final int number = COUNT.getAndIncrement() & Integer.MAX_VALUE;

    private final List<String> names;
    private final Map<String, Integer> indexes;
    private final byte[][] encoded;
    /** Indexes by the hash of the encoded name, counted from 1; 0 where there is none. */
    private final int[] table;

    private JsonNames(List<String> names) {
        this.names = List.copyOf(names);
        this.indexes = new HashMap<>();
        this.encoded = new byte[names.size()][];
        this.table = new int[Integer.highestOneBit(names.size() + 1) * 4];
        for (int i = 0; i < names.size(); i++) {
            indexes.put(names.get(i), i);
            encoded[i] = names.get(i).getBytes(StandardCharsets.UTF_8);
            if (new String(encoded[i], StandardCharsets.UTF_8).equals(names.get(i))) {
                enter(i);
            }
        }
    }

    private void enter(int index) {
        int slot = slot(hash(new Cursor(encoded[index]), 0, encoded[index].length));
        while (table[slot] != 0) {
            slot = slot(slot + 1);
        }
        table[slot] = index + 1;
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

    /**
     * Returns the index of the name that lies, without escapes, in a part of a document, or {@link JsonReader#OTHER}.
     */
    int indexOf(Cursor in, int from, int to) {
        for (int slot = slot(hash(in, from, to)); table[slot] != 0; slot = slot(slot + 1)) {
            byte[] name = encoded[table[slot] - 1];
            if (Arrays.equals(name, 0, name.length, in.bytes, from, to)) {
                return table[slot] - 1;
            }
        }
        return JsonReader.OTHER;
    }

    private int slot(int hash) {
        return hash & (table.length - 1);
    }

    static int hash(Cursor in, int from, int to) {
        long hash = (long) to - from;
        int i = from;
        for (; to - i >= Long.BYTES; i += Long.BYTES) {
            hash = (hash ^ in.word(i)) * MULTIPLIER;
        }
        hash = (hash ^ Cursor.first(in.word(i), to - i)) * MULTIPLIER;
        return (int) ((hash >>> 32) ^ (hash >>> 40));
    }
}
