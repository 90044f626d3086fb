package dev.extractgen.generator.review.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class TypeWordsTest {
    @Test
    void valuesAreShownAsJsonWritesThem() {
        assertThat(TypeWords.value("a\n\"b\"")).isEqualTo("\"a\\n\\\"b\\\"\"");
        assertThat(TypeWords.value(new BigDecimal("1E+3"))).isEqualTo("1000");
        assertThat(TypeWords.value(true)).isEqualTo("true");
    }
}
