package dev.extractgen.generator.review.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.review.finding.Finding;
import dev.extractgen.generator.review.finding.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Texts that look like numbers are no numbers. */
class AlikeValuesTest {
    private static List<Rule> rules(String before, String after) {
        Row row = Row.of(Rule.BRANCHES_REORDERED, before, after);
        return SchemaRules.judge(row.versionBefore(), row.versionAfter()).stream()
                .map(Finding::rule)
                .toList();
    }

    @Test
    void tellBranchesApart() {
        String branch = "{'type': 'object', 'required': ['k'], 'properties': {'k': {'enum': [%s]}}}";
        String union = "'a': {'anyOf': [%s, %s]}";
        assertThat(rules(
                        union.formatted(branch.formatted("'1'"), branch.formatted("1")),
                        union.formatted(branch.formatted("1"), branch.formatted("'1'"))))
                .contains(Rule.BRANCHES_REORDERED)
                .doesNotContain(Rule.ENUM_VALUE_RESPELT);
    }

    @Test
    void tellPropertiesApart() {
        assertThat(rules("'code': {'enum': ['1', '2']}", "'key': {'enum': [1, 2]}"))
                .containsExactlyInAnyOrder(Rule.PROPERTY_REMOVED, Rule.PROPERTY_ADDED);
    }
}
