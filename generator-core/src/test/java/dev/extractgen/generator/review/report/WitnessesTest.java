package dev.extractgen.generator.review.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.review.finding.Witness;
import org.junit.jupiter.api.Test;

class WitnessesTest {
    @Test
    void meanWhatTheyShow() {
        assertThat(Witnesses.meaning(new Witness.Document("[]", ""))).isEqualTo("this document");
        assertThat(Witnesses.meaning(new Witness.Document("{}", "/a", 1)))
                .isEqualTo("this document, at /a, beside 1 other value that it must have");
        assertThat(Witnesses.meaning(new Witness.Document("{}", "", 40)))
                .isEqualTo("this document, beside 40 other values that it must have");
        assertThat(Witnesses.meaning(new Witness.Job("{}", "results()", "result()")))
                .isEqualTo("for this job results() works and result() throws");
        assertThat(Witnesses.meaning(Witness.Code.compiled("x", Witness.Outcome.DOES_NOT_COMPILE)))
                .isEqualTo("compiled, and does not any more");
        assertThat(Witnesses.meaning(Witness.Code.compiled("x", Witness.Outcome.DOES_NOT_LINK)))
                .isEqualTo("compiles; its old class file does not link");
        assertThat(Witnesses.meaning(Witness.Code.compiled("x", Witness.Outcome.RETURNS_ANOTHER)))
                .isEqualTo("compiles, and returns something else");
        assertThat(Witnesses.meaning(new Witness.Code("x", Witness.Outcome.RETURNS_ANOTHER, "1", "2")))
                .isEqualTo("compiles, and returns 2 instead of 1");
    }

    /** No character is cut into halves. */
    @Test
    void areNotShownAtGreatLength() {
        String face = "\uD83D\uDE00";
        assertThat(Witnesses.shown(new Witness.Job(face.repeat(300), "a", "b"))).isEqualTo(face.repeat(300));
        assertThat(Witnesses.shown(new Witness.Job("x" + face.repeat(300), "a", "b")))
                .isEqualTo("x" + face.repeat(299) + " …");
    }
}
