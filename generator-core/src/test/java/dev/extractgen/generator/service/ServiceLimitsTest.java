package dev.extractgen.generator.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.extractgen.generator.Generator;
import dev.extractgen.generator.diagnostics.Diagnostic;
import dev.extractgen.generator.read.GeneratorOptions;
import dev.extractgen.generator.read.SchemaSource;
import dev.extractgen.generator.testing.JsonTrees;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the service takes is taken to the last property, level and character, and no more. */
class ServiceLimitsTest {
    private static List<String> warnings(String schema) {
        ByteBuffer content = ByteBuffer.wrap(schema.getBytes(StandardCharsets.UTF_8));
        SchemaSource source = new SchemaSource("order.json", content, "order", null, null, GeneratorOptions.DEFAULT);
        return Generator.generate(List.of(source)).diagnostics().stream()
                .map(Diagnostic::toString)
                .filter(diagnostic -> diagnostic.contains("the service takes"))
                .toList();
    }

    private static String object(String members) {
        return "{\"type\":\"object\",\"properties\":{%s}}".formatted(members);
    }

    private static String empty(int properties) {
        return IntStream.range(0, properties).mapToObj("\"p%s\":{}"::formatted).collect(Collectors.joining(","));
    }

    private static String levels(int count) {
        String schema = object("\"a\":{\"type\":\"string\"}");
        for (int level = 1; level < count; level++) {
            schema = object("\"a\":{\"type\":\"array\",\"items\":%s}".formatted(schema));
        }
        return schema;
    }

    private static long text(JsonNode node) {
        long text = node.isTextual() ? node.textValue().length() : 0;
        for (var names = node.fieldNames(); names.hasNext(); ) {
            text += names.next().length();
        }
        for (JsonNode part : node) {
            text += text(part);
        }
        return text;
    }

    private static String described(String more, int characters) {
        return "{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"string\"}}%s,\"description\":\"%s\"}"
                .formatted(more, "x".repeat(characters));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"5000 |", "5001 | has 5,001 properties; the service takes at most 5,000"})
    void countsProperties(int properties, String warning) {
        require(warnings(object(empty(properties))), warning);
    }

    /** A definition is counted once, however often it is referred to. */
    @Test
    void countsPropertiesWhereTheyAreDeclared() {
        String twice = "%1$s,\"one\":%2$s,\"other\":%2$s".formatted(empty(4_098), "{\"$ref\":\"#/$defs/Part\"}");
        String schema = "{\"$defs\":{\"Part\":%s},%s"
                .formatted(object(empty(900)), object(twice).substring(1));

        assertThat(warnings(schema)).isEmpty();
        assertThat(warnings(schema.replace("\"other\":", "\"more\":{},\"other\":")))
                .singleElement()
                .asString()
                .contains("has 5,001 properties");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"7 |", "8 | lies deeper than 7 levels; the service takes no more"})
    void countsLevels(int levels, String warning) {
        require(warnings(levels(levels)), warning);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0 |", "1 | has 120,001 characters of names, values and texts; the service takes at most 120,000"})
    void countsCharactersOfTexts(int beyond, String warning) {
        int other = (int) text(JsonTrees.tree(described("", 0)));

        require(warnings(described("", 120_000 - other + beyond)), warning);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0 |", "1 | has 150,001 characters; the service takes at most 150,000"})
    void countsCharactersOfTheWhole(int beyond, String warning) {
        String numbers = ",\"examples\":[%s]".formatted("1,".repeat(40_000) + 1);
        int other = described(numbers, 0).length();

        require(warnings(described(numbers, 150_000 - other + beyond)), warning);
    }

    /** What stands around the words in the file is not sent. */
    @Test
    void doesNotCountWhiteSpace() {
        assertThat(warnings(described(",\n" + " ".repeat(200_000) + "\"title\":\"a\"", 100_000)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"type\":\"string\"}", "{\"type\":\"array\",\"items\":{\"type\":\"string\"}}", "{}"})
    void takesObjectsAtTheRootAlone(String schema) {
        assertThat(warnings(schema)).singleElement().asString().contains("is no object, and the service takes nothing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"object\"}",
                "{\"$ref\":\"#/$defs/A\",\"$defs\":{\"A\":{\"type\":\"object\",\"properties\":{\"a\":{}}}}}",
                "{\"type\":\"object\",\"oneOf\":[{\"required\":[\"a\"]},{\"required\":[\"b\"]}]}"
            })
    void takesObjectsHoweverTheyAreWritten(String schema) {
        assertThat(warnings(schema)).isEmpty();
    }

    private static void require(List<String> warnings, String warning) {
        if (warning == null) {
            assertThat(warnings).isEmpty();
        } else {
            assertThat(warnings).singleElement().asString().contains(warning);
        }
    }
}
