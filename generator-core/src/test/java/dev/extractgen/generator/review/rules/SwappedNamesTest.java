package dev.extractgen.generator.review.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.review.Laws;
import dev.extractgen.generator.review.finding.Axis;
import dev.extractgen.generator.review.finding.Finding;
import dev.extractgen.generator.review.finding.Rule;
import dev.extractgen.generator.review.finding.Verdict;
import org.junit.jupiter.api.Test;

/** Bindings give the names of one branch to another. */
class SwappedNamesTest {
    private static final String UNION = "'a': {'anyOf': ["
            + "{'type': 'object', 'required': ['x'], 'properties': {'x': {'type': 'string'}, 'y': {'type': 'string'}}},"
            + "{'type': 'object', 'required': ['z'], 'properties': {'z': {'type': 'string'}, 'w': {'type': 'string'}}}]}";

    private static String bindings(String x, String z, String first, String second) {
        return ("{'fields': {'/properties/a/anyOf/0/properties/x': {'javaName': '%s'},"
                        + " '/properties/a/anyOf/1/properties/z': {'javaName': '%s'}},"
                        + " 'types': {'/properties/a/anyOf/0': {'javaName': '%s'},"
                        + " '/properties/a/anyOf/1': {'javaName': '%s'}}}")
                .formatted(x, z, first, second);
    }

    @Test
    void ofTypesAndTheirComponents() throws Exception {
        Row row = Row.withBindings(Rule.TYPE_RENAMED, UNION, UNION, bindings("g", "f", "Two", "One"))
                .andBefore(bindings("f", "g", "One", "Two"));
        Laws.require(row.versionBefore(), row.versionAfter());
        Proof.require(row.versionBefore(), row.versionAfter());
        assertThat(SchemaRules.judge(row.versionBefore(), row.versionAfter()))
                .filteredOn(finding -> finding.verdict(Axis.JAVA_READING) == Verdict.SOURCE)
                .extracting(Finding::rule)
                .containsExactly(Rule.TYPE_RENAMED, Rule.TYPE_RENAMED);
    }
}
