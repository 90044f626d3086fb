package dev.extractgen.generator.review.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.read.NamedSchema;
import dev.extractgen.generator.review.Laws;
import dev.extractgen.generator.review.Versions;
import dev.extractgen.generator.review.finding.Axis;
import dev.extractgen.generator.review.finding.Finding;
import dev.extractgen.generator.review.finding.Rule;
import dev.extractgen.generator.review.finding.Verdict;
import dev.extractgen.generator.testing.GeneratedClasses;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A value may be read as another branch of a union, with nothing to be seen, when what tells them apart is edited. */
class MistakenBranchesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                // The first branch, the second one, the first one edited, a document of the second.
                "{'properties':{'kind':{'const':'a'}},'required':['kind']};"
                        + "{'properties':{'kind':{'const':'b'}},'required':['kind']};"
                        + "{'properties':{'kind':{'type':'string'}},'required':['kind']};"
                        + "{'p':{'kind':'b'}}",
                "{'properties':{'kind':{'const':'a'}},'required':['kind']};"
                        + "{'properties':{'kind':{'const':'b'}},'required':['kind']};"
                        + "{'properties':{'kind':{'enum':['a','b']}},'required':['kind']};"
                        + "{'p':{'kind':'b'}}",
                "{'properties':{'x':{'type':'string'}}};"
                        + "{'properties':{'y':{'type':'string'}}};"
                        + "{'properties':{'x':{'type':'string'},'y':{'type':'string'}}};"
                        + "{'p':{'y':'s'}}"
            })
    void isSilent(String first, String second, String edited, String document) throws Exception {
        NamedSchema before = TwoBranches.of(first, second);
        NamedSchema after = TwoBranches.of(edited, second);
        assertThat(branch(before, document)).isEqualTo("Second");
        assertThat(branch(after, document)).isEqualTo("First");
        Laws.require(before, after);
        Proof.require(before, after);
        assertThat(worst(SchemaRules.judge(before, after), Axis.STORED_RESULTS)).isEqualTo(Verdict.SILENT);
        assertThat(worst(SchemaRules.judge(after, before), Axis.NEW_RESULTS)).isEqualTo(Verdict.SILENT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{'properties':{'kind':{'const':'a'},'n':{'type':'string'}},'required':['kind']};"
                        + "{'properties':{'kind':{'const':'b'},'n':{'type':'string'}},'required':['kind']};"
                        + "{'properties':{'kind':{'const':'a'},'n':{'type':'string'},'m':{'type':'string'}},'required':['kind']}",
                // An object without members was the first before, too.
                "{'properties':{'x':{'type':'string'}}};"
                        + "{'properties':{'y':{'type':'string'}}};"
                        + "{'properties':{'x':{'type':'string'},'z':{'type':'string'}}}"
            })
    void isNotWhereBranchesAreToldApart(String first, String second, String edited) {
        List<Finding> findings = SchemaRules.judge(TwoBranches.of(first, second), TwoBranches.of(edited, second));
        assertThat(findings).isNotEmpty();
        assertThat(worst(findings, Axis.STORED_RESULTS)).isEqualTo(Verdict.NONE);
    }

    @Test
    void isSilentWhereNothingTellsBranchesApartAnyMore() throws Exception {
        NamedSchema before = TwoBranches.of(
                "{'properties':{'kind':{'const':'a'},'v':{'type':'string'}},'required':['kind']}",
                "{'properties':{'kind':{'const':'b'},'v':{'type':'string'},'w':{'type':'string'}},'required':['kind']}");
        NamedSchema after = TwoBranches.of(
                "{'properties':{'v':{'type':'string'}}}",
                "{'properties':{'v':{'type':'string'},'w':{'type':'string'}}}");
        assertThat(branch(before, "{'p':{'kind':'b','v':'s'}}")).isEqualTo("Second");
        assertThat(branch(after, "{'p':{'kind':'b','v':'s'}}")).isEqualTo("First");
        Laws.require(before, after);
        assertThat(worst(SchemaRules.judge(before, after), Axis.STORED_RESULTS)).isEqualTo(Verdict.SILENT);
    }

    @Test
    void doesNotHideWhatIsRefused() {
        NamedSchema before = TwoBranches.of(
                "{'properties':{'v':{'type':['string','boolean']},'a':{'type':'integer'}},'required':['v','a']}",
                "{'properties':{'v':{'type':'integer'},'b':{'type':'string'}},'required':['v']}");
        NamedSchema after = TwoBranches.of(
                "{'properties':{'v':{'type':'integer'},'a':{'type':'integer'}},'required':['v','a']}",
                "{'properties':{'v':{'type':'string'},'b':{'type':'string'},'a':{'type':'integer'}},'required':['v']}");
        Laws.require(before, after);
        assertThat(SchemaRules.judge(before, after))
                .filteredOn(finding -> finding.verdict(Axis.STORED_RESULTS) == Verdict.BREAK)
                .singleElement()
                .satisfies(finding -> assertThat(
                                finding.effect(Axis.STORED_RESULTS).sentence())
                        .contains("refuses", "read as another"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                // The other branch, as it is and edited. Open, it would take what the first one does not read any more.
                "{'properties':{'iban':{'type':'string'}},'additionalProperties':false};"
                        + "{'properties':{'iban':{'type':'string'}},'additionalProperties':false}",
                "{'properties':{'iban':{'type':'string'},'bic':{'type':'string'}},'additionalProperties':false};"
                        + "{'properties':{'iban':{'type':'string'}},'additionalProperties':false}"
            })
    void isRefusedAndNotTakenForABranchThatForbidsAMember(String other, String edited) throws Exception {
        String card = "{'properties':{'card':{'type':'%s'}},'additionalProperties':false}";
        NamedSchema before = TwoBranches.of(other, card.formatted("number"));
        NamedSchema after = TwoBranches.of(edited, card.formatted("integer"));
        Laws.require(before, after);
        Proof.require(before, after);
        assertThat(SchemaRules.judge(before, after))
                .filteredOn(finding -> finding.subject().equals("p.card (Second)"))
                .extracting(finding -> finding.effect(Axis.STORED_RESULTS))
                .singleElement()
                .satisfies(effect -> {
                    assertThat(effect.verdict()).isEqualTo(Verdict.REFUSED);
                    assertThat(effect.sentence()).isEqualTo("A strict decoder refuses what was allowed: 1.5.");
                    assertThat(effect.witness()).isNotNull();
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                // What else the second branch has, a document without what it comes to require, what that was, a
                // verdict.
                ";{'p':{'card':'s'}};First;NONE",
                ",'day':{'type':'string'};{'p':{'card':'s','day':'s'}};Second;SILENT"
            })
    void isSilentOnlyWhereItWasNoOtherBranchBefore(
            @Nullable String rest, String document, String meant, Verdict verdict) throws Exception {
        String first = "{'properties':{'card':{'type':'string'}},'required':['card']}";
        String second = "{'properties':{'card':{'type':'string'},'code':{'type':'string'}%s},'required':['card'%s]}";
        String more = Objects.requireNonNullElse(rest, "");
        NamedSchema before = TwoBranches.of(first, second.formatted(more, ""));
        NamedSchema after = TwoBranches.of(first, second.formatted(more, ",'code'"));
        assertThat(branch(before, document)).isEqualTo(meant);
        assertThat(branch(after, document)).isEqualTo("First");
        Laws.require(before, after);
        Proof.require(before, after);
        assertThat(worst(SchemaRules.judge(before, after), Axis.STORED_RESULTS)).isEqualTo(verdict);
        assertThat(worst(SchemaRules.judge(after, before), Axis.NEW_RESULTS)).isEqualTo(verdict);
    }

    @Test
    void isNotTakenForABranchThatLacksAMemberAsLongAsAnotherDoesNot() throws Exception {
        NamedSchema before = TwoBranches.of(
                "{'properties':{'card':{'type':'string'}},'required':['card']}",
                "{'properties':{'iban':{'type':'string'}},'required':['iban']}");
        NamedSchema after = TwoBranches.of(
                "{'properties':{'card':{'type':'integer'}},'required':['card']}",
                "{'properties':{'iban':{'type':['string','null']}},'required':['iban']}");
        Laws.require(before, after);
        Proof.require(before, after);
        assertThat(SchemaRules.judge(before, after))
                .extracting(finding -> finding.verdict(Axis.STORED_RESULTS))
                .contains(Verdict.BREAK);
    }

    @Test
    void isSaidOfWhatTellsBranchesApartAndNotOfNamesAndWords() {
        String first = "{'properties':{'kind':{'const':'a'}},'required':['kind']}";
        String second = "{'properties':{'kind':{'const':'b','description':'One.'}},'required':['kind']}";
        List<Finding> findings = SchemaRules.judge(
                TwoBranches.of(first, second),
                TwoBranches.of(first.replace("'const':'a'", "'type':'string'"), second.replace("One", "Two")));
        assertThat(findings)
                .filteredOn(finding -> finding.verdict(Axis.STORED_RESULTS) == Verdict.SILENT)
                .extracting(Finding::rule)
                .containsExactly(Rule.VALUES_NOT_LISTED);
        assertThat(findings).extracting(Finding::rule).contains(Rule.DESCRIPTION_CHANGED, Rule.TYPE_RENAMED);
    }

    private static Verdict worst(List<Finding> findings, Axis axis) {
        return findings.stream()
                .map(finding -> finding.verdict(axis))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static String branch(NamedSchema schema, String document) throws ReflectiveOperationException {
        GeneratedClasses classes = Versions.compile(schema);
        Object result = classes.strict("example.InvoiceDecoder")
                .decodeResult(document.replace('\'', '"').getBytes(StandardCharsets.UTF_8))
                .value();
        Object branch = result.getClass().getMethod("p").invoke(result);
        return branch.getClass().getSimpleName();
    }

    @Test
    void areNotToldOfWhatIsEditedInOtherBranches() {
        String union = "{'type':'object','properties':{'p':{'anyOf':["
                + "{'type':'object','properties':{'kind':%s},'required':['kind']},"
                + "{'type':'object','properties':{'kind':{'const':'b'}},'required':['kind']},"
                + "{'type':'object','properties':{'n':{'const':1},'x':{'type':'%s'}},'required':['n','x']}]}}}";
        NamedSchema before = Versions.read(Versions.source(
                        union.formatted("{'const':'a'}", "string").replace('\'', '"')))
                .get(0);
        NamedSchema after = Versions.read(Versions.source(
                        union.formatted("{'type':'string'}", "number").replace('\'', '"')))
                .get(0);
        Laws.require(before, after);
        List<Finding> findings = SchemaRules.judge(before, after);
        assertThat(findings)
                .filteredOn(finding -> finding.subject().startsWith("p.kind ("))
                .anySatisfy(finding -> assertThat(
                                finding.effect(Axis.STORED_RESULTS).sentence())
                        .contains("is read as another of the types that it may have"));
        assertThat(findings)
                .filteredOn(finding -> finding.subject().startsWith("p.x ("))
                .singleElement()
                .satisfies(finding -> assertThat(
                                finding.effect(Axis.STORED_RESULTS).sentence())
                        .doesNotContain("another of the types"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                // What tells the first branch from the second, and what it becomes.
                "{'const':'a'};{'type':'string'}",
                "{'type':'integer'};{'type':'string'}",
                "{'type':'object','properties':{'id':{'const':'a'}},'required':['id']};"
                        + "{'type':'object','properties':{'id':{'const':'b'}},'required':['id']}"
            })
    void mayComeOfWhatBranchesReferTo(String kind, String edited) {
        String union = "{'type':'object','properties':{'p':{'anyOf':["
                + "{'type':'object','properties':{'kind':{'$ref':'#/$defs/Kind'},'x':{'type':'integer'}},'required':['kind']},"
                + "{'type':'object','properties':{'kind':{'$ref':'#/$defs/Other'},'y':{'type':'string'}},'required':['kind']},"
                + "{'type':'object','properties':{'n':{'const':1},'z':{'type':'%s'}},'required':['n','z']}]}},"
                + "'$defs':{'Kind':%s,'Other':%s}}";
        String other = kind.contains("id") ? kind.replace("'a'", "'b'") : "{'const':'b'}";
        NamedSchema before = read(union.formatted("string", kind, other));
        // That something else is edited or not makes no difference.
        for (String third : List.of("number", "string")) {
            NamedSchema after = read(union.formatted(third, edited, other));
            Laws.require(before, after);
            assertThat(SchemaRules.judge(before, after))
                    .filteredOn(finding ->
                            finding.effect(Axis.STORED_RESULTS).sentence().contains("another of the types"))
                    .extracting(Finding::subject)
                    .isNotEmpty()
                    .allSatisfy(subject -> assertThat(subject).startsWith("p.kind"));
        }
    }

    @Test
    void areNotToldOfWhatAllBranchesHaveAlike() {
        String schema = "{'type':'object','properties':{'p':{'anyOf':["
                + "{'type':'object','properties':{'kind':{'$ref':'#/$defs/Kind'},'s':{'$ref':'#/$defs/Shared'}},'required':['kind']},"
                + "{'type':'object','properties':{'kind':{'const':'b'},'s':{'$ref':'#/$defs/Shared'}},'required':['kind']}]}},"
                + "'$defs':{'Kind':%s,'Shared':{'type':'object','properties':{'x':{'type':'%s'}}}}}";
        NamedSchema before = read(schema.formatted("{'const':'a'}", "integer"));
        NamedSchema after = read(schema.formatted("{'type':'string'}", "number"));
        Laws.require(before, after);
        assertThat(SchemaRules.judge(before, after))
                .filteredOn(finding ->
                        finding.effect(Axis.STORED_RESULTS).sentence().contains("another of the types"))
                .extracting(Finding::subject)
                .containsExactly("p.kind (POption1)");
    }

    private static NamedSchema read(String schema) {
        return Versions.read(Versions.source(schema.replace('\'', '"'))).get(0);
    }
}
