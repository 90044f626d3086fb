package dev.extractgen.generator.review.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.review.Laws;
import dev.extractgen.generator.review.finding.Finding;
import dev.extractgen.generator.review.finding.Rule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Words that lie within what they lay beside are still there, and words in a definition are edited once. */
class WordsWithinTest {
    private static final String WORDS = "'title': 'Rates', 'description': 'By name.'";
    private static final String NAME = "{'type': 'string', 'description': 'By name.', 'minLength': 1}";

    private static List<Finding> judge(String before, String after) throws Exception {
        Row row = Row.of(Rule.DESCRIPTION_CHANGED, before, after);
        Laws.require(row.versionBefore(), row.versionAfter());
        Proof.require(row.versionBefore(), row.versionAfter());
        return SchemaRules.judge(row.versionBefore(), row.versionAfter());
    }

    private static List<Row> rows() {
        String object = "{'type': 'object', 'description': 'By name.', 'properties': {'x': {'type': 'string'}}}";
        return List.of(
                Row.of(
                        Rule.TYPE_ADDED,
                        "'a': {'type': 'array', %s}".formatted(WORDS),
                        "'a': {'type': 'array', 'items': {'type': 'number', 'description': 'One.'}, %s}"
                                .formatted(WORDS)),
                Row.of(
                        Rule.TYPE_ADDED,
                        "'a': {'type': 'object', 'additionalProperties': true, %s}".formatted(WORDS),
                        "'a': {'type': 'object', 'additionalProperties': {'type': 'string'}, %s}".formatted(WORDS)),
                Row.of(Rule.STRUCTURE_CHANGED, "'a': " + NAME, "'a': {'type': 'array', 'items': %s}".formatted(NAME)),
                Row.of(
                        Rule.STRUCTURE_CHANGED,
                        "'a': " + object,
                        "'a': {'type': 'array', 'items': %s}".formatted(object)),
                Row.of(Rule.TYPE_TO_UNION, "'a': " + NAME, "'a': {'anyOf': [%s, {'type': 'integer'}]}".formatted(NAME)),
                Row.of(
                        Rule.UNION_TO_TYPE,
                        "'a': {'anyOf': [%s, {'type': 'integer'}, {'type': 'null'}]}".formatted(object),
                        "'a': {'anyOf': [%s, {'type': 'null'}]}".formatted(object)));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void areNotRemoved(Row row) throws Exception {
        assertThat(judge(row.before(), row.after())).extracting(Finding::rule).containsExactly(row.rule());
    }

    @Test
    void areAddedAroundThem() throws Exception {
        assertThat(judge(
                        "'a': " + NAME,
                        "'a': {'type': 'array', 'description': 'All of them.', 'items': %s}".formatted(NAME)))
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder(Rule.STRUCTURE_CHANGED, Rule.DESCRIPTION_ADDED);
    }

    @Test
    void areToldOfAllThatAPropertyIsDescribedBy() throws Exception {
        String parts = "{'type': 'object', 'allOf': [{'properties': {'a': {'type': 'string'}}},"
                + " {'properties': {'a': {'description': '%s'}, 'b': {'type': 'number'}}}]}";
        assertThat(judge(parts.formatted("The buyer."), parts.formatted("The seller.")))
                .extracting(Finding::rule)
                .containsExactly(Rule.DESCRIPTION_CHANGED);
        assertThat(judge(
                        parts.formatted("The buyer."),
                        "'a': {'type': 'string', 'description': 'The buyer.'}, 'b': {'type': 'number'}"))
                .isEmpty();
    }

    @Test
    void areToldOfTheElementsOfABranch() throws Exception {
        String union =
                "'a': {'anyOf': [{'type': 'string'}, {'type': 'array', 'items': {'type': 'string', 'title': '%s'}}]}";
        assertThat(judge(union.formatted("One"), union.formatted("Each")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule()).isEqualTo(Rule.TITLE_CHANGED));
    }

    @Test
    void areToldOfTheValueThatTheySpeakOf() throws Exception {
        String values = "'a': {'oneOf': [{'const': 'x', 'title': '%s'}, {'const': 'y', 'title': '%s'}]}";
        assertThat(judge(values.formatted("One", "Two"), values.formatted("One", "Three")))
                .extracting(Finding::headline)
                .containsExactly("The title of \"y\" was changed");
        assertThat(judge("'a': {'enum': ['x', 'y']}", values.formatted("One", "Two")))
                .extracting(Finding::headline)
                .containsExactly("The title of each value was added");
        assertThat(judge("'a': {'enum': ['x', 'y']}", values.formatted("X", "Y")))
                .isEmpty();
    }

    @Test
    void stayWhenTheySpeakOfOneValueMore() throws Exception {
        String values = "'a': {'anyOf': [{'enum': ['x'%s], 'description': '%s'}, {'const': 'z'}]}";
        assertThat(judge(values.formatted("", "Some."), values.formatted(", 'y'", "Some.")))
                .extracting(Finding::rule)
                .containsExactly(Rule.ENUM_VALUES_ADDED);
        assertThat(judge(values.formatted(", 'y'", "Some."), values.formatted(", 'y'", "Others.")))
                .extracting(Finding::rule)
                .containsExactly(Rule.DESCRIPTION_CHANGED);
    }

    @Test
    void areEditedOnceInADefinition() throws Exception {
        String schema = "{'type': 'object', 'properties': {'a': {'$ref': '#/$defs/D'}, 'b': {'$ref': '#/$defs/D'}},"
                + " '$defs': {'D': {'type': 'string'%s}}}";
        for (String words : List.of(", 'description': 'A name.'", ", 'title': 'A name.'", ", 'minLength': 1")) {
            for (Finding finding : Stream.of(
                            judge(schema.formatted(""), schema.formatted(words)),
                            judge(schema.formatted(words), schema.formatted("")))
                    .map(findings -> {
                        assertThat(findings).hasSize(1);
                        return findings.get(0);
                    })
                    .toList()) {
                assertThat(finding.location())
                        .isNotNull()
                        .satisfies(location -> assertThat(location.pointer()).isEqualTo("/$defs/D"));
            }
        }
    }
}
