package dev.extractgen.generator.review.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.read.GeneratorOptions;
import dev.extractgen.generator.read.SchemaSource;
import dev.extractgen.generator.review.Reviewer;
import dev.extractgen.generator.review.SchemaVersion;
import dev.extractgen.generator.review.Versions;
import dev.extractgen.generator.review.finding.Axis;
import dev.extractgen.generator.review.finding.Verdict;
import dev.extractgen.generator.review.policy.Judgement;
import dev.extractgen.generator.review.policy.Policy;
import dev.extractgen.generator.schema.SchemaFiles;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What is seen of a finding before it is read: where it is, and how much it matters. */
class FirstLookTest {
    private static Judgement judge(String before, String after) {
        return judge(schema(before), schema(after));
    }

    private static Judgement judge(SchemaSource before, SchemaSource after) {
        return Judgement.of(
                Reviewer.review(
                        new SchemaVersion("old", List.of(before), SchemaFiles.NONE),
                        new SchemaVersion("new", List.of(after), SchemaFiles.NONE)),
                List.of(),
                Policy.DEFAULT);
    }

    private static SchemaSource schema(String properties) {
        return Versions.source(text(properties));
    }

    private static String text(String properties) {
        return "{'type': 'object', 'properties': {%s}}".formatted(properties).replace('\'', '"');
    }

    @Test
    void placesThatAreNoMoreAreSaidToBeOld() {
        Judgement judgement = judge("'a': {'type': 'string'}, 'b': {'type': 'integer'}", "'a': {'type': 'string'}");
        for (Report report : List.of(new ConsoleReport(), new HtmlReport(), new JUnitReport())) {
            assertThat(report.write(judgement)).contains("extract/invoice.json:1:65 (before)");
        }
        assertThat(new MarkdownReport().write(judgement)).contains("1&#58;65 &#40;before&#41;");
    }

    @Test
    void warningsAreNoInformation() {
        assertThat(new MarkdownReport()
                        .write(judge(
                                "'a': {'type': 'string', 'description': 'One.', 'title': 'One'}",
                                "'a': {'type': 'string', 'description': 'Another.', 'title': 'Another'}")))
                .contains("### ⚠️ <code>a</code>: The description", "### ℹ️ <code>a</code>: The title");
    }

    @Test
    void whatFailsIsToldHowToBeAccepted() {
        Judgement judgement = judge("'a': {'type': 'string'}, 'b': {'type': 'integer'}", "'a': {'type': 'string'}");
        String advice = "To accept a finding that is wanted, say why in the bindings. For the first one, add to "
                + "extract/invoice.bindings.json:";
        String bindings = "{\"accepted\": [{\"finding\": \"%s\", \"reason\": \"why it is wanted\"}]}"
                .formatted(judgement.findings().get(0).finding().fingerprint());
        assertThat(new ConsoleReport().write(judgement)).endsWith(advice + "\n      " + bindings + "\n");
        assertThat(new HtmlReport().write(judgement))
                .contains(
                        "<summary>Accept it</summary><p>If it is wanted, say why in extract/invoice.bindings.json:</p>",
                        HtmlText.of(bindings));
        assertThat(new MarkdownReport().write(judgement))
                .contains(MarkdownText.of(advice) + "\n\n```json\n" + bindings + "\n```\n");
    }

    @Test
    void whatIsShownIsToldApart() {
        Judgement judgement = judge("'a': {'type': 'integer'}", "'a': {'type': 'string'}");
        assertThat(new MarkdownReport().write(judgement))
                .contains(MarkdownText.of("(stored results → new code)"), MarkdownText.of("(new results → old code)"));
        assertThat(new MarkdownReport().write(judge("'a': {'enum': ['x', 'y']}", "'a': {'enum': ['y']}")))
                .contains(MarkdownText.of("compiled, and does not any more (Java: reading, Java: making)"));
    }

    @Test
    void whatAFewWordsInTheBindingsKeepIsSaidWhereItPasses() {
        assertThat(new ConsoleReport().write(judge("'due_date': {'type': 'string'}", "'dueDate': {'type': 'string'}")))
                .contains("1 finding, none fails", "WARNING dueDate", "{\"aliases\": [\"due_date\"]}");
        assertThat(new ConsoleReport()
                        .write(judge("'a': {'type': 'string'}", "'a': {'type': 'string', 'description': 'One.'}")))
                .doesNotContain("way out");
    }

    @Test
    void whatIsAdvisedForBindingsIsPutTogether() {
        String before = "'due_date': {'type': 'string'}, 'pay to': {'type': 'object', 'properties': {'x': {}}}";
        String after = "'dueDate': {'type': 'string'}, 'payee': {'type': 'object', 'properties': {'x': {}}}";
        Judgement judgement = judge(before, after);
        String bindings = """
                {"fields": {
                    "/properties/payee": {"aliases": ["pay to"]},
                    "/properties/dueDate": {"aliases": ["due_date"]}
                  }, "types": {
                    "/properties/payee": {"javaName": "PayTo"}
                  }}""";
        String sentence = "To follow all that is advised for bindings at once, add to extract/invoice.bindings.json:";

        assertThat(new ConsoleReport().write(judgement)).contains(sentence + "\n" + bindings.indent(6));
        assertThat(new MarkdownReport().write(judgement))
                .contains(MarkdownText.of(sentence) + "\n\n```json\n" + bindings + "\n```\n");
        assertThat(new HtmlReport().write(judgement)).contains(sentence, HtmlText.lines(bindings));
        assertThat(judge(schema(before), Versions.source(text(after), bindings, GeneratorOptions.DEFAULT))
                        .findings())
                .extracting(judged -> judged.finding().verdict(Axis.STORED_RESULTS))
                .containsOnly(Verdict.NONE);
    }

    @Test
    void codeScanningIsToldWhatToAddToTheBindings() {
        assertThat(new SarifReport(UnaryOperator.identity())
                        .write(judge("'vendor': {'type': 'string'}", "'seller': {'type': 'string'}")))
                .contains("Add to extract/invoice.bindings.json: {{", "}} (Finding ");
    }

    @Test
    void nothingIsSaidOfWhatWasNotChanged() {
        assertThat(new ConsoleReport().write(judge("'a': {'type': 'string'}", "'a': {'type': 'string'}")))
                .isEqualTo("new compared with old: 1 schema, 1 property (before: 1, 1)\nno changes\n");
    }

    @Test
    void whatPassesNeedsNoAcceptance() {
        assertThat(new ConsoleReport()
                        .write(judge(
                                "'a': {'type': 'string', 'description': 'One.'}",
                                "'a': {'type': 'string', 'description': 'Another.'}")))
                .contains("1 finding, none fails")
                .doesNotContain("To accept");
    }

    @Test
    void aSchemaThatIsGoneIsAcceptedInTheBindingsOfAnother() {
        Judgement judgement = Judgement.of(
                Reviewer.review(
                        new SchemaVersion("old", List.of(schema("'a': {'type': 'string'}")), SchemaFiles.NONE),
                        new SchemaVersion("new", List.of(), SchemaFiles.NONE)),
                List.of(),
                Policy.DEFAULT);
        assertThat(new ConsoleReport().write(judgement))
                .contains("add to the bindings of a schema that is still there:");
    }
}
