package dev.extractgen.generator.review.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.read.NamedSchema;
import dev.extractgen.generator.review.finding.Axis;
import dev.extractgen.generator.review.finding.Finding;
import dev.extractgen.generator.review.finding.Rule;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** For each rule a pair of schemas, the verdict on each axis, the mirror, and the proof of all of it. */
class RuleTableTest {
    static Stream<Row> rows() {
        return Stream.of(
                        PropertyRows.ROWS,
                        TypeRows.ROWS,
                        UnionRows.ROWS,
                        PartRows.ROWS,
                        EnumRows.ROWS,
                        NameRows.ROWS,
                        TextRows.ROWS,
                        SettingRows.ROWS)
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void judges(Row row) {
        Finding finding = only(row.versionBefore(), row.versionAfter());
        assertThat(finding.rule()).isEqualTo(row.rule());
        assertThat(Stream.of(Axis.values()).map(finding::verdict).toList()).isEqualTo(row.verdicts());
        Finding mirror = only(row.versionAfter(), row.versionBefore());
        assertThat(mirror.rule()).isEqualTo(row.rule().mirror());
        assertThat(mirror.verdict(Axis.NEW_RESULTS)).isEqualTo(finding.verdict(Axis.STORED_RESULTS));
        assertThat(mirror.verdict(Axis.STORED_RESULTS)).isEqualTo(finding.verdict(Axis.NEW_RESULTS));
    }

    private static Finding only(NamedSchema before, NamedSchema after) {
        List<Finding> findings = SchemaRules.judge(before, after);
        assertThat(findings).as("%s", findings).hasSize(1);
        return findings.get(0);
    }

    @Test
    void witnessesComeOutAsTheFindingsSay() throws Exception {
        Proof proof = new Proof();
        rows().filter(row -> !SettingRows.ROWS.contains(row)).forEach(row -> {
            proof.add(row.toString(), row.versionBefore(), row.versionAfter());
            proof.add("undone " + row, row.versionAfter(), row.versionBefore());
        });
        assertThat(proof.failures()).isEmpty();
    }

    /** What does not come of two versions of one schema has tests of its own. */
    @Test
    void hasARowForEachRule() {
        EnumSet<Rule> elsewhere = EnumSet.of(
                Rule.SCHEMA_ADDED,
                Rule.SCHEMA_REMOVED,
                Rule.SCHEMA_MOVED,
                Rule.OPTION_CHANGED,
                Rule.LIMIT_EXCEEDED,
                Rule.LIMIT_KEPT,
                Rule.PROPERTY_PERHAPS_RENAMED,
                Rule.ROOT_WRAPPED,
                Rule.ROOT_UNWRAPPED,
                Rule.ENUM_CONSTANT_RENAMED,
                Rule.OWN_NAMES_CHANGED,
                Rule.TYPES_MERGED,
                Rule.TYPE_SPLIT);
        Set<Rule> missing = EnumSet.complementOf(elsewhere);
        rows().forEach(row -> missing.removeAll(List.of(row.rule(), row.rule().mirror())));
        assertThat(missing).isEmpty();
    }
}
