package dev.extractgen.generator.review.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.review.Laws;
import dev.extractgen.generator.review.finding.Axis;
import dev.extractgen.generator.review.finding.Rule;
import dev.extractgen.generator.review.finding.Verdict;
import org.junit.jupiter.api.Test;

/** A document that none of several types reads may have to be wrong for each of them in another place. */
class SeveralFaultsTest {
    private static final String OBJECT = "{'type': 'object', 'properties': {'b': {'type': '%s'}, 'c': {'type': '%s'}}}";

    @Test
    void areFoundDeepInAnObject() throws Exception {
        String union = "'u': {'anyOf': [{'type': 'object', 'properties': {'a': %s}},"
                + " {'type': 'object', 'properties': {'a': %s, 'd': {'type': 'string'}}}]}";
        Row row = Row.of(
                Rule.TYPE_TO_UNION,
                "'u': {'type': 'object', 'properties': {'a': %s}}".formatted(OBJECT.formatted("string", "string")),
                union.formatted(OBJECT.formatted("integer", "string"), OBJECT.formatted("string", "integer")));
        assertThat(SchemaRules.judge(row.versionBefore(), row.versionAfter()))
                .extracting(finding -> finding.verdict(Axis.STORED_RESULTS))
                .contains(Verdict.BREAK);
        Laws.require(row.versionBefore(), row.versionAfter());
        Proof.require(row.versionBefore(), row.versionAfter());
    }
}
