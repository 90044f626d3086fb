package dev.extractgen.generator.review.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.extractgen.generator.review.Laws;
import dev.extractgen.generator.review.finding.Axis;
import dev.extractgen.generator.review.finding.Finding;
import dev.extractgen.generator.review.finding.Rule;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Code that knows a type goes on to compile when the type stays for other places, or becomes a part of what it was. */
class TypesElsewhereTest {
    private static final String TYPES = """
            '$defs': {
              'Level': {'enum': ['allow', 'deny']},
              'Mode': {'enum': ['allow', 'warn', 'deny']},
              'Detailed': {'type': 'object', 'properties': {'level': {'type': 'string'}}},
              'Lint': {'oneOf': [{'type': 'string'}, {'$ref': '#/$defs/Detailed'}]},
              'Wide': {'oneOf': [{'type': 'string'}, {'type': 'boolean'}, {'$ref': '#/$defs/Detailed'}]}}""";

    private static final String MAP_OR_TEXT =
            "{'oneOf': [{'type': 'object', 'additionalProperties': {'type': 'string'}}, {'enum': ['*']}]}";

    private static String removing(String rules) {
        return "'a': %1$s, 'b': %1$s".formatted("{'type': 'object', 'properties': {'remove': %s}}".formatted(rules));
    }

    private static String using(String one, String other) {
        return "{'type': 'object', 'properties': {'one': {'$ref': '#/$defs/%s'}, 'other': {'$ref': '#/$defs/%s'}}, %s}"
                .formatted(one, other, TYPES);
    }

    private static String either(String rules) {
        return "'either': {'oneOf': [{'type': 'array', 'items': {'type': 'string'}}, "
                + "{'type': 'object', 'patternProperties': {'^x': %s}, 'additionalProperties': false}]}"
                        .formatted(rules);
    }

    private static String branches(String... types) {
        return Stream.of(types)
                .map("{'type': 'object', 'properties': {'same': {'type': '%s'}}}"::formatted)
                .collect(Collectors.joining(", ", "'either': {'oneOf': [", "]}"));
    }

    private static String branch(String name) {
        String detailed = "{'type': 'object', 'properties': {'level': {'type': 'string'}}}";
        return "{'type': 'object', 'properties': {'one': {'oneOf': [{'type': 'string'}, {'$ref': '#/$defs/%s'}]}, "
                        .formatted(name)
                + "'other': {'$ref': '#/$defs/Detailed'}}, '$defs': {'Detailed': %s, 'Own': %s}}"
                        .formatted(detailed, detailed);
    }

    /** Two parties, of which the buyer may go by a copy of the definition. */
    private static String parties(String buyer, String vendor, String more) {
        return "{'type': 'object', 'properties': {'buyer': {'$ref': '#/$defs/%s'}, 'seller': {'$ref': '#/$defs/Party'}}, "
                        .formatted(buyer)
                + "'$defs': {'Party': %s%s}}".formatted(party(vendor), more);
    }

    private static String party(String vendor) {
        return "{'type': 'object', 'properties': {'vendor': {'anyOf': [{'enum': ['own', 'other']}, {'type': 'null'}%s]}}}"
                .formatted(vendor);
    }

    private static String partners(String buyer, String status) {
        return "{'type': 'object', 'properties': {'buyer': %s, 'seller': {'$ref': '#/$defs/Partner'}}, "
                        .formatted(buyer)
                + "'$defs': {'Partner': {'type': 'object', 'properties': {'status': %s}}}}".formatted(status);
    }

