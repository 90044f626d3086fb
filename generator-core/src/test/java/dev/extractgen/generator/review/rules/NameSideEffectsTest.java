package dev.extractgen.generator.review.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.extractgen.generator.read.NamedSchema;
import dev.extractgen.generator.review.Laws;
import dev.extractgen.generator.review.finding.Axis;
import dev.extractgen.generator.review.finding.BindingsAdvice;
import dev.extractgen.generator.review.finding.Finding;
import dev.extractgen.generator.review.finding.Rule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Edits that are several at once, and Java names that change because others came or went. */
class NameSideEffectsTest {
    private static final String PARTY = "{'type': 'object', 'properties': {'x': {'type': 'string'}}}";

    private static List<Arguments> pairs() {
        return List.of(
                arguments(
                        Set.of(Rule.PROPERTY_ADDED, Rule.COMPONENT_RENAMED),
                        "'tax-rate': {'type': 'string'}",
                        "'tax-rate': {'type': 'string'}, 'taxRate': {'type': 'integer'}"),
                arguments(
                        Set.of(Rule.PROPERTY_ADDED, Rule.COMPONENT_RENAMED),
                        "'tax-rate': {'type': 'string'}",
                        "'tax-rate': {'type': 'string'}, 'taxRate': {'type': 'string'}"),
                arguments(
                        Set.of(Rule.PROPERTY_ADDED, Rule.COMPONENT_RENAMED),
                        "'tax-rate': {}",
                        "'tax-rate': {}, 'taxRate': {'type': 'string'}"),
                arguments(
                        Set.of(Rule.PROPERTY_ADDED, Rule.COMPONENT_RENAMED),
                        "'tax-rate!': {'type': 'string'}",
                        "'tax-rate!': {'type': 'string'}, 'taxRate': {'type': 'string'}"),
                arguments(
                        Set.of(Rule.PROPERTY_ADDED, Rule.OWN_NAMES_CHANGED),
                        "'a': {'type': 'string'}",
                        "'a': {'type': 'string'}, 'fieldMetadata': {'type': 'integer'}"),
                arguments(
                        Set.of(Rule.PROPERTY_PERHAPS_RENAMED, Rule.DESCRIPTION_CHANGED),
                        "'total_net': {'type': 'number', 'description': 'The total.'}",
                        "'net_total': {'type': 'number', 'description': 'The sum.'}"),
                arguments(
                        Set.of(Rule.PROPERTY_ADDED, Rule.OWN_NAMES_CHANGED),
                        "'a': {'type': 'string'}",
                        "'a': {'type': 'string'}, 'objectReasoning': {'type': 'integer'}"),
                arguments(
                        Set.of(Rule.PROPERTY_ADDED, Rule.OWN_NAMES_CHANGED),
                        "'a': {'type': 'string'}",
                        "'a': {'type': 'string'}, 'fieldValues': {'type': 'integer'}"),
                arguments(
                        Set.of(Rule.ENUM_VALUES_ADDED, Rule.ENUM_CONSTANT_RENAMED),
                        "'a': {'enum': ['in-part', 'full']}",
                        "'a': {'enum': ['in-part', 'full', 'IN_PART']}"),
                arguments(
                        Set.of(Rule.ROOT_WRAPPED, Rule.TYPE_TO_UNION),
                        "'a': {'type': 'string'}, 'b': {'$ref': '#'}",
                        "'a': {'type': 'string'}, 'b': {'anyOf': [{'$ref': '#'}, {'type': 'string'}]}"),
                arguments(
                        Set.of(Rule.TYPE_RENAMED, Rule.PROPERTIES_REORDERED),
                        "'home': {'type': 'object', 'properties': {'x': {'type': 'string'}, 'y': {'type': 'string'}}}",
                        "{'type': 'object', 'properties': {'home': {'$ref': '#/$defs/Place'}}, '$defs': {'Place': {'type': 'object', 'properties': {'y': {'type': 'string'}, 'x': {'type': 'string'}}}}}"),
                arguments(
                        Set.of(Rule.TYPE_RENAMED, Rule.ENUM_REORDERED),
                        level("Level", "'low', 'high'"),
                        level("Grade", "'high', 'low'")),
                arguments(
                        Set.of(Rule.TYPES_MERGED),
                        "'buyer': %s, 'seller': %s".formatted(PARTY, PARTY),
                        "{'type': 'object', 'properties': {'buyer': {'$ref': '#/$defs/Party'}, 'seller': {'$ref': '#/$defs/Party'}}, '$defs': {'Party': %s}}"
                                .formatted(PARTY)));
    }

