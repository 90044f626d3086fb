package dev.extractgen.generator.review.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.review.Laws;
import dev.extractgen.generator.review.finding.Finding;
import dev.extractgen.generator.review.finding.Rule;
import org.junit.jupiter.api.Test;

/** Branches of unions are known again by what they have, though they are edited and come in another order. */
class MatchedBranchesTest {
    private static final String PAYMENT =
            "{'type': 'object', 'properties': {'a': {'anyOf': [{'$ref': '#/$defs/%1$s'}, {'$ref': '#/$defs/%2$s'}]}},"
                    + " '$defs': {'%1$s': %3$s, '%2$s': %4$s}}";

    @Test
    void byTheirConstants() {
        Row row = Row.of(
                Rule.TYPE_RENAMED,
                PAYMENT.formatted("Card", "Bank", object("'kind': {'const': 'card'}, 'no'"), bank("iban")),
                PAYMENT.formatted(
                        "Bank", "CreditCard", bank("iban"), object("'kind': {'const': 'card'}, 'x', 'y', 'z'")));
        Laws.require(row.versionBefore(), row.versionAfter());
        assertThat(SchemaRules.judge(row.versionBefore(), row.versionAfter()))
                .extracting(Finding::rule)
                .contains(Rule.TYPE_RENAMED, Rule.PROPERTY_REMOVED)
                .doesNotContain(Rule.BRANCH_ADDED, Rule.BRANCH_REMOVED);
    }

    @Test
    void byTheirConstantsRatherThanByNamesThatOnlyCount() {
        String payment = "{'type': 'object', 'properties': {'kind': {'enum': [%s]}, 'no': {'type': '%s'}}}";
        String cards = payment.formatted("'visa', 'amex'", "%s");
        String banks = payment.formatted("'sepa', 'wire'", "%s");
        String union = "'a': {'anyOf': [%s, %s]}";
        Row row = Row.of(
                Rule.SCALAR_CHANGED,
                union.formatted(cards.formatted("string"), banks.formatted("string")),
                union.formatted(banks.formatted("boolean"), cards.formatted("integer")));
        Laws.require(row.versionBefore(), row.versionAfter());
        assertThat(SchemaRules.judge(row.versionBefore(), row.versionAfter()))
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder(Rule.SCALAR_CHANGED, Rule.SCALAR_CHANGED, Rule.BRANCHES_REORDERED);
    }

    @Test
    void bySimilarityTheMostSimilarFirst() {
        String string = "{'type': 'string'}";
        Row row = Row.of(
                Rule.BRANCH_ADDED,
                "'a': {'anyOf': [%s, %s]}".formatted(string, object("'b', 'c', 'd', 'e'")),
                "'a': {'anyOf': [%s, %s, %s]}"
                        .formatted(string, object("'b', 'c', 'd', 'e', 'f', 'g'"), object("'b', 'c', 'd', 'e', 'h'")));
        Laws.require(row.versionBefore(), row.versionAfter());
        assertThat(SchemaRules.judge(row.versionBefore(), row.versionAfter()))
                .filteredOn(finding -> finding.rule() != Rule.BRANCH_ADDED)
                .singleElement()
                .satisfies(finding -> assertThat(finding.subject()).isEqualTo("a.h (AH)"));
    }

    @Test
    void byWhatTheyAreWhereverScalarsStand() {
        String union = "'a': {'anyOf': [{'type': 'string'}, %s]}";
        Row row = Row.of(
                Rule.VALUES_NOT_LISTED, union.formatted("{'enum': [1, 2]}"), union.formatted("{'type': 'integer'}"));
        assertThat(SchemaRules.judge(row.versionBefore(), row.versionAfter()))
                .extracting(Finding::rule)
                .containsExactly(Rule.VALUES_NOT_LISTED);
    }

    private static String bank(String property) {
        return object("'kind': {'const': 'bank'}, '%s'".formatted(property));
    }

    /** Returns an object with properties, of which those are texts of which nothing else is said. */
    private static String object(String properties) {
        return "{'type': 'object', 'properties': {%s}}"
                .formatted(properties.replaceAll("('\\w+')(?=,|$)", "$1: {'type': 'string'}"));
    }
}
