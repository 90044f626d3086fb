package dev.extractgen.generator.decoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import dev.extractgen.generator.testing.Jackson;
import dev.extractgen.generator.testing.JsonTrees;
import dev.extractgen.runtime.ExtractedField;
import dev.extractgen.runtime.ExtractedRecord;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Records of more values than a constructor takes keep what lies beside these, as all records do. */
class WideRecordsTest {
    private static final int WIDTH = 300;

    private static final String PROPERTIES =
            numbered("'p%1$s': {'type': '%2$s'}").collect(Collectors.joining(", ", "'properties': {", "}"));

    private static final String MEMBERS = numbered("'p%1$s': %3$s").collect(Collectors.joining(", "));

    private static final String MEMBERS_METADATA =
            numbered("'p%1$s': {'confidence': 0.%1$s}").collect(Collectors.joining(", "));

    private static Stream<String> numbered(String text) {
        return IntStream.range(0, WIDTH)
                .mapToObj(i ->
                        text.formatted(i, i % 2 == 0 ? "string" : "integer", i % 2 == 0 ? "'v" + i + "'" : "" + i));
    }

    /** What is said of others, others with their metadata, and what is said of them. */
    static Stream<Arguments> objects() {
        String nullable = "{'type': ['integer', 'null']}";
        return Stream.of(
                arguments("'additionalProperties': false", "", "", List.of()),
                arguments("'additionalProperties': false", ", 'x': 1", "", List.of("FORBIDDEN_MEMBER /x 1")),
                arguments("'additionalProperties': {'type': 'integer'}", ", 'x': 1, 'y': 2", ENTRIES, List.of()),
                arguments(
                        "'additionalProperties': {'type': 'integer'}",
                        ", 'x': 1, 'y': null, 'z': 'z'",
                        "",
                        List.of("WRONG_TYPE /y null", "WRONG_TYPE /z \"z\"")),
                arguments("'additionalProperties': " + nullable, ", 'x': 1, 'y': null", ENTRIES, List.of()),
                arguments(
                        "'patternProperties': {'^x': %s}, 'additionalProperties': {'type': 'array', 'items': {'type': 'integer'}}"
                                .formatted(nullable),
                        ", 'x': null, 'y': [1, 2]",
                        ", 'x': {'confidence': 0.5}, 'y': [{'confidence': 0.5}, {'confidence': 0.6}]",
                        List.of()),
                arguments(
                        "'patternProperties': {'^x': {'type': 'object', 'properties': {'a': {'type': 'string'}}}}, 'additionalProperties': false",
                        ", 'x': {'a': 'a'}, 'y': 1",
                        ", 'x': {'a': {'confidence': 0.5}}",
                        List.of("FORBIDDEN_MEMBER /y 1")));
    }

    private static final String ENTRIES = ", 'x': {'confidence': 0.5}, 'y': {'confidence': 0.6}";

    @ParameterizedTest
    @MethodSource("objects")
    void keepMembersBesideTheirProperties(String others, String members, String metadata, List<String> problems) {
        require(
                "{'type': 'object', %s, %s}".formatted(PROPERTIES, others),
                "{%s%s}".formatted(MEMBERS, members),
                "{%s%s}".formatted(MEMBERS_METADATA, metadata),
                problems);
    }

    @Test
    void areMissingWhereTheirValueIsNone() {
        SchemaDecoders decoders = SchemaDecoders.of(
                json("{'type': 'object', 'properties': {'wide': {'type': 'object', %s}}}".formatted(PROPERTIES)));

        assertThat(Decoded.of(decoders, Bodies.result("{\"wide\": [\"none\"]}")).found())
                .containsExactly("WRONG_TYPE /wide [\"none\"]");
    }

    private static void require(String schema, String result, String metadata, List<String> problems) {
        SchemaDecoders decoders = SchemaDecoders.of(json(schema));
        Decoded decoded = Decoded.of(decoders, Bodies.document(json(result), json(metadata)));

        assertThat(decoded.found()).containsExactlyElementsOf(problems);
        requireLeaves(decoded, JsonTrees.tree(json(result)), JsonTrees.tree(json(metadata)));
        for (Jackson jackson : List.of(Jackson.two(mapper -> mapper), Jackson.three(mapper -> mapper))) {
            String written = jackson.write(decoded.record());
            if (problems.isEmpty()) {
                assertThat(JsonTrees.tree(written)).isEqualTo(JsonTrees.tree(json(result)));
            }
            assertThat((Object) jackson.read(written, decoded.record().getClass()))
                    .isEqualTo(decoded.record());
        }
    }

    private static void requireLeaves(Decoded decoded, JsonNode result, JsonNode metadata) {
        Set<String> leaves = JsonTrees.leaves(result.toString());
        decoded.problems().forEach(problem -> leaves.remove(problem.pointer().replaceFirst("^/extract_result", "")));
        List<ExtractedField> fields = ((ExtractedRecord) decoded.record())
                .extractedFields()
                .filter(field -> field.value() != null)
                .toList();

        assertThat(fields).extracting(ExtractedField::pointer).containsExactlyInAnyOrderElementsOf(leaves);
        assertThat(fields)
                .extracting(field -> String.valueOf(field.value()))
                .containsExactlyElementsOf(fields.stream()
                        .map(field -> result.at(field.pointer()).asText())
                        .toList());
        assertThat(fields)
                .extracting(field -> field.metadata().confidence())
                .containsExactlyElementsOf(fields.stream()
                        .map(field -> metadata.at(field.pointer()).get("confidence"))
                        .map(confidence -> confidence == null ? null : confidence.doubleValue())
                        .toList());
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }
}
