package dev.extractgen.generator.review.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.extractgen.generator.review.finding.Axis;
import dev.extractgen.generator.review.finding.Finding;
import dev.extractgen.generator.review.finding.Rule;
import dev.extractgen.generator.review.finding.Spot;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people read first says what is different, and nothing twice. */
class HeadlinesTest {
    private static List<Finding> judge(String before, String after) {
        Row row = Row.of(Rule.STRUCTURE_CHANGED, before, after);
        return SchemaRules.judge(row.versionBefore(), row.versionAfter());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'type': 'string'} | {'type': 'array', 'items': {'type': 'string'}} | The type is an array of strings, and was a string",
                "{'type': 'array', 'items': {'type': 'string', 'format': 'date'}} | {'type': 'boolean'} | The type is a boolean, and was an array of strings of format date",
                "{'type': 'array', 'items': {'properties': {'x': {}}}} | {'type': 'boolean'} | The type is a boolean, and was an array of objects with properties",
                "{'anyOf': [{'properties': {'x': {}}, 'required': ['x']}, {'properties': {'y': {}}, 'required': ['y']}, {'type': 'string'}]} | {'type': 'string'} | The type is a string, and was a string or one of 2 objects with properties",
                "{'type': 'object', 'additionalProperties': true} | {'type': 'object', 'additionalProperties': false} | No value is allowed any more, and allowed was anything",
                "{'prefixItems': [{'type': 'string'}]} | {'prefixItems': [{'type': 'string'}, {}]} | There are 2 positions, and were 1",
                "{'prefixItems': [{'type': 'string'}]} | {'prefixItems': [{'type': 'string'}], 'minItems': 1, 'items': false} | 1 element is needed, and none was; no more elements are allowed",
                "{'enum': ['x', 'y']} | {'enum': ['x']} | Fewer values are allowed: without `y`"
            })
    void sayWhatIsDifferent(String before, String after, String headline) {
        assertThat(judge("'a': " + before, "'a': " + after))
                .extracting(Finding::headline)
                .containsExactly(headline.replace('`', '"'));
    }

    @Test
    void countConstants() {
        assertThat(judge("'a': {'enum': ['x', 'y', 'z']}", "'a': {'enum': ['x', 'y']}"))
                .extracting(finding -> finding.effect(Axis.JAVA_READING).sentence())
                .containsExactly("A constant is gone: code that names it does not compile.");
        assertThat(judge("'a': {'enum': ['x', 'y', 'z']}", "'a': {'enum': ['x']}"))
                .extracting(finding -> finding.effect(Axis.JAVA_READING).sentence())
                .containsExactly("Constants are gone: code that names them does not compile.");
    }

    @Test
    void sayWhetherItWasAllowedOrIsNow() {
        assertThat(judge("'a': {'enum': [1, 2]}", "'a': {'type': 'string'}"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.effect(Axis.STORED_RESULTS).sentence())
                            .isEqualTo("A strict decoder refuses what was allowed: 1.");
                    assertThat(finding.effect(Axis.NEW_RESULTS).sentence())
                            .isEqualTo("A strict decoder refuses what is allowed now: \"a text\".");
                });
        String closed = "{'type': 'object', 'additionalProperties': false, 'properties': {%s'd': {'type': 'string'}}}";
        Row row = Row.of(Rule.PROPERTY_ADDED, closed.formatted(""), closed.formatted("'n': {'type': 'null'}, "));
        assertThat(SchemaRules.judge(row.versionBefore(), row.versionAfter()))
                .extracting(finding -> finding.effect(Axis.NEW_RESULTS).sentence())
                .containsExactly("A strict decoder refuses what is allowed now.");
    }

    @Test
    void sayOfWhichPositionsMustBeThere() {
        assertThat(judge(
                        "'a': {'prefixItems': [{'type': 'string'}], 'items': false}",
                        "'a': {'prefixItems': [{'type': 'string'}]}"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.headline()).isEqualTo("More elements are allowed"));
        assertThat(judge(
                        "'a': {'prefixItems': [{'type': 'string'}]}",
                        "'a': {'prefixItems': [{'type': 'string'}], 'items': false}"))
                .extracting(Finding::wayOut)
                .containsExactly("Allow more elements for as long as results with them are stored.");
    }

    @Test
    void nameTheOnlyValueOnlyWhereThereIsOne() {
        assertThat(judge("'a': {'enum': ['Paid', 'Due+']}", "'a': {'enum': ['paid', 'overdue']}"))
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder(Rule.ENUM_VALUE_RESPELT, Rule.ENUM_VALUES_ADDED, Rule.ENUM_VALUES_REMOVED);
    }

    @Test
    void standWhereTheValueIs() {
        assertThat(judge("'a': {'enum': ['x', 'y', 'z']}", "'a': {'enum': ['x', 'n', 'y']}"))
                .extracting(finding -> List.of(pointer(finding.before()), pointer(finding.after())))
                .containsExactlyInAnyOrder(
                        List.of("/properties/a", "/properties/a/enum/1"),
                        List.of("/properties/a/enum/2", "/properties/a"));
        assertThat(judge(
                        "'a': {'oneOf': [{'const': 'x'}, {'const': 'Y'}]}",
                        "'a': {'oneOf': [{'const': 'x'}, {'const': 'y'}]}"))
                .extracting(finding -> List.of(pointer(finding.before()), pointer(finding.after())))
                .containsExactly(List.of("/properties/a/oneOf/1/const", "/properties/a/oneOf/1/const"));
    }

    private static String pointer(@Nullable Spot spot) {
        return spot == null ? "" : spot.location().pointer();
    }

    @Test
    void tellWhatIsForbiddenFromWhatIsGone() {
        String parts =
                "{'allOf': [{'type': 'object', %s'properties': {'x': {'type': 'string'}}}, {'type': 'object', 'properties': {'y': {'type': 'string'}}}]}";
        String closed = parts.formatted("'additionalProperties': false, ");
        assertThat(judge(parts.formatted(""), closed))
                .extracting(Finding::rule, Finding::headline)
                .contains(tuple(Rule.PROPERTY_REMOVED, "\"y\" is forbidden, though still described"));
        assertThat(judge(closed, parts.formatted("")))
                .extracting(Finding::rule, Finding::headline)
                .contains(tuple(Rule.PROPERTY_ADDED, "\"y\" is not forbidden any more"));
    }
}
