package dev.extractgen.generator.review.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.review.Laws;
import dev.extractgen.generator.review.finding.Axis;
import dev.extractgen.generator.review.finding.Effect;
import dev.extractgen.generator.review.finding.Rule;
import dev.extractgen.generator.review.finding.Verdict;
import dev.extractgen.generator.review.finding.Witness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Texts that are shown to be refused are texts that the old schema allowed, though no decoder looks at its patterns.
 */
class AllowedTextsTest {
    private static final String DATE = "'type': 'string', 'format': 'date'";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "'type': 'string', 'pattern': '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' | 0000-00-00",
                "'anyOf': [{'type': 'string', 'pattern': '^[0-9]{4}-[0-9]{2}$'}, {'type': 'null'}] | 0000-00",
                "'type': 'string', 'pattern': '^[0-9]*$', 'minLength': 1, 'maxLength': 3 | 0",
                "'type': 'string', 'minLength': 10, 'maxLength': 10 | a texta te",
                "'type': 'string', 'maxLength': 2 | a"
            })
    void areShownWhereSomeAreRefused(String before, String text) throws Exception {
        Effect stored = stored("'a': {%s}".formatted(before), "'a': {%s}".formatted(DATE));
        assertThat(stored.verdict()).isEqualTo(Verdict.BREAK);
        assertThat(stored.witness()).isEqualTo(new Witness.Document("{\"a\": \"%s\"}".formatted(text), "/a"));
        assertThat(stored.sentence()).doesNotContain("forbids");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "{'type': 'number'}, {'type': 'string', 'pattern': '^-?\\\\d+(\\\\.\\\\d+)?$'} | number | \"-1.1\"",
                "{'type': 'number'}, {'type': 'string', 'pattern': '^[0-9]{2}$'}, {'type': 'null'} | number | \"00\"",
                "{'type': 'number'}, {'type': 'string', 'pattern': '^[0-9]{2}$'} | string | 1.5"
            })
    void areShownOfABranch(String branches, String type, String value) throws Exception {
        Row row = Row.of(
                Rule.UNION_TO_TYPE, "'a': {'anyOf': [%s]}".formatted(branches), "'a': {'type': '%s'}".formatted(type));
        Laws.require(row.versionBefore(), row.versionAfter());
        Proof.require(row.versionBefore(), row.versionAfter());
        assertThat(SchemaRules.judge(row.versionBefore(), row.versionAfter()))
                .filteredOn(finding -> finding.rule() == Rule.UNION_TO_TYPE)
                .extracting(finding -> finding.effect(Axis.STORED_RESULTS))
                .singleElement()
                .satisfies(stored -> {
                    assertThat(stored.witness()).isEqualTo(new Witness.Document("{\"a\": %s}".formatted(value), "/a"));
                    assertThat(stored.sentence()).endsWith("what was allowed: %s.".formatted(value));
                });
    }

    @Test
    void areSaidToBeForbiddenWhereNoneIsRefused() throws Exception {
        Effect stored = stored("'a': {'type': 'string', 'pattern': '^2026-01-31$'}", "'a': {%s}".formatted(DATE));
        assertThat(stored.verdict()).isEqualTo(Verdict.BREAK);
        assertThat(stored.sentence()).endsWith("Its schema forbids this text, which decoders do not check.");
    }

    private static Effect stored(String before, String after) throws Exception {
        Row row = Row.of(Rule.FORMAT_ADDED, before, after);
        Laws.require(row.versionBefore(), row.versionAfter());
        Proof.require(row.versionBefore(), row.versionAfter());
        return SchemaRules.judge(row.versionBefore(), row.versionAfter()).stream()
                .filter(finding -> finding.rule() == Rule.FORMAT_ADDED)
                .findFirst()
                .orElseThrow()
                .effect(Axis.STORED_RESULTS);
    }
}
