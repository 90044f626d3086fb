package dev.extractgen.generator.decoding;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What schemas say together of a value, none more and none less of it, is what decoders hold documents to. */
class CombinedSchemasTest {
    private static final String NAME = SchemaCases.NAME;
    private static final String AGE = SchemaCases.AGE;

    private final SchemaCases cases = new SchemaCases();

    @Test
    void whatNarrowsADefinitionInOnePlaceLeavesItAsItIsInOthers() {
        String definitions = """
                "$defs": {
                  "Field": {"type": "object", "properties": {
                    "value": {"oneOf": [{"type": "string"}, {"type": "number"}, {"type": "boolean"}]},
                    "word": {"anyOf": [{"enum": ["a", 1]}, {"enum": ["c"]}]}}},
                  "Amount": {"allOf": [{"$ref": "#/$defs/Field"}, {"properties": {
                    "value": {"type": ["number", "string"]}, "word": {"type": "string"}}}]}}""";
        String field = "\"field\": {\"$ref\": \"#/$defs/Field\"}";
        String amount = "\"amount\": {\"$ref\": \"#/$defs/Amount\"}";
        for (String properties : List.of(field + ", " + amount, amount + ", " + field)) {
            cases.add(
                    "{\"type\": \"object\", \"properties\": {%s}, %s}".formatted(properties, definitions),
                    List.of(
                            "{\"field\": {\"value\": true, \"word\": 1}}",
                            "{\"amount\": {\"value\": 1.5, \"word\": \"c\"}}"),
                    List.of("{\"amount\": {\"value\": true}}", "{\"amount\": {\"word\": 1}}"),
                    List.of("/amount/value", "/amount/word"));
        }
        cases.check();
    }

    @Test
    void aFormatHoldsWhereverItStands() {
        for (String day : List.of(
                "{\"allOf\": [{\"type\": \"string\", \"format\": \"date\"}, {\"type\": \"string\", \"minLength\": 1}]}",
                "{\"format\": \"date\", \"anyOf\": [{\"type\": \"string\"}, {\"type\": \"null\"}]}",
                "{\"format\": \"date\", \"$ref\": \"#/$defs/Text\"}")) {
            cases.add(
                    "{\"type\": \"object\", \"properties\": {\"day\": %s}, \"$defs\": {\"Text\": {\"type\": \"string\"}}}"
                            .formatted(day),
                    List.of("{\"day\": \"2026-01-31\"}"),
                    List.of("{\"day\": \"soon\"}"),
                    List.of("/day"));
        }
        cases.check();
    }

    @Test
    void listsAndMapsMayLeadBackToThemselvesByOtherWays() {
        for (String branches : List.of(
                "{\"type\": \"object\", \"additionalProperties\": {\"$ref\": \"#/$defs/Node\"}}, {\"type\": \"object\", \"additionalProperties\": {\"type\": \"string\"}}",
                "{\"type\": \"array\", \"items\": {\"$ref\": \"#/$defs/Node\"}}, {\"type\": \"array\", \"items\": {\"type\": \"string\"}}")) {
            boolean isList = branches.contains("array");
            cases.add(
                    "{\"type\": \"object\", \"properties\": {\"tree\": {\"$ref\": \"#/$defs/Node\"}}, \"$defs\": {\"Node\": {\"anyOf\": [%s]}}}"
                            .formatted(branches),
                    List.of(isList ? "{\"tree\": [[[\"a\"], \"b\"]]}" : "{\"tree\": {\"x\": {\"y\": \"b\"}}}"),
                    List.of(isList ? "{\"tree\": [true]}" : "{\"tree\": {\"x\": true}}"),
                    List.of(isList ? "/tree/0" : "/tree/x"));
        }
        cases.check();
    }

    @Test
    void nullIsAllowedAsDeepInRecursionAsItIsOutside() {
        cases.add(
                """
                {"type": "object", "properties": {"rows": {"$ref": "#/$defs/Rows"}},
                 "$defs": {"Rows": {"type": "array",
                   "items": {"anyOf": [{"$ref": "#/$defs/Rows"}, {"type": ["string", "null"]}]}}}}""",
                List.of("{\"rows\": [null, [null, [null, \"x\"]]]}"),
                List.of("{\"rows\": [[1]]}"),
                List.of("/rows/0/0"));
        cases.add("""
                {"type": "object", "properties": {"rows": {"$ref": "#/$defs/Rows"}},
                 "$defs": {"Rows": {"type": "array", "items": {"anyOf": [{"$ref": "#/$defs/Rows"}, {"type": "string"}]}}}}""", List.of("{\"rows\": [[[\"x\"]]]}"), List.of("{\"rows\": [[[null]]]}"), List.of("/rows/0/0/0"));
        cases.check();
    }

