package dev.extractgen.generator.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.extractgen.generator.read.GeneratorOptions;
import dev.extractgen.generator.read.SchemaSource;
import dev.extractgen.generator.review.Review;
import dev.extractgen.generator.review.Reviewer;
import dev.extractgen.generator.review.SchemaVersion;
import dev.extractgen.generator.review.finding.Axis;
import dev.extractgen.generator.review.finding.Finding;
import dev.extractgen.generator.review.finding.Rule;
import dev.extractgen.generator.review.finding.Verdict;
import dev.extractgen.generator.schema.SchemaFiles;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Reviews tell why a type becomes that of another module, and go on to see what becomes of it. */
class ImportsReviewTest {
    private static final String ADDRESS = """
            "Address": {"type": "object", "properties": {"city": {"type": "string"},
              "geo": {"type": "object", "properties": {"lat": {"type": "number"}}},
              "owner": {"anyOf": [{"type": "string"}, {"type": "object", "properties": {"name": {"type": "string"}}}]},
              "kind": {"enum": ["home", "work"]}}}""";

    private static SchemaSource source(Modules modules, String definitions) {
        return modules.source(Schemas.using(definitions), GeneratorOptions.DEFAULT, null);
    }

    private static Modules exporting(String definitions) {
        return new Modules()
                .export(
                        "com.example:common",
                        "com.example.common",
                        Map.of("common.json", Schemas.definitions(definitions)));
    }

    private static Review review(SchemaSource before, SchemaSource after) {
        Review review = Reviewer.review(
                new SchemaVersion("before", List.of(before), SchemaFiles.NONE),
                new SchemaVersion("after", List.of(after), SchemaFiles.NONE));
        assertThat(review.hasErrors()).as(review.diagnostics().toString()).isFalse();
        return review;
    }

    @Test
    void anImportIsTheReasonForAnotherType() {
        List<Finding> findings = review(source(new Modules(), ADDRESS), source(exporting(ADDRESS), ADDRESS))
                .findings();

        assertThat(findings).hasSize(1);
        Finding finding = findings.get(0);
        assertThat(finding.rule()).isEqualTo(Rule.OPTION_CHANGED);
        assertThat(finding.headline()).contains("The option imports is [com.example:common], and was none");
        assertThat(finding.effect(Axis.JAVA_READING).sentence())
                .contains("Invoice.seller() returns com.example.common.Common.Address, and returned Invoice.Address");
        assertThat(finding.verdict(Axis.STORED_RESULTS)).isEqualTo(Verdict.NONE);
    }

    @Test
    void nothingChangesWithoutAChange() {
        Modules modules = exporting(ADDRESS);

        assertThat(review(source(modules, ADDRESS), source(modules, ADDRESS)).findings())
                .isEmpty();
    }

    @Test
    void aChangeInBothModulesIsAChangeOfTheType() {
        String changed = ADDRESS.replace("\"lat\": {\"type\": \"number\"}", "\"lat\": {\"type\": \"string\"}")
                .replace("\"home\", ", "")
                .replace("{\"name\": {", "{\"first\": {");
        Modules modules = exporting(changed);

        assertThat(review(source(modules, ADDRESS), source(modules, changed)).findings())
                .extracting(Finding::rule)
                .contains(Rule.ENUM_VALUES_REMOVED, Rule.SCALAR_CHANGED)
                .doesNotContain(Rule.SCHEMA_ADDED, Rule.OPTION_CHANGED);
    }

    @Test
    void whatBecomesOfDocumentsIsToldOfTypesOfOtherModules() {
        String changed = ADDRESS.replace("\"city\": {\"type\": \"string\"}", "\"city\": {\"type\": \"integer\"}")
                .replace("\"Address\": {", "\"Address\": {\"required\": [\"city\"], ");
        Modules modules = exporting(changed);

        assertThat(review(source(modules, ADDRESS), source(modules, changed)).findings())
                .extracting(
                        Finding::rule,
                        finding -> finding.verdict(Axis.STORED_RESULTS),
                        finding -> finding.verdict(Axis.NEW_RESULTS))
                .contains(
                        tuple(Rule.VALUE_REQUIRED, Verdict.BREAK, Verdict.NONE),
                        tuple(Rule.SCALAR_CHANGED, Verdict.BREAK, Verdict.BREAK));
    }

    @Test
    void whatIsBesideAChangeGoesByItsName() {
        String changed = ADDRESS.replace("\"city\": {\"type\": \"string\"}", "\"town\": {\"type\": \"integer\"}");
        Modules modules = exporting(changed);

        assertThat(review(source(modules, ADDRESS), source(modules, changed)).findings())
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder(Rule.PROPERTY_ADDED, Rule.PROPERTY_REMOVED);
    }

    @Test
    void branchesOfASharedTypeKeepTheirNamesWhereverTheyStand() {
        String iban =
                "{\"type\": \"object\", \"properties\": {\"iban\": {\"type\": \"string\"}}, \"required\": [\"iban\"]}";
        String card = iban.replace("iban", "card");
        String cash = iban.replace("iban", "cash");
        String address = "\"Address\": {\"type\": \"object\", \"properties\": {\"paidBy\": {\"anyOf\": [%s]}}}";
        String before = address.formatted(String.join(", ", iban, card, cash));
        String reordered = address.formatted(String.join(", ", cash, card, iban));
        String removed = address.formatted(String.join(", ", card, cash));

        List<Finding> moved = review(source(exporting(reordered), before), source(exporting(reordered), reordered))
                .findings();
        assertThat(moved)
                .extracting(Finding::rule, finding -> finding.verdict(Axis.JAVA_READING))
                .containsExactly(tuple(Rule.BRANCHES_REORDERED, Verdict.NONE));
        assertThat(review(source(exporting(removed), before), source(exporting(removed), removed))
                        .findings())
                .extracting(Finding::rule)
                .containsExactly(Rule.BRANCH_REMOVED);
    }
}
