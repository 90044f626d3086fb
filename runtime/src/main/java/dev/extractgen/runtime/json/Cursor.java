package dev.extractgen.runtime.json;

import dev.extractgen.runtime.InvalidJsonException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** A place in the bytes of a document, which are looked at one or eight at a time. */
final class Cursor {
    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int LONG = 40;
    private static final long TRUE = 0x65757274;
    private static final long FALSE = 0x65736C6166L;
    private static final long NULL = 0x6C6C756E;
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
    void enter(int offset) {
        if (++depth > JsonReader.MAX_DEPTH) {
            throw new InvalidJsonException(
                    "more than %s objects and arrays within one another".formatted(JsonReader.MAX_DEPTH), offset);
        }
    }

    /** Counts as open what is open at another place. */
    void enterAsFarAs(Cursor other) {
        depth = other.depth;
    }

    int depth() {
        return depth;
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

    /** Returns whether the same bytes lie at two offsets, of which the known one is that of as many bytes. */
    boolean isSame(int known, int offset, int length) {
        if (length > LONG || Math.max(known, offset) > end - LONG) {
            return length <= end - offset
                    && Arrays.equals(bytes, known, known + length, bytes, offset, offset + length);
        }
        if (length < Long.BYTES) {
            return first(difference(known, offset), length) == 0;
        }
        // Words that overlap need no loop, whose end would be hard to predict.
        int last = length - Long.BYTES;
        int second = Math.min(last, Long.BYTES);
        long difference = difference(known, offset)
                | difference(known + second, offset + second)
                | difference(known + last, offset + last);
        if (length > 3 * Long.BYTES) {
            int third = 2 * Long.BYTES;
            int fourth = Math.min(last, 3 * Long.BYTES);
            difference |= difference(known + third, offset + third) | difference(known + fourth, offset + fourth);
        }
        return difference == 0;
    }

    private long difference(int offset, int other) {
        return (long) WORDS.get(bytes, offset) ^ (long) WORDS.get(bytes, other);
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

    /** Requires true at an offset, and returns the offset after it. */
    int afterTrue(int offset) {
        if ((word(offset) & 0xFFFFFFFFL) != TRUE) {
            throw expected("true or false", offset);
        }
        return offset + 4;
    }

    /** Requires false at an offset, and returns the offset after it. */
    int afterFalse(int offset) {
        if ((word(offset) & 0xFFFFFFFFFFL) != FALSE) {
            throw expected("true or false", offset);
        }
        return offset + 5;
    }

    /** Requires null at an offset, and returns the offset after it. */
    int afterNull(int offset) {
        if ((word(offset) & 0xFFFFFFFFL) != NULL) {
            throw expected("null", offset);
        }
        return offset + 4;
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
