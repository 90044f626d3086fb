package dev.extractgen.runtime.json;

import dev.extractgen.runtime.InvalidJsonException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** A place in the bytes of a document, which are looked at one or eight at a time. */
final class Cursor {
    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long EIGHT_SPACES = 0x2020202020202020L;

    final byte[] bytes;
    final int end;
    private final int lastWord;

    /** The offset of the next byte that has not been read. */
    int position;

    private int depth;

    Cursor(byte[] bytes) {
        this.bytes = bytes;
        this.end = bytes.length;
        this.lastWord = end - Long.BYTES;
    }

    /** Goes into the object or array that starts here. */
    void enter() {
        if (++depth > JsonReader.MAX_DEPTH) {
            throw new InvalidJsonException(
                    "more than %d objects and arrays within one another".formatted(JsonReader.MAX_DEPTH), position);
        }
    }

    void leave() {
        depth--;
    }

    /** Returns the byte at an offset; 0, which no document may hold, after the end. */
    int at(int offset) {
        return offset < end ? bytes[offset] : 0;
    }

    /** Returns eight bytes, the first of which is the lowest; 0 for each after the end. */
    long word(int offset) {
        return offset <= lastWord ? (long) WORDS.get(bytes, offset) : lastBytes(offset);
    }

    private long lastBytes(int offset) {
        long word = 0;
        for (int i = end - 1; i >= offset; i--) {
            word = (word << Byte.SIZE) | (bytes[i] & 0xFF);
        }
        return word;
    }

    /** Returns whether the same bytes lie at two offsets, the first of which has been read. */
    boolean isSame(int known, int offset, int length) {
        int i = 0;
        for (; length - i >= Long.BYTES; i += Long.BYTES) {
            if (word(known + i) != word(offset + i)) {
                return false;
            }
        }
        return first(word(known + i) ^ word(offset + i), length - i) == 0;
    }

    /** Returns the first up to seven bytes of a word, moved to its high end. */
    static long first(long word, int length) {
        return word << ((Long.BYTES - 1 - length) * Byte.SIZE) << Byte.SIZE;
    }

    /** Returns the offset of the first byte that is not white space. */
    int skipSpace(int offset) {
        return at(offset) > ' ' ? offset : skipSpaces(offset);
    }

    private int skipSpaces(int offset) {
        int i = offset;
        while (true) {
            switch (at(i)) {
                case ' ' -> i += word(i) == EIGHT_SPACES ? Long.BYTES : 1;
                case '\n', '\r', '\t' -> i++;
                default -> {
                    return i;
                }
            }
        }
    }

    /** Returns what to throw when something else is at an offset than what should be. */
    InvalidJsonException expected(String expected, int offset) {
        if (offset >= end) {
            return new InvalidJsonException("expected %s, but the document ends".formatted(expected), end);
        }
        int found = at(offset);
        String name = found > ' ' && found < 0x7F ? "'" + (char) found + "'" : "byte 0x%02X".formatted(found & 0xFF);
        return new InvalidJsonException("expected %s, found %s".formatted(expected, name), offset);
    }
}
