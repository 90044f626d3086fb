package dev.extractgen.runtime.json;

import java.math.BigInteger;

/**
 * Finds the double nearest to a decimal number, exactly. Short numbers are one division of two exact doubles. The
 * others, confidences with their sixteen digits above all, follow D. Lemire, "Number Parsing at a Gigabyte per Second"
 * (2021), in the range of powers for which the paper proves that one 128-bit product decides the rounding.
 */
final class Doubles {
    private static final double[] SHORT_POWERS = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6};
    private static final int MAX_SCALE = 27;
    private static final int FRACTION_BITS = 52;
    private static final int EXPONENT_BIAS = 1023;

    /** The 128 highest bits of 5^-scale, rounded up, in two halves. */
    private static final long[] HIGH_HALVES = new long[MAX_SCALE + 1];

    private static final long[] LOW_HALVES = new long[MAX_SCALE + 1];

    static {
        for (int scale = 1; scale <= MAX_SCALE; scale++) {
            BigInteger power = BigInteger.valueOf(5).pow(scale);
            BigInteger inverse = BigInteger.ONE
                    .shiftLeft(power.bitLength() + 127)
                    .divide(power)
                    .add(BigInteger.ONE);
            HIGH_HALVES[scale] = inverse.shiftRight(Long.SIZE).longValue();
            LOW_HALVES[scale] = inverse.longValue();
        }
    }

    private Doubles() {}

    /** Returns {@code digits / 10^scale} for fewer digits and powers than a double has bits for. */
    static double ofShort(long digits, int scale) {
        return digits / SHORT_POWERS[scale];
    }

    /** Returns whether {@link #of} can tell the nearest double; numbers without a fraction are rarely so large. */
    static boolean isInRange(long digits, int scale) {
        return scale > 0 ? scale <= MAX_SCALE : scale == 0 && digits >= 0;
    }

    /**
     * Returns the double nearest to {@code digits / 10^scale}.
     *
     * @param digits an unsigned number
     */
    static double of(long digits, int scale) {
        return scale == 0 || digits == 0 ? digits : fraction(digits, scale);
    }

    private static double fraction(long digits, int scale) {
        int shift = Long.numberOfLeadingZeros(digits);
        long factor = digits << shift;
        long high = unsignedMultiplyHigh(factor, HIGH_HALVES[scale]);
        long low = factor * HIGH_HALVES[scale];
        if ((high & 0x1FF) == 0x1FF) {
            // Only here can the low half of the inverse change the bits that are kept.
            long carry = unsignedMultiplyHigh(factor, LOW_HALVES[scale]);
            low += carry;
            high += Long.compareUnsigned(low, carry) < 0 ? 1 : 0;
        }
        int top = (int) (high >>> 63);
        int cut = top + Long.SIZE - FRACTION_BITS - 3;
        long rounded = high >>> cut;
        boolean isTie = Long.compareUnsigned(low, 1) <= 0 && scale <= 4 && rounded << cut == high;
        if (isTie && (rounded & 3) == 1) {
            rounded--;
        }
        rounded = (rounded + (rounded & 1)) >>> 1;
        int exponent = powerOfTwo(scale) + top - shift + EXPONENT_BIAS;
        // A carry out of the rounding moves on into the exponent, as it should.
        return Double.longBitsToDouble(((long) exponent << FRACTION_BITS) + (rounded - (1L << FRACTION_BITS)));
    }

    /** Returns {@code floor(log2(10^-scale)) + 63}. */
    private static int powerOfTwo(int scale) {
        return ((217706 * -scale) >> 16) + 63;
    }

    private static long unsignedMultiplyHigh(long a, long b) {
        return Math.multiplyHigh(a, b) + ((a >> 63) & b) + ((b >> 63) & a);
    }
}
