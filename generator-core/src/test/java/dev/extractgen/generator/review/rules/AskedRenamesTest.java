package dev.extractgen.generator.review.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.extractgen.generator.review.Laws;
import dev.extractgen.generator.review.finding.Finding;
import dev.extractgen.generator.review.finding.Rule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** People rename a property and edit what is said of it in one go. */
class AskedRenamesTest {
    private static final String PARTY =
            "'$defs': {'P': {'type': 'object', 'properties': {'a': {'type': 'string'}%s}}}}";

    static Stream<Arguments> pairs() {
        return Stream.of(
                arguments(
                        true,
                        "'n': {'type': 'string'}, " + text("vendor", "The legal name of the vendor."),
                        "'n': {'type': 'string'}, " + text("seller", "The legal name as printed.")),
                arguments(
                        false,
                        "'n': {'type': 'string'}, " + text("vendor", "The legal name of the vendor."),
                        "'n': {'type': 'string'}, " + text("due", "When it must be paid.")),
                arguments(
                        false,
                        "'n': {'type': 'string'}, " + text("vendor", "The legal name of the vendor."),
                        text("seller", "The legal name as printed.") + ", 'n': {'type': 'string'}"),
                arguments(
                        true,
                        "'n': {'type': 'string'}, " + text("total", "Gross amount"),
                        "'n': {'type': 'string'}, " + text("due", "Gross amount due")),
                arguments(
                        true,
                        "'vendor_name': {'type': 'string'}, 'vendor_city': {'type': 'string'}",
                        "'seller_name': {'type': 'string'}, 'seller_city': {'type': 'string'}"),
                arguments(
                        false,
                        "'vendor_name': {'type': 'string'}, 'vendor_city': {'type': 'string'}",
                        "'seller_name': {'type': 'string'}, 'buyer_city': {'type': 'string'}"),
                arguments(
                        true,
                        "'n': {'type': 'string'}, " + text("vendor!", "The vendor."),
                        "'n': {'type': 'string'}, " + text("seller", "The vendor.")),
                arguments(
                        true,
                        "'n': {'type': 'string'}, " + text("vendor", "The full legal name of the vendor as printed"),
                        text("seller", "The legal name of the vendor as printed") + ", 'n': {'type': 'string'}"),
                // Another type, and several candidates, of which nobody knows which it is.
                arguments(false, "'vendor_name': {'type': 'string'}", "'vendor': {'type': 'integer'}"),
                arguments(
                        false,
                        "'vendor_name': {'type': 'string'}, 'vendor_label': {'type': 'string'}",
                        "'vendor': {'type': 'string'}"),
                arguments(
                        false,
                        "'a': {'type': 'string'}, 'b': {'type': 'string'}, 'n': {'type': 'number'}",
                        "'n': {'type': 'number'}, 'c': {'type': 'string'}"),
                arguments(true, party("vendor", ""), party("seller", ", 'b': {'type': 'string'}")));
    }

    private static String text(String name, String description) {
        return "'%s': {'type': 'string', 'description': '%s'}".formatted(name, description);
    }

    private static String party(String name, String more) {
        return "{'type': 'object', 'properties': {'%s': {'$ref': '#/$defs/P'}}, ".formatted(name)
                + PARTY.formatted(more);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void areAskedAbout(boolean isAsked, String before, String after) throws Exception {
        Row row = Row.of(Rule.PROPERTY_PERHAPS_RENAMED, before, after);
        Laws.require(row.versionBefore(), row.versionAfter());
        Proof.require(row.versionBefore(), row.versionAfter());
        assertThat(SchemaRules.judge(row.versionBefore(), row.versionAfter()))
                .extracting(Finding::rule)
                .contains(isAsked ? Rule.PROPERTY_PERHAPS_RENAMED : Rule.PROPERTY_REMOVED)
                .doesNotContain(isAsked ? Rule.PROPERTY_REMOVED : Rule.PROPERTY_PERHAPS_RENAMED, Rule.PROPERTY_RENAMED);
    }

    @Test
    void areKnownWhereTheTypeLeadsBackToTheObject() throws Exception {
        String node = "{'type': 'object', 'properties': {'top': {'$ref': '#/$defs/N'}}, '$defs': {'N': "
                + "{'type': 'object', 'properties': {'a': %s, '%s': {'type': 'array', 'items': {'$ref': '#/$defs/N'}}}}}}";
        Row row = Row.of(
                Rule.PROPERTY_RENAMED,
                node.formatted("{'type': 'string'}", "children"),
                node.formatted("{'type': 'integer'}", "kids"));
        Laws.require(row.versionBefore(), row.versionAfter());
        Proof.require(row.versionBefore(), row.versionAfter());
        assertThat(SchemaRules.judge(row.versionBefore(), row.versionAfter()))
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder(Rule.PROPERTY_RENAMED, Rule.SCALAR_CHANGED);
    }
}
