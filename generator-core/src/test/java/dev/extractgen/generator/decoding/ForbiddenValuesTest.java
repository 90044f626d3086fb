package dev.extractgen.generator.decoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.extractgen.generator.Generator;
import dev.extractgen.generator.diagnostics.DiagnosticCode;
import dev.extractgen.generator.read.GeneratorOptions;
import dev.extractgen.generator.read.SchemaSource;
import dev.extractgen.runtime.DecodeProblem;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code not} anything is {@code false}: draft 4 has no other way to say it, and tools write it to this day. */
class ForbiddenValuesTest {
    private static final String SCHEMA = """
            {"type": "object", "properties": {
              "gone": {"description": "Moved away.", FALSE},
              "none": {"type": "array", "items": {FALSE}},
              "pair": {"type": "array", "prefixItems": [{"type": "string"}], "items": {FALSE}},
              "closed": {"type": "object", "properties": {"a": {"type": "string"}}, "additionalProperties": {FALSE}},
              "hidden": {"type": "object", "patternProperties": {"^_": {FALSE}, "^[a-z]": {"type": "string"}}, "additionalProperties": false},
              "either": {"anyOf": [{"type": "string"}, {FALSE}]}}}""";
    private static final String FITTING = """
            {"none": [], "pair": ["x"], "closed": {"a": "x"}, "hidden": {"b": "x"}, "either": "x"}""";
    private static final String FORBIDDEN = """
            {"gone": 1, "none": [1], "pair": ["x", 1], "closed": {"b": 1}, "hidden": {"_b": "x"}, "either": 1}""";

    @Test
    void areReportedHoweverTheyAreForbidden() {
        List<String> schemas = Stream.of("\"not\": {}", "\"not\": true", "\"allOf\": [false]")
                .map(never -> SCHEMA.replace("FALSE", never))
                .toList();
        for (SchemaDecoders decoders : SchemaDecoders.ofAll(schemas, GeneratorOptions.DEFAULT)) {
            assertThat(problems(decoders, FITTING)).isEmpty();
            assertThat(problems(decoders, FORBIDDEN))
                    .extracting(DecodeProblem::pointer)
                    .containsExactly("/gone", "/none/0", "/pair/1", "/closed/b", "/hidden/_b", "/either");
        }
    }

    @Test
    void aPropertyThatAnotherSchemaForbidsIsNotLostInSilence() {
        String schema = """
                {"type": "object", "properties": {"part": {"allOf": [
                  {"properties": {"a": {"type": "string"}}, "additionalProperties": false},
                  {"properties": {"b": {"type": "string"}}}]}}}""";
        SchemaSource source = new SchemaSource(
                "part.json",
                ByteBuffer.wrap(schema.getBytes(StandardCharsets.UTF_8)),
                "example",
                null,
                null,
                GeneratorOptions.DEFAULT);
        assertThat(Generator.generate(List.of(source)).diagnostics())
                .filteredOn(diagnostic -> diagnostic.code() == DiagnosticCode.CONTRADICTION)
                .extracting(diagnostic -> diagnostic.location().pointer())
                .containsExactly("/properties/part/allOf/0/additionalProperties");
    }

    @Test
    void whatStandsForAValueOfAProgramIsReportedAsItIs() {
        SchemaDecoders decoders = SchemaDecoders.of("""
                {"type": "object", "properties": {
                  "entry": {"anyOf": [{"type": "string"}, {"instanceof": "Function"}]}}}""");

        assertThat(problems(decoders, "{\"entry\": {\"call\": [1]}}"))
                .extracting(DecodeProblem::pointer, DecodeProblem::json)
                .containsExactly(tuple("/entry", "{\"call\": [1]}"));
    }

    private static List<DecodeProblem> problems(SchemaDecoders decoders, String json) {
        return decoders.lenient()
                .decodeResult(json.getBytes(StandardCharsets.UTF_8))
                .problems();
    }
}
