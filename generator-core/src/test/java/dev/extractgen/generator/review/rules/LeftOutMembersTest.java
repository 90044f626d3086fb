package dev.extractgen.generator.review.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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

/** A type that takes the place of another may read all that there was, and leave some of it out. */
class LeftOutMembersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{'type':'object','additionalProperties':{'type':'number'}};"
                        + "{'type':'object','properties':{'net':{'type':'number'}}}",
                "{'anyOf':[{'type':'object','properties':{'a':{'type':'string'}},'required':['a']},"
                        + "{'type':'object','properties':{'b':{'type':'string'}},'required':['b']}]};"
                        + "{'type':'object','properties':{'a':{'type':'string'}}}"
            })
    void isALoss(String old, String now) throws Exception {
        NamedSchema before = schema(old);
        NamedSchema after = schema(now);
        Laws.require(before, after);
        Proof.require(before, after);
        List<Finding> findings = SchemaRules.judge(before, after);
        assertThat(findings).anyMatch(finding -> finding.verdict(Axis.STORED_RESULTS) == Verdict.LOSS);
    }

    @Test
    void areForbiddenWhereAMapMayHaveNone() throws Exception {
        String map =
                "'m': {'type':'object','additionalProperties':%s}, 'o': {'type':'object','additionalProperties':false,'properties':{%s}}";
        Row row = Row.of(
                Rule.STRUCTURE_CHANGED,
                map.formatted("{'type':'string'}", "'a':{'type':'string'},'b':{'type':'string'}"),
                map.formatted("false", "'a':{'type':'string'}"));
        Proof.require(row.versionBefore(), row.versionAfter());
        assertThat(SchemaRules.judge(row.versionBefore(), row.versionAfter()))
                .extracting(Finding::rule, finding -> finding.verdict(Axis.STORED_RESULTS))
                .containsExactlyInAnyOrder(
                        tuple(Rule.STRUCTURE_CHANGED, Verdict.REFUSED), tuple(Rule.PROPERTY_REMOVED, Verdict.REFUSED));
    }

    @ParameterizedTest
    @CsvSource({"true, LOSS", "false, REFUSED"})
    void areThoseOfValuesThatAreKeptBesideTheProperties(boolean isOpen, Verdict verdict) throws Exception {
        String object = "{'type':'object','properties':{'a':{'type':'string'}%s},'additionalProperties':"
                + "{'type':'object','properties':{'x':{'type':'string'}}%s}}";
        String closed = isOpen ? "" : ",'additionalProperties':false";
        Row row = Row.of(
                Rule.PROPERTY_REMOVED,
                object.formatted(",'b':{'type':'object','properties':{'y':{'type':'integer'}}}", closed),
                object.formatted("", closed));
        Laws.require(row.versionBefore(), row.versionAfter());
        Proof.require(row.versionBefore(), row.versionAfter());
        assertThat(SchemaRules.judge(row.versionBefore(), row.versionAfter()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.verdict(Axis.STORED_RESULTS)).isEqualTo(verdict);
                    assertThat(finding.effect(Axis.STORED_RESULTS).sentence()).doesNotContain("ogether");
                    assertThat(finding.verdict(Axis.NEW_RESULTS)).isEqualTo(Verdict.LOSS);
                });
    }

    @Test
    void mayBeThoseOfWhichNothingIsSaid() {
        String object = "{'type':'object','required':['a'],'properties':{'a':{'type':'string'}}%s}";
        Row row = Row.of(
                Rule.TYPE_TO_UNION,
                "'m': " + object.formatted(",'additionalProperties':true"),
                "'m': {'anyOf': [%s, {'type':'string'}]}".formatted(object.formatted("")));
        assertThat(SchemaRules.judge(row.versionBefore(), row.versionAfter()))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.verdict(Axis.STORED_RESULTS)).isEqualTo(Verdict.DEPENDS));
    }

    private static NamedSchema schema(String property) {
        return Versions.read(Versions.source(
                        "{\"type\": \"object\", \"properties\": {\"m\": %s}}".formatted(property.replace('\'', '"'))))
                .get(0);
    }

    @Test
    void areNotBlamedForWhatElseConstructorsTake() {
        Row row = Row.of(
                Rule.OTHER_MEMBERS_NOT_FORBIDDEN,
                "{'type':'object','additionalProperties':false,'properties':{'a':{'type':'string'}}}",
                "{'type':'object','properties':{'a':{'type':'string'},'b':{'type':'string'}}}");
        assertThat(SchemaRules.judge(row.versionBefore(), row.versionAfter()))
                .filteredOn(finding -> finding.rule() == Rule.OTHER_MEMBERS_NOT_FORBIDDEN)
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.verdict(Axis.JAVA_MAKING)).isEqualTo(Verdict.NONE));
    }
}