    @Test
    void whatAllBranchesRequireIsRequired() {
        for (String choice : List.of("anyOf", "oneOf")) {
            String branches = "\"%s\": [{\"required\": [\"name\", \"age\"]}, {\"required\": [\"size\", \"name\"]}]"
                    .formatted(choice);
            String properties = "\"properties\": {%s, %s, \"size\": {}}".formatted(NAME, AGE);
            for (String schema :
                    List.of("{%s, %s}", "{\"allOf\": [{%s}, {%s}]}", "{%s, \"allOf\": [{\"type\": \"object\", %s}]}")) {
                cases.add(
                        schema.formatted(properties, branches),
                        List.of("{\"name\": \"a\", \"age\": 1}", "{\"name\": \"a\", \"size\": 1}"),
                        List.of("{\"age\": 1}"),
                        List.of("/name"));
            }
        }
        cases.add(
                "{\"properties\": {%s}, \"anyOf\": [{\"required\": [\"name\"]}, {\"not\": {\"required\": [\"name\"]}}]}"
                        .formatted(NAME),
                List.of("{}"),
                List.of(),
                List.of());
        cases.check();
    }

    @Test
    void namingAllTypesLeavesWhatIsSaidOfObjectsAndLists() {
        for (String types :
                List.of("[\"string\", \"number\", \"boolean\", \"array\", \"object\", \"null\"]", "\"any\"")) {
            cases.add(
                    "{\"type\": \"object\", \"properties\": {\"tag\": {\"type\": %s, \"properties\": {%s}, \"items\": {\"type\": \"string\"}}}}"
                            .formatted(types, NAME),
                    List.of("{\"tag\": {\"name\": \"x\"}}", "{\"tag\": [\"x\"]}", "{\"tag\": 1}", "{\"tag\": null}"),
                    List.of("{\"tag\": {\"name\": 1}}", "{\"tag\": [1]}"),
                    List.of("/tag/name", "/tag/0"));
        }
        cases.check();
    }

    @Test
    void aWordThatMayStandForADateMakesItAText() {
        cases.add(
                "{\"type\": \"object\", \"properties\": {\"due\": {\"anyOf\": [{\"type\": \"string\", \"format\": \"date\"}, {\"const\": \"upon receipt\"}]}}}",
                List.of("{\"due\": \"upon receipt\"}", "{\"due\": \"2026-01-31\"}"),
                List.of("{\"due\": 1}"),
                List.of("/due"));
        cases.check();
    }

    /** To ECMAScript a backslash before such a letter means the letter. */
    @Test
    void patternsMayBeWrittenDifferentlyAndBeTheSame() {
        String patterns =
                "\"patternProperties\": {\"^%1$s\": {\"type\": \"string\"}, \"^\\\\%1$s\": {\"enum\": [\"a\"]}}";
        for (String letter : List.of("e", "Q", "R")) {
            for (String properties : List.of("", "\"properties\": {%s}, ".formatted(NAME))) {
                cases.add(
                        "{\"type\": \"object\", %s%s}".formatted(properties, patterns.formatted(letter)),
                        List.of("{\"%s1\": \"a\", \"s1\": 1}".formatted(letter)),
                        List.of("{\"%s1\": 1}".formatted(letter)),
                        List.of("/%s1".formatted(letter)));
            }
        }
        cases.check();
    }

    @Test
    void theSameValuesOfMembersMayBeMeantWithMoreSaidOfThemElsewhere() {
        String narrowed =
                "\"narrowed\": {\"additionalProperties\": {\"allOf\": [{\"$ref\": \"#/$defs/Rows\"}, {\"properties\": {%s}}]}}"
                        .formatted(NAME);
        String rows = "\"rows\": {\"additionalProperties\": {\"$ref\": \"#/$defs/Rows\"}}";
        for (String properties : List.of(narrowed + ", " + rows, rows + ", " + narrowed)) {
            cases.add(
                    "{\"type\": \"object\", \"properties\": {%s}, \"$defs\": {\"Rows\": {\"items\": {\"type\": \"integer\"}}}}"
                            .formatted(properties),
                    List.of("{\"rows\": {\"a\": [1], \"b\": {\"name\": 1}, \"c\": \"x\"}}"),
                    List.of("{\"narrowed\": {\"a\": [1], \"b\": {\"name\": 1}, \"c\": \"x\"}}"),
                    List.of("/narrowed/b/name"));
        }
        cases.check();
    }

