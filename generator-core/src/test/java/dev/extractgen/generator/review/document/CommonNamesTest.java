package dev.extractgen.generator.review.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommonNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                // Some come to mind.
                "_total$ ~ [0-9]+ ~ false",
                "^x- ~ ^x-a ~ false",
                // There are none.
                "^x- ~ ^y- ~ false",
                "^[a-z]+$ ~ ^[0-9]+$ ~ false",
                "^invoice_a$ ~ ^invoice_b ~ false",
                "^[a-c]{2}$ ~ ^[a-c]{3}$ ~ false",
                // Nobody knows: there are, there are none, and looking for them takes too long.
                "^(?=.*z)(?=.*y).{2}$ ~ ^.z ~ true",
                "a{3000} ~ b{3000} ~ true",
                "^(a+)+b$ ~ ^(a+)+c$ ~ true",
                "^(?:a|b|c|d|e|f|g){20}x ~ ^[a-g]{20}y ~ true"
            })
    void areUnknown(String one, String other, boolean areUnknown) {
        assertThat(CommonNames.areUnknown(List.of(one), List.of(other), name -> true))
                .isEqualTo(areUnknown);
        assertThat(CommonNames.areUnknown(List.of(other), List.of(one), name -> true))
                .isEqualTo(areUnknown);
    }

    @ParameterizedTest
    @CsvSource({"x-a, false", "'((a{64}){64}){64}', true"})
    void areUnknownBesideAnyOnlyForPatternsWithoutAny(String pattern, boolean areUnknown) {
        assertThat(CommonNames.areUnknown(List.of(), List.of(pattern), name -> !name.startsWith("x-a")))
                .isEqualTo(areUnknown);
    }
}
