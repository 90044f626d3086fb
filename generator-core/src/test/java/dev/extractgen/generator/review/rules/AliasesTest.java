package dev.extractgen.generator.review.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.read.GeneratorOptions;
import dev.extractgen.generator.read.NamedSchema;
import dev.extractgen.generator.review.Laws;
import dev.extractgen.generator.review.Versions;
import dev.extractgen.generator.review.finding.Axis;
import dev.extractgen.generator.review.finding.Finding;
import dev.extractgen.generator.review.finding.Rule;
import dev.extractgen.generator.review.finding.Verdict;
import dev.extractgen.generator.review.finding.Witness;
import dev.extractgen.generator.review.versions.Direction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name that bindings take for a property may be another member's, in the one version or the other. */
class AliasesTest {
    @ParameterizedTest
    @CsvSource({"integer, BREAK", "string, DEPENDS"})
    void mayTakeWhatLayBesideTheProperties(String others, Verdict verdict) throws Exception {
        String schema =
                "{'type':'object','additionalProperties':{'type':'%s'},'properties':{'vendor':{'type':'string'}}}"
                        .formatted(others);
        Finding added = only(schema(schema, null), schema(schema, aliases("vendor", "supplier")), Rule.ALIAS_ADDED);
        assertThat(added.verdict(Axis.STORED_RESULTS)).isEqualTo(verdict);
    }

    @Test
    void thatBothVersionsHaveTakeNothingElse() throws Exception {
        String schema = "{'type':'object','additionalProperties':{'type':'string'},'properties':{%s}}";
        Finding reordered = only(
                schema(
                        schema.formatted("'total':{'type':'integer'},'note':{'type':'string'}"),
                        aliases("total", "sum")),
                schema(
                        schema.formatted("'note':{'type':'string'},'total':{'type':'integer'}"),
                        aliases("total", "sum")),
                Rule.PROPERTIES_REORDERED);
        assertThat(reordered.verdict(Axis.STORED_RESULTS)).isEqualTo(Verdict.NONE);
    }

    @Test
    void ofAMemberThatMayStandBesideItsOwnOneIsTakenForThat() throws Exception {
        NamedSchema before = schema(
                "{'type':'object','properties':{'vendor':{'type':'string'},'supplier':{'type':'string'}}}", null);
        NamedSchema after =
                schema("{'type':'object','properties':{'vendor':{'type':'string'}}}", aliases("vendor", "supplier"));
        Finding removed = only(before, after, Rule.PROPERTY_REMOVED);
        assertThat(removed.verdict(Axis.STORED_RESULTS)).isEqualTo(Verdict.SILENT);
        assertThat(removed.effect(Axis.STORED_RESULTS).sentence()).contains("read as \"vendor\"");
        Finding added = only(before, after, Rule.ALIAS_ADDED);
        assertThat(added.effect(Axis.STORED_RESULTS).sentence()).doesNotContain("Neither");
    }

    @ParameterizedTest
    @CsvSource({"vendor, LOSS", "other, SILENT"})
    void thatBecomeAPropertyAreStillReadByOldCode(String required, Verdict verdict) throws Exception {
        String vendor = "'vendor':{'type':'string'},'other':{'type':'string'}";
        String object = "{'type':'object','required':['%s'],'properties':{%s}}";
        Finding added = only(
                schema(object.formatted(required, vendor), aliases("vendor", "supplier")),
                schema(object.formatted(required, vendor + ",'supplier':{'type':'string'}"), null),
                Rule.PROPERTY_ADDED);
        assertThat(added.verdict(Axis.NEW_RESULTS)).isEqualTo(verdict);
    }

    @Test
    void mayTakeAValueForThatOfAPropertyWithAnyName() throws Exception {
        Finding removed = only(
                schema("{'type':'object','properties':{'vat %':{'type':'string'},'rate':{'type':'integer'}}}", null),
                schema("{'type':'object','properties':{'vat %':{'type':'string'}}}", aliases("vat %", "rate")),
                Rule.PROPERTY_REMOVED);
        assertThat(removed.effect(Axis.STORED_RESULTS).sentence())
                .isEqualTo("The value is read as \"vat %\", which it does not fit: 1.");
    }

    @Test
    void ofSeveralOldNamesOnlyOneIsRead() throws Exception {
        Finding removed = only(
                schema(
                        "{'type':'object','required':['vendor'],'properties':{'vendor':{'type':'string'},'supplier':{'type':'string'}}}",
                        null),
                schema(
                        "{'type':'object','required':['seller'],'properties':{'seller':{'type':'string'}}}",
                        aliases("seller", "vendor','supplier")),
                Rule.PROPERTY_REMOVED);
        assertThat(removed.verdict(Axis.STORED_RESULTS)).isEqualTo(Verdict.LOSS);
    }

