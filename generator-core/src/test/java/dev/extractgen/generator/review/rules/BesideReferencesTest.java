package dev.extractgen.generator.review.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.read.NamedSchema;
import dev.extractgen.generator.review.Laws;
import dev.extractgen.generator.review.Versions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Up to draft 7 a schema that refers to another says nothing else but words. */
class BesideReferencesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'type': 'object', 'properties': {'f': {}}, 'additionalProperties': true} | 'additionalProperties': {'description': 'A note.'}",
                "{'type': 'object', 'properties': {'f': {}}} | 'properties': {'f': {'description': 'A note.'}}",
                "{'type': 'array', 'items': {'type': 'string'}} | 'items': {'description': 'A note.'}"
            })
    void keywordsAreNoEdit(String definition, String beside) {
        NamedSchema before = schema("draft-07", definition, "");
        NamedSchema after = schema("draft-07", definition, ", " + beside);
        Laws.require(before, after);
        assertThat(SchemaRules.judge(before, after)).isEmpty();
        NamedSchema now = schema("2020-12", definition, ", " + beside);
        assertThat(SchemaRules.judge(schema("2020-12", definition, ""), now)).isNotEmpty();
    }

    @Test
    void wordsAre() {
        String definition = "{'type': 'object', 'properties': {'f': {}}}";
        NamedSchema before = schema("draft-07", definition, "");
        NamedSchema after = schema("draft-07", definition, ", 'description': 'A note.'");
        Laws.require(before, after);
        assertThat(SchemaRules.judge(before, after)).hasSize(1);
    }

    private static NamedSchema schema(String draft, String definition, String beside) {
        String schema = """
                {'$schema': 'http://json-schema.org/%s/schema#', 'type': 'object',
                 'properties': {'a': {'$ref': '#/definitions/x'%s}}, 'definitions': {'x': %s}}
                """;
        return Versions.read(Versions.source(
                        schema.formatted(draft, beside, definition).replace('\'', '"')))
                .get(0);
    }
}
