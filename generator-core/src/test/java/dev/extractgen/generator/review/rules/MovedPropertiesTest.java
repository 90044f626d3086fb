package dev.extractgen.generator.review.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.read.NamedSchema;
import dev.extractgen.generator.review.Laws;
import dev.extractgen.generator.review.Versions;
import dev.extractgen.generator.review.finding.Axis;
import dev.extractgen.generator.review.finding.Finding;
import dev.extractgen.generator.review.finding.Rule;
import dev.extractgen.generator.review.finding.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A property that leaves an object which goes as a whole is lost with it, in the way in which that is. */
class MovedPropertiesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                               | LOSS",
                ", \"additionalProperties\": false | REFUSED",
                ", \"additionalProperties\": true  | NONE"
            })
    void comesOutAsTheWholeDoes(String rest, Verdict verdict) throws Exception {
        String total = "\"total\": {\"type\": \"number\", \"description\": \"All of it.\"}";
        NamedSchema before = schema("\"sums\": {\"type\": \"object\", \"properties\": {%s}}".formatted(total), rest);
        NamedSchema after = schema(total, rest);
        Laws.require(before, after);
        Proof.require(before, after);
        Finding moved = SchemaRules.judge(before, after).stream()
                .filter(finding -> finding.rule() == Rule.PROPERTY_MOVED)
                .findFirst()
                .orElseThrow();
        assertThat(moved.verdict(Axis.STORED_RESULTS)).isEqualTo(verdict);
    }

    private static final String SUMS =
            "\"net\": {\"type\": \"number\"}, \"tax\": {\"type\": \"number\"}, \"due\": {\"type\": \"string\", \"format\": \"date\"}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"sums\": {\"type\": \"object\", \"properties\": {%s}}",
                "\"sums\": {\"type\": \"array\", \"items\": {\"type\": \"object\", \"properties\": {%s}}}"
            })
    void whatIsPutIntoAnObjectOrTakenOutOfItIsOneFinding(String object) throws Exception {
        for (String rest : List.of("", ", \"required\": [\"sums\"]", ", \"additionalProperties\": false")) {
            NamedSchema flat = schema(SUMS, rest.contains("required") ? "" : rest);
            NamedSchema nested = schema(object.formatted(SUMS), rest);
            Laws.require(flat, nested);
            Proof.require(flat, nested);
            assertThat(SchemaRules.judge(flat, nested)).singleElement().satisfies(finding -> {
                assertThat(finding.rule()).isEqualTo(Rule.PROPERTY_MOVED);
                assertThat(finding.subject()).contains("net, ").endsWith("due");
            });
            assertThat(SchemaRules.judge(nested, flat))
                    .extracting(Finding::rule)
                    .containsExactly(Rule.PROPERTY_MOVED);
        }
    }

    @Test
    void theRecordThatHasItNoMoreIsNamed() {
        String rows = "\"rows\": {\"type\": \"array\", \"items\": {\"type\": \"object\", \"properties\": {%s}}}"
                .formatted(SUMS);
        String section = "\"section\": {\"type\": \"object\", \"properties\": {%s, \"title\": {\"type\": \"string\"}}}";
        assertThat(SchemaRules.judge(schema(section.formatted(rows), ""), schema(rows, "")))
                .filteredOn(finding -> finding.rule() == Rule.PROPERTY_MOVED)
                .singleElement()
                .extracting(finding -> finding.effect(Axis.JAVA_READING).sentence())
                .isEqualTo("Invoice.Section.rows() is gone: code that reads it does not compile.");
    }

    @Test
    void bothNamesAreQuoted() {
        String sums = "\"sums\": {\"type\": \"object\", \"properties\": {%s}}".formatted(SUMS);
        assertThat(SchemaRules.judge(schema(SUMS, ""), schema(sums, "")))
                .singleElement()
                .extracting(Finding::headline)
                .isEqualTo("\"sums.net\" was \"net\", \"sums.tax\" was \"tax\", \"sums.due\" was \"due\"");
    }

    @Test
    void anObjectThatHoldsMoreIsAFindingOfItsOwn() throws Exception {
        NamedSchema flat = schema(SUMS, "");
        NamedSchema nested = schema(
                "\"sums\": {\"type\": \"object\", \"properties\": {%s, \"paid\": {\"type\": \"boolean\"}}}"
                        .formatted(SUMS),
                "");
        Laws.require(flat, nested);
        Proof.require(flat, nested);
        assertThat(SchemaRules.judge(flat, nested))
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder(Rule.PROPERTY_MOVED, Rule.PROPERTY_ADDED);
    }

    @Test
    void whatComesFromSeveralObjectsOrGoesToSeveralIsSeveralFindings() throws Exception {
        String flat = "\"a\": {\"type\": \"string\"}, \"b\": {\"type\": \"integer\"}";
        String object = "\"%s\": {\"type\": \"object\", \"properties\": {%s}}";
        NamedSchema together = schema(object.formatted("x", flat) + ", " + object.formatted("y", SUMS), "");
        NamedSchema apart = schema(flat + ", " + SUMS, "");
        Laws.require(together, apart);
        Proof.require(together, apart);
        assertThat(SchemaRules.judge(together, apart))
                .extracting(Finding::rule)
                .containsExactly(Rule.PROPERTY_MOVED, Rule.PROPERTY_MOVED);
        String other = "\"n\": {\"type\": \"boolean\"}";
        assertThat(SchemaRules.judge(
                        schema(object.formatted("x", flat) + ", " + object.formatted("y", other), ""),
                        schema(
                                "\"a\": {\"type\": \"string\"}, "
                                        + object.formatted("y", other + ", \"b\": {\"type\": \"integer\"}"),
                                "")))
                .extracting(Finding::rule)
                .containsExactly(Rule.PROPERTY_MOVED, Rule.PROPERTY_MOVED, Rule.PROPERTY_REMOVED);
    }

    @Test
    void anotherOfTheSameNameIsNotTheOne() {
        NamedSchema before = schema("\"from\": {\"type\": \"object\", \"properties\": {%s}}".formatted(SUMS), "");
        NamedSchema after = schema("\"due\": {\"type\": \"integer\"}", "");
        Laws.require(before, after);
        assertThat(SchemaRules.judge(before, after))
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder(Rule.PROPERTY_REMOVED, Rule.PROPERTY_ADDED);
    }

    @Test
    void fromOneBranchToAnotherTheRecordsTellWhereItWas() throws Exception {
        String union = """
                "payment": {"anyOf": [{"$ref": "#/$defs/Card"}, {"$ref": "#/$defs/Transfer"}]}}, "$defs": {
                "Card": {"type": "object", "required": ["card"], "properties": {"card": {"type": "string"}%s}},
                "Transfer": {"type": "object", "required": ["iban"], "properties": {"iban": {"type": "string"}%s}}""";
        String day = ", \"day\": {\"type\": \"string\", \"format\": \"date\"}";
        NamedSchema before = schema(union.formatted(day, ""), "");
        NamedSchema after = schema(union.formatted("", day), "");
        Laws.require(before, after);
        Proof.require(before, after);
        assertThat(SchemaRules.judge(before, after))
                .extracting(Finding::headline)
                .containsExactly("\"payment.day\" is in Invoice.Transfer, and was in Invoice.Card");
    }

    private static NamedSchema schema(String property, String rest) {
        String schema = """
                {"type": "object", "properties": {"id": {"type": "string"}, %s}%s}""";
        return Versions.read(Versions.source(schema.formatted(property, rest == null ? "" : rest)))
                .get(0);
    }
}
