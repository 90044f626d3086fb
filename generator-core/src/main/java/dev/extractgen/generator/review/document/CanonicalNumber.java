package dev.extractgen.generator.review.document;

import java.math.BigDecimal;
import java.util.Optional;

/** Knows which numbers are equal however they are written. */
public final class CanonicalNumber {
    private CanonicalNumber() {}

    /**
     * Returns the number in the form that all equal ones have, or empty when its exponent is beyond what Java counts.
     */
    public static Optional<BigDecimal> of(String text) {
        try {
            return Optional.of(new BigDecimal(text).stripTrailingZeros());
        } catch (NumberFormatException | ArithmeticException e) {
            return Optional.empty();
        }
    }
}
