package dev.extractgen.runtime.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CopiesTest {
    private static final BigInteger TOO_LARGE_FOR_A_LONG = BigInteger.ONE.shiftLeft(63);

    /** Other libraries may be told to read every integer as a BigInteger. */
    @Test
    void makesNumbersWhatADecoderMakesOfThem() {
        assertThat(Copies.value(Arrays.asList(1, BigInteger.TWO, TOO_LARGE_FOR_A_LONG, 0.5, null)))
                .isEqualTo(Arrays.asList(1L, 2L, TOO_LARGE_FOR_A_LONG, new BigDecimal("0.5"), null));
        assertThat(Copies.value(List.of(TOO_LARGE_FOR_A_LONG.negate()))).isEqualTo(List.of(Long.MIN_VALUE));
        assertThat(Copies.value(List.of(new BigDecimal("1.5e1"), new BigDecimal(TOO_LARGE_FOR_A_LONG))))
                .isEqualTo(List.of(15L, TOO_LARGE_FOR_A_LONG));
    }
}
