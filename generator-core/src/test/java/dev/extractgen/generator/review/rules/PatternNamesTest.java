package dev.extractgen.generator.review.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.review.Laws;
import dev.extractgen.generator.review.finding.Axis;
import dev.extractgen.generator.review.finding.Finding;
import dev.extractgen.generator.review.finding.Rule;
import dev.extractgen.generator.review.finding.Verdict;
import dev.extractgen.generator.review.finding.Witness;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Members that are known by patterns of their names. */
class PatternNamesTest {
    @Test
    void areShownByNamesThatFit() throws Exception {
        String map = "'a': {'type': 'object', 'additionalProperties': false, 'patternProperties': {'%s': %s}}";
        List<Finding> findings = judge(
                map.formatted("^[0-9]{4}-(0[1-9]|1[0-2])-01$", "{'type': 'number'}"),
                map.formatted("^.*$", "{'type': 'object', 'additionalProperties': {'type': 'number'}}"));
        assertThat(findings)
                .filteredOn(finding -> finding.rule() == Rule.STRUCTURE_CHANGED)
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.verdict(Axis.STORED_RESULTS)).isEqualTo(Verdict.BREAK));
    }

    @Test
    void areShownByNamesThatBothVersionsAllow() throws Exception {
        String map = "'a': {'type': 'object', 'additionalProperties': false, 'patternProperties': {'%s': "
                + "{'type': 'object', 'additionalProperties': false, 'properties': {%s}}}}";
        List<Finding> findings = judge(
                map.formatted("^[a-z][a-z.-]*$", "'b': {'type': 'string'}, 'c': {'type': 'string'}"),
                map.formatted("^(?:@[a-z]+/)?[a-z]+$", "'b': {'type': 'string'}"));
        assertThat(findings)
                .filteredOn(finding -> finding.rule() == Rule.PROPERTY_REMOVED)
                .singleElement()
                .satisfies(finding -> assertThat(
                                finding.effect(Axis.STORED_RESULTS).witness())
                        .isEqualTo(new Witness.Document("{\"a\": {\"aa\": {\"c\": \"a text\"}}}", "/a/aa/c")));
    }

    @Test
    void goWithTheirPatternsAndNotWithWhatIsSaidOfOthers() throws Exception {
        String object = "'a': {'type': 'object', 'properties': {'b': {'type': 'string'}}%s}";
        List<Finding> findings = judge(
                object.formatted(", 'patternProperties': {'^x-': {'type': 'string'}}, 'additionalProperties': false"),
                object.formatted(""));
        assertThat(findings)
                .filteredOn(finding -> finding.rule() == Rule.NAME_PATTERNS_CHANGED)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.headline())
                            .isEqualTo("Members are not described by patterns of their names any more");
                    assertThat(finding.verdict(Axis.JAVA_READING)).isEqualTo(Verdict.SOURCE);
                });
        assertThat(findings)
                .filteredOn(finding -> finding.rule() == Rule.OTHER_MEMBERS_NOT_FORBIDDEN)
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.verdict(Axis.JAVA_READING)).isEqualTo(Verdict.NONE));
    }

    @Test
    void thatAreOthersMayBeOfMembersThatHaveLessInThem() throws Exception {
        String object =
                "'a': {'type': 'object', 'properties': {'k': {'type': 'string'}}, 'patternProperties': {'%s': {%s}}}";
        List<Finding> findings = judge(
                object.formatted("^x", "'properties': {'b': {'type': 'string'}, 'c': {'type': 'string'}}"),
                object.formatted("^[x-z]", "'properties': {'b': {'type': 'string'}}"));
        assertThat(findings).extracting(Finding::rule).contains(Rule.NAME_PATTERNS_CHANGED, Rule.PROPERTY_REMOVED);
        assertThat(findings)
                .extracting(finding -> finding.verdict(Axis.STORED_RESULTS))
                .containsOnly(Verdict.LOSS);
    }

    private static List<Finding> judge(String before, String after) throws Exception {
        Row row = Row.of(Rule.NAME_PATTERNS_CHANGED, before, after);
        Laws.require(row.versionBefore(), row.versionAfter());
        Proof.require(row.versionBefore(), row.versionAfter());
        return SchemaRules.judge(row.versionBefore(), row.versionAfter());
    }
}
