package dev.extractgen.generator.review.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.NamedSchema;
import dev.extractgen.generator.review.Laws;
import dev.extractgen.generator.review.Versions;
import dev.extractgen.generator.review.finding.Axis;
import dev.extractgen.generator.review.finding.Finding;
import dev.extractgen.generator.review.finding.Rule;
import dev.extractgen.generator.review.finding.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A property that leaves an object which goes as a whole is lost with it, in the way in which that is. */
class MovedPropertiesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                               | LOSS",
                ", \"additionalProperties\": false | REFUSED",
                ", \"additionalProperties\": true  | NONE"
            })
    void comesOutAsTheWholeDoes(String rest, Verdict verdict) throws Exception {
        String total = "\"total\": {\"type\": \"number\", \"description\": \"All of it.\"}";
        NamedSchema before = schema("\"sums\": {\"type\": \"object\", \"properties\": {%s}}".formatted(total), rest);
        NamedSchema after = schema(total, rest);
        Laws.require(before, after);
        Proof.require(before, after);
        Finding moved = SchemaRules.judge(before, after).stream()
                .filter(finding -> finding.rule() == Rule.PROPERTY_MOVED)
                .findFirst()
                .orElseThrow();
        assertThat(moved.verdict(Axis.STORED_RESULTS)).isEqualTo(verdict);
    }

    private static NamedSchema schema(String property, String rest) {
        String schema = """
                {"type": "object", "properties": {"id": {"type": "string"}, %s}%s}""";
        return Versions.read(Versions.source(schema.formatted(property, rest == null ? "" : rest)))
                .get(0);
    }
}
