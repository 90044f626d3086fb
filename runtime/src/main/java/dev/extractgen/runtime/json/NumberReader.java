package dev.extractgen.runtime.json;

import dev.extractgen.runtime.InvalidJsonException;

/** Reads numbers eight characters at a time, which for most numbers is once. */
final class NumberReader {
    private static final long ZEROS = 0x3030303030303030L;
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long CARRIES_FROM_TEN = 0x7676767676767676L;
    private static final long NOT_BRIEF = -1;
    private static final int MAX_DIGITS = 19;
    private static final int MAX_EXPONENT = 9999;
    private static final long[] POWERS = {1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000};

    /** Says that there is no number. */
    static final int NO_NUMBER = -1;

    private final Cursor in;
    private final JsonNumber number;

    /** The number that was read last. */
    double float64;

    NumberReader(Cursor in) {
        this.in = in;
        this.number = new JsonNumber(in.bytes);
    }

    /** Reads the number at the cursor. */
    JsonNumber read() {
        int start = in.position;
        boolean isNegative = in.at(start) == '-';
        int first = isNegative ? start + 1 : start;
        number.start = start;
        number.isNegative = isNegative;
        long brief = brief(first);
        if (brief == NOT_BRIEF) {
            readParts(first);
        } else {
            number.digits = brief >>> Byte.SIZE;
            number.scale = briefScale(brief);
            number.isWhole = number.scale == 0;
            number.isExact = true;
            in.position = first + briefLength(brief);
        }
        number.end = in.position;
        return number;
    }

    /** Passes over a number; returns the offset after it. */
    int skip(int start) {
        long brief = brief(start);
        if (brief != NOT_BRIEF) {
            return start + briefLength(brief);
        }
        in.position = start;
        read();
        return in.position;
    }

    /** Reads the number at the cursor as the nearest double; infinite where it is too large. */
    double float64() {
        int end = float64(in.position);
        if (end == NO_NUMBER) {
            throw in.expected("a number", in.position);
        }
        in.position = end;
        return float64;
    }

    /**
     * Reads a number as the nearest double, and keeps that in {@link #float64}.
     *
     * @return the offset after the number, or {@link #NO_NUMBER}; not kept in the cursor, since a value that goes
     *     through memory is what the next step would wait for
     */
    int float64(int start) {
        long word = in.word(start);
        long digits = word ^ ZEROS;
        long others = others(digits);
        int whole = indexOf(others);
        if (whole == 0 || whole == Long.BYTES || ((byte) word == '0' && whole > 1)) {
            return unusualFloat64(start);
        }
        int end = whole;
        int count = whole;
        if (byteOf(word, whole) == '.') {
            end = indexOf(others & (others - 1));
            if (end == Long.BYTES) {
                return longFraction(start, whole, value(firstOf(withoutPoint(digits, others), Long.BYTES - 1)));
            }
            count = end - 1;
            digits = withoutPoint(digits, others);
        }
        if (isExponent(byteOf(word, end)) || end == whole + 1) {
            return unusualFloat64(start);
        }
        float64 = Doubles.ofShort(value(firstOf(digits, count)), count - whole);
        return start + end;
    }

    /** Reads a fraction that does not end within one word; nearly all end within three. */
    private int longFraction(int start, int whole, long digits) {
        long second = in.word(start + Long.BYTES) ^ ZEROS;
        long third = in.word(start + 2 * Long.BYTES) ^ ZEROS;
        int count = indexOf(others(second));
        int more = indexOf(others(third));
        int end = start + Long.BYTES + count;
        long value = digits * POWERS[count] + value(firstOf(second, count));
        if (count == Long.BYTES) {
            end += more;
            value = value * POWERS[more] + value(firstOf(third, more));
        }
        int scale = end - start - whole - 1;
        if (whole + scale > MAX_DIGITS || scale == 0 || isExponent(in.at(end))) {
            return unusualFloat64(start);
        }
        float64 = Doubles.of(value, scale);
        return end;
    }

    private int unusualFloat64(int start) {
        int first = in.at(start);
        if (first != '-' && (first < '0' || first > '9')) {
            return NO_NUMBER;
        }
        int position = in.position;
        in.position = start;
        float64 = read().float64();
        int end = in.position;
        in.position = position;
        return end;
    }

