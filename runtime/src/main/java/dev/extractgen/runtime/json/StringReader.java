package dev.extractgen.runtime.json;

import dev.extractgen.runtime.InvalidJsonException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads strings. Whether a string is all ASCII, and so needs no decoding, is found out while looking for its end.
 *
 * <p>An escape may stand for half of a surrogate pair, which RFC 8259 leaves to its readers: it is kept, as a Java
 * string can hold it and so nothing is lost.
 */
final class StringReader {
    private static final long LOW_BITS = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long SPACES = 0x2020202020202020L;
    private static final long QUOTES = 0x2222222222222222L;
    private static final long BACKSLASHES = 0x5C5C5C5C5C5C5C5CL;
    private static final char REPLACEMENT = '\uFFFD';

    private final Cursor in;

    /** The string that was read last. */
    String string = "";

    private boolean isAscii;
    private char[] text = new char[0];
    private int length;

    StringReader(Cursor in) {
        this.in = in;
    }

    /** Reads the string at the cursor. */
    String read() {
        in.position = read(in.position);
        return string;
    }

    /** Reads a string, and keeps it in {@link #string}; returns the offset after it. */
    int read(int offset) {
        int start = requireQuote(offset);
        int end = plainEnd(start);
        if (in.at(end) != '"') {
            return readEscaped(start, end);
        }
        string = isAscii ? ascii(start, end) : decoded(start, end);
        return end + 1;
    }

    /** Passes over a string; returns the offset after it. */
    int skip(int offset) {
        int from = requireQuote(offset);
        while (true) {
            int end = plainEnd(from);
            if (!isAscii) {
                Utf8.require(in, from, end);
            }
            if (in.at(end) == '"') {
                return end + 1;
            }
            from = afterEscape(end);
        }
    }

    /** Returns the offset of the quote after a name, or of what is no plain character in it. */
    int nameEnd(int offset) {
        if (in.at(offset) != '"') {
            throw in.expected("a name in quotes", offset);
        }
        int end = plainEnd(offset + 1);
        if (!isAscii) {
            Utf8.require(in, offset + 1, end);
        }
        return end;
    }

    /** Reads the string at the cursor as a name; returns its index, or {@link JsonReader#OTHER}. */
    int readIndex(JsonNames names) {
        int start = requireQuote(in.position);
        int end = plainEnd(start);
        if (in.at(end) != '"') {
            in.position = readEscaped(start, end);
            return names.indexOf(string);
        }
        in.position = end + 1;
        return names.indexOf(in, start, end);
    }

    private int requireQuote(int offset) {
        if (in.at(offset) != '"') {
            throw in.expected("a string", offset);
        }
        return offset + 1;
    }

    /** Returns the offset of the first quote, backslash or control character. */
    private int plainEnd(int start) {
        int i = start;
        long seen = 0;
        while (true) {
            long word = in.word(i);
            long specials = specials(word);
            if (specials == 0) {
                seen |= word;
                i += Long.BYTES;
            } else {
                int count = Long.numberOfTrailingZeros(specials) >>> 3;
                isAscii = ((seen | Cursor.first(word, count)) & HIGH_BITS) == 0;
                return i + count;
            }
        }
    }

    /** Returns a word whose lowest high bit marks the first quote, backslash or control character. */
    private static long specials(long word) {
        long quotes = word ^ QUOTES;
        long backslashes = word ^ BACKSLASHES;
        return (((quotes - LOW_BITS) & ~quotes) | ((backslashes - LOW_BITS) & ~backslashes) | ((word - SPACES) & ~word))
                & HIGH_BITS;
    }

    @SuppressWarnings("deprecation") // What it does not do, decode, is not to be done here; it is the fastest copy.
    private String ascii(int start, int end) {
        return new String(in.bytes, 0, start, end - start);
    }

    private String decoded(int start, int end) {
        String decoded = new String(in.bytes, start, end - start, StandardCharsets.UTF_8);
        if (decoded.indexOf(REPLACEMENT) >= 0) {
            Utf8.require(in, start, end);
        }
        return decoded;
    }

    private int readEscaped(int start, int firstEnd) {
        length = 0;
        int from = start;
        int end = firstEnd;
        while (true) {
            append(from, end);
            if (in.at(end) == '"') {
                string = new String(text, 0, length);
                return end + 1;
            }
            from = afterEscape(end);
            reserve(1);
            text[length++] = escaped(end);
            end = plainEnd(from);
        }
    }

    private void append(int start, int end) {
        if (isAscii) {
            reserve(end - start);
            for (int i = start; i < end; i++) {
                text[length++] = (char) in.bytes[i];
            }
        } else {
            String decoded = decoded(start, end);
            reserve(decoded.length());
            decoded.getChars(0, decoded.length(), text, length);
            length += decoded.length();
        }
    }

    private void reserve(int more) {
        if (text.length - length < more) {
            text = Arrays.copyOf(text, Math.max(length + more, Math.max(64, length + (length >> 1))));
        }
    }

    /** Requires an escape at an offset, and returns the offset after it. */
    private int afterEscape(int start) {
        if (in.at(start) != '\\') {
            if (start >= in.end) {
                throw in.expected("the end of a string", start);
            }
            throw new InvalidJsonException("a control character in a string", start);
        }
        if (in.at(start + 1) == 'u') {
            hexDigits(start + 2);
            return start + 6;
        }
        if (in.at(start + 1) == 0 || "\"\\/bfnrt".indexOf(in.at(start + 1)) < 0) {
            throw in.expected("an escape such as \\n", start + 1);
        }
        return start + 2;
    }

    private char escaped(int start) {
        int escape = in.at(start + 1);
        return switch (escape) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> (char) hexDigits(start + 2);
            default -> (char) escape;
        };
    }

    private int hexDigits(int start) {
        int value = 0;
        for (int i = start; i < start + 4; i++) {
            int digit = in.at(i) < 0 ? -1 : Character.digit(in.at(i), 16);
            if (digit < 0) {
                throw in.expected("four hexadecimal digits", i);
            }
            value = (value << 4) | digit;
        }
        return value;
    }
}
