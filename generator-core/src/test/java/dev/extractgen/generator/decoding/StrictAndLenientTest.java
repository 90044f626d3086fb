package dev.extractgen.generator.decoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.extractgen.runtime.DecodeException;
import dev.extractgen.runtime.DecodedResult;
import dev.extractgen.runtime.ExtractedJob;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What the two kinds of decoders do about the same problems. */
class StrictAndLenientTest {
    private static final SchemaDecoders ORDER = SchemaDecoders.of("""
            {"type": "object", "required": ["id"], "properties": {
              "id": {"type": "string"},
              "lines": {"type": "array", "items": {"$ref": "#/$defs/Line"}},
              "gaps": {"type": "array", "items": {"anyOf": [{"$ref": "#/$defs/Line"}, {"type": "null"}]}},
              "codes": {"type": "array", "items": {"enum": ["a", "b"]}},
              "mixed": {"type": "array", "items": {"anyOf": [{"type": "integer"}, {"$ref": "#/$defs/Line"}]}},
              "grid": {"type": "array", "items": {"type": "array", "items": {"type": "integer"}}},
              "named": {"type": "object", "additionalProperties": {"$ref": "#/$defs/Line"}}},
             "$defs": {"Line": {"type": "object", "properties": {"amount": {"type": "number"}}}}}""");

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private static String line(int i) {
        return "{\"amount\": {\"confidence\": 0.%s}}".formatted(i);
    }

    @Test
    void refusesOnceAndListsEverything() {
        byte[] body = bytes(Bodies.document(
                "{\"lines\": [{\"amount\": \"1\"}, 7], \"codes\": [\"c\"], \"other\": 1}", "{\"page\": 1}"));
        ExtractedJob<?> lenient = ORDER.lenient().decode(body);
        DecodeException refused =
                catchThrowableOfType(DecodeException.class, () -> ORDER.strict().decode(body));
        assertThat(refused.problems()).isEqualTo(lenient.problems());
        assertThat(Decoded.found(refused.problems()))
                .containsExactly(
                        "MISSING_MEMBER /id null",
                        "WRONG_TYPE /lines/0/amount \"1\"",
                        "WRONG_TYPE /lines/1 7",
                        "UNKNOWN_ENUM_VALUE /codes/0 \"c\"",
                        "UNKNOWN_MEMBER /other 1",
                        "METADATA_UNKNOWN_MEMBER m:/page 1");
        assertThat(refused)
                .hasMessageContainingAll(
                        "4 errors", "2 warnings", "/extract_result/lines/0/amount", "/extract_result/codes/0");
    }

    @Test
    void acceptsWhatHasOnlyWarnings() {
        byte[] body = bytes(Bodies.document("{\"id\": \"x\", \"lines\": null, \"other\": 1}", "{\"id\": 0.5}"));
        ExtractedJob<?> strict = ORDER.strict().decode(body);
        ExtractedJob<?> lenient = ORDER.lenient().decode(body);
        assertThat(strict.result()).isEqualTo(lenient.result());
        assertThat(strict.problems()).hasSize(3).isEqualTo(lenient.problems());
    }

    @Test
    void treatsStoredFragmentsAlike() {
        byte[] result = bytes("{\"id\": 5, \"lines\": [7]}");
        byte[] metadata = bytes("{\"lines\": [%s], \"x\": 1}".formatted(line(1)));
        DecodedResult<?> lenient = ORDER.lenient().decodeResult(result, metadata);
        assertThatThrownBy(() -> ORDER.strict().decodeResult(result, metadata))
                .isInstanceOfSatisfying(
                        DecodeException.class,
                        refused -> assertThat(refused.problems()).isEqualTo(lenient.problems()));
        assertThat(Decoded.found(lenient.problems()))
                .containsExactly(
                        "WRONG_TYPE /id 5",
                        "WRONG_TYPE /lines/0 7",
                        "METADATA_WITHOUT_VALUE /lines/0 " + line(1),
                        "METADATA_UNKNOWN_MEMBER /x 1");
    }

