package dev.extractgen.generator.review.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.review.Laws;
import dev.extractgen.generator.review.finding.Axis;
import dev.extractgen.generator.review.finding.Effect;
import dev.extractgen.generator.review.finding.Finding;
import dev.extractgen.generator.review.finding.Rule;
import dev.extractgen.generator.review.finding.Verdict;
import dev.extractgen.generator.review.finding.Witness;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Members that are known by patterns for which no name comes to mind: nobody may say that nothing happens to them. */
class UnknownNamesTest {
    private static final String LONG = "((a{64}){64}){64}";
    private static final String LOOKING_AROUND = "^(?=.*z)(?=.*y)(?=.*x).{3}$";
    private static final String MAP =
            "{'type': 'object', 'additionalProperties': false, 'patternProperties': {'%s': %s}}";
    private static final String LINES = "{'type': 'array', 'items': {'type': 'object', 'properties': {%s}}}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "SCALAR_CHANGED | {'type': 'string'} | {'type': 'integer'}",
                "NULL_FORBIDDEN | {'type': ['string', 'null']} | {'type': 'string'}",
                "ENUM_VALUES_REMOVED | {'enum': ['x', 'y']} | {'enum': ['x']}"
            })
    void haveValuesThatMayNotBeRead(Rule rule, String before, String after) throws Exception {
        for (String pattern : List.of(LONG, LOOKING_AROUND)) {
            assertThat(effect(rule, Axis.STORED_RESULTS, MAP.formatted(pattern, before), MAP.formatted(pattern, after)))
                    .satisfies(UnknownNamesTest::depends);
        }
    }

    @Test
    void haveMembersThatMayBeMissingOrLost() throws Exception {
        String before =
                MAP.formatted(LOOKING_AROUND, LINES.formatted("'b': {'type': 'string'}, 'c': {'type': 'string'}"));
        String after = MAP.formatted(LOOKING_AROUND, LINES.formatted("'b': {'type': 'string'}"));
        assertThat(effect(Rule.PROPERTY_REMOVED, Axis.STORED_RESULTS, before, after))
                .satisfies(UnknownNamesTest::depends);
    }

    @Test
    void mayBeForbiddenByOtherPatterns() throws Exception {
        String object =
                MAP.replace("'patternProperties'", "'properties': {'b': {'type': 'string'}}, 'patternProperties'");
        String before = object.formatted(LOOKING_AROUND, "{'type': 'string'}");
        String after = object.formatted(LONG, "{'type': 'integer'}");
        assertThat(effect(Rule.NAME_PATTERNS_CHANGED, Axis.STORED_RESULTS, before, after))
                .satisfies(UnknownNamesTest::depends);
    }

    @Test
    void mayBeWhatOneOfSeveralTypesHas() throws Exception {
        String map = MAP.formatted(LONG, "{'type': '%s'}");
        assertThat(effect(
                        Rule.TYPE_TO_UNION,
                        Axis.STORED_RESULTS,
                        map.formatted("string"),
                        "{'anyOf': [{'type': 'string'}, %s]}".formatted(map.formatted("integer"))))
                .satisfies(UnknownNamesTest::depends);
        String union = "{'anyOf': [%s, {'type': 'string'}]}";
        assertThat(effect(
                        Rule.SCALAR_CHANGED,
                        Axis.STORED_RESULTS,
                        union.formatted(map.formatted("string")),
                        union.formatted(map.formatted("integer"))))
                .satisfies(UnknownNamesTest::depends);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {"SCALAR_CHANGED | {'type': 'integer'}", "OTHER_MEMBERS_NOT_KEPT | false"})
    void mayBeOfMembersThatFitNoPattern(Rule rule, String others) throws Exception {
        String object = "{'type': 'object', 'properties': {'b': {'type': 'string'}}, "
                + "'patternProperties': {'^(?!zq)': {'type': 'string'}}, 'additionalProperties': %s}";
        assertThat(effect(rule, Axis.STORED_RESULTS, object.formatted("{'type': 'boolean'}"), object.formatted(others)))
                .satisfies(UnknownNamesTest::depends);
    }

    @Test
    void areNoneWherePatternsHaveNothingInCommon() throws Exception {
        assertThat(effect(
                        Rule.SCALAR_CHANGED,
                        Axis.STORED_RESULTS,
                        MAP.formatted("^[a-z]+$", "{'type': 'string'}"),
                        MAP.formatted("^x_[0-9]+$", "{'type': 'integer'}")))
                .isEqualTo(Effect.none("A member of such a name is not read as one of these."));
    }

    @Test
    void areFoundWhereOnePatternComesAfterTheOther() throws Exception {
        assertThat(effect(
                                Rule.SCALAR_CHANGED,
                                Axis.STORED_RESULTS,
                                MAP.formatted("_total$", "{'type': 'string'}"),
                                MAP.formatted("[0-9]+", "{'type': 'integer'}"))
                        .witness())
                .isEqualTo(new Witness.Document("{\"a\": {\"0_total\": \"a text\"}}", "/a/0_total"));
    }

    private static void depends(Effect effect) {
        assertThat(effect.verdict()).isEqualTo(Verdict.DEPENDS);
        assertThat(effect.sentence()).contains("No name was found that fits the pattern");
        assertThat(effect.witness()).isNull();
    }

    private static Effect effect(Rule rule, Axis axis, String before, String after) throws Exception {
        Row row = Row.of(rule, "'a': " + before, "'a': " + after);
        Laws.require(row.versionBefore(), row.versionAfter());
        Proof.require(row.versionBefore(), row.versionAfter());
        List<Finding> findings = SchemaRules.judge(row.versionBefore(), row.versionAfter());
        return findings.stream()
                .filter(finding -> finding.rule() == rule)
                .findFirst()
                .orElseThrow(() -> new AssertionError(findings.toString()))
                .effect(axis);
    }
}