    /**
     * Returns a number without sign and exponent that ends before the eighth character: from the low end four bits for
     * its length, four for its scale, and then the digits; or {@link #NOT_BRIEF}.
     */
    private long brief(int first) {
        long word = in.word(first);
        long digits = word ^ ZEROS;
        long others = others(digits);
        int whole = indexOf(others);
        int count = whole;
        int length = whole;
        if (whole < Long.BYTES && byteOf(word, whole) == '.') {
            length = indexOf(others & (others - 1));
            count = length - 1;
            digits = withoutPoint(digits, others);
        }
        boolean isCut = length == Long.BYTES || isExponent(byteOf(word, length));
        boolean hasLeadingZero = whole > 1 && byteOf(word, 0) == '0';
        if (isCut || hasLeadingZero || whole == 0 || length == whole + 1) {
            return NOT_BRIEF;
        }
        return (value(firstOf(digits, count)) << Byte.SIZE) | ((count - whole) << 4) | length;
    }

    private static int briefLength(long brief) {
        return (int) brief & 0xF;
    }

    private static int briefScale(long brief) {
        return ((int) brief >>> 4) & 0xF;
    }

    private static boolean isExponent(int b) {
        return (b & ~0x20) == 'E';
    }

    private static int byteOf(long word, int index) {
        return (int) (word >>> (index << 3)) & 0xFF;
    }

    /** Returns a word whose lowest high bit marks the first byte that is no digit. */
    private static long others(long digits) {
        return ((digits + CARRIES_FROM_TEN) | digits) & HIGH_BITS;
    }

    /** Returns the index of the byte that the lowest high bit marks; 8 when there is none. */
    private static int indexOf(long highBits) {
        return Long.numberOfTrailingZeros(highBits) >>> 3;
    }

    /** Returns digits without the point that is the first of other characters among them. */
    private static long withoutPoint(long digits, long others) {
        long beforePoint = (others ^ (others - 1)) >>> Byte.SIZE;
        return (digits & beforePoint) | ((digits >>> Byte.SIZE) & ~beforePoint);
    }

    /** Returns the first up to eight digits with leading zeros. */
    private static long firstOf(long digits, int count) {
        return digits << ((Long.BYTES - count) << 2) << ((Long.BYTES - count) << 2);
    }

    /** Returns the value of eight digits, the first of which is the lowest byte: pairs, fours, then all. */
    private static long value(long digits) {
        long pairs = (digits * 10 + (digits >>> 8)) & 0x00FF00FF00FF00FFL;
        long fours = (pairs * 100 + (pairs >>> 16)) & 0x0000FFFF0000FFFFL;
        return (fours * 10_000 + (fours >>> 32)) & 0xFFFFFFFFL;
    }

    private void readParts(int first) {
        number.digits = 0;
        number.scale = 0;
        number.isWhole = true;
        int end = readDigits(first);
        if (in.at(first) == '0' && end > first + 1) {
            throw new InvalidJsonException("a number with a leading zero", first);
        }
        int count = end - first;
        if (in.at(end) == '.') {
            int point = end;
            end = readDigits(point + 1);
            number.isWhole = false;
            number.scale = end - point - 1;
            count += number.scale;
        }
        number.isExact = count <= MAX_DIGITS;
        if (isExponent(in.at(end))) {
            end = readExponent(end + 1);
        }
        if (end - number.start > JsonReader.MAX_NUMBER_LENGTH) {
            throw new InvalidJsonException(
                    "a number of more than %s characters".formatted(JsonReader.MAX_NUMBER_LENGTH), number.start);
        }
        in.position = end;
    }

    /** Reads one digit or more, and returns the offset after the last. */
    private int readDigits(int first) {
        int end = first;
        while (true) {
            long digits = in.word(end) ^ ZEROS;
            int count = indexOf(others(digits));
            number.digits = number.digits * POWERS[count] + value(firstOf(digits, count));
            end += count;
            if (count < Long.BYTES) {
                break;
            }
        }
        if (end == first) {
            throw in.expected("a digit", end);
        }
        return end;
    }

    private int readExponent(int start) {
        boolean isNegative = in.at(start) == '-';
        int first = isNegative || in.at(start) == '+' ? start + 1 : start;
        int end = first;
        int exponent = 0;
        for (; in.at(end) >= '0' && in.at(end) <= '9'; end++) {
            exponent = Math.min(exponent * 10 + in.at(end) - '0', MAX_EXPONENT + 1);
        }
        if (end == first) {
            throw in.expected("a digit", end);
        }
        number.isWhole = false;
        number.isExact &= exponent <= MAX_EXPONENT;
        number.scale += isNegative ? exponent : -exponent;
        return end;
    }
}
