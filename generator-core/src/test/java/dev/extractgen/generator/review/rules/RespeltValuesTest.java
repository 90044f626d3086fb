package dev.extractgen.generator.review.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.review.Laws;
import dev.extractgen.generator.review.finding.Axis;
import dev.extractgen.generator.review.finding.Rule;
import dev.extractgen.generator.review.finding.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The constant of a value that is written differently is the same, and has a place among the others. */
class RespeltValuesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "['paid', 'open']         | ['OPEN', 'PAID']",
                "['paid', 'open']         | ['open', 'PAID']",
                "['paid', 'open', 'void'] | ['due', 'OPEN', 'paid']",
                "[1, 2.5]                 | [2.50, 1.0]"
            })
    void mayComeInAnotherOrder(String before, String after) throws Exception {
        Row row = Row.of(
                Rule.ENUM_REORDERED, "'a': {'enum': %s}".formatted(before), "'a': {'enum': %s}".formatted(after));
        Laws.require(row.versionBefore(), row.versionAfter());
        Proof.require(row.versionBefore(), row.versionAfter());
        assertThat(SchemaRules.judge(row.versionBefore(), row.versionAfter()))
                .filteredOn(finding -> finding.rule() == Rule.ENUM_REORDERED)
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.verdict(Axis.JAVA_READING)).isEqualTo(Verdict.SILENT));
    }
}
