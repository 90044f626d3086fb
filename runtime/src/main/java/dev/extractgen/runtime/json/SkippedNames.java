package dev.extractgen.runtime.json;

import dev.extractgen.runtime.InvalidJsonException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * The names of objects that are being passed over, those of each object after those of the objects around it. None may
 * come twice in an object. They are told apart by their bytes; an object that has many of them, or one with an escape
 * in it, needs a set of strings.
 */
final class SkippedNames {
    static final int NOT_PLAIN = -1;

    private static final int FEW = 16;

    private final Cursor in;
    private final StringReader strings;
    private int[] hashes = {};
    private int[] starts = {};
    private int count;

    SkippedNames(Cursor in, StringReader strings) {
        this.in = in;
        this.strings = strings;
    }

    int count() {
        return count;
    }

    /** Forgets the names of an object, and of those within it. */
    void dropSince(int mark) {
        count = mark;
    }

    /**
     * Adds the name at an offset to those of the innermost object.
     *
     * @param mark how many there were before its first
     * @return the offset after it, or {@link #NOT_PLAIN}
     */
    int add(int start, int mark) {
        int end = strings.nameEnd(start);
        if (in.at(end) != '"' || count - mark == FEW) {
            return NOT_PLAIN;
        }
        int hash = JsonNames.hash(in, start + 1, end);
        for (int i = mark; i < count; i++) {
            // The quote after it belongs to what is compared, so no name is taken for the start of a longer one.
            if (hashes[i] == hash && in.isSame(starts[i], start, end + 1 - start)) {
                strings.read(start);
                throw twice(strings.string, start);
            }
        }
        if (count == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * count + FEW);
            starts = Arrays.copyOf(starts, 2 * count + FEW);
        }
        hashes[count] = hash;
        starts[count++] = start;
        return end + 1;
    }

    /** Returns the names that were added to the innermost object as strings. */
    Set<String> since(int mark) {
        Set<String> names = new HashSet<>();
        for (int i = mark; i < count; i++) {
            strings.read(starts[i]);
            names.add(strings.string);
        }
        count = mark;
        return names;
    }

    /** Adds the name at an offset to others of its object; returns the offset after it. */
    int add(int start, Set<String> names) {
        int end = strings.read(start);
        if (!names.add(strings.string)) {
            throw twice(strings.string, start);
        }
        return end;
    }

    /** Returns what to throw when a name comes twice. */
    static InvalidJsonException twice(String name, int offset) {
        return new InvalidJsonException("the name \"%s\" comes twice in one object".formatted(name), offset);
    }
}
