package dev.extractgen.runtime.json;

import dev.extractgen.runtime.InvalidJsonException;

/** Refuses what is not UTF-8: cut-off, overlong and stray bytes, surrogates, and code points that Unicode lacks. */
final class Utf8 {
    private Utf8() {}

    /** Requires that a part of a document is well-formed. */
    static void require(Cursor in, int from, int to) {
        int i = from;
        while (i < to) {
            int length = length(in, i);
            if (length == 0 || length > to - i) {
                throw new InvalidJsonException("malformed UTF-8", i);
            }
            i += length;
        }
    }

    /** Returns the number of bytes of the character at an offset, or 0 where there is none. */
    private static int length(Cursor in, int at) {
        int first = in.at(at) & 0xFF;
        if (first < 0x80) {
            return 1;
        }
        int second = in.at(at + 1) & 0xFF;
        if (first < 0xE0) {
            return first >= 0xC2 && isContinuation(second) ? 2 : 0;
        }
        if (!isContinuation(in.at(at + 2))) {
            return 0;
        }
        if (first < 0xF0) {
            int lowest = first == 0xE0 ? 0xA0 : 0x80;
            int highest = first == 0xED ? 0x9F : 0xBF;
            return second >= lowest && second <= highest ? 3 : 0;
        }
        int lowest = first == 0xF0 ? 0x90 : 0x80;
        int highest = first == 0xF4 ? 0x8F : 0xBF;
        return first <= 0xF4 && second >= lowest && second <= highest && isContinuation(in.at(at + 3)) ? 4 : 0;
    }

    private static boolean isContinuation(int b) {
        return (b & 0xC0) == 0x80;
    }
}
