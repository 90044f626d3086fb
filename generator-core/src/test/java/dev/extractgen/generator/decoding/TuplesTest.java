package dev.extractgen.generator.decoding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.runtime.ExtractedRecord;
import dev.extractgen.runtime.FieldMetadata;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Metadata of tuples, which is a list like theirs. */
class TuplesTest {
    private static final SchemaDecoders ROW = SchemaDecoders.of("""
            {"type": "object", "properties": {"row": {"type": "array", "prefixItems": [{"type": "string"}],
              "items": {"type": ["integer", "null"]}}}}""");
    private static final String METADATA = """
            {"row": [{"confidence": 0.0}, {"confidence": 0.1}, {"confidence": 0.2}, {"confidence": 0.3}, {"confidence": 0.4}]}""";

    private static Decoded decode(String result) {
        return Decoded.of(ROW, Bodies.document(result, METADATA));
    }

    @Test
    void staysWithTheElementsBehindOneThatIsLeftOut() {
        Decoded decoded = decode("{\"row\": [\"a\", \"bad\", null, {}, 4]}");

        assertThat(decoded.value("/row/2")).isEqualTo(4L);
        assertThat(decoded.confidence("/row/0")).isEqualTo(0.0);
        assertThat(decoded.confidence("/row/1")).isEqualTo(0.2);
        assertThat(decoded.confidence("/row/2")).isEqualTo(0.4);
        assertThat(decoded.found())
                .containsExactly(
                        "WRONG_TYPE /row/1 \"bad\"",
                        "WRONG_TYPE /row/3 {}",
                        "METADATA_WITHOUT_VALUE m:/row/1 {\"confidence\": 0.1}",
                        "METADATA_WITHOUT_VALUE m:/row/3 {\"confidence\": 0.3}");
    }

    /** Of a limit that makes no sense it is said that it is ignored. */
    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.5"})
    void haveAllTheirPositionsBesideALimitThatIsNone(String limit) {
        SchemaDecoders decoders = SchemaDecoders.of("""
                {"type": "object", "properties": {"row": {"type": "array",
                  "prefixItems": [{"type": "string"}, {"type": "integer"}], "maxItems": %s}}}""".formatted(limit));

        Decoded decoded = Decoded.of(decoders, Bodies.document("{\"row\": [\"a\", 1]}", METADATA));

        assertThat(decoded.value("/row/0")).isEqualTo("a");
        assertThat(decoded.value("/row/1")).isEqualTo(1L);
    }

    private static final SchemaDecoders PAIR = SchemaDecoders.of("""
            {"type": "object", "properties": {"row": {"type": "array",
              "prefixItems": [{"type": "string"}, {"type": "integer"}], "items": false}}}""");

    @Test
    void isReportedWhereItIsNotThatOfATuple() {
        String pair = "{\"row\": [\"a\", 1]}";

        assertThat(Decoded.of(PAIR, Bodies.document(pair, "{\"row\": [{}, {}, {\"confidence\": 0.2}]}"))
                        .found())
                .containsExactly("METADATA_UNKNOWN_MEMBER m:/row/2 {\"confidence\": 0.2}");
        assertThat(Decoded.of(PAIR, Bodies.document(pair, "{\"row\": {\"confidence\": 0.5}}"))
                        .found())
                .containsExactly("METADATA_MISFIT m:/row {\"confidence\": 0.5}");
    }

    @Test
    void isThereThoughTheTupleIsMissing() throws ReflectiveOperationException {
        FieldMetadata metadata =
                ((ExtractedRecord) Decoded.of(PAIR, Bodies.result("{}")).record()).fieldMetadata();

        assertThat(metadata.getClass().getMethod("row").invoke(metadata)).isInstanceOf(FieldMetadata.class);
    }

    @Test
    void mayBeNullWhereTheSchemaSaysSo() {
        SchemaDecoders decoders = SchemaDecoders.of("""
                {"type": "object", "properties": {"row": {"type": "array",
                  "prefixItems": [{"type": "string"}, {"type": ["integer", "null"]}, {"type": "boolean"}]}}}""");

        Decoded decoded = Decoded.of(decoders, Bodies.document("{\"row\": [null, null, true]}", METADATA));

        assertThat(decoded.found()).contains("NULL_MEMBER /row/0 null").doesNotContain("NULL_MEMBER /row/1 null");
        assertThat(decoded.value("/row/2")).isEqualTo(true);
        assertThat(decoded.confidence("/row/2")).isEqualTo(0.2);
    }

    @Test
    void isReportedWhereTheResultEnds() {
        assertThat(decode("{\"row\": [\"a\", 1, 2]}").found())
                .containsExactly(
                        "METADATA_WITHOUT_VALUE m:/row/3 {\"confidence\": 0.3}",
                        "METADATA_WITHOUT_VALUE m:/row/4 {\"confidence\": 0.4}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "1"})
    void endWhereTheLimitOfTheArrayIs(String limit) {
        SchemaDecoders decoders = SchemaDecoders.of("""
                {"type": "object", "properties": {"row": {"type": "array",
                  "prefixItems": [{"type": "string"}, {"type": "integer"}], "maxItems": %s}}}""".formatted(limit));

        assertThat(Decoded.of(decoders, Bodies.result("{\"row\": [\"a\", 1, true]}"))
                        .found())
                .contains("FORBIDDEN_MEMBER /row/2 true")
                .hasSize(limit.equals("2") ? 1 : 2);
    }

    @Test
    void areListsWhereTheyMayBeListsAsWell() {
        SchemaDecoders decoders = SchemaDecoders.of("""
                {"type": "object", "properties": {"row": {"anyOf": [
                  {"type": "array", "prefixItems": [{"type": "string"}, {"type": "integer"}], "items": false},
                  {"type": "array", "items": {"type": "boolean"}}]}}}""");

        for (String row : List.of("[\"a\", 1]", "[true, false, true]")) {
            Decoded decoded = Decoded.of(decoders, Bodies.result("{\"row\": %s}".formatted(row)));
            assertThat(decoded.found()).isEmpty();
            assertThat(decoded.record()).extracting("row").isInstanceOf(List.class);
        }
    }
}
