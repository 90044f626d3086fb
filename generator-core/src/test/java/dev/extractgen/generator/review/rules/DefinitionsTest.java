package dev.extractgen.generator.review.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.extractgen.generator.review.Laws;
import dev.extractgen.generator.review.finding.Axis;
import dev.extractgen.generator.review.finding.Rule;
import dev.extractgen.generator.review.finding.Verdict;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Schemas that are there for their definitions have types that user code names, and no documents. */
class DefinitionsTest {
    private static final String LINE =
            "'Line': {'type': 'object', 'properties': {'sku': {'type': 'string'}, 'level': {'enum': ['a', 'b']}}}";

    private static String of(String... definitions) {
        return "{'$defs': {%s}}".formatted(String.join(", ", definitions));
    }

    /** A definition loses its name in Java to another one, which is called just so. */
    private static Arguments takingName(String definition, String other) {
        String before = "'line': " + definition;
        return arguments(
                List.of("#/$defs/Line: DEFINITION_ADDED", "#/$defs/line: TYPE_RENAMED"),
                of(before),
                of(before, "'Line': " + other));
    }

    static Stream<Arguments> pairs() {
        return Stream.of(
                arguments(
                        List.of("#/$defs/Line.sku: SCALAR_CHANGED"),
                        of(LINE),
                        of(LINE.replace("{'type': 'string'}", "{'type': 'integer'}"))),
                arguments(
                        List.of("#/$defs/Line.level: ENUM_VALUES_REMOVED"),
                        of(LINE),
                        of(LINE.replace("['a', 'b']", "['a']"))),
                arguments(
                        List.of(),
                        of(LINE),
                        of(LINE.replace("{'type': 'string'}", "{'type': 'string', 'description': 'As printed'}"))),
                arguments(
                        List.of("#/$defs/Line.sku: PROPERTY_REMOVED"),
                        of(LINE),
                        of(LINE.replace("'sku': {'type': 'string'}, ", ""))),
                arguments(
                        List.of("#/$defs/Lines/items.sku: SCALAR_CHANGED"),
                        of("'Lines': {'type': 'array', 'items': %s}".formatted(LINE.substring(8))),
                        of("'Lines': {'type': 'array', 'items': %s}"
                                .formatted(LINE.substring(8).replace("{'type': 'string'}", "{'type': 'integer'}")))),
                arguments(List.of("#/$defs/Grade: DEFINITION_ADDED"), of(LINE), of(LINE, "'Grade': {'enum': ['x']}")),
                arguments(List.of("#/$defs/Line: STRUCTURE_CHANGED"), of(LINE), of("'Line': {'enum': ['x', 'y']}")),
                arguments(List.of("#/$defs/Row: TYPE_RENAMED"), of(LINE), of(LINE.replace("Line", "Row"))),
                arguments(
                        List.of("#/$defs/Line: DEFINITION_REMOVED", "#/$defs/Grade: DEFINITION_ADDED"),
                        of(LINE),
                        of("'Grade': {'enum': ['x']}")),
                takingName(LINE.substring(8), "{'enum': ['x', 'y']}"),
                takingName(LINE.substring(8), "{'type': 'object', 'properties': {'level': {'type': 'string'}}}"),
                takingName("{'enum': ['x', 'y']}", "{'enum': ['y', 'z']}"),
                takingName("{'enum': ['x', 'y']}", LINE.substring(8)),
                takingName(
                        "{'anyOf': [{'type': 'string'}, {'type': 'integer'}]}",
                        "{'anyOf': [{'type': 'string'}, {'type': 'boolean'}]}"),
                arguments(
                        List.of("#/$defs/Line: STRUCTURE_CHANGED"),
                        of(LINE),
                        of("'Line': {'type': 'array', 'prefixItems': [{'type': 'string'}, {'type': 'integer'}]}")),
                arguments(
                        List.of("#/$defs/Line: TYPE_TO_UNION"),
                        of(LINE),
                        of("'Line': {'anyOf': [{'type': 'string'}, {'type': 'integer'}, %s]}"
                                .formatted(LINE.substring(8)))),
                arguments(
                        List.of("#/$defs/Bill.line: TYPE_RENAMED"),
                        of("'Bill': {'type': 'object', 'properties': {'line': {'$ref': '#/$defs/Line'}}}", LINE),
                        of(
                                "'Bill': {'type': 'object', 'properties': {'line': {'$ref': '#/$defs/Row'}}}",
                                LINE.replace("Line", "Row"))),
                arguments(
                        List.of(": TYPE_REMOVED", "#/$defs/Line.sku: SCALAR_CHANGED"),
                        "{'type': 'object', 'properties': {'line': {'$ref': '#/$defs/Line'}}, '$defs': {%s}}"
                                .formatted(LINE),
                        of(LINE.replace("{'type': 'string'}", "{'type': 'integer'}"))));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void areCompared(List<String> findings, String before, String after) throws Exception {
        Row row = Row.of(Rule.DEFINITION_ADDED, before, after);
        assertThat(SchemaRules.judge(row.versionBefore(), row.versionAfter()))
                .extracting(finding -> finding.subject() + ": " + finding.rule())
                .containsExactlyElementsOf(findings);
        Laws.require(row.versionBefore(), row.versionAfter());
        Proof.require(row.versionBefore(), row.versionAfter());
    }

    @Test
    void haveNoResultsUntilTheSchemaHasARoot() {
        Row row = Row.of(
                Rule.TYPE_ADDED,
                of(LINE),
                "{'type': 'object', 'required': ['line'], 'properties': {'line': {'$ref': '#/$defs/Line'}}, '$defs': {%s}}"
                        .formatted(LINE));
        Laws.require(row.versionBefore(), row.versionAfter());
        assertThat(SchemaRules.judge(row.versionBefore(), row.versionAfter()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo(Rule.TYPE_ADDED);
                    assertThat(finding.verdict(Axis.STORED_RESULTS)).isEqualTo(Verdict.NONE);
                    assertThat(finding.verdict(Axis.JAVA_READING)).isEqualTo(Verdict.SOURCE);
                });
    }
}
