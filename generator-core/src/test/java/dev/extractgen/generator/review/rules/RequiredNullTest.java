package dev.extractgen.generator.review.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.read.NamedSchema;
import dev.extractgen.generator.review.Laws;
import dev.extractgen.generator.review.finding.Axis;
import dev.extractgen.generator.review.finding.Rule;
import dev.extractgen.generator.review.finding.Verdict;
import org.junit.jupiter.api.Test;

/** Whether a member that may be null must be there matters where objects of several kinds are told apart by it. */
class RequiredNullTest {
    private static final String COUNTS =
            "{'properties':{'k':{'type':'integer'}},'additionalProperties':{'type':'integer'}}";
    private static final String NOTE =
            "{'properties':{'k':{'type':['string','null']},'c':{'type':'string'}},'required':[%s]}";

    @Test
    void breaksWhereAnotherBranchIsTriedInstead() throws Exception {
        NamedSchema before = TwoBranches.of(COUNTS, NOTE.formatted("'k','c'"));
        NamedSchema after = TwoBranches.of(COUNTS, NOTE.formatted("'c'"));
        Laws.require(before, after);
        Proof.require(before, after);
        assertThat(SchemaRules.judge(before, after)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(Rule.VALUE_NOT_REQUIRED);
            assertThat(finding.headline()).isEqualTo("\"k\" need not be there, where it could be null");
            assertThat(finding.verdict(Axis.NEW_RESULTS)).isEqualTo(Verdict.BREAK);
            assertThat(finding.verdict(Axis.STORED_RESULTS)).isEqualTo(Verdict.NONE);
        });
        assertThat(SchemaRules.judge(after, before)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(Rule.VALUE_REQUIRED);
            assertThat(finding.headline()).isEqualTo("\"k\" must be there, were it only null");
            assertThat(finding.effect(Axis.STORED_RESULTS).sentence())
                    .isEqualTo(
                            "Stored results may lack \"k\", without which a strict decoder tries other types, and refuses them.");
            assertThat(finding.verdict(Axis.STORED_RESULTS)).isEqualTo(Verdict.BREAK);
        });
    }

    @Test
    void breaksWithMembersThatComeAndGo() throws Exception {
        NamedSchema before = TwoBranches.of(COUNTS, NOTE.formatted("'k','c'"));
        NamedSchema after = TwoBranches.of(COUNTS, "{'properties':{'c':{'type':'string'}},'required':['c']}");
        Laws.require(before, after);
        Proof.require(before, after);
        assertThat(SchemaRules.judge(before, after))
                .extracting(finding -> finding.verdict(Axis.NEW_RESULTS))
                .contains(Verdict.BREAK);
    }

    @Test
    void breaksBesideWhatBreaksByItself() throws Exception {
        String other = "{'properties':{'k':{'type':'integer'}%s},'additionalProperties':{'type':'integer'}}";
        NamedSchema before = TwoBranches.of(other.formatted(",'n':{'type':'number'}"), NOTE.formatted("'c'"));
        NamedSchema after = TwoBranches.of(other.formatted(",'n':{'type':'string'}"), NOTE.formatted("'k','c'"));
        Laws.require(before, after);
        Proof.require(before, after);
        assertThat(SchemaRules.judge(before, after))
                .hasSize(2)
                .allSatisfy(finding ->
                        assertThat(finding.verdict(Axis.STORED_RESULTS)).isEqualTo(Verdict.BREAK));
    }

    @Test
    void breaksThoughTheBranchStandsByItselfBefore() throws Exception {
        String schema = """
                {'type':'object','properties':{'n':{'type':'%s'},'one':{'$ref':'#/$defs/Note'},
                 'p':{'anyOf':[{'$ref':'#/$defs/Counts'},{'$ref':'#/$defs/Note'}]}},
                 '$defs':{'Counts':%s,'Note':%s}}""";
        NamedSchema before = TwoBranches.read(schema.formatted("number", COUNTS, NOTE.formatted("'k','c'")));
        NamedSchema after = TwoBranches.read(schema.formatted("boolean", COUNTS, NOTE.formatted("'c'")));
        Laws.require(before, after);
        Proof.require(before, after);
        assertThat(SchemaRules.judge(before, after))
                .filteredOn(finding -> finding.rule() == Rule.VALUE_NOT_REQUIRED)
                .singleElement()
                .extracting(finding -> finding.verdict(Axis.NEW_RESULTS))
                .isEqualTo(Verdict.BREAK);
    }

    @Test
    void isSilentWhereABranchTakesWhatWasAnothers() throws Exception {
        String plain = "{'properties':{'c':{'type':'string'}},'required':['c']}";
        NamedSchema before = TwoBranches.of(NOTE.formatted("'k','c'"), plain);
        NamedSchema after = TwoBranches.of(NOTE.formatted("'c'"), plain);
        Laws.require(before, after);
        Proof.require(before, after);
        assertThat(SchemaRules.judge(before, after))
                .singleElement()
                .extracting(finding -> finding.verdict(Axis.STORED_RESULTS))
                .isEqualTo(Verdict.SILENT);
    }

    @Test
    void isNoChangeElsewhere() {
        NamedSchema before = TwoBranches.of("{'type':'string'}", NOTE.formatted("'k','c'"));
        NamedSchema after = TwoBranches.of("{'type':'string'}", NOTE.formatted("'c'"));
        Laws.require(before, after);
        assertThat(SchemaRules.judge(before, after)).isEmpty();
    }

    @Test
    void isNoChangeWhereAConstantTellsBranchesApart() {
        String card = "{'properties':{'kind':{'const':'card'},'n':{'type':['string','null']}},'required':['kind'%s]}";
        String cash = "{'properties':{'kind':{'const':'cash'},'n':{'type':'string'}},'required':['kind']}";
        NamedSchema before = TwoBranches.of(card.formatted(""), cash);
        NamedSchema after = TwoBranches.of(card.formatted(",'n'"), cash);
        Laws.require(before, after);
        assertThat(SchemaRules.judge(before, after)).isEmpty();
    }
}
