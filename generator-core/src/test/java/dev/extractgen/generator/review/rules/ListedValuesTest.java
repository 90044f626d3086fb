package dev.extractgen.generator.review.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.review.Laws;
import dev.extractgen.generator.review.finding.Axis;
import dev.extractgen.generator.review.finding.Finding;
import dev.extractgen.generator.review.finding.Rule;
import dev.extractgen.generator.review.finding.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was free is listed, even if the list has what first comes to mind. */
class ListedValuesTest {
    @ParameterizedTest
    @CsvSource({
        "date, 2026-01-31",
        "date-time, 2026-01-31T12:00:00Z",
        "time, 12:00:00",
        "uuid, 6ba7b810-9dad-11d1-80b4-00c04fd430c8",
        "uri, https://example.com/"
    })
    void breaksResults(String format, String value) {
        Row row = Row.of(
                Rule.VALUES_LISTED,
                "'a': {'type': 'string', 'format': '%s'}".formatted(format),
                "'a': {'enum': ['%s']}".formatted(value));
        Laws.require(row.versionBefore(), row.versionAfter());
        assertThat(SchemaRules.judge(row.versionBefore(), row.versionAfter()))
                .filteredOn(finding -> finding.rule() == Rule.VALUES_LISTED)
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.verdict(Axis.STORED_RESULTS)).isEqualTo(Verdict.BREAK));
    }

    @Test
    void isNotToldOfPositionsByTheirNumberAsWell() {
        String array = "'a': {'type': 'array', 'prefixItems': [{'type': 'string'}, {'type': 'integer'}]%s}";
        Row row = Row.of(Rule.POSITIONS_CHANGED, array.formatted(", 'minItems': 2"), array.formatted(""));
        Laws.require(row.versionBefore(), row.versionAfter());
        assertThat(SchemaRules.judge(row.versionBefore(), row.versionAfter()))
                .extracting(Finding::rule)
                .containsExactly(Rule.POSITIONS_CHANGED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {"'due','open','paid';true", "'open','paid','due';false"})
    void moveTheOnesBehindThem(String values, boolean isSaid) throws Exception {
        Row row = Row.of(
                Rule.ENUM_VALUES_ADDED, "'s': {'enum': ['open', 'paid']}", "'s': {'enum': [%s]}".formatted(values));
        Proof.require(row.versionBefore(), row.versionAfter());
        for (List<Finding> findings : List.of(
                SchemaRules.judge(row.versionBefore(), row.versionAfter()),
                SchemaRules.judge(row.versionAfter(), row.versionBefore()))) {
            assertThat(findings)
                    .singleElement()
                    .satisfies(finding -> assertThat(
                                    finding.effect(Axis.JAVA_READING).sentence().contains("ordinal()"))
                            .isEqualTo(isSaid));
        }
    }
}
