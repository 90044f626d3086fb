package dev.extractgen.generator.review.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.review.Laws;
import dev.extractgen.generator.review.finding.Finding;
import dev.extractgen.generator.review.finding.Rule;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A definition that several objects take in makes no type of its own; what is edited in it is edited once. */
class TakenInTest {
    private static final String SCHEMA = "{'type': 'object', 'properties': {"
            + "'a': {'allOf': [{'$ref': '#/$defs/D'}], 'properties': {'x': {'type': 'string'}}},"
            + "'b': {'allOf': [{'$ref': '#/$defs/D'}], 'properties': {'y': {'type': 'string'}}}},"
            + " '$defs': {'D': {'type': 'object', 'required': [%s], 'properties': {%s}}}}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "|'k': {'type': 'string'} | | 'k': {'type': 'string'}, 'l': {'type': 'integer'} | PROPERTY_ADDED",
                "|'k': {'type': 'string'} | 'l' | 'k': {'type': 'string'}, 'l': {'type': 'integer'} | REQUIRED_PROPERTY_ADDED",
                "|'k': {'type': 'string'} | | 'k': {'type': 'integer'} | SCALAR_CHANGED",
                "|'k': {'type': 'string'} | | 'l': {'type': 'string'} | PROPERTY_RENAMED",
                "|'k': {'type': 'string'} | 'k' | 'k': {'type': 'string'} | VALUE_REQUIRED"
            })
    void isOneFinding(@Nullable String oldRequired, String old, @Nullable String nowRequired, String now, Rule rule)
            throws Exception {
        Row row = Row.of(rule, schema(oldRequired, old), schema(nowRequired, now));
        Laws.require(row.versionBefore(), row.versionAfter());
        Proof.require(row.versionBefore(), row.versionAfter());
        List<Finding> findings = SchemaRules.judge(row.versionBefore(), row.versionAfter());
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(rule);
            assertThat(finding.subject()).startsWith("a.").contains(", b.");
        });
        assertThat(SchemaRules.judge(row.versionAfter(), row.versionBefore())).hasSize(1);
    }

    @Test
    void isNamedForEachBranchThatHasTheSamePath() throws Exception {
        String branch = "{'type': 'object', 'required': ['kind'], 'properties': {'kind': {'const': '%1$s'}, "
                + "'b': {'allOf': [{'$ref': '#/$defs/D'}], 'properties': {'%1$s': {'type': 'string'}}}}}";
        String schema = "{'type': 'object', 'properties': {'a': {'anyOf': [%s, %s]}, "
                        .formatted(branch.formatted("x"), branch.formatted("y"))
                + "'c': {'allOf': [{'$ref': '#/$defs/D'}], 'properties': {'z': {'type': 'string'}}}}, "
                + "'$defs': {'D': {'type': 'object', 'properties': {%s}}}}";
        Row row = Row.of(
                Rule.PROPERTY_ADDED,
                schema.formatted("'k': {'type': 'string'}"),
                schema.formatted("'k': {'type': 'string'}, 'l': {'type': 'integer'}"));
        assertThat(SchemaRules.judge(row.versionBefore(), row.versionAfter()))
                .extracting(Finding::subject)
                .containsExactly("c.l, a.b.l (AX), a.b.l (AY)");
    }

    private static String schema(@Nullable String required, String properties) {
        return SCHEMA.formatted(required == null ? "" : required, properties);
    }
}
