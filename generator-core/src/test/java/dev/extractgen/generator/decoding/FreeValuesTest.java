package dev.extractgen.generator.decoding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import dev.extractgen.generator.testing.Jackson;
import dev.extractgen.generator.testing.JsonTrees;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A value of free form may be empty, and then it is there all the same. */
class FreeValuesTest {
    private static final String MANY = IntStream.range(0, 300)
            .mapToObj(i -> ", \"more%s\": {\"type\": \"string\"}".formatted(i))
            .collect(Collectors.joining());
    private static final SchemaDecoders DECODERS = SchemaDecoders.of("""
            {"type": "object", "properties": {
              "any": {},
              "row": {"type": "array", "prefixItems": [{"type": "string"}, {}, {"type": "string"}, {}, {"type": "string"}]},
              "large": {"type": "object", "properties": {"any": {}%s}}}}""".formatted(MANY));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"any\": []}",
                "{\"any\": {}}",
                "{\"any\": [1.5e1, 0e0, 123456789012345678901234567890.5e1]}",
                "{\"row\": [\"a\", []]}",
                "{\"row\": [\"a\", [], \"b\", []]}",
                "{\"row\": [\"a\", [], \"b\", [], \"c\"]}",
                "{\"row\": [\"a\", {}]}",
                "{\"row\": [\"a\"]}",
                "{\"large\": {\"any\": []}}",
                "{\"large\": {\"any\": {}}}",
                "{\"large\": {}}"
            })
    void areWrittenAndReadBack(String result) {
        Object decoded = Objects.requireNonNull(DECODERS.strict()
                .decodeResult(result.getBytes(StandardCharsets.UTF_8))
                .value());

        for (Jackson jackson : List.of(Jackson.two(mapper -> mapper), Jackson.three(mapper -> mapper))) {
            String written = jackson.write(decoded);
            assertThat(JsonTrees.canonical(written)).isEqualTo(JsonTrees.canonical(result));
            assertThat(jackson.read(written, decoded.getClass())).isEqualTo(decoded);
        }
    }

    /** A mapper may be told to make arrays of what it knows nothing of. */
    @Test
    void areReadByMappersThatMakeArrays() {
        String result = "{\"any\": [[1], []], \"row\": [\"a\", [null, [true]], \"b\"]}";
        Object decoded = Objects.requireNonNull(DECODERS.strict()
                .decodeResult(result.getBytes(StandardCharsets.UTF_8))
                .value());

        assertThat(List.of(
                        Jackson.two(mapper -> mapper.enable(DeserializationFeature.USE_JAVA_ARRAY_FOR_JSON_ARRAY)),
                        Jackson.three(mapper -> mapper.enable(
                                tools.jackson.databind.DeserializationFeature.USE_JAVA_ARRAY_FOR_JSON_ARRAY))))
                .allSatisfy(jackson -> assertThat((Object) jackson.read(result, decoded.getClass()))
                        .isEqualTo(decoded));
    }
}
