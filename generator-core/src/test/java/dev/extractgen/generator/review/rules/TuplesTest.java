package dev.extractgen.generator.review.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.NamedSchema;
import dev.extractgen.generator.review.Laws;
import dev.extractgen.generator.review.finding.Finding;
import dev.extractgen.generator.review.finding.Rule;
import org.junit.jupiter.api.Test;

/** Arrays whose positions have types of their own. */
class TuplesTest {
    private static final String TUPLE = "'t': {'type': 'array', 'prefixItems': [{'type': 'string'}%s], 'items': {%s}}";

    @Test
    void elementsAfterAreShownWhereNeitherVersionHasAPosition() throws Exception {
        NamedSchema before = version("", "'type': 'number'");
        NamedSchema after = version(", {'type': 'number'}", "'type': 'array', 'items': {'type': 'number'}");
        assertThat(SchemaRules.judge(before, after))
                .extracting(Finding::rule)
                .contains(Rule.POSITIONS_CHANGED, Rule.STRUCTURE_CHANGED);
        Laws.require(before, after);
        Proof.require(before, after);
    }

    private static NamedSchema version(String position, String others) {
        return Row.of(Rule.POSITIONS_CHANGED, TUPLE.formatted(position, others), TUPLE.formatted(position, others))
                .versionBefore();
    }
}
