package dev.extractgen.generator.review.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UrisTest {
    @Test
    void pathsKeepTheirSlashesAndNothingElseThatHasAMeaning() {
        assertThat(Uris.ofPath("src/main/resources/extract/invoice-1.json"))
                .isEqualTo("src/main/resources/extract/invoice-1.json");
        assertThat(Uris.ofPath("../a b/ä#1?%20.json")).isEqualTo("../a%20b/%C3%A4%231%3F%2520.json");
        assertThat(Uris.ofPath("c:/e\u0301.json")).isEqualTo("c%3A/e%CC%81.json");
    }
}
