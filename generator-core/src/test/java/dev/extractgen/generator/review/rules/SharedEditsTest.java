package dev.extractgen.generator.review.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.extractgen.generator.read.NamedSchema;
import dev.extractgen.generator.review.Laws;
import dev.extractgen.generator.review.Versions;
import dev.extractgen.generator.review.finding.Finding;
import dev.extractgen.generator.review.finding.Rule;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * Copies that become one definition, or the other way round, and are edited on the way, are not edited once for each.
 */
class SharedEditsTest {
    private static final String OLD = party("'total': {'type': 'number'}, 's': {'enum': ['a', 'b']}");
    private static final String NEW = party("'total': {'type': 'integer'}, 's': {'enum': ['a', 'b', 'c']}");

    @Test
    void copiesThatBecomeOneDefinitionHaveOneFindingForAnEdit() throws Exception {
        List<Finding> findings = judge(copies(OLD, OLD, OLD), shared(NEW));
        assertThat(findings)
                .filteredOn(finding -> finding.rule() != Rule.TYPES_MERGED)
                .extracting(Finding::rule, Finding::subject)
                .containsExactlyInAnyOrder(
                        tuple(Rule.NUMBER_TO_INTEGER, "a.total, b.total, c.total"),
                        tuple(Rule.ENUM_VALUES_ADDED, "a.s, b.s, c.s"));
    }

    @Test
    void aDefinitionThatBecomesCopiesHasOneFindingForAnEdit() throws Exception {
        assertThat(judge(shared(OLD), copies(NEW, NEW, NEW)))
                .filteredOn(finding -> finding.rule() == Rule.NUMBER_TO_INTEGER)
                .extracting(Finding::subject)
                .containsExactly("a.total, b.total, c.total");
    }

    @Test
    void copiesThatWereNotAlikeHaveFindingsOfTheirOwn() throws Exception {
        String other = OLD.replace("'b'", "'x'");
        assertThat(judge(copies(OLD, other, OLD), shared(NEW)))
                .filteredOn(finding -> finding.rule() == Rule.ENUM_VALUES_ADDED)
                .extracting(Finding::subject)
                .containsExactlyInAnyOrder("a.s, c.s", "b.s");
    }

    @Test
    void aDefinitionThatLosesItsFormatKeepsItsJavaTypeWhereverItIsUsed() throws Exception {
        String dates = "{'type': 'array', 'items': {'type': 'string'%s}}";
        assertThat(judge(shared(dates.formatted(", 'format': 'date'")), shared(dates.formatted(""))))
                .singleElement()
                .extracting(
                        finding -> Objects.requireNonNull(finding.bindings()).json())
                .isEqualTo("{\"fields\": {\"/properties/a\": {\"javaType\": \"java.time.LocalDate\"}, "
                        + "\"/properties/b\": {\"javaType\": \"java.time.LocalDate\"}, "
                        + "\"/properties/c\": {\"javaType\": \"java.time.LocalDate\"}}}");
    }

    private static List<Finding> judge(String before, String after) throws Exception {
        NamedSchema old = version(before);
        NamedSchema now = version(after);
        Laws.require(old, now);
        Proof.require(old, now);
        return SchemaRules.judge(old, now);
    }

    private static String party(String properties) {
        return "{'type': 'object', 'properties': {%s}}".formatted(properties);
    }

    private static String copies(String a, String b, String c) {
        return "{'type': 'object', 'properties': {'a': %s, 'b': %s, 'c': %s}}".formatted(a, b, c);
    }

    private static String shared(String party) {
        String reference = "{'$ref': '#/$defs/P'}";
        return copies(reference, reference, reference).replaceAll("}$", ", '\\$defs': {'P': " + party + "}}");
    }

    private static NamedSchema version(String schema) {
        return Versions.read(Versions.source(schema.replace('\'', '"'))).get(0);
    }
}
