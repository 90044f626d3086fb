package dev.extractgen.runtime.decode;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Turns the text of a JSON number into a Java number without losing anything, or throws an arithmetic exception. */
final class Numbers {
    private static final int LONG_DIGITS = 18;
    private static final int MAX_INTEGER_DIGITS = 10_000;

    private Numbers() {}

    /** Returns whether JSON Schema calls the number an integer: its value has no fraction, however it is written. */
    static boolean isInteger(String number) {
        if (isWhole(number)) {
            return true;
        }
        try {
            return decimal(number).stripTrailingZeros().scale() <= 0;
        } catch (NumberFormatException e) {
            return !number.contains("e-") && !number.contains("E-");
        }
    }

    static BigDecimal decimal(String number) {
        return new BigDecimal(number);
    }

    static Double float64(String number) {
        double value = Double.parseDouble(number);
        if (Double.isInfinite(value)) {
            throw new ArithmeticException(number);
        }
        return value;
    }

    static Long int64(String number) {
        return isWhole(number) && number.length() <= LONG_DIGITS
                ? Long.parseLong(number)
                : decimal(number).longValueExact();
    }

    static Integer int32(String number) {
        return Math.toIntExact(int64(number));
    }

    static BigInteger bigInteger(String number) {
        BigDecimal decimal = decimal(number);
        if ((long) decimal.precision() - decimal.scale() > MAX_INTEGER_DIGITS) {
            throw new ArithmeticException(number);
        }
        return decimal.toBigIntegerExact();
    }

    /** Returns a number of free form: Long where it is written as one and fits, then BigInteger, else BigDecimal. */
    static Number free(String number) {
        if (!isWhole(number)) {
            try {
                return decimal(number);
            } catch (NumberFormatException e) {
                return Double.parseDouble(number);
            }
        }
        BigInteger integer = new BigInteger(number);
        return integer.bitLength() < Long.SIZE ? (Number) integer.longValue() : integer;
    }

    private static boolean isWhole(String number) {
        return number.indexOf('.') < 0 && number.indexOf('e') < 0 && number.indexOf('E') < 0;
    }
}
