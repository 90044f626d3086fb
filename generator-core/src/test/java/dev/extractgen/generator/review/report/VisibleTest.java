package dev.extractgen.generator.review.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTest {
    @Test
    void textsThatHideNothingStayAsTheyAre() {
        for (String text : new String[] {"", "Größe: 5 µm", "a \uD83D\uDE00 b", "~ {\"a\": [1]}"}) {
            assertThat(Visible.line(text)).isEqualTo(text);
            assertThat(Visible.lines(text)).isEqualTo(text);
        }
        assertThat(Visible.lines("  a\n\n  b ")).isEqualTo("  a\n\n  b ");
    }

    @Test
    void whatHasNoLookOfItsOwnIsSpelt() {
        assertThat(Visible.lines("a\u202Eb\u001B[2J\u0085\u2028\uFFFE"))
                .isEqualTo("a\\u202eb\\u001b[2J\\u0085\\u2028\\ufffe");
        assertThat(Visible.lines("a\uDE00b\uD83D")).isEqualTo("a\uFFFDb\uFFFD");
    }

    @Test
    void linesEndInOneWay() {
        assertThat(Visible.lines("a\r\nb\rc\td")).isEqualTo("a\nb\nc d");
    }

    @Test
    void aLineHasNoBreaksAndTheSpacesWithinIt() {
        assertThat(Visible.line("a\r\nb\rc\td")).isEqualTo("a b c d");
        assertThat(Visible.line(" a  b\n\n  c \n ")).isEqualTo("a  b c");
        assertThat(Visible.line("a  b")).isEqualTo("a  b");
        assertThat(Visible.line("a ")).isEqualTo("a");
        assertThat(Visible.line(" a")).isEqualTo("a");
    }
}
