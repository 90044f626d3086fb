package dev.extractgen.generator.review.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.review.Laws;
import dev.extractgen.generator.review.finding.Axis;
import dev.extractgen.generator.review.finding.Finding;
import dev.extractgen.generator.review.finding.Rule;
import dev.extractgen.generator.review.finding.Witness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What shows what one edit does is not refused because of what another edit does. */
class AgreedWitnessesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                // A value that only one version lists.
                "'b!': {'enum': ['x', 'y']} | 'b!': {'enum': ['y', 'z']} | {'b': 'y', 'a': 1} | {'b': 'y', 'a': 'a text'}",
                // One that only the other version lists, or that is a constant there.
                "'b!': {'type': 'string'} | 'b!': {'enum': ['y']} | {'b': 'y', 'a': 1} | {'b': 'y', 'a': 'a text'}",
                "'b!': {} | 'b!': {'const': 2} | {'b': 2, 'a': 1} | {'b': 2, 'a': 'a text'}",
                // Null, which only one version allows.
                "'b!': {'type': ['string', 'null']} | 'b!': {'type': 'string'}"
                        + "| {'b': 'a text', 'a': 1} | {'b': 'a text', 'a': 'a text'}",
                // A member that only one version requires.
                "'b': {'type': 'string'} | 'b!': {'type': 'string'}"
                        + "| {'a': 1, 'b': 'a text'} | {'b': 'a text', 'a': 'a text'}",
                // The same within objects, arrays with positions and unions.
                "'b!': {'type': 'object', 'required': ['c'], 'properties': {'c': {'enum': ['x', 'y']}}}"
                        + "| 'b!': {'type': 'object', 'required': ['c'], 'properties': {'c': {'enum': ['y', 'z']}}}"
                        + "| {'b': {'c': 'y'}, 'a': 1} | {'b': {'c': 'y'}, 'a': 'a text'}",
                "'b!': {'type': 'array', 'minItems': 1, 'prefixItems': [{'enum': ['x', 'y']}]}"
                        + "| 'b!': {'type': 'array', 'minItems': 1, 'prefixItems': [{'enum': ['y', 'z']}]}"
                        + "| {'b': ['y'], 'a': 1} | {'b': ['y'], 'a': 'a text'}",
                "'b!': {'anyOf': [{'enum': ['x', 'y']}, {'type': 'boolean'}]}"
                        + "| 'b!': {'anyOf': [{'type': 'integer'}, {'type': 'boolean'}]}"
                        + "| {'b': true, 'a': 1} | {'b': true, 'a': 'a text'}"
            })
    void haveSiblingsThatBothVersionsTake(String before, String after, String stored, String fresh) throws Exception {
        Finding finding =
                find(Rule.SCALAR_CHANGED, before + ", 'a': {'type': 'integer'}", after + ", 'a': {'type': 'string'}");
        assertThat(finding.effect(Axis.STORED_RESULTS).witness()).isEqualTo(document(stored, "/a"));
        assertThat(finding.effect(Axis.NEW_RESULTS).witness()).isEqualTo(document(fresh, "/a"));
    }

    @ParameterizedTest
    @CsvSource({"integer, 1", "boolean, true"})
    void areReadAsTheBranchThatTheyAreWrittenAs(String type, String value) throws Exception {
        String union = "'a': {'type': 'array', 'items': {'anyOf': ["
                + "{'type': 'object', 'required': ['kind'], 'properties': {'kind': {'enum': [%s]}, 'v': {'type': '%s'}}},"
                + "{'type': 'object', 'required': ['kind'], 'properties': {'kind': {'const': 'other'}}}]}}";
        Finding finding =
                find(Rule.SCALAR_CHANGED, union.formatted("'x', 'y'", type), union.formatted("'y', 'z'", "string"));
        assertThat(finding.effect(Axis.STORED_RESULTS).witness())
                .isEqualTo(document("{'a': [{'kind': 'y', 'v': %s}]}".formatted(value), "/a/0"));
        assertThat(finding.effect(Axis.NEW_RESULTS).witness())
                .isEqualTo(document("{'a': [{'kind': 'y', 'v': 'a text'}]}", "/a/0"));
    }

    @Test
    void haveWhatTheirBranchRequiresThoughItMayBeNull() throws Exception {
        Finding finding = find(
                Rule.PROPERTY_ADDED,
                "'a!': {'anyOf': [{'type': 'object', 'required': ['b'], 'properties': {'b': {'type': ['number', 'null']}}},"
                        + "{'type': 'object', 'required': ['s', 't'], 'properties':"
                        + "{'v': {'type': 'number'}, 's': {'type': 'string'}, 't': {'type': 'object'}}},"
                        + "{'type': 'object', 'required': ['v'], 'properties': {'v': {'type': 'object'}, 's': {'type': 'object'}}}]}",
                "'a!': {'anyOf': [{'type': 'object', 'additionalProperties': {'type': 'string'}, 'properties':"
                        + "{'b': {'type': 'number'}, 'v': {'type': 'integer'}}},"
                        + "{'type': 'object', 'required': ['w', 't'], 'additionalProperties': false, 'properties':"
                        + "{'w': {'type': 'string'}, 't': {'type': 'number'}}},"
                        + "{'type': 'object', 'required': ['i', 'v'], 'properties':"
                        + "{'i': {'enum': ['n/a']}, 'v': {'type': 'object'}}}]}");
        assertThat(finding.effect(Axis.NEW_RESULTS).witness()).isEqualTo(document("{'a': {'v': 1, 'b': 1.5}}", "/a"));
    }

    @Test
    void areOfTheBranchThatLeavesTheValueOut() throws Exception {
        String union =
                "'a!': {'anyOf': [{'type': 'object', 'required': ['kind'], 'properties': {'kind': {'const': 'x'}},"
                        + "'additionalProperties': {'type': 'integer'}},"
                        + "{'type': 'object', 'required': ['kind'], 'properties': {'b': {'type': 'boolean'}, '%s': {'const': 'y'}}}]}";
        Finding finding = find(Rule.PROPERTY_ADDED, union.formatted("kind"), union.formatted("v"));
        assertThat(finding.effect(Axis.NEW_RESULTS).witness())
                .isEqualTo(document("{'a': {'kind': 'y', 'v': 'y'}}", "/a"));
    }

    @Test
    void areNotMadeUpWhereOtherChangesRefuseAllThatMayBeThere() throws Exception {
        Row row = Row.of(
                Rule.PROPERTY_REMOVED,
                "'a!': {'anyOf': [{'type': 'object', 'required': ['t', 'k'], 'properties':"
                        + "{'t': {'enum': ['late']}, 'v': {}, 's': {'type': 'string'}, 'k': {'const': 'x'}}},"
                        + "{'type': 'object', 'required': ['k'], 'properties': {'n': {'type': 'string'}, 'k': {'const': 'y'}}}]}",
                "'a!': {'anyOf': [{'type': 'object', 'required': ['s', 't'], 'properties':"
                        + "{'s': {'type': 'object'}, 't': {'type': 'number'}}},"
                        + "{'type': 'object', 'required': ['d', 's'], 'additionalProperties': {'type': 'string'}, 'properties':"
                        + "{'e': {'enum': ['late', 'open']}, 'd': {'type': 'object'}, 's': {'type': ['string', 'array']}}}]}");
        Laws.require(row.versionBefore(), row.versionAfter());
        Proof.require(row.versionBefore(), row.versionAfter());
    }

    @Test
    void areNotRefusedForAMemberThatAnotherBranchForbids() throws Exception {
        String union =
                "'a!': {'anyOf': [{'type': 'object', 'required': ['kind'], 'properties': {'kind': {'const': 'x'}}, 'additionalProperties': false},"
                        + "{'type': 'object', 'required': ['kind'], 'properties': {'kind': %s}%s}]}";
        Finding finding = find(
                Rule.OTHER_MEMBERS_KEPT,
                union.formatted("{'const': 'y'}", ""),
                union.formatted("{'type': 'string'}", ", 'additionalProperties': {'type': 'integer'}"));
        assertThat(finding.effect(Axis.NEW_RESULTS).witness())
                .isEqualTo(document("{'a': {'kind': 'y', 'anyName': 1}}", "/a"));
    }

    private static Witness.Document document(String json, String pointer) {
        return new Witness.Document(json.replace('\'', '"'), pointer);
    }

    private static Finding find(Rule rule, String before, String after) throws Exception {
        Row row = Row.of(rule, before, after);
        Laws.require(row.versionBefore(), row.versionAfter());
        Proof.require(row.versionBefore(), row.versionAfter());
        return SchemaRules.judge(row.versionBefore(), row.versionAfter()).stream()
                .filter(finding -> finding.rule() == rule && finding.subject().contains("a"))
                .findFirst()
                .orElseThrow();
    }
}
