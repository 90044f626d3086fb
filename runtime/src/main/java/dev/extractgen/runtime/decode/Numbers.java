package dev.extractgen.runtime.decode;

import dev.extractgen.runtime.json.JsonNumber;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Turns a JSON number into a Java number without losing anything, or throws an arithmetic exception. */
final class Numbers {
    private static final int MAX_INTEGER_DIGITS = 10_000;

    private Numbers() {}

    static Double float64(JsonNumber number) {
        double value = number.float64();
        if (Double.isInfinite(value)) {
            throw new ArithmeticException(number.text());
        }
        return value;
    }

    static Integer int32(JsonNumber number) {
        return Math.toIntExact(number.int64());
    }

    static BigInteger bigInteger(JsonNumber number) {
        if (number.isWhole()) {
            return number.integer();
        }
        BigDecimal decimal = number.decimal();
        if ((long) decimal.precision() - decimal.scale() > MAX_INTEGER_DIGITS) {
            throw new ArithmeticException(number.text());
        }
        return decimal.toBigIntegerExact();
    }

    /**
     * Returns a number of free form: Long where it is written as one and fits, then BigInteger, else BigDecimal. One
     * such as {@code 1.5e1} would be written as an integer, so it is one.
     */
    static Number free(JsonNumber number) {
        BigDecimal decimal = number.isWhole() ? null : number.decimal();
        if (decimal != null && decimal.scale() != 0) {
            return decimal;
        }
        BigInteger integer = decimal == null ? number.integer() : decimal.unscaledValue();
        return integer.bitLength() < Long.SIZE ? (Number) integer.longValue() : integer;
    }
}
