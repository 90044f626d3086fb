package dev.extractgen.runtime.decode;

import dev.extractgen.runtime.DecodeProblem.Code;
import dev.extractgen.runtime.json.JsonNumber;
import dev.extractgen.runtime.json.JsonReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers. One that is no integer where an integer is expected, or that the Java type does not hold, is reported
 * and left out. There is a method for each type, since functions would be loaded one by one at the first decode.
 *
 * @param json stands on a number
 * @param problems takes what cannot be read
 */
record NumberValues(JsonReader json, Problems problems) {
    @Nullable
    BigDecimal decimal() {
        int offset = json.offset();
        try {
            return json.number().decimal();
        } catch (ArithmeticException | NumberFormatException e) {
            return outOfRange(offset, "a number");
        }
    }

    @Nullable
    Double float64() {
        int offset = json.offset();
        try {
            return Numbers.float64(json.number());
        } catch (ArithmeticException | NumberFormatException e) {
            return outOfRange(offset, "a number that a double holds");
        }
    }

    @Nullable
    Long int64() {
        int offset = json.offset();
        JsonNumber number = json.number();
        try {
            return number.isInteger() ? (Long) number.int64() : noInteger(offset);
        } catch (ArithmeticException | NumberFormatException e) {
            return outOfRange(offset, "an integer that a long holds");
        }
    }

    @Nullable
    Integer int32() {
        int offset = json.offset();
        JsonNumber number = json.number();
        try {
            return number.isInteger() ? Numbers.int32(number) : noInteger(offset);
        } catch (ArithmeticException | NumberFormatException e) {
            return outOfRange(offset, "an integer that an int holds");
        }
    }

    @Nullable
    BigInteger bigInteger() {
        int offset = json.offset();
        JsonNumber number = json.number();
        try {
            return number.isInteger() ? Numbers.bigInteger(number) : noInteger(offset);
        } catch (ArithmeticException | NumberFormatException e) {
            return outOfRange(offset, "an integer of reasonable size");
        }
    }

    @SuppressWarnings("TypeParameterUnusedInFormals") // null is of every type
    private <T> @Nullable T noInteger(int offset) {
        problems.add(Code.WRONG_TYPE, offset, "an integer");
        return null;
    }

    @SuppressWarnings("TypeParameterUnusedInFormals") // null is of every type
    private <T> @Nullable T outOfRange(int offset, String expected) {
        problems.add(Code.NUMBER_OUT_OF_RANGE, offset, expected);
        return null;
    }
}
