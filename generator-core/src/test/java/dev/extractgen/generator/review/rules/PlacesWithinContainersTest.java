package dev.extractgen.generator.review.rules;

import dev.extractgen.generator.review.Laws;
import dev.extractgen.generator.review.finding.Rule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Code that has to come from the root, as the names on its way live on for other places or for other properties, goes
 * through whatever lies between.
 */
class PlacesWithinContainersTest {
    private static Stream<String> containers() {
        return Stream.of(
                "%s",
                "{'type': 'array', 'items': %s}",
                "{'type': 'array', 'items': {'type': 'array', 'items': %s}}",
                "{'type': 'object', 'additionalProperties': %s}",
                "{'type': 'object', 'additionalProperties': {'type': 'array', 'items': %s}}",
                "{'type': 'object', 'properties': {'known': {'type': 'string'}}, 'additionalProperties': %s}",
                "{'type': 'object', 'properties': {'known': {'type': 'string'}}, 'patternProperties': {'^x': %s}}",
                "{'type': 'object', 'patternProperties': {'^x': %s}, 'additionalProperties': false}",
                "{'type': 'array', 'prefixItems': [%s, {'type': 'string'}], 'items': false}",
                "{'type': 'array', 'prefixItems': [{'type': 'string'}], 'items': %s}",
                "{'oneOf': [{'type': 'string'}, %s]}",
                "{'oneOf': [{'type': 'string'}, {'type': 'array', 'items': %s}]}",
                "{'oneOf': [{'type': 'string'}, {'type': 'object', 'additionalProperties': %s}]}",
                "{'type': 'array', 'items': {'oneOf': [{'type': 'string'}, {'type': 'boolean'}, %s]}}");
    }

    private static String using(String one, String other) {
        return "{'type': 'object', 'properties': {'one': %s, 'other': {'$ref': '#/$defs/%s'}}, '$defs': {"
                        .formatted(one, other)
                + "'Net': {'type': 'object', 'properties': {'amount': {'type': 'number'}}},"
                + "'Gross': {'type': 'object', 'properties': {'amount': {'type': 'string'}}}}}";
    }

    static Stream<Arguments> exchanged() {
        return containers()
                .map(container -> Arguments.of(
                        using(container.formatted("{'$ref': '#/$defs/Net'}"), "Gross"),
                        using(container.formatted("{'$ref': '#/$defs/Gross'}"), "Net")));
    }

    static Stream<Arguments> reused() {
        return containers()
                .map(container -> Arguments.of(
                        "'one': "
                                + container
                                        .formatted("{'type': 'object', 'properties': {'net-amount': %s}}")
                                        .formatted("{'type': 'string'}"),
                        "'one': "
                                + container
                                        .formatted(
                                                "{'type': 'object', 'properties': {'net-amount': %1$s, 'netAmount': %1$s}}")
                                        .formatted("{'type': 'string'}")));
    }

    @ParameterizedTest
    @MethodSource({"exchanged", "reused"})
    void codeGoesThroughThem(String before, String after) throws Exception {
        Row row = Row.of(Rule.TYPE_RENAMED, before, after);
        Laws.require(row.versionBefore(), row.versionAfter());
        Proof.require(row.versionBefore(), row.versionAfter());
    }
}
