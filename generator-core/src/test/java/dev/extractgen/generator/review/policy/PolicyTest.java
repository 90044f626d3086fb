package dev.extractgen.generator.review.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.extractgen.generator.diagnostics.Severity;
import dev.extractgen.generator.review.finding.Axis;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PolicyTest {
    @Test
    void whatIsNotNamedStays() {
        assertThat(Policy.DEFAULT.with(" ")).isEqualTo(Policy.DEFAULT);
        assertThat(Policy.DEFAULT.with("extraction = warning").thresholds())
                .isEqualTo(Map.of(
                        Axis.JAVA_READING, Severity.ERROR,
                        Axis.JAVA_MAKING, Severity.ERROR,
                        Axis.STORED_RESULTS, Severity.ERROR,
                        Axis.EXTRACTION, Severity.WARNING));
    }

    @Test
    void ofSeveralThatNameAnAxisTheLastCounts() {
        assertThat(Policy.DEFAULT.with("all=never, java-making=info").thresholds())
                .isEqualTo(Map.of(Axis.JAVA_MAKING, Severity.INFO));
        assertThat(Policy.DEFAULT.with("new-results=error, all=never").thresholds())
                .isEmpty();
    }

    @Test
    void whatCannotBeReadIsSaid() {
        assertRefused("extraction", "\"extraction\" is not of the form axis=severity");
        assertRefused("extraction=error,", "\"\" is not of the form axis=severity");
        assertRefused("extraction=bad", "\"bad\" is none of error, warning, info, never");
        assertRefused(
                "total=error",
                "\"total\" is none of all, java-reading, java-making, stored-results, new-results, extraction");
    }

    private static void assertRefused(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Policy.DEFAULT.with(text))
                .withMessage(message);
    }
}
