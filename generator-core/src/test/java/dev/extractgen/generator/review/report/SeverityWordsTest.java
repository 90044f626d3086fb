package dev.extractgen.generator.review.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.review.Reviewer;
import dev.extractgen.generator.review.SchemaVersion;
import dev.extractgen.generator.review.Versions;
import dev.extractgen.generator.review.policy.Judgement;
import dev.extractgen.generator.review.policy.Policy;
import dev.extractgen.generator.schema.SchemaFiles;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * Nobody takes an error that lets the build pass for one that fails it, nor a warning that fails it for one that does
 * not.
 */
class SeverityWordsTest {
    private static final String TEXT = "{\"type\": \"string\"}";
    private static final String NULLABLE = "{\"type\": [\"string\", \"null\"]}";
    private static final String WORDED = "{\"type\": \"string\", \"description\": \"The name.\"}";

    @Test
    void anErrorThatLetsTheBuildPassSaysSo() {
        Judgement judgement = judge(TEXT, NULLABLE, Policy.DEFAULT);
        assertThat(judgement.fails()).isFalse();
        assertThat(new ConsoleReport().writeLines(judgement))
                .contains("1 finding, none fails", "  new results → old code: 1 break (never fails)")
                .anyMatch(line -> line.contains(" ERROR, PASSES a: "));
        assertThat(new HtmlReport().write(judgement)).contains(">error, passes<");
        assertThat(new MarkdownReport().write(judgement)).contains("1 break &#40;never fails&#41;", "### ⚠️ ");
        assertThat(new AnnotationReport(UnaryOperator.identity()).writeLines(judgement))
                .allMatch(line -> line.startsWith("::warning "));
        assertThat(new SarifReport(UnaryOperator.identity()).write(judgement))
                .containsPattern("\"level\"\\s*:\\s*\"warning\"");
    }

    @Test
    void anErrorThatFailsTheBuildIsCalledSo() {
        Judgement judgement = judge(TEXT, NULLABLE, Policy.DEFAULT.with("new-results=error"));
        assertThat(judgement.fails()).isTrue();
        assertThat(new ConsoleReport().writeLines(judgement))
                .contains("1 finding, 1 fails", "  new results → old code: 1 break")
                .anyMatch(line -> line.contains(" ERROR a: "));
    }

    @Test
    void aWarningThatFailsTheBuildSaysSo() {
        Judgement judgement = judge(TEXT, WORDED, Policy.DEFAULT.with("extraction=warning"));
        assertThat(judgement.fails()).isTrue();
        assertThat(new ConsoleReport().writeLines(judgement)).anyMatch(line -> line.contains(" WARNING, FAILS a: "));
        assertThat(new SarifReport(UnaryOperator.identity()).write(judgement))
                .containsPattern("\"level\"\\s*:\\s*\"error\"");
    }

    private static Judgement judge(String before, String after, Policy policy) {
        return Judgement.of(Reviewer.review(version("old", before), version("new", after)), List.of(), policy);
    }

    private static SchemaVersion version(String name, String property) {
        String schema =
                "{\"type\": \"object\", \"required\": [\"a\"], \"properties\": {\"a\": %s}}".formatted(property);
        return new SchemaVersion(name, List.of(Versions.source(schema)), SchemaFiles.NONE);
    }
}
