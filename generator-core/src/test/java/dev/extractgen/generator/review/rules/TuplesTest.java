package dev.extractgen.generator.review.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.read.NamedSchema;
import dev.extractgen.generator.review.Laws;
import dev.extractgen.generator.review.finding.Axis;
import dev.extractgen.generator.review.finding.Effect;
import dev.extractgen.generator.review.finding.Finding;
import dev.extractgen.generator.review.finding.Rule;
import dev.extractgen.generator.review.finding.Verdict;
import org.junit.jupiter.api.Test;

/** Arrays whose positions have types of their own. */
class TuplesTest {
    private static final String TUPLE = "'t': {'type': 'array', 'prefixItems': [{'type': 'string'}%s], 'items': {%s}}";

    @Test
    void elementsAfterAreShownWhereNeitherVersionHasAPosition() throws Exception {
        NamedSchema before = version("", "'type': 'number'");
        NamedSchema after = version(", {'type': 'number'}", "'type': 'array', 'items': {'type': 'number'}");
        assertThat(SchemaRules.judge(before, after))
                .extracting(Finding::rule)
                .contains(Rule.POSITIONS_CHANGED, Rule.STRUCTURE_CHANGED);
        Laws.require(before, after);
        Proof.require(before, after);
    }

    @Test
    void ofAUnionAreSuchValuesNoMore() throws Exception {
        String union = "'u': {'anyOf': [{'type': 'string'}, %s]}";
        Row row = Row.of(
                Rule.STRUCTURE_CHANGED,
                union.formatted("{'type': 'array', 'prefixItems': [{'type': 'string'}], 'items': false}"),
                union.formatted("{'type': 'array', 'items': {'type': 'string'}}"));
        Laws.require(row.versionBefore(), row.versionAfter());
        Proof.require(row.versionBefore(), row.versionAfter());
        assertThat(SchemaRules.judge(row.versionBefore(), row.versionAfter())).anySatisfy(finding -> {
            assertThat(finding.headline())
                    .isEqualTo("The type is an array of strings, and was an array with 1 position");
            assertThat(finding.effect(Axis.JAVA_MAKING).sentence())
                    .isEqualTo(finding.effect(Axis.JAVA_READING).sentence())
                    .contains("no such value any more");
        });
    }

    @Test
    void whatListsHaveTooManyOfAreElements() {
        Row row = Row.of(
                Rule.STRUCTURE_CHANGED,
                "'t': {'type': 'array', 'items': {'type': 'string'}}",
                "'t': {'type': 'array', 'prefixItems': [{'type': 'string'}], 'items': false}");
        assertThat(SchemaRules.judge(row.versionBefore(), row.versionAfter())
                        .get(0)
                        .effect(Axis.STORED_RESULTS))
                .extracting(Effect::verdict, Effect::sentence)
                .containsExactly(Verdict.REFUSED, "A strict decoder refuses an element: [\"a text\", \"a text\"].");
    }

    @Test
    void anAccessorThatIsGoneHasNoOtherType() {
        String tuple = "'t': {'type': 'array', 'prefixItems': [{'type': 'string'}], 'items': false}";
        String object = "'t': {'type': 'object', 'properties': {'%s': {'type': 'number'}}}";
        assertThat(reading(tuple, object.formatted("low")))
                .isEqualTo("Invoice.T has no item0() any more: code that reads it does not compile.");
        assertThat(reading(tuple, object.formatted("item0")))
                .isEqualTo("Invoice.T has no item0() of this type any more: code that reads it does not compile.");
    }

    private static String reading(String before, String after) {
        Row row = Row.of(Rule.STRUCTURE_CHANGED, before, after);
        return SchemaRules.judge(row.versionBefore(), row.versionAfter())
                .get(0)
                .effect(Axis.JAVA_READING)
                .sentence();
    }

    private static NamedSchema version(String position, String others) {
        return Row.of(Rule.POSITIONS_CHANGED, TUPLE.formatted(position, others), TUPLE.formatted(position, others))
                .versionBefore();
    }
}
