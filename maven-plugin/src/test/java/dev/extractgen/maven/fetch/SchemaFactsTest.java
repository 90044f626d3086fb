package dev.extractgen.maven.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SchemaFactsTest {
    /** As Pydantic writes the schema of a model with an optional model in it. */
    static final String WRITTEN = """
            {
              "$defs": {
                "Address": {
                  "title": "Address",
                  "type": "object",
                  "properties": { "city": { "title": "City", "type": "string" }, "zip": { "type": "string" } },
                  "required": ["city"]
                }
              },
              "title": "Invoice",
              "type": "object",
              "properties": {
                "vendor": { "title": "Vendor", "type": "string", "description": "Who sends it" },
                "ship_to": { "anyOf": [{ "$ref": "#/$defs/Address" }, { "type": "null" }], "default": null }
              },
              "required": ["vendor"]
            }""";

    /** As the service gives it back. */
    static final String NORMALISED = """
            {
              "type": "object",
              "additionalProperties": false,
              "properties": {
                "vendor": { "description": "Who sends it", "type": "string" },
                "ship_to": {
                  "anyOf": [
                    {
                      "type": "object",
                      "additionalProperties": false,
                      "properties": { "city": { "type": "string" }, "zip": { "type": "string" } },
                      "required": ["city", "zip"]
                    },
                    { "type": "null" }
                  ]
                }
              },
              "required": ["vendor", "ship_to"]
            }""";

    @Test
    void knowsTheServicesCopyAgain() {
        assertThat(facts(WRITTEN).saysTheSame(facts(NORMALISED))).isTrue();
        assertThat(facts(NORMALISED).saysTheSame(facts(WRITTEN))).isTrue();
    }

    @Test
    void noticesEachDifferenceThatCounts() {
        for (String edited : List.of(
                NORMALISED.replace("Who sends it", "Who gets it"),
                NORMALISED.replace("{ \"type\": \"null\" }", "{ \"type\": \"string\" }"),
                NORMALISED.replace("\"zip\": { \"type\": \"string\" }", "\"zip\": { \"type\": \"integer\" }"),
                NORMALISED.replace("\"zip\"", "\"code\""),
                NORMALISED
                        .replace("{ \"city\": { \"type\": \"string\" }, ", "{ ")
                        .replace("\"city\", ", ""),
                NORMALISED.replace(
                        "{ \"city\": { \"type\": \"string\" }, \"zip\": { \"type\": \"string\" } }",
                        "{ \"zip\": { \"type\": \"string\" }, \"city\": { \"type\": \"string\" } }"))) {
            assertThat(edited).isNotEqualTo(NORMALISED);
            assertThat(facts(WRITTEN).saysTheSame(facts(edited))).as(edited).isFalse();
        }
    }

    @Test
    void saysWhatTheCopyHasLost() {
        assertThat(Losses.between(facts(WRITTEN), facts(NORMALISED)))
                .containsExactly(
                        "4 titles (the root, /properties/vendor, /properties/ship_to/anyOf/0, …)",
                        "1 default (/properties/ship_to)",
                        "2 optional properties (/properties/ship_to/anyOf/0/properties/zip, /properties/ship_to)",
                        "1 definition (Address)");
        assertThat(Losses.between(facts(NORMALISED), facts(WRITTEN))).isEmpty();
    }

    @Test
    void takesPropertiesForPropertiesWhateverTheirNames() {
        String schema = """
                {"type": "object", "required": ["title", "default"],
                 "properties": {"title": {"type": "string"}, "default": {"type": "string"}}}""";

        assertThat(facts(schema).titles).isEmpty();
        assertThat(facts(schema).defaults).isEmpty();
        assertThat(facts(schema).optional).isEmpty();
    }

    @Test
    void losesNothingWithAPropertyThatIsGone() {
        String before = "{\"properties\": {\"a\": {\"title\": \"A\"}, \"b\": {}}, \"required\": [\"b\"]}";
        String after = "{\"properties\": {\"b\": {}}, \"required\": [\"b\"]}";

        assertThat(Losses.between(facts(before), facts(after))).isEmpty();
    }

    @Test
    void losesADefinitionOfAnotherFileWithTheReferenceToIt() {
        String before = "{\"properties\": {\"a\": {\"$ref\": \"common.json#/$defs/A\"}}, \"required\": [\"a\"]}";
        String after = "{\"properties\": {\"a\": {\"type\": \"string\"}}, \"required\": [\"a\"]}";

        assertThat(Losses.between(facts(before), facts(after))).containsExactly("1 definition (common.json#/$defs/A)");
        assertThat(Losses.between(facts(before), facts(before))).isEmpty();
    }

    @Test
    void followsReferencesThatLeadBack() {
        String tree = """
                {"$ref": "#/$defs/Node", "$defs": {"Node": {"type": "object",
                 "properties": {"children": {"type": "array", "items": {"$ref": "#/$defs/Node"}}}}}}""";

        assertThat(facts(tree).saysTheSame(facts(tree))).isTrue();
        assertThat(facts("{\"$ref\": \"#\"}").saysTheSame(facts("{\"$ref\": \"#/nowhere\"}")))
                .isFalse();
    }

    @Test
    void endsOnReferencesThatMultiply() {
        String definitions = IntStream.range(0, 40)
                .mapToObj(i -> "\"D%s\": {\"anyOf\": [{\"$ref\": \"#/$defs/D%s\"}, {\"$ref\": \"#/$defs/D%s\"}]}"
                        .formatted(i, i + 1, i + 1))
                .collect(Collectors.joining(", "));
        String schema = "{\"$ref\": \"#/$defs/D0\", \"$defs\": {%s, \"D40\": {}}}".formatted(definitions);

        assertThat(facts(schema).saysTheSame(facts(schema))).isFalse();
    }

    private static SchemaFacts facts(String schema) {
        return SchemaFacts.of(Json.read(schema));
    }
}
