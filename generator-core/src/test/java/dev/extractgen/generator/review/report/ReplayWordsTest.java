package dev.extractgen.generator.review.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.review.Reviewer;
import dev.extractgen.generator.review.SchemaVersion;
import dev.extractgen.generator.review.policy.Judgement;
import dev.extractgen.generator.review.policy.Policy;
import dev.extractgen.generator.review.replay.SchemaReplay;
import dev.extractgen.generator.schema.SchemaFiles;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplayWordsTest {
    @Test
    void countsFilesThatAreNoJson() {
        assertThat(summary()).isEqualTo("a.json: of 2 saved results the old code refuses 1 and the new code 1");
        assertThat(summary("1.json")).endsWith(" and the new code 1; 1 file is no JSON");
        assertThat(summary("1.json", "2.json")).endsWith(" and the new code 1; 2 files are no JSON");
    }

    @Test
    void namesWhatOnlyTheNewCodeRefuses() {
        SchemaReplay replay = new SchemaReplay(
                "a.json",
                9,
                List.of(),
                List.of("0.json", "1.json"),
                List.of("1.json", "2.json", "3.json", "4.json", "5.json", "6.json", "7.json"),
                List.of(),
                List.of());
        assertThat(ReplayWords.summary(replay))
                .isEqualTo("a.json: of 9 saved results the old code refuses 2 and the new code 7; "
                        + "only the new code refuses 2.json, 3.json, 4.json, 5.json, 6.json and 1 more");
    }

    @Test
    void foldWhatIsTheSameInComments() {
        SchemaReplay same =
                new SchemaReplay("same.json", 1, List.of(), List.of("1.json"), List.of("1.json"), List.of(), List.of());
        SchemaReplay other =
                new SchemaReplay("other.json", 1, List.of(), List.of(), List.of("1.json"), List.of(), List.of());
        Judgement judgement = new Judgement(
                Reviewer.review(
                        new SchemaVersion("old", List.of(), SchemaFiles.NONE),
                        new SchemaVersion("new", List.of(), SchemaFiles.NONE)),
                List.of(same, other, same),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Policy.DEFAULT);
        assertThat(new MarkdownReport().write(judgement))
                .containsSubsequence(
                        "**Replay** other",
                        "<details><summary>Replay: no difference for 2 schemas</summary>\n\n**Replay** same",
                        "**Replay** same",
                        "\n</details>");
    }

    @Test
    void countsJobsWithoutAResult() {
        SchemaReplay replay =
                new SchemaReplay("a.json", 0, List.of("1.json"), List.of(), List.of(), List.of(), List.of());
        assertThat(ReplayWords.summary(replay))
                .isEqualTo("a.json: of 0 saved results the old code refuses 0 and the new code 0; 1 job has no result");
    }

    private static String summary(String... unreadable) {
        return ReplayWords.summary(new SchemaReplay(
                "a.json", 2, List.of(), List.of("3.json"), List.of("3.json"), List.of(unreadable), List.of()));
    }
}
