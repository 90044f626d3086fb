package dev.extractgen.runtime.json;

/**
 * What came between the values of objects of one kind: after which member came which other, and with what bytes in
 * between. A document is written by a program, so the next object of that kind will have, byte for byte, the same
 * separators, names and white space, in whatever order and layout that program writes; then one comparison reads them
 * all.
 */
final class MemberPredictions {
    /** Stands for the start of an object where a member's index is asked for. */
    static final int START = -1;

    /** Says that nothing is predicted. */
    static final long NONE = 0;

    private static final int NEXT_BITS = 21;
    private static final int LENGTH_BITS = 12;
    private static final int OFFSET_SHIFT = NEXT_BITS + LENGTH_BITS;
    private static final int LOWEST = JsonReader.OTHER;

    final JsonNames names;
    private final long[] predictions;

    MemberPredictions(JsonNames names) {
        this.names = names;
        this.predictions = new long[names.size() - LOWEST];
    }

    /** Returns what is predicted after a member, or {@link #NONE}. */
    long after(int member) {
        return predictions[member - LOWEST];
    }

    /** Remembers the bytes that led from one member to the next, or to the end of the object. */
    void learn(int member, int offset, int length, int next) {
        if (length < (1 << LENGTH_BITS) && next < (1 << NEXT_BITS) + LOWEST) {
            predictions[member - LOWEST] =
                    ((long) offset << OFFSET_SHIFT) | ((long) length << NEXT_BITS) | (next - LOWEST);
        }
    }

    /** Returns where the bytes that are expected have been seen. */
    static int offset(long prediction) {
        return (int) (prediction >>> OFFSET_SHIFT);
    }

    /** Returns how many bytes are expected. */
    static int length(long prediction) {
        return (int) (prediction >>> NEXT_BITS) & ((1 << LENGTH_BITS) - 1);
    }

    /** Returns the index of the member that is expected, or {@link JsonReader#END}. */
    static int next(long prediction) {
        return ((int) prediction & ((1 << NEXT_BITS) - 1)) + LOWEST;
    }
}
