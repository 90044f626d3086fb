package dev.extractgen.generator.review.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.read.GeneratorOptions;
import dev.extractgen.generator.read.SchemaSource;
import dev.extractgen.generator.review.Laws;
import dev.extractgen.generator.review.Reviewer;
import dev.extractgen.generator.review.SchemaVersion;
import dev.extractgen.generator.review.Versions;
import dev.extractgen.generator.review.finding.Axis;
import dev.extractgen.generator.review.finding.BindingsAdvice;
import dev.extractgen.generator.review.finding.Effect;
import dev.extractgen.generator.review.finding.Finding;
import dev.extractgen.generator.review.finding.Rule;
import dev.extractgen.generator.review.finding.Verdict;
import dev.extractgen.generator.schema.SchemaFiles;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Who writes into the bindings what a finding says is better off. */
class WaysOutTest {
    private static final String MONEY = "{'type': 'object', 'properties': {'value': {'type': 'number'}}}";
    private static final String REFERENCE = "{'$ref': '#/$defs/Money'}";
    private static final String BOTH = money(REFERENCE, REFERENCE, "'Money': " + MONEY);

    private static String money(String fee, String cap, String definitions) {
        return "{'type': 'object', 'properties': {'fee': %s, 'cap': %s}, '$defs': {%s}}"
                .formatted(fee, cap, definitions);
    }

    private static String storage(String name) {
        return "{'type': 'object', 'properties': {'a': {'$ref': '#/$defs/%1$s'}}, '$defs': {'%1$s': {'anyOf': ["
                        .formatted(name)
                + "{'type': 'object', 'properties': {'kind': {'const': 'file'}}, 'required': ['kind']},"
                + "{'type': 'object', 'properties': {'kind': {'const': 'disk'}}, 'required': ['kind']}]}}}";
    }