    static Stream<Arguments> pairs() {
        return Stream.of(
                arguments(
                        List.of(Rule.TYPE_ADDED, Rule.PROPERTY_REMOVED, Rule.PROPERTY_ADDED, Rule.TYPE_SPLIT),
                        partners("{'$ref': '#/$defs/Partner'}", "{}"),
                        partners(
                                "{'type': 'object', 'properties': {'address': {'type': 'string'}}}",
                                "{'type': 'object'}")),
                arguments(
                        List.of(Rule.TYPE_TO_UNION, Rule.TYPE_RENAMED, Rule.TYPE_SPLIT),
                        parties("Party", "", ""),
                        parties(
                                "Copy",
                                ", {'type': 'object', 'properties': {'rate': {'type': 'string'}}}",
                                ", 'Copy': " + party(""))),
                arguments(List.of(Rule.TYPE_SPLIT), branch("Detailed"), branch("Own")),
                arguments(
                        List.of(Rule.BRANCH_REMOVED, Rule.BRANCH_ADDED),
                        either(
                                "{'oneOf': [{'type': 'string'}, {'type': 'object', 'properties': {'a': {'type': 'string'}}}]}"),
                        either("{'oneOf': [{'type': 'string'}, {'type': 'object'}]}")),
                arguments(
                        List.of(
                                Rule.PROPERTIES_REORDERED,
                                Rule.PROPERTY_RENAMED,
                                Rule.SCALAR_CHANGED,
                                Rule.SCALAR_CHANGED),
                        "'a': {'type': 'string'}, 'b': {'type': 'number'}, 'c': {'type': 'string'}",
                        "'b': {'type': 'string'}, 'c': {'type': 'number'}, 'a2': {'type': 'string'}"),
                arguments(
                        List.of(Rule.BRANCH_REMOVED),
                        branches("string", "integer", "boolean"),
                        branches("string", "boolean")),
                arguments(
                        List.of(Rule.OWN_NAMES_CHANGED, Rule.PROPERTY_ADDED),
                        "{'type': 'array', 'items': {'type': 'object', 'properties': {'a': {'type': 'string'}}}}",
                        "{'type': 'array', 'items': {'type': 'object', 'properties': {'a': {'type': 'string'}, "
                                + "'metadata': {'enum': ['x']}}}}"),
                arguments(List.of(Rule.UNION_TO_TYPE), using("Lint", "Lint"), using("Detailed", "Lint")),
                arguments(
                        List.of(Rule.TYPE_RENAMED, Rule.TYPE_RENAMED),
                        removing("{'anyOf': [%s, {'type': 'null'}]}".formatted(MAP_OR_TEXT)),
                        removing(MAP_OR_TEXT)),
                arguments(List.of(Rule.BRANCH_ADDED, Rule.TYPE_SPLIT), using("Lint", "Lint"), using("Wide", "Lint")),
                arguments(
                        List.of(Rule.ENUM_VALUES_ADDED, Rule.TYPE_SPLIT),
                        using("Level", "Level"),
                        using("Mode", "Level")),
                arguments(
                        List.of(Rule.NULL_ALLOWED),
                        either("{'type': 'string'}"),
                        either("{'type': ['string', 'null']}")),
                arguments(
                        List.of(Rule.OWN_NAMES_CHANGED, Rule.PROPERTY_ADDED),
                        "'a': {'type': 'string'}",
                        "'metadata': {'type': 'object', 'properties': {'x': {'type': 'string'}}}, 'a': {'type': 'string'}"));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void codeDoesWhatIsSaid(List<Rule> rules, String before, String after) throws Exception {
        Row row = Row.of(Rule.TYPE_RENAMED, before, after);
        assertThat(SchemaRules.judge(row.versionBefore(), row.versionAfter()))
                .extracting(Finding::rule)
                .containsExactlyInAnyOrderElementsOf(rules);
        Laws.require(row.versionBefore(), row.versionAfter());
        Proof.require(row.versionBefore(), row.versionAfter());
    }

    private static final String MANY = IntStream.range(2, 30)
            .mapToObj(i -> ", 'p%s': {'type': '%s'}".formatted(i, i % 2 == 0 ? "string" : "integer"))
            .collect(Collectors.joining());

    private static String copied(String other, String party, String copy) {
        return "{'type': 'object', 'properties': {'one': {'$ref': '#/$defs/Party'}, 'other': {'$ref': '#/$defs/%s'}}, "
                        .formatted(other)
                + "'$defs': {'Party': {'type': 'object', 'properties': {%s}}, ".formatted(party)
                + "'Copy': {'type': 'object', 'properties': {%s}}}}".formatted(copy);
    }

    /** A definition of which one place takes a copy, while both of them are edited. */
    static Stream<Arguments> copies() {
        String party = "'a': {'type': 'string'}, 'b': {'type': 'integer'}";
        String both = "'a': {'type': 'string'}, 'b': {'type': 'string'}";
        return Stream.of(
                arguments(
                        copied("Party", party, party),
                        copied("Copy", party.replace("'a'", "'c'"), party.replace("integer", "number"))),
                arguments(
                        copied("Party", both, both),
                        copied("Copy", both.replace("'a'", "'c'"), "'b': {'type': 'string'}, 'a': {'type': 'string'}")),
                arguments(
                        copied("Party", both, both),
                        copied(
                                "Copy",
                                both.replaceFirst("string", "boolean"),
                                "'b': {'type': 'string'}, 'a': {'type': 'string'}")),
                arguments(
                        copied("Party", party + MANY, party),
                        copied(
                                "Copy",
                                "'b': {'type': 'integer'}, 'a': {'type': 'string'}" + MANY,
                                party + MANY.replace("'p29': {'type': 'integer'}", "'p29': {'type': 'number'}"))),
                arguments(
                        copied("Party", party, party),
                        copied(
                                "Copy",
                                party.replace("string", "boolean"),
                                party.replace("'integer'", "['array', 'string']"))),
                arguments(
                        copied("Party", party, party),
                        copied(
                                "Copy",
                                party.replace("{'type': 'integer'}", "{}"),
                                party.replace("integer", "number"))));
    }

    @ParameterizedTest
    @MethodSource("copies")
    void whatACopyIsMadeOfIsHeldAgainstWhatTheNameStillMakes(String before, String after) throws Exception {
        Row row = Row.of(Rule.TYPE_SPLIT, before, after);
        Laws.require(row.versionBefore(), row.versionAfter());
        Proof.require(row.versionBefore(), row.versionAfter());
    }

    @Test
    void codeThatMakesTheRecordElsewhereTakesNoMoreArguments() {
        String party = "'a': {'type': 'string'}";
        Row row = Row.of(
                Rule.TYPE_SPLIT,
                copied("Party", party, party),
                copied("Copy", party, party + ", 'b': {'type': 'string'}"));
        assertThat(SchemaRules.judge(row.versionBefore(), row.versionAfter()))
                .filteredOn(Finding::rule, Rule.PROPERTY_ADDED)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.effect(Axis.JAVA_MAKING).sentence())
                            .isEqualTo("Code makes such records for other places; here they are called Invoice.Copy.");
                    assertThat(finding.wayOut()).isEqualTo("Nothing need be done.");
                });
    }

    private static final String DETAILED =
            "'Detailed': {'type': 'object', 'properties': {'level': {'type': 'string'}}}";

    private static String defined(String one, String lint) {
        return "{'type': 'object', 'properties': {'one': {'$ref': '#/$defs/%s'}, 'other': {'$ref': '#/$defs/Lint'}}, "
                        .formatted(one)
                + "'$defs': {'Lint': %s, %s}}".formatted(lint, DETAILED);
    }

    /** A name that stood for a record or an enum, and stands for a union of which a property has become a branch. */
    static Stream<Arguments> becomingUnions() {
        String union = "{'oneOf': [{'type': 'string'}, {'$ref': '#/$defs/Detailed'}]}";
        return Stream.of(
                        "{'type': 'object', 'properties': {'level': {'type': 'string'}}}",
                        "{'type': 'object', 'properties': {'level': {'type': 'integer'}, 'more': {'type': 'string'}}}",
                        "{'enum': ['allow', 'deny']}",
                        "{'type': 'array', 'prefixItems': [{'type': 'string'}, {'type': 'integer'}], 'items': false}",
                        "{'oneOf': [{'type': 'boolean'}, {'$ref': '#/$defs/Detailed'}]}")
                .map(lint -> arguments(defined("Lint", lint), defined("Detailed", union)));
    }

    @ParameterizedTest
    @MethodSource("becomingUnions")
    void whatBecomesABranchOfWhatItWasIsShown(String before, String after) throws Exception {
        Row row = Row.of(Rule.TYPE_RENAMED, before, after);
        Laws.require(row.versionBefore(), row.versionAfter());
        Proof.require(row.versionBefore(), row.versionAfter());
    }

    @ParameterizedTest
    @MethodSource("exchanged")
    void whatGivesWayToATypeOfOthersIsNeitherSplitNorMerged(String before, String after) {
        Row row = Row.of(Rule.TYPE_RENAMED, before, after);
        Laws.require(row.versionBefore(), row.versionAfter());
        assertThat(SchemaRules.judge(row.versionBefore(), row.versionAfter()))
                .extracting(Finding::rule)
                .contains(Rule.TYPE_RENAMED)
                .doesNotContain(Rule.TYPE_SPLIT, Rule.TYPES_MERGED);
    }

    static Stream<Arguments> exchanged() {
        String third = "{'type': 'object', 'properties': {'first': {'$ref': '#/$defs/Level'}, "
                + "'second': {'$ref': '#/$defs/%s'}, 'third': {'$ref': '#/$defs/Mode'}}, %s}";
        return Stream.of(arguments(third.formatted("Level", TYPES), third.formatted("Mode", TYPES)));
    }

    @Test
    void recordsOfListsStayForOtherPlaces() throws Exception {
        String marks =
                "{'anyOf': [{'type': 'string'}, {'type': 'array', 'items': {'type': 'object', 'properties': {'%s': {'type': 'string'}}}}]}";
        String holder = "{'type': 'object', 'properties': {'marks': %s}}".formatted(marks.formatted("x"));
        String schema =
                "{'type': 'object', 'properties': {'marks': %s, 'a': {'$ref': '#/$defs/P'}, 'b': %s}, '$defs': {'P': %s}}";
        Row row = Row.of(
                Rule.TYPE_SPLIT,
                schema.formatted(marks.formatted("z"), "{'$ref': '#/$defs/P'}", holder),
                schema.formatted(marks.formatted("z"), holder, holder));
        assertThat(SchemaRules.judge(row.versionBefore(), row.versionAfter()))
                .extracting(Finding::subject)
                .contains("b.marks[]");
        Proof.require(row.versionBefore(), row.versionAfter());
    }

    @Test
    void recordsOfScalarsAreStillMadeForOtherPlaces() throws Exception {
        String schema = "{'type': 'object', 'properties': {'a': {'$ref': '#/$defs/L'}, 'b': %s}, '$defs': {'L': "
                + "{'oneOf': [{'enum': ['x', 'y']}, {'type': 'object', 'properties': {'z': {'type': 'string'}}}]}}}";
        Row row = Row.of(
                Rule.VALUES_NOT_LISTED,
                schema.formatted("{'$ref': '#/$defs/L'}"),
                schema.formatted("{'anyOf': [{'$ref': '#/$defs/L'}, {'type': 'string'}]}"));
        assertThat(SchemaRules.judge(row.versionBefore(), row.versionAfter()))
                .extracting(Finding::rule)
                .contains(Rule.VALUES_NOT_LISTED);
        Proof.require(row.versionBefore(), row.versionAfter());
    }
}
