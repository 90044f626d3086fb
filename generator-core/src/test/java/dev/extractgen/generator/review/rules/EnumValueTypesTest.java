package dev.extractgen.generator.review.rules;

import static dev.extractgen.generator.review.finding.Verdict.NONE;
import static dev.extractgen.generator.review.finding.Verdict.RECOMPILE;
import static dev.extractgen.generator.review.finding.Verdict.SOURCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.extractgen.generator.review.Laws;
import dev.extractgen.generator.review.finding.Axis;
import dev.extractgen.generator.review.finding.Effect;
import dev.extractgen.generator.review.finding.Finding;
import dev.extractgen.generator.review.finding.Rule;
import dev.extractgen.generator.review.finding.Verdict;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Code that reads the values of constants knows their type in Java, which is one for all of them. */
class EnumValueTypesTest {
    static Stream<Arguments> pairs() {
        return Stream.of(
                arguments("['1', '2']", "[1, 2]", SOURCE, RECOMPILE, "returns Long, and returned String"),
                arguments("[1, 2]", "['1', '2']", SOURCE, SOURCE, "returns String, and returned Long"),
                arguments("['1']", "[1]", SOURCE, RECOMPILE, "returns Long, and returned String"),
                arguments("['a']", "[1]", SOURCE, SOURCE, "returns Long, and returned String"),
                arguments("[1]", "['1']", SOURCE, SOURCE, "returns String, and returned Long"),
                arguments(
                        "['low', 'high']",
                        "['low', 'high', 3]",
                        SOURCE,
                        RECOMPILE,
                        "returns Object, and returned String"),
                arguments("['low', 'high', 3]", "['low', 'high']", SOURCE, SOURCE, "of() takes a String"),
                arguments("[1, 2]", "[1, 2.5]", SOURCE, SOURCE, "returns Object, and returned Long"),
                arguments("['1', 2]", "[1, 2]", NONE, NONE, ""),
                arguments("['1', 2]", "['1', '2']", NONE, SOURCE, "of() takes a String"));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void areJudged(String before, String after, Verdict reading, Verdict making, String words) throws Exception {
        for (String place : List.of("{'enum': %s}", "{'type': 'array', 'items': {'enum': %s}}")) {
            Row row = Row.of(
                    Rule.ENUM_VALUE_RESPELT, "'s': " + place.formatted(before), "'s': " + place.formatted(after));
            List<Finding> findings = SchemaRules.judge(row.versionBefore(), row.versionAfter());
            assertThat(worst(findings, Axis.JAVA_READING)).isEqualTo(reading);
            assertThat(worst(findings, Axis.JAVA_MAKING)).isEqualTo(making);
            assertThat(findings)
                    .flatExtracting(finding -> List.of(
                            finding.effect(Axis.JAVA_READING).sentence(),
                            finding.effect(Axis.JAVA_MAKING).sentence()))
                    .anySatisfy(sentence -> assertThat(sentence).contains(words));
            Laws.require(row.versionBefore(), row.versionAfter());
            Proof.require(row.versionBefore(), row.versionAfter());
        }
    }

    private static Verdict worst(List<Finding> findings, Axis axis) {
        return findings.stream()
                .map(finding -> finding.effect(axis))
                .reduce(Effect.none(""), Effect::worse)
                .verdict();
    }

    @ParameterizedTest
    @MethodSource("bothOfOneEdit")
    void isOfTheEditThatChangesIt(Rule rule, boolean isSaid) {
        Row row = Row.of(rule, "'s': {'enum': ['1', 'open', 'paid']}", "'s': {'enum': [1, 'open', 'due']}");
        assertThat(SchemaRules.judge(row.versionBefore(), row.versionAfter()))
                .filteredOn(finding -> finding.rule() == rule)
                .singleElement()
                .satisfies(finding -> assertThat(
                                finding.effect(Axis.JAVA_READING).sentence().contains("value()"))
                        .isEqualTo(isSaid));
    }

    static Stream<Arguments> bothOfOneEdit() {
        return Stream.of(
                arguments(Rule.ENUM_VALUE_RESPELT, true),
                arguments(Rule.ENUM_VALUES_ADDED, false),
                arguments(Rule.ENUM_VALUES_REMOVED, false));
    }
}
