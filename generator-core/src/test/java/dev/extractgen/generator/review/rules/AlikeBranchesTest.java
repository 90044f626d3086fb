package dev.extractgen.generator.review.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.review.Laws;
import dev.extractgen.generator.review.finding.Finding;
import dev.extractgen.generator.review.finding.Rule;
import org.junit.jupiter.api.Test;

/** Branches may differ in words alone. */
class AlikeBranchesTest {
    private static final String UNION =
            "'a': {'anyOf': [{'properties': {'n': {'type': '%s'}}}, {'properties': {'n': {'type': 'string', 'description': 'A name.'}}}]}";

    @Test
    void areNotTakenForEachOtherWhereOneIsEdited() throws Exception {
        Row row = Row.of(Rule.SCALAR_CHANGED, UNION.formatted("string"), UNION.formatted("integer"));
        Laws.require(row.versionBefore(), row.versionAfter());
        Proof.require(row.versionBefore(), row.versionAfter());
        assertThat(SchemaRules.judge(row.versionBefore(), row.versionAfter()))
                .extracting(Finding::rule)
                .containsExactly(Rule.SCALAR_CHANGED);
    }
}
