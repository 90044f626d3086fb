package dev.extractgen.generator.decoding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.testing.Jackson;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Extractions miss what a schema requires, and what was decoded of them can be stored as well. */
class IncompleteValuesTest {
    private static final SchemaDecoders PAYMENT = SchemaDecoders.of("""
            {"type": "object", "required": ["due"], "properties": {
              "due": {"type": "string", "format": "date"},
              "by": {"anyOf": [
                {"type": "object", "required": ["kind", "number"], "properties": {
                  "kind": {"const": "card"}, "number": {"type": "string"}}},
                {"type": "object", "required": ["kind", "iban", "type"], "properties": {
                  "kind": {"const": "bank"}, "iban": {"type": "string"}, "type": {"enum": ["sepa", "wire"]}}}]},
              "span": {"type": "array", "minItems": 2, "prefixItems": [{"type": "integer"}, {"type": "integer"}]}}}""");
    private static final List<Jackson> JACKSONS =
            List.of(Jackson.two(mapper -> mapper), Jackson.three(mapper -> mapper));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"due\": \"soon\"}",
                "{\"by\": {\"kind\": \"card\"}}",
                "{\"by\": {\"kind\": \"bank\", \"iban\": 5, \"type\": \"cash\"}}",
                "{\"by\": {\"iban\": \"DE1\"}}",
                "{\"by\": {}}",
                "{\"span\": [\"a\", 2]}",
                "{\"span\": [1]}"
            })
    void areWrittenAndReadBack(String result) {
        Object decoded = Objects.requireNonNull(PAYMENT.lenient()
                .decodeResult(result.getBytes(StandardCharsets.UTF_8))
                .value());

        for (Jackson jackson : JACKSONS) {
            String written = jackson.write(decoded);
            assertThat(jackson.read(written, decoded.getClass())).as(written).isEqualTo(decoded);
        }
    }
}