    static Stream<Row> rows() {
        return Stream.concat(
                RuleTableTest.rows().filter(row -> row.bindings() == null),
                Stream.of(
                        Row.of(Rule.TYPE_SPLIT, BOTH, money(MONEY, REFERENCE, "'Money': " + MONEY)),
                        Row.of(Rule.TYPE_SPLIT, BOTH, money(MONEY, MONEY, "")),
                        Row.of(Rule.TYPES_MERGED, money(MONEY, MONEY, ""), BOTH),
                        Row.of(Rule.PROPERTY_RENAMED, "'a': " + MONEY, "'b': " + MONEY),
                        Row.of(
                                Rule.PROPERTY_RENAMED,
                                "'rows': {'type': 'array', 'items': %s}".formatted(MONEY),
                                "'lines': {'type': 'array', 'items': %s}".formatted(MONEY)),
                        Row.of(Rule.TYPE_RENAMED, storage("Storage"), storage("Store")),
                        Row.of(
                                Rule.COMPONENT_RENAMED,
                                "'tax-rate': {'type': 'string'}",
                                "'tax-rate': {'type': 'string'}, 'taxRate': {'type': 'integer'}")));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void work(Row row) {
        List<Finding> findings = SchemaRules.judge(row.versionBefore(), row.versionAfter());
        for (Finding finding : findings) {
            if (finding.bindings() != null) {
                Row followed = Row.withBindings(
                        row.rule(),
                        row.before(),
                        row.after(),
                        finding.bindings().json());
                List<Finding> left = SchemaRules.judge(followed.versionBefore(), followed.versionAfter());
                if (finding.rule() == Rule.TYPES_MERGED || finding.rule() == Rule.TYPE_SPLIT) {
                    // One of several names can be kept.
                    assertThat(left).extracting(Finding::edit).doesNotContain(finding.edit());
                } else if (finding.verdict(Axis.STORED_RESULTS) == Verdict.NONE) {
                    assertThat(left).as("%s after %s", left, finding).hasSizeLessThan(findings.size());
                } else {
                    assertThat(left)
                            .filteredOn(Finding::subject, finding.subject())
                            .extracting(same -> same.verdict(Axis.STORED_RESULTS))
                            .containsOnly(Verdict.NONE);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            "'format': 'date'", "'minLength': 1",   java.time.LocalDate
            "'minLength': 1",   "'format': 'date'", java.lang.String
            """)
    void areToLeaveAFormatOrToKeepTheJavaTypeOfBefore(String before, String after, String javaType) {
        String text = "'a': {'type': 'string', %s}";
        Row row = Row.of(Rule.FORMAT_REMOVED, text.formatted(before), text.formatted(after));
        Finding finding = SchemaRules.judge(row.versionBefore(), row.versionAfter()).stream()
                .filter(each -> each.rule() != Rule.CONSTRAINT_CHANGED)
                .findFirst()
                .orElseThrow();
        assertThat(finding.wayOut())
                .isEqualTo("Leave the format as it was, and say in the description how the value should be written. "
                        + "Or keep its Java type. Add to extract/invoice.bindings.json:");
        String bindings = "{\"fields\": {\"/properties/a\": {\"javaType\": \"%s\"}}}".formatted(javaType);
        assertThat(finding.bindings()).extracting(BindingsAdvice::json).isEqualTo(bindings);
        Row followed = Row.withBindings(row.rule(), row.before(), row.after(), bindings);
        assertThat(SchemaRules.judge(followed.versionBefore(), followed.versionAfter()))
                .allSatisfy(left -> {
                    assertThat(left.rule()).isEqualTo(Rule.CONSTRAINT_CHANGED);
                    assertThat(left.effects().values())
                            .extracting(Effect::verdict)
                            .containsOnly(Verdict.NONE);
                });
    }

    @Test
    void doNotTakeANameAwayFromAnotherType() {
        Row row = Row.of(Rule.TYPE_SPLIT, BOTH, money(MONEY, REFERENCE, "'Money': " + MONEY));
        assertThat(SchemaRules.judge(row.versionBefore(), row.versionAfter()))
                .singleElement()
                .satisfies(finding -> assertThat(finding.bindings()).isNull());
    }

    @Test
    void nameTheSchemaWhoseBindingsAreMeantWhereTheFieldLiesInAnotherFile() {
        String party = "{'$defs': {'Party': {'type': 'object', 'properties': {'%s': {'type': 'string'}}}}}";
        String invoice = "{'type': 'object', 'properties': {'seller': {'$ref': 'parties.json#/$defs/Party'}}}";
        SchemaVersion before = version(party.formatted("vat"), invoice, null);
        Finding finding = ofSeller(before, version(party.formatted("vat_id"), invoice, null));
        assertThat(finding.wayOut())
                .isEqualTo("Say so in the bindings: results under the old name are then read. "
                        + "Add to extract/invoice.bindings.json:");
        Finding followed = ofSeller(
                before,
                version(
                        party.formatted("vat_id"),
                        invoice,
                        Objects.requireNonNull(finding.bindings()).json()));
        assertThat(followed.verdict(Axis.STORED_RESULTS)).isEqualTo(Verdict.NONE);
    }

    @Test
    void areNotInBindingsThatMeanSomethingElseByThePlace() {
        String party = "{'$defs': {'Party': {'type': 'object', 'properties': {'%s': {'type': 'string'}}}}}";
        String invoice = "{'type': 'object', 'properties': {'seller': {'$ref': 'parties.json#/$defs/Party'}}, "
                + "'$defs': {'Party': {'properties': {'vat_id': {'type': 'string'}}}}}";
        Finding finding = ofSeller(
                version(party.formatted("vat"), invoice, null), version(party.formatted("vat_id"), invoice, null));
        assertThat(finding.bindings()).isNull();
        assertThat(finding.wayOut())
                .endsWith(
                        "But by /$defs/Party/properties/vat_id, the bindings mean what extract/invoice.json has there "
                                + "itself.");
    }

    private static SchemaVersion version(String party, String invoice, @Nullable String bindings) {
        return new SchemaVersion(
                "", List.of(file("parties", party, null), file("invoice", invoice, bindings)), SchemaFiles.NONE);
    }

    private static SchemaSource file(String name, String schema, @Nullable String bindings) {
        SchemaSource source = Versions.source(schema.replace('\'', '"'), bindings, GeneratorOptions.DEFAULT);
        return new SchemaSource(
                "extract/%s.json".formatted(name),
                source.content(),
                "example",
                null,
                null,
                source.options(),
                source.bindings());
    }

    private static Finding ofSeller(SchemaVersion before, SchemaVersion after) {
        return Reviewer.review(before, after).findings().stream()
                .filter(finding -> finding.subject().equals("seller.vat_id"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void areOneWhereADefinitionIsDrawnOutOfSeveralPlacesOrWrittenOut() throws Exception {
        Row row = Row.of(Rule.TYPES_MERGED, money(MONEY, MONEY, ""), BOTH);
        Laws.require(row.versionBefore(), row.versionAfter());
        Proof.require(row.versionBefore(), row.versionAfter());
        assertThat(SchemaRules.judge(row.versionBefore(), row.versionAfter()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.subject()).isEqualTo("fee, cap");
                    assertThat(finding.headline())
                            .isEqualTo("The type is Invoice.Money as elsewhere, and was Invoice.Fee and Invoice.Cap");
                });
        assertThat(SchemaRules.judge(row.versionAfter(), row.versionBefore()))
                .extracting(Finding::headline)
                .containsExactly("The type is Invoice.Fee and Invoice.Cap here, and was Invoice.Money as elsewhere");
    }
}
