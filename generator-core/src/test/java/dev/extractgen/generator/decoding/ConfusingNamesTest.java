package dev.extractgen.generator.decoding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.decoding.oracle.Json;
import dev.extractgen.generator.read.GeneratorOptions;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Fields of the user that are called like something of the service. */
class ConfusingNamesTest {
    private static final List<String> NAMES = List.of(
            "citation",
            "confidence",
            "extraction_confidence",
            "parsing_confidence",
            "reasoning",
            "error",
            "page",
            "matching_text",
            "bounding_boxes",
            "document_metadata",
            "page_metadata",
            "row_metadata",
            "field_metadata",
            "extract_metadata",
            "extraction_metadata",
            "extract_result",
            "data",
            "status",
            "id",
            "usage",
            "metadata",
            "fields",
            "document_result",
            "page_results",
            "configuration");
    private static final String PROPERTIES = NAMES.stream()
            .map("\"%s\": {\"type\": \"string\"}"::formatted)
            .collect(Collectors.joining(", ", "\"properties\": {", "}"));
    private static final SchemaDecoders ALL = SchemaDecoders.of("""
            {"type": "object", %s, "$defs": {}}""".formatted(PROPERTIES));
    private static final SchemaDecoders NESTED = SchemaDecoders.of("""
            {"type": "object", "properties": {"part": {"type": "object", %s},
             "list": {"type": "array", "items": {"type": "object", %s}}}}""".formatted(PROPERTIES, PROPERTIES));
    private static final SchemaDecoders OPINION = SchemaDecoders.of("""
            {"type": "object", "properties": {"majority_opinion": {"type": "object", "properties": {
             "type": {"type": "string"}, "reasoning": {"type": "string"}}}}}""");

    private static final String RESULT =
            NAMES.stream().map("\"%1$s\": \"value of %1$s\""::formatted).collect(Collectors.joining(", ", "{", "}"));
    private static final String METADATA = NAMES.stream()
            .map(
                    "\"%1$s\": {\"citation\": [{\"page\": 1, \"matching_text\": \"%1$s\"}], \"confidence\": 0.5}"
                            ::formatted)
            .collect(Collectors.joining(", ", "{", "}"));

    private static void requireEachToHaveItsOwn(Decoded decoded, String parent) {
        assertThat(decoded.problems()).isEmpty();
        for (String name : NAMES) {
            String pointer = Json.child(parent, name);
            assertThat(decoded.value(pointer)).isEqualTo("value of " + name);
            assertThat(decoded.metadata(pointer).citations().get(0).matchingText())
                    .isEqualTo(name);
            assertThat(decoded.metadata(pointer).confidence()).isEqualTo(0.5);
        }
    }

    @Test
    void areFieldsLikeAnyOther() {
        requireEachToHaveItsOwn(Decoded.whole(ALL, RESULT, METADATA), "");
    }

    @Test
    void areFieldsLikeAnyOtherInObjectsAndLists() {
        Decoded decoded = Decoded.whole(
                NESTED,
                "{\"part\": %s, \"list\": [%s]}".formatted(RESULT, RESULT),
                "{\"part\": %s, \"list\": [%s]}".formatted(METADATA, METADATA));
        requireEachToHaveItsOwn(decoded, "/part");
        requireEachToHaveItsOwn(decoded, "/list/0");
    }

    @Test
    void areFieldsLikeAnyOtherWithoutALevelAboveThem() {
        String job = """
                {"status": "COMPLETED", "extract_metadata": {"field_metadata": %s}, "extract_result": %s}""".formatted(METADATA.replaceFirst("\\{", "{\"unused\": null, "), RESULT);
        requireEachToHaveItsOwn(Decoded.of(ALL, job), "");
    }

    @Test
    void areFieldsLikeAnyOtherInRunsOfTheFirstApi() {
        requireEachToHaveItsOwn(Decoded.of(ALL, Bodies.firstApi(RESULT, METADATA)), "");
    }

    @Test
    void areTheOnlyField() {
        List<String> names = List.of(
                "document_metadata", "page_metadata", "row_metadata", "reasoning", "citation", "confidence", "fields");
        List<SchemaDecoders> decoders = SchemaDecoders.ofAll(
                names.stream()
                        .map("{\"type\": \"object\", \"properties\": {\"%s\": {\"type\": \"string\"}}}"::formatted)
                        .toList(),
                GeneratorOptions.DEFAULT);
        for (int i = 0; i < names.size(); i++) {
            String result = "{\"%s\": \"x\"}".formatted(names.get(i));
            String metadata = "{\"%s\": {\"confidence\": 0.25}}".formatted(names.get(i));
            String pointer = "/" + names.get(i);
            assertThat(Decoded.whole(decoders.get(i), result, metadata).confidence(pointer))
                    .isEqualTo(0.25);
            assertThat(Decoded.of(decoders.get(i), Bodies.firstApi(result, metadata))
                            .confidence(pointer))
                    .isEqualTo(0.25);
        }
    }

    @Test
    void tellsReasoningOfAFieldFromReasoningOfItsObject() {
        Decoded decoded =
                Decoded.whole(OPINION, "{\"majority_opinion\": {\"type\": \"t\", \"reasoning\": \"We hold\"}}", """
                {"majority_opinion": {"type": {"confidence": 0.9}, "reasoning": {"citation": [{"page": 15}], "confidence": 0.4}},
                 "reasoning": {"citation": [{"page": 15}], "confidence": 0.4}}""");
        assertThat(decoded.metadata("/majority_opinion/reasoning").confidence()).isEqualTo(0.4);
        assertThat(decoded.reasoning("/majority_opinion")).isNull();
        assertThat(decoded.found())
                .containsExactly(
                        "METADATA_UNKNOWN_MEMBER m:/reasoning {\"citation\": [{\"page\": 15}], \"confidence\": 0.4}");

        Decoded asText = Decoded.whole(
                OPINION,
                "{\"majority_opinion\": {\"reasoning\": \"We hold\"}}",
                "{\"majority_opinion\": {\"reasoning\": \"VERBATIM\"}}");
        assertThat(asText.metadata("/majority_opinion/reasoning").isEmpty()).isTrue();
        assertThat(asText.reasoning("/majority_opinion")).isEqualTo("VERBATIM");
        assertThat(asText.problems()).isEmpty();
    }

    @Test
    void tellsAnErrorOfTheServiceFromAFieldOfThatName() {
        Decoded decoded = Decoded.whole(ALL, "{\"error\": \"E42\"}", "{\"error\": \"could not read the page\"}");
        assertThat(decoded.value("/error")).isEqualTo("E42");
        assertThat(decoded.metadata("/error").isEmpty()).isTrue();
        assertThat(decoded.found()).containsExactly("METADATA_ERROR m:/error \"could not read the page\"");
    }
}