    @Test
    void readsStoredFragmentsWithSpaceBeforeThem() {
        byte[] metadata = bytes("\n {\"id\": {\"confidence\": 0.5}}\n");
        DecodedResult<?> decoded = ORDER.strict().decodeResult(bytes("\n {\"id\": \"x\"}\n"), metadata);
        assertThat(new Decoded(decoded.value(), decoded.problems()).confidence("/id"))
                .isEqualTo(0.5);
        assertThat(Decoded.found(
                        ORDER.lenient().decodeResult(bytes(" null "), metadata).problems()))
                .containsExactly("WRONG_TYPE  null", "METADATA_WITHOUT_VALUE  {\"id\": {\"confidence\": 0.5}}");
    }

    @Test
    void keepsMetadataWithTheElementsThatAreLeft() {
        Decoded decoded = Decoded.whole(ORDER, """
                {"id": "x", "lines": [{"amount": 1}, "bad", {"amount": 3}, null, {"amount": 5}],
                 "gaps": ["bad", null, {"amount": 3}], "codes": ["c", "a", "d", "b"], "mixed": [1, "bad", {"amount": 3}, true, 5],
                 "grid": [[1, "bad", 3], "bad", [1]], "named": {"a": {"amount": 1}, "b": "bad", "c": {"amount": 3}}}""", """
                {"lines": [%1$s, %2$s, %3$s, %4$s, %5$s], "gaps": [%1$s, %2$s, %3$s],
                 "codes": [{"confidence": 0.1}, {"confidence": 0.2}, {"confidence": 0.3}, {"confidence": 0.4}, {"confidence": 0.5}],
                 "mixed": [{"confidence": 0.1}, {"confidence": 0.2}, %3$s, null, {"confidence": 0.5}],
                 "grid": [[{"confidence": 0.1}, {"confidence": 0.2}, {"confidence": 0.3}], [{"confidence": 0.4}], [{"confidence": 0.5}]],
                 "named": {"a": %1$s, "b": %2$s, "c": %3$s}}""".formatted(line(1), line(2), line(3), line(4), line(5)));
        assertThat(decoded.confidence("/lines/0/amount")).isEqualTo(0.1);
        assertThat(decoded.confidence("/lines/1/amount")).isEqualTo(0.3);
        assertThat(decoded.confidence("/lines/2/amount")).isEqualTo(0.5);
        assertThat(decoded.confidence("/gaps/0/amount")).isEqualTo(0.2);
        assertThat(decoded.confidence("/gaps/1/amount")).isEqualTo(0.3);
        assertThat(decoded.confidence("/codes/0")).isEqualTo(0.2);
        assertThat(decoded.confidence("/codes/1")).isEqualTo(0.4);
        assertThat(decoded.confidence("/mixed/0")).isEqualTo(0.1);
        assertThat(decoded.confidence("/mixed/1/amount")).isEqualTo(0.3);
        assertThat(decoded.confidence("/mixed/2")).isEqualTo(0.5);
        assertThat(decoded.confidence("/grid/0/1")).isEqualTo(0.3);
        assertThat(decoded.confidence("/grid/1/0")).isEqualTo(0.5);
        assertThat(decoded.confidence("/named/c/amount")).isEqualTo(0.3);
        assertThat(decoded.found())
                .contains(
                        "METADATA_WITHOUT_VALUE m:/lines/1 " + line(2),
                        "METADATA_WITHOUT_VALUE m:/lines/3 " + line(4),
                        "METADATA_WITHOUT_VALUE m:/gaps/0 " + line(1),
                        "METADATA_WITHOUT_VALUE m:/codes/2 {\"confidence\": 0.3}",
                        "METADATA_WITHOUT_VALUE m:/codes/4 {\"confidence\": 0.5}",
                        "METADATA_WITHOUT_VALUE m:/mixed/1 {\"confidence\": 0.2}",
                        "METADATA_WITHOUT_VALUE m:/grid/0/1 {\"confidence\": 0.2}",
                        "METADATA_WITHOUT_VALUE m:/grid/1 [{\"confidence\": 0.4}]",
                        "METADATA_WITHOUT_VALUE m:/named/b " + line(2));
    }
}
