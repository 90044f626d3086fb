package dev.extractgen.generator.decoding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.read.GeneratorOptions;
import dev.extractgen.generator.read.GeneratorOptions.UnknownMembers;
import dev.extractgen.runtime.DecodeProblem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of branches that all fit, the one is taken that holds the most of an object, however few members that are. */
class ClosestBranchTest {
    private static final int LEVELS = 240;

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

    /** The first lacks more members than the second lacks and forbids, but has a place for what was found. */
    @Test
    void isTheOneThatHoldsMostWhereNoneFits() {
        SchemaDecoders decoders = SchemaDecoders.of("""
                {"type": "object", "properties": {"paper": {"anyOf": [
                  {"type": "object", "additionalProperties": false, "required": ["number", "seller", "buyer", "total"],
                   "properties": {"number": {"type": "string"}, "seller": {"type": "string"}, "buyer": {"type": "string"},
                     "total": {"type": "number"}}},
                  {"type": "object", "additionalProperties": false, "required": ["shop"],
                   "properties": {"shop": {"type": "string"}}}]}}}""");

        Decoded decoded = Decoded.of(decoders, Bodies.result("{\"paper\": {\"number\": \"7\"}}"));

        assertThat(decoded.value("/paper/number")).isEqualTo("7");
        assertThat(decoded.problems())
                .hasSize(3)
                .allSatisfy(problem -> assertThat(problem.code()).isEqualTo(DecodeProblem.Code.MISSING_MEMBER));
    }

    @Test
    void isTheOneWithoutErrorsThoughItHoldsLess() {
        SchemaDecoders decoders = SchemaDecoders.of("""
                {"type": "object", "properties": {"item": {"anyOf": [
                  {"type": "object", "properties": {"id": {"type": "integer"}, "a": {"type": "string"}, "b": {"type": "string"}}},
                  {"type": "object", "properties": {"id": {"type": "string"}}}]}}}""");

        Decoded decoded =
                Decoded.of(decoders, Bodies.result("{\"item\": {\"id\": \"x\", \"a\": \"1\", \"b\": \"2\"}}"));

        assertThat(decoded.found()).containsExactly("UNKNOWN_MEMBER /item/a \"1\"", "UNKNOWN_MEMBER /item/b \"2\"");
    }

    @Test
    void isTheOneThatDeclaresTheMembers() {
        SchemaDecoders decoders = SchemaDecoders.of("""
                {"type": "object", "properties": {"item": {"anyOf": [
                  {"type": "object", "properties": {"id": {"type": "string"}}, "additionalProperties": {"type": "string"}},
                  {"type": "object", "properties": {"id": {"type": "string"}, "name": {"type": "string"},
                    "size": {"type": "string"}}}]}}}""");

        Decoded decoded = Decoded.of(decoders, Bodies.result("{\"item\": {\"id\": \"1\", \"name\": \"a\"}}"));

        assertThat(decoded.leaves()).containsExactly("/item/id", "/item/name", "/item/size");
        assertThat(decoded.problems()).isEmpty();
    }