    private static String level(String name, String values) {
        return "{'type': 'object', 'properties': {'level': {'$ref': '#/$defs/%s'}}, '$defs': {'%s': {'enum': [%s]}}}"
                .formatted(name, name, values);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void areFindingsOfTheirOwn(Set<Rule> rules, String before, String after) throws Exception {
        Row row = Row.of(Rule.TYPE_RENAMED, before, after);
        Set<Rule> mirrored = rules.stream().map(Rule::mirror).collect(Collectors.toSet());
        assertThat(rules(row.versionBefore(), row.versionAfter())).isEqualTo(rules);
        assertThat(rules(row.versionAfter(), row.versionBefore())).isEqualTo(mirrored);
        Proof.require(row.versionBefore(), row.versionAfter());
    }

    private static List<Arguments> edits() {
        return List.of(
                arguments(
                        Rule.CONST_CHANGED,
                        branch("'kind': {'const': 'cash'}", "kind"),
                        branch("'kind': {'const': 'bar'}", "kind")),
                arguments(
                        Rule.ENUM_VALUES_ADDED,
                        branch("'kind': {'enum': ['cash']}", "kind"),
                        branch("'kind': {'enum': ['cash', 'bar']}", "kind")),
                arguments(
                        Rule.PROPERTY_RENAMED,
                        branch("'cash': {'type': 'integer'}", "cash"),
                        branch("'coins': {'type': 'integer'}", "coins")),
                arguments(
                        Rule.PROPERTY_ADDED,
                        branch("'cash': {'type': 'integer'}", "at"),
                        branch("'bar': {'type': 'string'}, 'cash': {'type': 'integer'}", "at")),
                arguments(
                        Rule.BRANCH_ADDED,
                        "'p': {'anyOf': [{'type': 'string'}, {'type': 'object', 'properties': {'cash': {'type': 'integer'}}}]}",
                        "'p': {'anyOf': [{'type': 'string'}, {'type': 'object', 'properties': {'cash': {'type': 'integer'}}},"
                                + "{'type': 'object', 'required': ['iban'], 'properties': {'iban': {'type': 'string'}}}]}"));
    }

    private static String branch(String property, String name) {
        return "'p': {'anyOf': [{'type': 'object', 'required': ['%s'], 'properties': {%s, 'at': {'type': 'string'}, 'till': {'type': 'object'}}},"
                        .formatted(name, property)
                + "{'type': 'object', 'required': ['kind'], 'properties': {'kind': {'const': 'card'}, 'at': {'type': 'string'}}}]}";
    }

    @ParameterizedTest
    @MethodSource("edits")
    void areSaidWithTheEditThatTheyComeOf(Rule rule, String before, String after) throws Exception {
        Row row = Row.of(rule, before, after);
        assertThat(SchemaRules.judge(row.versionBefore(), row.versionAfter()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo(rule);
                    assertThat(finding.effect(Axis.JAVA_READING).sentence())
                            .containsPattern("Invoice.P(Cash|Object) is called Invoice.P");
                    assertThat(finding.bindings())
                            .extracting(BindingsAdvice::json, STRING)
                            .containsPattern("\"javaName\": \"P(Cash|Object)\"");
                });
        Laws.require(row.versionBefore(), row.versionAfter());
        Proof.require(row.versionBefore(), row.versionAfter());
    }

    @Test
    void areSaidWithTheBranchThatWentWhereOthersWereEditedToo() throws Exception {
        String branch = "{'type': 'object', 'properties': {'v': {'type': '%s'}, 'w': {'type': '%s'}%s";
        String kept = branch.formatted("integer", "number", "}}");
        String edited = branch.formatted("boolean", "object", ", 'kind': {'const': 'c'}}, 'required': ['kind'");
        Row row = Row.of(
                Rule.BRANCH_REMOVED,
                "'p': {'anyOf': [%s, %s, %s]}"
                        .formatted(branch.formatted("string", "array", "}}"), kept, edited + "]}"),
                "'p': {'anyOf': [%s, %s]}".formatted(kept, edited + ", 'v']}"));
        Map<Rule, String> reading = SchemaRules.judge(row.versionBefore(), row.versionAfter()).stream()
                .collect(Collectors.toMap(
                        Finding::rule,
                        finding -> finding.effect(Axis.JAVA_READING).sentence()));
        assertThat(reading).containsOnlyKeys(Rule.BRANCH_REMOVED, Rule.VALUE_REQUIRED);
        assertThat(reading.get(Rule.BRANCH_REMOVED)).contains("Invoice.POption2 is called Invoice.POption1");
        assertThat(reading.get(Rule.VALUE_REQUIRED)).doesNotContain("is called");
        Laws.require(row.versionBefore(), row.versionAfter());
        Proof.require(row.versionBefore(), row.versionAfter());
    }

    @Test
    void areSaidWithTheBranchThatCameWhereTheOtherGotAPropertyToo() throws Exception {
        String text = "'p': {'anyOf': [{'type': 'string'}, {'type': 'object', 'required': ['iban'], 'properties':"
                + "{%s'iban': {'type': 'string'}, 'n': {'type': 'integer'}}}%s]}";
        Row row = Row.of(
                Rule.BRANCH_ADDED,
                text.formatted("", ""),
                text.formatted(
                        "'z': {'type': 'string'}, ",
                        ", {'type': 'object', 'required': ['card'], 'properties': {'card': {'type': 'string'}, 'n': {'type': 'integer'}}}"));
        assertThat(SchemaRules.judge(row.versionBefore(), row.versionAfter()))
                .filteredOn(finding -> finding.effect(Axis.JAVA_READING)
                        .sentence()
                        .contains("Invoice.PObject is called Invoice.PIban"))
                .extracting(Finding::rule)
                .containsExactly(Rule.BRANCH_ADDED);
    }

    private static Set<Rule> rules(NamedSchema before, NamedSchema after) {
        return SchemaRules.judge(before, after).stream().map(Finding::rule).collect(Collectors.toSet());
    }

    @Test
    void constantsAreRenamedByAnotherValueOrByHowTheirsIsWritten() throws Exception {
        Row respelt = Row.of(Rule.TYPE_RENAMED, "'a': {'enum': [1, 2]}", "'a': {'enum': [1.0, 2.0]}");
        Row alike = Row.of(Rule.TYPE_RENAMED, "'a': {'enum': ['in-part']}", "'a': {'enum': ['in-part', 'IN_PART']}");
        assertThat(waysOut(respelt))
                .hasSize(2)
                .allSatisfy(words -> assertThat(words)
                        .isEqualTo("Constants are called after how values are written: write it as it was."));
        assertThat(waysOut(alike))
                .singleElement()
                .satisfies(words -> assertThat(words).startsWith("Values that are written alike"));
        Proof.require(respelt.versionBefore(), respelt.versionAfter());
    }

    private static List<String> waysOut(Row row) {
        return SchemaRules.judge(row.versionBefore(), row.versionAfter()).stream()
                .filter(finding -> finding.rule() == Rule.ENUM_CONSTANT_RENAMED)
                .map(Finding::wayOut)
                .toList();
    }

    @Test
    void aNameThatRecordsTakeBackIsNotGone() throws Exception {
        Row row = Row.of(
                Rule.TYPE_RENAMED,
                "'metadata': " + PARTY,
                "{'type': 'object', 'properties': {'metadata': {'$ref': '#/$defs/Party'}}, '$defs': {'Party': %s}}"
                        .formatted(PARTY));
        Proof.require(row.versionBefore(), row.versionAfter());
    }
}
