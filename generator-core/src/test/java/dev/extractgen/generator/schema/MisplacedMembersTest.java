package dev.extractgen.generator.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.diagnostics.Diagnostic;
import dev.extractgen.generator.diagnostics.DiagnosticCode;
import dev.extractgen.generator.diagnostics.Diagnostics;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A misspelt keyword is a part of the prompt that has no effect, and of which nobody else says so. */
class MisplacedMembersTest {
    private static List<Diagnostic> read(String content) {
        Diagnostics diagnostics = new Diagnostics();
        ByteBuffer bytes = ByteBuffer.wrap(content.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
        new SchemaFileReader(diagnostics).read("x.json", bytes, null);
        return diagnostics.sorted();
    }

    @ParameterizedTest
    @CsvSource({
        "discription, description",
        "desciption, description",
        "Description, description",
        "require, required",
        "reqiured, required",
        "additional_properties, additionalProperties",
        "anyof, anyOf",
        "one-of, oneOf",
        "ref, $ref"
    })
    void areAskedAbout(String word, String keyword) {
        assertThat(read("{'type': 'object', 'properties': {'a': {'%s': 'x'}}}".formatted(word)))
                .singleElement()
                .satisfies(diagnostic -> {
                    assertThat(diagnostic.code()).isEqualTo(DiagnosticCode.MISPLACED_MEMBER);
                    assertThat(diagnostic.location().pointer()).isEqualTo("/properties/a/" + word);
                    assertThat(diagnostic.message())
                            .isEqualTo("\"%s\" is no keyword and has no effect; is \"%s\" meant?"
                                    .formatted(word, keyword));
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type': 'object', 'properties': {'discription': {'type': 'string'}, 'ref': {}, 'item': {}}}",
                "{'type': 'object', '$defs': {'titles': {'type': 'string'}}, 'properties': {}}",
                "{'type': 'object', 'properties': {'a': {'description': 'A.', 'discription': 'B.'}}}",
                "{'type': 'object', 'properties': {'a': {'enums': [1], 'x-owner': {'type': 'string'}, 'typed': true}}}",
                "{'type': 'object', 'properties': {'a': {'type': 'array', 'items': {}, 'properties': {}}}}",
                "{'type': 'object', 'address': {'type': 'string'}, 'properties': {'a': {'$ref': '#/address'}}}"
            })
    void areNoneOfThese(String schema) {
        assertThat(read(schema)).isEmpty();
    }

    @Test
    void areProperties() {
        assertThat(read("{'type': 'object', 'vendor': {'type': 'string'}, 'total': {'type': 'number'}}"))
                .extracting(Diagnostic::toString)
                .containsExactly("x.json:1:30 [EXT215] /vendor: \"vendor\" is no keyword and has no effect;"
                        + " if it is a property, put it into \"properties\"");
        assertThat(read("{'type': 'object', 'properties': {'a': {'type': 'array', 'properties': {}}}}"))
                .extracting(Diagnostic::message)
                .containsExactly(
                        "\"properties\" says nothing of an array; if its elements have them, put them into \"items\"");
    }

    @Test
    void areKeywordsOfOlderDrafts() {
        String child = "{'type': 'object', 'properties': {'a': {'type': 'string'}}, 'extends': %s}";
        assertThat(read(child.formatted("{'$ref': 'parent.json'}")))
                .extracting(Diagnostic::toString)
                .containsExactly("x.json:1:72 [EXT215] /extends: \"extends\" is no keyword since draft 4 and has no"
                        + " effect; put what it holds into \"allOf\"");
        assertThat(read(child.formatted("'base'"))).isEmpty();
    }

    @Test
    void areSettings() {
        assertThat(read("{'data_schema': {'type': 'object'}, 'extraction_target': 'per_side', 'cite_sources': 'yes'}"))
                .extracting(Diagnostic::message)
                .containsExactly(
                        "\"extraction_target\" must be per_doc, per_page or per_table_row",
                        "\"cite_sources\" must be true or false");
        assertThat(read("{'data_schema': {'type': 'object'}, 'extraction_target': null, 'cite_sources': null}"))
                .isEmpty();
    }
}
