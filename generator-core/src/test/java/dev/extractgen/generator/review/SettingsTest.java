package dev.extractgen.generator.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.read.GeneratorOptions;
import dev.extractgen.generator.read.SchemaSource;
import dev.extractgen.generator.review.finding.Axis;
import dev.extractgen.generator.review.finding.Finding;
import dev.extractgen.generator.review.finding.Rule;
import dev.extractgen.generator.review.finding.Spot;
import dev.extractgen.generator.review.finding.Verdict;
import dev.extractgen.generator.schema.SchemaFiles;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Configurations as the first API has them: beside the schema, and with other values for the same. */
class SettingsTest {
    private static final String SCHEMA = "'data_schema': {'type': 'object', 'properties': {'a': {'type': 'string'}}}";

    private static List<Finding> review(String before, String after) {
        return Reviewer.review(version(before), version(after)).findings();
    }

    private static SchemaVersion version(String schema) {
        return new SchemaVersion("version", List.of(Versions.source(schema.replace('\'', '"'))), SchemaFiles.NONE);
    }

    private static String agent(String settings) {
        return "{'id': 'x', 'name': 'invoices', %s, 'config': {%s}}".formatted(SCHEMA, settings);
    }

    @Test
    void eachSettingIsAFinding() {
        List<Finding> findings = review(
                agent("'extraction_target': 'PER_DOC', 'cite_sources': true, 'extraction_mode': 'FAST'"),
                agent("'extraction_target': 'PER_PAGE', 'cite_sources': false, 'extraction_mode': 'BALANCED'"));

        assertThat(findings)
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder(Rule.TARGET_CHANGED, Rule.METADATA_SWITCHED_OFF, Rule.SETTING_CHANGED);
        assertThat(findings)
                .allSatisfy(finding -> assertThat(finding.after())
                        .isNotNull()
                        .extracting(Spot::location)
                        .satisfies(
                                location -> assertThat(location.pointer()).isEqualTo("/config/" + finding.subject())));
        assertThat(findings)
                .filteredOn(finding -> finding.rule() == Rule.TARGET_CHANGED)
                .allSatisfy(finding ->
                        assertThat(finding.verdict(Axis.STORED_RESULTS)).isEqualTo(Verdict.BREAK));
    }

    @Test
    void theSameSettingsInTheOtherApiAreNoChange() {
        String today = "{%s, 'extraction_target': 'per_page', 'cite_sources': true}".formatted(SCHEMA);
        assertThat(review(agent("'extraction_target': 'PER_PAGE', 'cite_sources': true"), today))
                .isEmpty();
        assertThat(review(agent("'extraction_target': 'PER_DOC', 'cite_sources': true"), today))
                .extracting(Finding::rule)
                .containsExactly(Rule.TARGET_CHANGED);
    }

    @Test
    void aTargetThatNobodyKnowsIsNotTakenForNone() {
        assertThat(review(
                        "{%s, 'extraction_target': 'per_doc'}".formatted(SCHEMA),
                        "{%s, 'extraction_target': 'per_side'}".formatted(SCHEMA)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.headline())
                        .isEqualTo("\"extraction_target\" is \"per_side\", and was \"per_doc\""));
    }

    @Test
    void aConfigurationThatIsSavedAsksForTheSame() {
        String settings = "%s, 'tier': 'fast'".formatted(SCHEMA);
        assertThat(review(
                        "{%s}".formatted(settings),
                        "{'name': 'Invoices', 'parameters': {'product_type': 'extract_v2', %s}}".formatted(settings)))
                .isEmpty();
    }

    @Test
    void otherSchemasOfAFileAreNoSettings() {
        String file =
                "{'tier': 'fast', 'parse': {'mode': 'page'}, 'invoice': {'properties': {'a': {'type': 'string'}}}, "
                        + "'order': {'properties': {'b': {'type': 'integer'}}}, 'party': {'oneOf': [{'type': 'boolean'}]}}";
        SchemaVersion before = pointed(file);

        assertThat(findings(before, pointed(file.replace("integer", "number").replace("boolean", "null"))))
                .isEmpty();
        assertThat(findings(before, pointed(file.replace("'string'", "'integer'"))))
                .containsExactly(Rule.SCALAR_CHANGED);
        assertThat(findings(before, pointed(file.replace("fast", "best")))).containsExactly(Rule.SETTING_CHANGED);
        assertThat(findings(before, pointed(file.replace("page", "text")))).containsExactly(Rule.SETTING_CHANGED);
    }

    private static List<Rule> findings(SchemaVersion before, SchemaVersion after) {
        return Reviewer.review(before, after).findings().stream()
                .map(Finding::rule)
                .toList();
    }

    private static SchemaVersion pointed(String file) {
        SchemaSource source = Versions.source(file.replace('\'', '"'));
        return new SchemaVersion(
                "version",
                List.of(new SchemaSource(
                        source.path(), source.content(), "example", null, "/invoice", GeneratorOptions.DEFAULT)),
                SchemaFiles.NONE);
    }

    @Test
    void aPromptIsAdded() {
        assertThat(review(
                        "{%s, 'tier': 'fast'}".formatted(SCHEMA),
                        "{%s, 'tier': 'fast', 'system_prompt': 'Dates as YYYY-MM-DD.'}".formatted(SCHEMA)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.headline()).isEqualTo("The system prompt was added");
                    assertThat(finding.effect(Axis.STORED_RESULTS).sentence())
                            .isEqualTo(
                                    "Values that were written freely lie beside values that are written as the new one asks.");
                });
    }
}
