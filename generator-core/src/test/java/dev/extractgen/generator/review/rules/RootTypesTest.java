package dev.extractgen.generator.review.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.review.finding.Axis;
import dev.extractgen.generator.review.finding.Finding;
import dev.extractgen.generator.review.finding.Rule;
import dev.extractgen.generator.review.finding.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An object at the root is the root record; whatever else a schema describes, that record holds as its value. */
class RootTypesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'$schema': 'https://json-schema.org/draft/2020-12/schema'}|{'properties': {'total': {'type': 'number'}}}",
                "{'$schema': 'https://json-schema.org/draft/2020-12/schema'}|{'type': 'array', 'items': {'type': 'string'}}",
                "{'type': 'string'}|{'type': 'object', 'properties': {'total': {'type': 'string'}}}",
                "{'type': 'array', 'items': {'type': 'string'}}|{'type': 'object', 'properties': {'items': {'type': 'array', 'items': {'type': 'string'}}}}",
                "{'type': 'array', 'items': {'type': 'object', 'properties': {'a': {'type': 'string'}}}}|{'type': 'object', 'properties': {'a': {'type': 'string'}}}",
                "{'type': 'object', 'additionalProperties': {'type': 'string'}}|{'type': 'object', 'properties': {'value': {'type': 'string'}}}",
                "{'enum': ['a', 'b']}|{'type': 'object', 'properties': {'value': {'enum': ['a', 'b']}}}",
                "{'anyOf': [{'type': 'string'}, {'type': 'integer'}]}|{'type': 'object', 'properties': {'value': {'type': 'string'}}}",
                "{'type': 'array', 'items': {'type': 'string'}}|{'type': 'array', 'prefixItems': [{'type': 'string'}], 'items': false}"
            })
    void changeTheRootRecord(String one, String other) throws Exception {
        Proof proof = new Proof();
        for (Row row :
                List.of(Row.of(Rule.STRUCTURE_CHANGED, one, other), Row.of(Rule.STRUCTURE_CHANGED, other, one))) {
            Finding finding = SchemaRules.judge(row.versionBefore(), row.versionAfter()).stream()
                    .filter(each -> each.verdict(Axis.JAVA_READING) != null)
                    .filter(each -> each.verdict(Axis.JAVA_READING) != Verdict.NONE)
                    .findFirst()
                    .orElseThrow();
            assertThat(finding.verdict(Axis.JAVA_READING)).as("%s", finding).isEqualTo(Verdict.SOURCE);
            proof.add(row.toString(), row.versionBefore(), row.versionAfter());
        }
        assertThat(proof.failures()).isEmpty();
    }

    @Test
    void mayBeAnythingThatReturnsAnObject() throws Exception {
        Row row = Row.of(
                Rule.TYPE_ADDED,
                "{'$schema': 'https://json-schema.org/draft/2020-12/schema'}",
                "{'$schema': 'https://json-schema.org/draft/2020-12/schema', 'type': 'string'}");
        Proof.require(row.versionBefore(), row.versionAfter());
        assertThat(SchemaRules.judge(row.versionBefore(), row.versionAfter()))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.verdict(Axis.JAVA_READING)).isEqualTo(Verdict.NONE));
    }
}
