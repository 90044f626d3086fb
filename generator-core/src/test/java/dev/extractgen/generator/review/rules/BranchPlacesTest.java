package dev.extractgen.generator.review.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.review.finding.Rule;
import dev.extractgen.generator.review.finding.Spot;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A branch that comes or goes is told of where it stands, and not at the beginning of its union. */
class BranchPlacesTest {
    private static final String UNION = """
            {
              '$defs': {
                'Wire': {'type': 'object', 'required': ['iban'], 'properties': {'iban': {'type': 'string'}}}
              },
              'anyOf': [
                {'type': 'object', 'required': ['card'], 'properties': {'card': {'type': 'string'}}},
                {'type': 'null'},
                {'type': 'object', 'required': ['till'], 'properties': {'till': {'type': 'integer'}}}%s
              ]
            }""";

    private static String place(@Nullable Spot spot) {
        return Objects.requireNonNull(spot).location().pointer();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'$ref': '#/$defs/Wire'}",
                "{'type': 'object', 'required': ['cheque'], 'properties': {'cheque': {'type': 'string'}}}",
                "{'type': 'string'}"
            })
    void isTheAlternative(String branch) throws Exception {
        Row row = Row.of(Rule.BRANCH_ADDED, UNION.formatted(""), UNION.formatted(", " + branch));

        assertThat(SchemaRules.judge(row.versionBefore(), row.versionAfter()))
                .filteredOn(finding -> finding.rule() == Rule.BRANCH_ADDED)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(place(finding.before())).isEmpty();
                    assertThat(place(finding.after())).isEqualTo("/anyOf/3");
                });
        assertThat(SchemaRules.judge(row.versionAfter(), row.versionBefore()))
                .filteredOn(finding -> finding.rule() == Rule.BRANCH_REMOVED)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(place(finding.before())).isEqualTo("/anyOf/3");
                    assertThat(place(finding.after())).isEmpty();
                });
    }
}
