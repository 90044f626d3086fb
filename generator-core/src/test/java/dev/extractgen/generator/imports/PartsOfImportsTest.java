package dev.extractgen.generator.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.extractgen.generator.Generation;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever an imported type is made of is held against what it is made of in the other module. */
class PartsOfImportsTest {
    private static final String MAP = "{'type': 'object', 'additionalProperties': {'type': '%s'}}";

    private static final String NAMED_MAP =
            "{'type': 'object', 'patternProperties': {'%s': {'type': 'string'}}, 'additionalProperties': false}";

    private static final String PATTERNS =
            "{'type': 'object', 'properties': {'a': {}}, 'patternProperties': {'%s': {'type': '%s'}}}";

    private static final String OTHERS =
            "{'type': 'object', 'properties': {'a': {}}, 'additionalProperties': {'type': '%s'}}";

    private static final String PAIR = "{'type': 'array', 'prefixItems': [{'type': 'string'}%s], 'items': %s}";

    private static final String CHOICE = "{'oneOf': [{'type': 'string'}, %s]}";

    /** What the definition says there, what it says here, and what is said of that. */
    static Stream<Arguments> differences() {
        return Stream.of(
                arguments(
                        part(MAP.formatted("string")),
                        part(MAP.formatted("integer")),
                        "it is of type integer here, and of type string there"),
                arguments(
                        part(NAMED_MAP.formatted("^a")),
                        part(NAMED_MAP.formatted("^b")),
                        "the patternProperties are others there"),
                arguments(
                        part(MAP.formatted("string")),
                        part("{'type': 'array', 'items': {'type': 'string'}}"),
                        "it is an array here, and an object with members of any name there"),
                arguments(
                        part("{}"),
                        part("{'type': 'string', 'format': 'date-time'}"),
                        "it is a string of format date-time here, and of any type or null there"),
                arguments(part("{}"), part("false"), "it is forbidden here, and of any type or null there"),
                arguments(
                        part(PAIR.formatted("", "false")),
                        part("{'enum': ['a']}"),
                        "this is an enum here, and a tuple there"),
                arguments(
                        PATTERNS.formatted("^x", "string"),
                        PATTERNS.formatted("^y", "string"),
                        "the patternProperties are others there"),
                arguments(
                        PATTERNS.formatted("^x", "string"),
                        PATTERNS.formatted("^x", "integer"),
                        "it is of type integer here, and of type string there"),
                arguments(
                        OTHERS.formatted("string"),
                        OTHERS.formatted("boolean"),
                        "it is of type boolean here, and of type string there"),
                arguments(
                        PAIR.formatted("", "false"),
                        PAIR.formatted(", {'type': 'string'}", "false"),
                        "its positions are others there"),
                arguments(
                        PAIR.formatted(", {'type': 'string'}", "false"),
                        PAIR.formatted(", {'type': 'integer'}", "false"),
                        "it is of type integer here, and of type string there"),
                arguments(
                        PAIR.formatted("", "{'type': 'string'}"),
                        PAIR.formatted("", "{'type': 'integer'}"),
                        "it is of type integer here, and of type string there"),
                arguments(
                        CHOICE.formatted("{'type': 'boolean'}"),
                        CHOICE.formatted("{'type': 'boolean'}, {'type': 'integer'}"),
                        "it is one of 2 types there"),
                arguments(
                        CHOICE.formatted("{'type': 'boolean'}"),
                        CHOICE.formatted("{'type': 'integer'}"),
                        "it is one of other types there"),
                arguments(
                        CHOICE.formatted("{'type': 'array', 'items': {'type': 'string'}}"),
                        CHOICE.formatted("{'type': 'array', 'items': {'type': 'integer'}}"),
                        "it is of type integer here, and of type string there"));
    }

    private static String part(String schema) {
        return "{'type': 'object', 'properties': {'part': %s}}".formatted(schema);
    }

    private static Modules common(String definition) {
        return new Modules()
                .export(
                        "com.example:common",
                        "com.example.common",
                        Map.of("common.json", Schemas.definitions(address(definition))));
    }

    private static String address(String definition) {
        return "\"Address\": " + definition.replace('\'', '"');
    }

    @ParameterizedTest
    @MethodSource("differences")
    void whatIsDifferentIsSaid(String there, String here, String message) {
        Generation generation = common(there).invoice(Schemas.using(address(here)));

        assertThat(generation.diagnostics()).singleElement().asString().contains("[EXT105] /$defs/Address", message);
    }

    @ParameterizedTest
    @MethodSource("differences")
    void whatIsTheSameIsImported(String there, String here, String message) {
        for (String definition : new String[] {there, here}) {
            Modules modules = common(definition);
            Generation generation = modules.invoice(Schemas.using(address(definition)));

            assertThat(generation.sources().get(0).text())
                    .contains("Common.@Nullable Address seller")
                    .doesNotContain("record Address");
            assertThat(modules.problems()).isEmpty();
            assertThat(modules.compiled()).isNotNull();
        }
    }
}
