package dev.extractgen.generator.decoding;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a schema closes, whatever it leads to, is closed for good; what may be open in some documents is left open. */
class ClosedSchemasTest {
    private static final String NAME = SchemaCases.NAME;
    private static final String AGE = SchemaCases.AGE;

    private final SchemaCases cases = new SchemaCases();

    private void closed(String schema) {
        cases.add(
                schema,
                List.of("{\"name\": \"x\"}", "{\"name\": \"x\", \"age\": 1}"),
                List.of("{\"name\": \"x\", \"other\": 1}"),
                List.of("/other"));
    }

    private void open(String schema) {
        cases.add(
                schema,
                List.of("{\"name\": \"x\", \"age\": 1}", "{\"name\": \"x\", \"other\": 1}"),
                List.of(),
                List.of());
    }

    @Test
    void unevaluatedPropertiesCloseWhatAllSchemasSayTogether() {
        closed("{\"type\": \"object\", \"properties\": {%s, %s}, \"unevaluatedProperties\": false}"
                .formatted(NAME, AGE));
        closed("{\"allOf\": [{\"properties\": {%s}}], \"properties\": {%s}, \"unevaluatedProperties\": false}"
                .formatted(NAME, AGE));
        closed("""
                {"allOf": [{"$ref": "#/$defs/A"}, {"$ref": "#/$defs/B"}], "unevaluatedProperties": false,
                 "$defs": {"A": {"type": "object", "properties": {%s}}, "B": {"type": "object", "properties": {%s}}}}""".formatted(NAME, AGE));
        closed("""
                {"type": "object", "properties": {%s}, "unevaluatedProperties": false,
                 "oneOf": [{"properties": {%s}, "required": ["age"]}, {"properties": {"no": {"const": true}}}]}""".formatted(NAME, AGE));
        closed(
                "{\"type\": \"object\", \"properties\": {%s, %s}, \"required\": [\"other\"], \"unevaluatedProperties\": false}"
                        .formatted(NAME, AGE));
        for (String either : List.of(
                "\"$ref\": \"#/$defs/A\", \"oneOf\": [%s]",
                "\"allOf\": [{\"$ref\": \"#/$defs/A\"}, {\"oneOf\": [%s]}]")) {
            String branches =
                    "{\"properties\": {%s}, \"required\": [\"age\"]}, {\"properties\": {\"no\": {\"const\": true}}}"
                            .formatted(AGE);
            closed(
                    "{%s, \"unevaluatedProperties\": false, \"$defs\": {\"A\": {\"type\": \"object\", \"properties\": {%s}}}}"
                            .formatted(either.formatted(branches), NAME));
        }
        closed(
                "{\"$ref\": \"#/$defs/A\", \"properties\": {%s}, \"unevaluatedProperties\": false, \"$defs\": {\"A\": {\"properties\": {%s}}}}"
                        .formatted(AGE, NAME));
        closed(
                "{\"properties\": {%s}, \"anyOf\": [{\"type\": \"string\"}, {\"type\": \"object\", \"properties\": {%s}}], \"unevaluatedProperties\": false}"
                        .formatted(NAME, AGE));
        closed(
                "{\"properties\": {%s, %s}, \"anyOf\": [{\"required\": [\"name\"]}, {\"required\": [\"age\"]}], \"unevaluatedProperties\": false}"
                        .formatted(NAME, AGE));
        cases.add(
                "{\"type\": \"object\", \"unevaluatedProperties\": false}",
                List.of("{}"),
                List.of("{\"other\": 1}"),
                List.of("/other"));
        cases.check();
    }

    @Test
    void whatIsClosedStaysSoBesideWhatTakesMore() {
        for (String beside : List.of("true", "{\"type\": \"integer\"}")) {
            closed(
                    "{\"allOf\": [{\"type\": \"object\", \"properties\": {%s, %s}, \"unevaluatedProperties\": false}, {\"properties\": {\"name\": true}, \"additionalProperties\": %s}]}"
                            .formatted(NAME, AGE, beside));
        }
        cases.check();
    }

    @Test
    void unevaluatedPropertiesCloseNothingThatMayBeOpen() {
        for (String more : List.of(
                "\"if\": {\"properties\": {\"other\": true}}",
                "\"anyOf\": [{\"properties\": {\"other\": true}}, {\"properties\": {\"age\": true}}]",
                "\"allOf\": [{\"additionalProperties\": true}]",
                "\"$ref\": \"#/$defs/Open\", \"$defs\": {\"Open\": {\"additionalProperties\": true}}",
                "\"allOf\": [{\"unevaluatedProperties\": true}]",
                "\"dependentSchemas\": {\"name\": {\"properties\": {\"other\": true}}}",
                "\"patternProperties\": {\"^o\": true}",
                "\"$schema\": \"http://json-schema.org/draft-07/schema#\"")) {
            open("{\"type\": \"object\", \"properties\": {%s, %s}, \"unevaluatedProperties\": false, %s}"
                    .formatted(NAME, AGE, more));
        }
        cases.check();
    }

    @Test
    void unevaluatedItemsCloseATupleThatSaysAllOfItself() {
        String draft = "\"$schema\": \"https://json-schema.org/draft/2019-09/schema\", ";
        for (String closed : List.of(
                "{\"type\": \"array\", \"prefixItems\": [{\"type\": \"string\"}], \"unevaluatedItems\": false}",
                "{" + draft
                        + "\"type\": \"array\", \"items\": [{\"type\": \"string\"}], \"unevaluatedItems\": false}")) {
            cases.add(closed, List.of("[\"x\"]", "[]"), List.of("[\"x\", 1]"), List.of("/1"));
        }
        for (String open : List.of(
                "\"items\": {\"type\": \"integer\"}",
                "\"contains\": {\"type\": \"integer\"}",
                "\"allOf\": [{\"prefixItems\": [true, true]}]",
                "\"$schema\": \"http://json-schema.org/draft-07/schema#\"")) {
            cases.add(
                    "{\"type\": \"array\", \"prefixItems\": [{\"type\": \"string\"}], \"unevaluatedItems\": false, %s}"
                            .formatted(open),
                    List.of("[\"x\", 1]"),
                    List.of(),
                    List.of());
        }
        cases.check();
    }
}
