package dev.extractgen.generator.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.testing.TestFiles;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The documentation says how many cases fall short, and why. */
class KnownCasesTest {
    private static final String KEYWORDS = TestFiles.text(Path.of("../docs/keywords.md"));

    @Test
    void countsTheCasesOfEachReason() {
        assertDocumented("SchemaStore", KnownCases.reasons(KnownCases.LIST));
        assertDocumented("Test Suite", KnownCases.reasons(KnownCases.SUITE));
    }

    private static void assertDocumented(String corpus, Map<String, Long> reasons) {
        assertThat(reasons).isNotEmpty();
        reasons.forEach((reason, count) ->
                assertThat(KEYWORDS.lines()).contains("| %s | %s | %s |".formatted(corpus, count, reason)));
        assertThat(KEYWORDS.lines().filter(line -> line.startsWith("| %s |".formatted(corpus))))
                .hasSameSizeAs(reasons.keySet());
    }
}
