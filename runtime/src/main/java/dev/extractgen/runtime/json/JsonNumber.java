package dev.extractgen.runtime.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/** The number that a reader read last. It is the same object each time, so it tells of one number at a time. */
public final class JsonNumber {
    private final byte[] json;

    int start;
    int end;
    /** All digits as one unsigned number, if they fit. */
    long digits;
    /** How many of the digits come after the point. */
    int scale;

    boolean isNegative;
    /** Whether {@link #digits} and {@link #scale} tell the whole number. */
    boolean isExact;
    /** Whether there is neither a point nor an exponent. */
    boolean isWhole;

    JsonNumber(byte[] json) {
        this.json = json;
    }

    /** Returns the number as it is written. */
    public String text() {
        return new String(json, start, end - start, StandardCharsets.ISO_8859_1);
    }

    /** Returns whether it is written without point and exponent. */
    public boolean isWhole() {
        return isWhole;
    }

    /** Returns whether JSON Schema calls it an integer: its value has no fraction, however it is written. */
    public boolean isInteger() {
        if (isWhole || (isExact && (scale <= 0 || digits == 0))) {
            return true;
        }
        String text = text();
        try {
            return new BigDecimal(text).stripTrailingZeros().scale() <= 0;
        } catch (ArithmeticException | NumberFormatException e) {
            return !text.contains("e-") && !text.contains("E-");
        }
    }

    /**
     * Returns the number exactly.
     *
     * @throws NumberFormatException if its exponent is too large
     */
    public BigDecimal decimal() {
        return isExact && digits >= 0
                ? BigDecimal.valueOf(isNegative ? -digits : digits, scale)
                : new BigDecimal(text());
    }

    /** Returns the nearest double; infinite where the number is too large. */
    public double float64() {
        if (isExact && Doubles.isInRange(digits, scale)) {
            double value = Doubles.of(digits, scale);
            return isNegative ? -value : value;
        }
        return Double.parseDouble(text());
    }

    /**
     * Returns the number as a long.
     *
     * @throws ArithmeticException if it has a fraction, or is too large for one
     * @throws NumberFormatException if its exponent is too large
     */
    public long int64() {
        return isWhole && isExact && digits >= 0
                ? isNegative ? -digits : digits
                : decimal().longValueExact();
    }

    /** Returns a number that {@link #isWhole()}. */
    public BigInteger integer() {
        return new BigInteger(text());
    }
}
