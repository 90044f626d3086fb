package dev.extractgen.generator.review.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.extractgen.generator.read.NamedSchema;
import dev.extractgen.generator.review.Laws;
import dev.extractgen.generator.review.Versions;
import dev.extractgen.generator.review.finding.Axis;
import dev.extractgen.generator.review.finding.Finding;
import dev.extractgen.generator.review.finding.Rule;
import dev.extractgen.generator.review.finding.Verdict;
import dev.extractgen.generator.review.versions.Direction;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Of several properties that refer to a definition, one gets another name while the definition is edited. */
class EditsBesideRenamesTest {
    private static final String PARTY = "'required': ['name'], 'properties': {'name': {'type': 'string'}, 'vat': %s}";
    private static final String TEXT = PARTY.formatted("{'type': 'string'}");

    static Stream<Arguments> edits() {
        return Stream.of(
                arguments(Rule.SCALAR_CHANGED, TEXT, PARTY.formatted("{'type': 'integer'}")),
                arguments(Rule.VALUE_REQUIRED, TEXT, TEXT.replace("['name']", "['name', 'vat']")),
                arguments(
                        Rule.REQUIRED_PROPERTY_ADDED,
                        TEXT,
                        PARTY.formatted("{'type': 'string'}, 'city': {'type': 'string'}")
                                .replace("['name']", "['name', 'city']")),
                arguments(
                        Rule.ENUM_VALUES_REMOVED,
                        PARTY.formatted("{'enum': ['a', 'b']}"),
                        PARTY.formatted("{'enum': ['a']}")),
                arguments(
                        Rule.NULL_FORBIDDEN,
                        PARTY.formatted("{'type': 'array', 'items': {'type': ['string', 'null']}}"),
                        PARTY.formatted("{'type': 'array', 'items': {'type': 'string'}}")));
    }

    @ParameterizedTest
    @MethodSource("edits")
    void areJudgedWhereDocumentsAreReadAsBefore(Rule rule, String before, String after) throws Exception {
        assertThat(judge(version("buyer", "seller", before), version("label", "seller", after)))
                .allSatisfy(finding -> assertThat(finding.verdict(Axis.STORED_RESULTS))
                        .isEqualTo(finding.rule() == rule ? Verdict.BREAK : Verdict.LOSS))
                .filteredOn(Finding::rule, rule)
                .singleElement()
                .satisfies(finding -> assertThat(finding.subject()).startsWith("seller."));
    }

    @ParameterizedTest
    @MethodSource("edits")
    void breakNothingWhereNoneIsReadAsBefore(Rule rule, String before, String after) throws Exception {
        assertThat(judge(version("buyer", "seller", before), version("label_buyer", "label_seller", after)))
                .filteredOn(Finding::rule, rule)
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.effect(Axis.STORED_RESULTS)).isEqualTo(Direction.NOT_REACHED));
    }

    private static List<Finding> judge(NamedSchema before, NamedSchema after) throws Exception {
        Laws.require(before, after);
        Proof.require(before, after);
        return SchemaRules.judge(before, after);
    }

    private static NamedSchema version(String one, String other, String party) {
        return Versions.read(Versions.source(
                        ("{'type': 'object', 'properties': {'%s': {'$ref': '#/$defs/Party'}, '%s': {'$ref': '#/$defs/Party'}}, "
                                        + "'$defs': {'Party': {'type': 'object', %s}}}")
                                .formatted(one, other, party)
                                .replace('\'', '"')))
                .get(0);
    }
}