    @Test
    void whereNoObjectFitsNullMayBeAllTheSame() {
        cases.add("""
                {"type": "object", "required": ["items"], "properties": {"items": {"type": ["object", "null"],
                 "required": ["x"], "properties": {"x": {"allOf": [{"type": "string"}, {"type": "integer"}]}}}}}""", List.of("{\"items\": null}"), List.of("{\"items\": {\"x\": 1}}"), List.of("/items"));
        cases.check();
    }

    @Test
    void aRequiredMemberMayBeNullAloneInEitherSpelling() {
        for (String nothing : List.of(
                "\"type\": \"number\", \"nullable\": true, \"enum\": [null]",
                "\"type\": \"string\", \"nullable\": true, \"const\": null",
                "\"type\": [\"number\", \"null\"], \"enum\": [null]")) {
            cases.add(
                    """
                    {"type": "object", "properties": {"found": {"oneOf": [
                      {"type": "object", "required": ["iban"], "properties": {"iban": {"type": "string"}}},
                      {"type": "object", "required": ["iban", "why"], "properties": {
                        "iban": {%s}, "why": {"type": "string"}}}]}}}""".formatted(nothing),
                    List.of("{\"found\": {\"iban\": \"x\"}}", "{\"found\": {\"iban\": null, \"why\": \"y\"}}"),
                    List.of("{\"found\": {\"iban\": 1, \"why\": \"y\"}}"),
                    List.of("/found/iban"));
        }
        cases.check();
    }

    @Test
    void nullIsAllowedWhereABranchOfABranchAllowsIt() {
        for (String branches : List.of(
                "{\"type\": \"string\", \"nullable\": true}, {\"type\": \"integer\"}",
                "{\"$ref\": \"#/$defs/Text\"}, {\"$ref\": \"#/$defs/Text\", \"nullable\": true}, {\"type\": \"integer\"}")) {
            cases.add(
                    "{\"type\": \"object\", \"required\": [\"x\"], \"properties\": {\"x\": {\"anyOf\": [{\"anyOf\": [%s]}, {\"type\": \"boolean\"}]}}, \"$defs\": {\"Text\": {\"type\": \"string\"}}}"
                            .formatted(branches),
                    List.of("{\"x\": null}", "{\"x\": \"a\"}", "{\"x\": 1}", "{\"x\": true}"),
                    List.of("{\"x\": []}"),
                    List.of("/x"));
        }
        cases.check();
    }

    @Test
    void branchesThatDifferInOtherMembersAloneAreAllThere() {
        for (String members : List.of("\"patternProperties\": {\"^o\": %s}", "\"additionalProperties\": %s")) {
            String branch = "{" + members + "}";
            cases.add(
                    "{\"type\": \"object\", \"properties\": {\"x\": {\"type\": \"object\", \"properties\": {\"name\": true}, \"anyOf\": [%s, %s]}}}"
                            .formatted(
                                    branch.formatted("{\"type\": \"integer\"}"),
                                    branch.formatted("{\"type\": \"boolean\"}")),
                    List.of("{\"x\": {\"other\": 1}}", "{\"x\": {\"other\": true}}"),
                    List.of("{\"x\": {\"other\": \"a\"}}"),
                    List.of("/x/other"));
        }
        cases.check();
    }

    @Test
    void valuesThatAreNotOfTheTypeBesideThemAreNone() {
        for (String schema : List.of(
                "{\"type\": \"string\", \"enum\": [\"a\", 1.5]}",
                "{\"type\": \"integer\", \"enum\": [1, 1.5]}",
                "{\"anyOf\": [{\"type\": \"integer\"}, {\"type\": \"integer\", \"const\": 1.5}]}")) {
            String fitting = schema.contains("a\"") ? "\"a\"" : "1";
            cases.add(
                    "{\"type\": \"object\", \"properties\": {\"x\": %s}}".formatted(schema),
                    List.of("{\"x\": %s}".formatted(fitting)),
                    List.of("{\"x\": 1.5}"),
                    List.of("/x"));
        }
        cases.check();
    }

