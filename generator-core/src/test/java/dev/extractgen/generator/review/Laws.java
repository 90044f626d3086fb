package dev.extractgen.generator.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.Generator;
import dev.extractgen.generator.emit.JavaSource;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.read.NamedSchema;
import dev.extractgen.generator.review.finding.Axis;
import dev.extractgen.generator.review.finding.Finding;
import dev.extractgen.generator.review.finding.Rule;
import dev.extractgen.generator.review.finding.Verdict;
import dev.extractgen.generator.review.relation.DecodeRelation;
import dev.extractgen.generator.review.relation.ForbiddenMembers;
import dev.extractgen.generator.review.relation.Gap;
import dev.extractgen.generator.review.rules.SchemaRules;
import dev.extractgen.generator.review.unchanged.Unchanged;
import dev.extractgen.generator.schema.JsonPointer;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What holds for the review of any two versions of any schema. */
public final class Laws {
    private Laws() {}

    /** Requires that all of it holds for two versions. */
    public static void require(NamedSchema before, NamedSchema after) {
        assertThat(SchemaRules.judge(before, before, Unchanged.NOTHING)).isEmpty();
        List<Finding> findings = SchemaRules.judge(before, after);
        assertThat(findings)
                .as("what is found when nothing is left out")
                .isEqualTo(SchemaRules.judge(before, after, Unchanged.NOTHING));
        List<Finding> mirrored = SchemaRules.judge(after, before);
        assertThat(mirrored.stream().map(Finding::rule).sorted())
                .as("the mirrored rules")
                .containsExactlyElementsOf(findings.stream()
                        .map(Finding::rule)
                        .map(Rule::mirror)
                        .sorted()
                        .toList());
        for (Verdict verdict : Verdict.values()) {
            assertThat(count(findings, Axis.STORED_RESULTS, verdict))
                    .as("%s of stored results", verdict)
                    .isEqualTo(count(mirrored, Axis.NEW_RESULTS, verdict));
            assertThat(count(findings, Axis.NEW_RESULTS, verdict))
                    .as("%s of new results", verdict)
                    .isEqualTo(count(mirrored, Axis.STORED_RESULTS, verdict));
        }
        if (hasResults(before) && hasResults(after)) {
            requireDocuments(before, after, findings, Axis.STORED_RESULTS);
            requireDocuments(after, before, findings, Axis.NEW_RESULTS);
        }
        requireJava(before, after, findings);
        assertThat(findings.stream().map(Finding::fingerprint)).doesNotHaveDuplicates();
    }

    private static long count(List<Finding> findings, Axis axis, Verdict verdict) {
        return findings.stream()
                .filter(finding -> finding.verdict(axis) == verdict)
                .count();
    }

    /** There are no results of a schema that is there for its definitions. */
    private static boolean hasResults(NamedSchema schema) {
        return !schema.model().isOfDefinitions()
                || schema.model().declarations().isEmpty();
    }

    /** Whether a document breaks is the same question for the whole and for its parts. */
    private static void requireDocuments(NamedSchema writer, NamedSchema reader, List<Finding> findings, Axis axis) {
        DecodeRelation relation = new DecodeRelation(writer, reader, Unchanged.NOTHING);
        Type written = writer.model().root();
        Type read = reader.model().root();
        Optional<Gap> gap = relation.gap(written, read);
        requireSaid(relation, findings, axis, Verdict.BREAK, ForbiddenMembers.PASSED, gap);
        if (gap.isEmpty()) {
            requireSaid(
                    relation,
                    findings,
                    axis,
                    Verdict.REFUSED,
                    ForbiddenMembers.REFUSED,
                    relation.refusal(written, read));
        }
    }

    private static void requireSaid(
            DecodeRelation relation,
            List<Finding> findings,
            Axis axis,
            Verdict verdict,
            ForbiddenMembers forbidden,
            Optional<Gap> gap) {
        assertThat(count(findings, axis, verdict) > 0)
                .as("%s on %s: %s", verdict, axis, gap)
                .isEqualTo(gap.isPresent());
        gap.ifPresent(found -> assertThat(relation.readsAt(found.value(), JsonPointer.ROOT, forbidden))
                .as("%s is read", found)
                .isFalse());
    }

    /** What no finding speaks of is the same in the generated records. */
    private static void requireJava(NamedSchema before, NamedSchema after, List<Finding> findings) {
        boolean isSaid = Stream.of(Axis.JAVA_READING, Axis.JAVA_MAKING)
                .anyMatch(axis -> count(findings, axis, Verdict.NONE) < findings.size());
        boolean hasMore = findings.stream().anyMatch(finding -> finding.rule() == Rule.DEFINITION_ADDED);
        String old = records(before);
        String now = records(after);
        if (!isSaid && !hasMore && !isNarrower(now, old)) {
            assertThat(now).isEqualTo(old);
        }
    }

    /**
     * Returns whether records differ at most in enums whose value was an Object: code that took one goes on, even
     * without being compiled anew.
     */
    private static boolean isNarrower(String records, String old) {
        String[] after = records.split(" ", -1);
        String[] before = old.split(" ", -1);
        return after.length == before.length
                && IntStream.range(0, before.length)
                        .allMatch(i -> before[i].equals(after[i])
                                || (before[i].matches("([A-Z]\\w*\\()?Object") && before[i + 1].startsWith("value")));
    }

    /**
     * Returns the record as compilers of user code see it, without words, wire names, the wire values of constants, and
     * what constructors and methods do.
     */
    private static String records(NamedSchema schema) {
        JavaSource record = Generator.emit(schema)
                .filter(source -> !source.path().endsWith("Decoder.java"))
                .findFirst()
                .orElseThrow();
        return record.text()
                .replaceAll("(?s)/\\*\\*.*?\\*/", "")
                .replaceAll("import [^;]*;|@\\w+(\\((\"[^\"]*\"|[^)\"])*\\))?", "")
                .replaceAll("\\b([A-Z_][A-Z0-9_]*)\\((?:\"[^\"]*\"|[^()]*(?:\\([^)]*\\))?)\\)", "$1")
                .replaceAll("public \\w+ \\{[^}]*}", "")
                .replaceAll("Written\\.elements\\(\\d+", "")
                .replaceAll("\\s+", " ")
                .replace("< ", "<");
    }
}
