package dev.extractgen.generator.review.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import dev.extractgen.generator.review.Laws;
import dev.extractgen.generator.review.finding.Axis;
import dev.extractgen.generator.review.finding.BindingsAdvice;
import dev.extractgen.generator.review.finding.Finding;
import dev.extractgen.generator.review.finding.Rule;
import dev.extractgen.generator.review.finding.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Types are called after properties, and so have other names when these have: that is the same edit. */
class NamedAfterTest {
    private static final String OBJECT =
            "{'type': 'object', 'properties': {'name': {'type': 'string'}, 'home': {'type': 'object', 'properties': {'city': {'type': 'string'}}}}}";

    private static List<Finding> judge(String before, String after) throws Exception {
        Row row = Row.of(Rule.PROPERTY_RENAMED, before, after);
        Laws.require(row.versionBefore(), row.versionAfter());
        Proof.require(row.versionBefore(), row.versionAfter());
        return SchemaRules.judge(row.versionBefore(), row.versionAfter());
    }

    @Test
    void aPropertyIsRenamedWithItsType() throws Exception {
        assertThat(judge("'seller': " + OBJECT, "'vendor': " + OBJECT))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo(Rule.PROPERTY_RENAMED);
                    assertThat(finding.effect(Axis.JAVA_READING).sentence())
                            .contains("seller() is gone", "Invoice.Seller is called Invoice.Vendor");
                    assertThat(finding.bindings())
                            .extracting(BindingsAdvice::json, STRING)
                            .isEqualTo("{\"fields\": {\"/properties/vendor\": {\"aliases\": [\"seller\"]}},"
                                    + " \"types\": {\"/properties/vendor\": {\"javaName\": \"Seller\"}}}");
                });
        assertThat(judge(
                        "'rows': {'type': 'array', 'items': %s}".formatted(OBJECT),
                        "'lines': {'type': 'array', 'items': %s}".formatted(OBJECT)))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.verdict(Axis.JAVA_MAKING)).isEqualTo(Verdict.SOURCE));
    }

    /** Tools give each property its name for a title, those of an enum or an object, too. */
    @Test
    void aPropertyIsRenamedWithItsTitle() throws Exception {
        String status = "'%s': {'enum': ['open', 'paid'], 'title': '%s'}, 'x': {'type': 'string'}";
        assertThat(judge(status.formatted("status", "Status"), status.formatted("paid_state", "Paid State")))
                .extracting(Finding::rule)
                .containsExactly(Rule.PROPERTY_RENAMED);
        assertThat(judge(status.formatted("status", "Status"), status.formatted("paid_state", "Whether Paid")))
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder(Rule.PROPERTY_REMOVED, Rule.PROPERTY_ADDED);
    }

    @Test
    void codeThatKnowsARenamedRecordIsNotToldToCompileAnewOnly() throws Exception {
        String schema = "{'type': 'object', 'properties': {'a': {'$ref': '#/$defs/%1$s'}}, '$defs': {'%1$s': "
                + "{'type': 'object', 'properties': {'note': %2$s, 'name': {'type': 'string'}}}}}";
        assertThat(judge(schema.formatted("Seller", "{}"), schema.formatted("Vendor", "{'type': 'string'}")))
                .filteredOn(finding -> finding.rule() == Rule.TYPE_ADDED)
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.effect(Axis.JAVA_READING).sentence())
                                .contains("no record is called Invoice.Seller"));
    }

    @Test
    void aDefinitionIsRenamedByItself() throws Exception {
        String schema = "{'type': 'object', 'properties': {'%1$s': {'$ref': '#/$defs/%2$s'}}, '$defs': {'%2$s': %3$s}}";
        assertThat(judge(schema.formatted("seller", "Seller", OBJECT), schema.formatted("vendor", "Vendor", OBJECT)))
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder(Rule.PROPERTY_RENAMED, Rule.TYPE_RENAMED);
    }

    @Test
    void aDefinitionIsRenamedWithTheBranchesThatAreCalledAfterIt() throws Exception {
        String schema =
                "{'type': 'object', 'properties': {'a': {'$ref': '#/$defs/%1$s'}}, '$defs': {'%1$s': {'anyOf': ["
                        + "{'type': 'object', 'properties': {'kind': {'const': 'file'}}, 'required': ['kind']},"
                        + "{'type': 'object', 'properties': {'kind': {'const': 'disk'}}, 'required': ['kind']}]}}}";
        assertThat(judge(schema.formatted("Storage"), schema.formatted("Store")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo(Rule.TYPE_RENAMED);
                    assertThat(finding.effect(Axis.JAVA_READING).sentence())
                            .contains("Invoice.StorageFile is called Invoice.StoreFile");
                    assertThat(finding.bindings())
                            .extracting(BindingsAdvice::json, STRING)
                            .startsWith("{\"types\": {\"/$defs/Store\": {\"javaName\": \"Storage\"}, ")
                            .contains("\"/$defs/Store/anyOf/1\": {\"javaName\": \"StorageDisk\"}");
                });
    }

    @Test
    void whatMayBeAnotherPropertyIsInNoOtherOrder() throws Exception {
        assertThat(judge(
                        "'street': {'type': 'string', 'description': 'Street'}, 'city': {'type': 'string'}",
                        "'city': {'type': 'string'}, 'street_name': {'type': 'string', 'description': 'Its name'}"))
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder(Rule.PROPERTY_PERHAPS_RENAMED, Rule.DESCRIPTION_CHANGED);
    }
}