    /** The first branch would hold more of the object than the second, but it can't be the one that is meant. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'kind': {'const': 'a'}     |                                | 'kind': {'const': 'b'}        | 'kind': 'b'",
                "'kind': {'const': 'a'}     |                                | 'kind': {'enum': ['b', null]} | 'kind': null",
                "'kind': {'type': 'string'} | , 'required': ['kind']         | 'size': {'type': 'string'}    | 'size': 'b'",
                "'kind': {'type': 'string'} | , 'additionalProperties': false | 'size': {'type': 'string'}   | 'more': 1"
            })
    void isNoneThatIsRuledOut(String first, @Nullable String keywords, String second, String member) {
        String schema = """
                {'type': 'object', 'properties': {'item': {'anyOf': [
                  {'type': 'object', 'properties': {'n': {'type': 'string'}, %s}%s},
                  {'type': 'object', 'properties': {'n': {'type': 'integer'}, %s}}]}}}""".formatted(first, Objects.requireNonNullElse(keywords, ""), second);
        String result = "{'item': {'n': 'x', %s}}".formatted(member);

        Decoded decoded =
                Decoded.of(SchemaDecoders.of(schema.replace('\'', '"')), Bodies.result(result.replace('\'', '"')));

        assertThat(decoded.found()).contains("WRONG_TYPE /item/n \"x\"");
    }

    @Test
    void mayHaveNullForAConstant() {
        SchemaDecoders decoders = SchemaDecoders.of("""
                {"type": "object", "properties": {"fee": {"anyOf": [
                  {"type": "object", "properties": {"kind": {"const": "flat"}, "note": {"type": "string"}}},
                  {"type": "object", "properties": {"kind": {"anyOf": [{"const": "share"}, {"type": "null"}]}, "of": {"type": "string"}}},
                  {"type": "object", "properties": {"kind": {"const": "none"}}}]}}}""");

        Decoded decoded = Decoded.of(decoders, Bodies.result("{\"fee\": {\"kind\": null}}"));

        assertThat(decoded.problems()).isEmpty();
        assertThat(decoded.leaves()).containsExactly("/fee/kind", "/fee/of");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e99999999999", "1e-99999999999", "1000e2147483646", "1e999999999"})
    void isFoundThoughNoTypeHoldsTheNumberInPlaceOfAConstant(String number) {
        SchemaDecoders decoders = SchemaDecoders.of("""
                {"type": "object", "properties": {"fee": {"anyOf": [
                  {"type": "object", "properties": {"kind": {"const": 1}, "note": {"type": "string"}}},
                  {"type": "object", "properties": {"kind": {"enum": ["share", 2]}, "of": {"type": "string"}}}]}}}""");

        byte[] job = Bodies.result("{\"fee\": {\"kind\": %s, \"of\": \"a\"}}".formatted(number))
                .getBytes(StandardCharsets.UTF_8);
        Decoded decoded = Decoded.of(decoders.lenient().decode(job));

        assertThat(decoded.value("/fee/of")).isEqualTo("a");
        assertThat(decoded.found()).hasSize(1).first().asString().endsWith(" /fee/kind " + number);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void isTheFirstOfThoseThatFitAlikeBeItAMap(boolean isMapFirst) {
        String object = "{\"type\": \"object\", \"properties\": {\"a\": {\"type\": \"string\"}}}";
        String map = "{\"type\": \"object\", \"additionalProperties\": {\"type\": \"string\"}}";
        SchemaDecoders decoders =
                SchemaDecoders.of("{\"type\": \"object\", \"properties\": {\"tags\": {\"anyOf\": [%s, %s]}}}"
                        .formatted(isMapFirst ? map : object, isMapFirst ? object : map));

        Decoded decoded = Decoded.of(decoders, Bodies.result("{\"tags\": {}}"));

        assertThat(decoded.leaves()).isEqualTo(isMapFirst ? List.of() : List.of("/tags/a"));
    }

    /** Looking at all that lies within anew for each level, and at each level of that, would take minutes. */
    @Test
    void isFoundAtEachOfManyLevels() {
        SchemaDecoders decoders = SchemaDecoders.of("""
                {"type": "object", "properties": {"root": {"$ref": "#/$defs/N"}}, "$defs": {
                  "N": {"anyOf": [{"$ref": "#/$defs/A"}, {"$ref": "#/$defs/B"}]},
                  "A": {"type": "object", "properties": {"name": {"type": "string"}, "child": {"$ref": "#/$defs/N"}}},
                  "B": {"type": "object", "properties": {"name": {"type": "integer"}, "child": {"$ref": "#/$defs/N"}}}}}""", GeneratorOptions.DEFAULT);
        String unknown = "\"unknown\": [%s]".formatted("1, ".repeat(300) + 1);
        StringBuilder document = new StringBuilder("{\"root\": ");
        for (int level = 0; level < LEVELS; level++) {
            document.append("{\"name\": %s, %s, \"child\": ".formatted(level % 2 == 0 ? "\"a\"" : "1", unknown));
        }
        document.append("{\"name\": \"z\"}").append("}".repeat(LEVELS + 1));

        var result = decoders.lenient().decodeResult(document.toString().getBytes(StandardCharsets.UTF_8));

        assertThat(result.problems())
                .hasSize(LEVELS)
                .allSatisfy(problem -> assertThat(problem.code()).isEqualTo(DecodeProblem.Code.UNKNOWN_MEMBER));
    }
}