    @Test
    void ofAMemberThatComesFirstAndDoesNotFitBreakTheDocument() throws Exception {
        String schema =
                "{'type':'object','required':['vendor'],'properties':{'vendor':{'type':'string'},'supplier':{'type':'%s'}}}";
        NamedSchema after = schema(
                "{'type':'object','required':['vendor'],'properties':{'vendor':{'type':'string'}}}",
                aliases("vendor", "supplier"));
        Finding misfit = only(schema(schema.formatted("integer"), null), after, Rule.PROPERTY_REMOVED);
        assertThat(misfit.verdict(Axis.STORED_RESULTS)).isEqualTo(Verdict.BREAK);
        Finding fitting = only(schema(schema.formatted("string"), null), after, Rule.PROPERTY_REMOVED);
        assertThat(fitting.verdict(Axis.STORED_RESULTS)).isEqualTo(Verdict.LOSS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | {'type':'string','format':'uuid'} | NONE | Code has to call seller() in any case, of which there is a finding.",
                "{'type':'array','items':{}} | {'type':'array','items':{'type':'string'}} | SOURCE"
                        + " | seller() returns List<String>, and vendor() returned List<Object>: code that uses it does not compile."
            })
    void doNotKeepTheNameOfTheAccessor(String before, String after, Verdict verdict, String sentence) throws Exception {
        String schema = "{'type':'object','properties':{'%s':%s}}";
        Finding added = only(
                schema(schema.formatted("vendor", before), null),
                schema(schema.formatted("seller", after), aliases("seller", "vendor")),
                Rule.TYPE_ADDED);
        assertThat(added.verdict(Axis.JAVA_READING)).isEqualTo(verdict);
        assertThat(added.effect(Axis.JAVA_READING).sentence()).isEqualTo(sentence);
    }

    @Test
    void areReadWhereTheyComeFirst() throws Exception {
        Finding changed = only(
                schema("{'type':'object','properties':{'code':{'type':'string'}}}", aliases("code", "status")),
                schema(
                        "{'type':'object','required':['status'],'properties':{'status':{'type':'string'},'code':{'type':'integer'}}}",
                        null),
                Rule.SCALAR_CHANGED);
        assertThat(changed.verdict(Axis.NEW_RESULTS)).isEqualTo(Verdict.BREAK);
    }

    @Test
    void areNotWhereOldCodeLooks() throws Exception {
        Finding changed = only(
                schema("{'type':'object','properties':{'vendor':{'type':'string'}}}", null),
                schema(
                        "{'type':'object','properties':{'seller':{'type':'object','properties':{'n':{'type':'string'}}}}}",
                        aliases("seller", "vendor")),
                Rule.STRUCTURE_CHANGED);
        assertThat(changed.verdict(Axis.STORED_RESULTS)).isEqualTo(Verdict.BREAK);
        assertThat(changed.verdict(Axis.NEW_RESULTS)).isEqualTo(Verdict.NONE);
    }

    @Test
    void leadToWhatLiesInAPropertyThatIsRenamed() throws Exception {
        String schema = "{'type':'object','properties':{'%s':{'type':'object','properties':{'n':{'type':'%s'}}}}}";
        Finding changed = only(
                schema(schema.formatted("vendor", "number"), null),
                schema(schema.formatted("seller", "integer"), aliases("seller", "vendor")),
                Rule.NUMBER_TO_INTEGER);
        assertThat(changed.effect(Axis.STORED_RESULTS).witness())
                .isEqualTo(new Witness.Document("{\"vendor\": {\"n\": 1.5}}", "/vendor/n"));
        assertThat(changed.effect(Axis.NEW_RESULTS)).isEqualTo(Direction.NOT_REACHED);
    }

    @Test
    void areNoMembersThatABranchForbids() throws Exception {
        NamedSchema before = schema(
                "{'type':'object','properties':{'p':{'type':'object','required':['vendor'],"
                        + "'properties':{'vendor':{'type':'string'},'note':{'type':'string'}}}}}",
                null);
        NamedSchema after = schema(
                "{'type':'object','properties':{'p':{'anyOf':[{'type':'object','properties':{'vendor':{'type':'integer'}}},"
                        + "{'type':'object','required':['seller'],'properties':{'seller':{'type':'string'}},"
                        + "'additionalProperties':false}]}}}",
                aliases("p/anyOf/1/properties/seller", "vendor"));
        Finding changed = only(before, after, Rule.TYPE_TO_UNION);
        assertThat(changed.effect(Axis.STORED_RESULTS).witness())
                .isEqualTo(new Witness.Document("{\"p\": {\"vendor\": \"a text\", \"note\": \"a text\"}}", "/p"));
    }

    @Test
    void thatComeSecondAreNotRead() throws Exception {
        NamedSchema before = schema(
                "{'type':'object','properties':{'p':{'type':'object','required':['b','a'],"
                        + "'properties':{'b':{'type':'string'},'a':{'type':'integer'}}}}}",
                null);
        NamedSchema after = schema(
                "{'type':'object','properties':{'p':{'anyOf':["
                        + "{'type':'object','required':['x'],'properties':{'x':{'type':'string'}}},"
                        + "{'type':'object','properties':{'a':{'type':'string'}}}]}}}",
                aliases("p/anyOf/1/properties/a", "b"));
        Finding changed = only(before, after, Rule.TYPE_TO_UNION);
        assertThat(changed.effect(Axis.STORED_RESULTS).witness())
                .isEqualTo(new Witness.Document("{\"p\": {\"a\": 1, \"b\": \"a text\"}}", "/p"));
    }

    private static Finding only(NamedSchema before, NamedSchema after, Rule rule) throws Exception {
        Laws.require(before, after);
        Proof.require(before, after);
        return SchemaRules.judge(before, after).stream()
                .filter(finding -> finding.rule() == rule)
                .findFirst()
                .orElseThrow();
    }

    private static String aliases(String property, String alias) {
        return "{'fields':{'/properties/%s':{'aliases':['%s']}}}".formatted(property, alias);
    }

    private static NamedSchema schema(String schema, @Nullable String bindings) {
        return Versions.read(Versions.source(
                        schema.replace('\'', '"'),
                        bindings == null ? null : bindings.replace('\'', '"'),
                        GeneratorOptions.DEFAULT))
                .get(0);
    }
}
