package dev.extractgen.generator.review.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.review.finding.Axis;
import dev.extractgen.generator.review.finding.Effect;
import dev.extractgen.generator.review.finding.Rule;
import dev.extractgen.generator.review.finding.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What only the schemas as a whole show is told of the edits that may have to do with it. */
class InteractionsTest {
    private static final String OBJECT = "{'type': 'object', 'additionalProperties': false, 'properties': {%s}}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'d': {'type': 'string'} | 'd': {'type': 'string'}",
                "'d': {'type': 'string', 'description': 'Due.'} | 'd': {'type': 'string', 'description': 'Paid.'}",
                "'d': {'type': 'string'} | 'd': {'type': 'string', 'minLength': 1}",
                "'d': {'enum': ['x', 'y']} | 'd': {'enum': ['y', 'x']}"
            })
    void haveNothingToDoWithWords(String before, String after) {
        Row row = Row.of(
                Rule.PROPERTY_REMOVED, OBJECT.formatted("'n': {'type': 'null'}, " + before), OBJECT.formatted(after));
        assertThat(SchemaRules.judge(row.versionBefore(), row.versionAfter()))
                .filteredOn(finding -> finding.verdict(Axis.STORED_RESULTS) != Verdict.NONE)
                .singleElement()
                .satisfies(finding -> {
                    Effect effect = finding.effect(Axis.STORED_RESULTS);
                    assertThat(finding.rule()).isEqualTo(Rule.PROPERTY_REMOVED);
                    assertThat(effect.verdict()).isEqualTo(Verdict.REFUSED);
                    assertThat(effect.sentence()).isEqualTo("A strict decoder refuses what was allowed.");
                });
    }
}