    @Test
    void aFractionThatMayStandForAnIntegerMakesItANumber() {
        cases.add(
                "{\"type\": \"object\", \"properties\": {\"x\": {\"anyOf\": [{\"type\": \"integer\"}, {\"const\": 0.5}]}}}",
                List.of("{\"x\": 0.5}", "{\"x\": 2}"),
                List.of("{\"x\": \"a\"}"),
                List.of("/x"));
        cases.check();
    }

    @Test
    void whatIsSaidTwiceLeadsBackToNothing() {
        cases.add(
                "{\"type\": \"object\", \"properties\": {\"x\": {\"allOf\": [{\"$ref\": \"#/$defs/Any\"}, {\"$ref\": \"#/$defs/Any\"}]}}, \"$defs\": {\"Any\": {\"title\": \"any\"}}}",
                List.of("{\"x\": 1}", "{\"x\": [\"a\"]}"),
                List.of(),
                List.of());
        cases.check();
    }

    @Test
    void nothingIsSaidOfOthersBesideAPatternThatNobodyCanRead() {
        cases.add(
                "{\"type\": \"object\", \"properties\": {%s}, \"patternProperties\": {\"(?<o\": {\"type\": \"string\"}}, \"additionalProperties\": false}"
                        .formatted(NAME),
                List.of("{\"name\": \"x\", \"other\": 1}"),
                List.of(),
                List.of());
        cases.check();
    }

    @Test
    void anObjectWithoutMembersIsOneWhereAllOthersNeedSome() {
        cases.add("""
                {"type": "object", "properties": {"x": {"anyOf": [
                  {"type": "object", "properties": {%s}, "required": ["name"], "additionalProperties": false},
                  {"type": "object", "properties": {%s}, "allOf": [{"additionalProperties": false}]}]}}}""".formatted(NAME, AGE), List.of("{\"x\": {\"name\": \"a\"}}", "{\"x\": {}}"), List.of(), List.of());
        cases.check();
    }

    @Test
    void whatStandsBesideAReferenceCountsFromDraft201909On() {
        for (String draft : List.of("draft-04/schema#", "draft-05/schema#", "draft-06/schema#", "draft-07/schema#")) {
            besideReference("http://json-schema.org/" + draft, List.of());
        }
        for (String draft : List.of("draft/2019-09/schema", "draft/2020-12/schema")) {
            besideReference("https://json-schema.org/" + draft, List.of("/x"));
        }
        cases.check();
    }

    /** Draft 2019-09 lets a schema say that whoever refers to it may be meant where it refers to itself. */
    @Test
    void whoExtendsASchemaThatContainsItselfMayBeContainedInstead() {
        String tree =
                "\"type\": \"object\", \"properties\": {\"parts\": {\"type\": \"array\", \"items\": {\"$recursiveRef\": \"#\"}}}";
        for (String anchor : List.of("", "\"$recursiveAnchor\": true, ")) {
            cases.add(
                    """
                    {"$schema": "https://json-schema.org/draft/2019-09/schema", "$id": "https://example.com/named", %s
                     "$ref": "https://example.com/tree", "properties": {%s},
                     "$defs": {"Tree": {"$id": "https://example.com/tree#", %s%s}}}""".formatted(anchor, NAME, anchor, tree),
                    List.of("{\"name\": \"a\", \"parts\": [{\"name\": \"b\"}]}"),
                    anchor.isEmpty() ? List.of() : List.of("{\"parts\": [{\"name\": 1}]}"),
                    anchor.isEmpty() ? List.of() : List.of("/parts/0/name"));
        }
        cases.check();
    }

    private void besideReference(String draft, List<String> errors) {
        cases.add(
                "{\"$schema\": \"%s\", \"type\": \"object\", \"properties\": {\"x\": {\"$ref\": \"#/definitions/Text\", \"enum\": [\"a\"]}}, \"definitions\": {\"Text\": {\"type\": \"string\"}}}"
                        .formatted(draft),
                errors.isEmpty() ? List.of("{\"x\": \"a\"}", "{\"x\": \"b\"}") : List.of("{\"x\": \"a\"}"),
                errors.isEmpty() ? List.of() : List.of("{\"x\": \"b\"}"),
                errors);
    }
}
