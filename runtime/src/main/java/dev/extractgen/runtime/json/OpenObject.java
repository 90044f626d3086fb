package dev.extractgen.runtime.json;

import java.util.Arrays;
import java.util.BitSet;

/** An object whose members are being read: which are expected, and which have come. */
final class OpenObject {
    private static final JsonNames NO_NAMES = JsonNames.of();
    private static final MemberPredictions NO_PREDICTIONS = new MemberPredictions(NO_NAMES);

    JsonNames names = NO_NAMES;
    MemberPredictions predictions = NO_PREDICTIONS;

    /** The offset of the object. */
    int start;

    /** The index of the member that came last, {@link MemberPredictions#START} or {@link JsonReader#OTHER}. */
    int last;

    /** The name of the last member that is none of the expected. */
    String other = "";

    final OtherNames others = new OtherNames();
    private long[] present = {};

    void open(JsonNames names, MemberPredictions predictions, int start) {
        this.names = names;
        this.predictions = predictions;
        this.start = start;
        this.last = MemberPredictions.START;
        int words = (names.size() + Long.SIZE - 1) >>> 6;
        if (present.length < words) {
            present = new long[words];
        } else {
            Arrays.fill(present, 0, words, 0);
        }
        others.clear();
    }

    boolean has(int index) {
        return (present[index >>> 6] & (1L << index)) != 0;
    }

    boolean hasAll(BitSet indexes) {
        for (int i = indexes.nextSetBit(0); i >= 0; i = indexes.nextSetBit(i + 1)) {
            if (!has(i)) {
                return false;
            }
        }
        return true;
    }

    void add(int index) {
        present[index >>> 6] |= 1L << index;
        last = index;
    }
}
