package dev.extractgen.generator.review.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.review.finding.TextChange;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordDiffTest {
    @Test
    void showsWhichWordsWereReplaced() {
        assertThat(marked("Who sends the invoice.", "Who gets the invoice."))
                .isEqualTo("Who [sends ]{gets }the invoice. ");
        assertThat(marked("a b  c\nd", "a x y  c\nd")).isEqualTo("a [b  ]{x y  }c\nd ");
        assertThat(marked("one", "another")).isEqualTo("[one ]{another }");
    }

    @Test
    void showsWhatWasAddedOrRemovedAtTheEndAlone() {
        assertThat(marked("The total.", "The total. In euros.")).isEqualTo("The total. {In euros. }");
        assertThat(marked("The total. In euros.", "The total.")).isEqualTo("The total. [In euros. ]");
        assertThat(marked("", "The total.")).isEqualTo("{The total. }");
        assertThat(marked("The total.", "")).isEqualTo("[The total. ]");
    }

    @Test
    void doesNotCompareWhatTakesLong() {
        String before = "a ".repeat(2_000) + "b";
        String after = "a ".repeat(2_000) + "c";

        assertThat(WordDiff.of(new TextChange(before, after)))
                .extracting(WordDiff.Segment::kind)
                .containsExactly(WordDiff.Kind.REMOVED, WordDiff.Kind.ADDED);
        assertThat(marked("a ".repeat(1_999) + "b", "a ".repeat(1_999) + "c")).endsWith("a [b ]{c }");
    }

    private static String marked(String before, String after) {
        List<WordDiff.Segment> segments = WordDiff.of(new TextChange(before, after));
        return segments.stream()
                .map(segment -> switch (segment.kind()) {
                    case SAME -> segment.text();
                    case REMOVED -> "[" + segment.text() + "]";
                    case ADDED -> "{" + segment.text() + "}";
                })
                .collect(Collectors.joining());
    }
}
