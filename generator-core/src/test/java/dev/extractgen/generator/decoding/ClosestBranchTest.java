package dev.extractgen.generator.decoding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.GeneratorOptions;
import dev.extractgen.generator.GeneratorOptions.UnknownMembers;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Of branches that all fit, the one is taken that holds the most of an object, however few members that are. */
class ClosestBranchTest {
    private static final String SCHEMA = """
            {"type": "object", "properties": {"rule": {"anyOf": [
              {"type": "object", "properties": {"id": {"type": "integer"}, "wait": {"type": "integer"}}, "required": ["id"]},
              {"type": "object", "required": ["id"], "properties": {"id": {"type": "integer"}, "people": {"type": "array",
                "items": {"type": "object", "properties": {"name": {"type": "string"}, "mail": {"type": "string"}}}}}}]}}}""";

    /** One member is unknown to the first branch, with all that lies in it; three within it are to the second. */
    private static final String DOCUMENT = """
            {"rule": {"id": 1, "people": [
              {"name": "a", "mail": "a@x", "x": 1}, {"name": "b", "mail": "b@x", "x": 2}, {"name": "c", "mail": "c@x", "x": 3}]}}""";

    @ParameterizedTest
    @EnumSource
    void isTheOneThatHoldsMost(UnknownMembers unknown) {
        SchemaDecoders decoders =
                SchemaDecoders.of(SCHEMA, new GeneratorOptions(GeneratorOptions.DEFAULT.types(), unknown));

        Object document = Objects.requireNonNull(decoders.lenient()
                .decodeResult(DOCUMENT.getBytes(StandardCharsets.UTF_8))
                .value());

        assertThat(document.toString()).contains("people=[", "mail=a@x").doesNotContain("wait=");
    }
}
