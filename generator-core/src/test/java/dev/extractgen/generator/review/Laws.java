package dev.extractgen.generator.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.Generator;
import dev.extractgen.generator.NamedSchema;
import dev.extractgen.generator.emit.JavaSource;
import dev.extractgen.generator.model.Declaration.UnionDeclaration;
import dev.extractgen.generator.model.JsonType;
import dev.extractgen.generator.review.finding.Axis;
import dev.extractgen.generator.review.finding.Finding;
import dev.extractgen.generator.review.finding.Rule;
import dev.extractgen.generator.review.finding.Verdict;
import dev.extractgen.generator.review.relation.DecodeRelation;
import dev.extractgen.generator.review.relation.Gap;
import dev.extractgen.generator.review.rules.SchemaRules;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What holds for the review of any two versions of any schema. */
public final class Laws {
    private Laws() {}

    /** Requires that all of it holds for two versions. */
    public static void require(NamedSchema before, NamedSchema after) {
        assertThat(SchemaRules.judge(before, before)).isEmpty();
        List<Finding> findings = SchemaRules.judge(before, after);
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
        requireDocuments(before, after, findings, Axis.STORED_RESULTS);
        requireDocuments(after, before, findings, Axis.NEW_RESULTS);
        requireJava(before, after, findings);
        assertThat(findings.stream().map(Finding::fingerprint)).doesNotHaveDuplicates();
    }

    private static long count(List<Finding> findings, Axis axis, Verdict verdict) {
        return findings.stream()
                .filter(finding -> finding.verdict(axis) == verdict)
                .count();
    }

    /**
     * Whether a document breaks is the same question for the whole and for its parts. Where an object may be of several
     * types, a document that shows it is looked for by trying, and may be found for the part alone.
     */
    private static void requireDocuments(NamedSchema writer, NamedSchema reader, List<Finding> findings, Axis axis) {
        DecodeRelation relation = new DecodeRelation(writer, reader);
        Optional<Gap> gap = relation.gap(writer.model().root(), reader.model().root());
        requireSaid(reader, findings, axis, Verdict.BREAK, gap);
        if (gap.isEmpty()) {
            requireSaid(
                    reader,
                    findings,
                    axis,
                    Verdict.REFUSED,
                    relation.refusal(writer.model().root(), reader.model().root()));
        }
    }

    private static void requireSaid(
            NamedSchema reader, List<Finding> findings, Axis axis, Verdict verdict, Optional<Gap> gap) {
        boolean isSaid = count(findings, axis, verdict) > 0;
        if (gap.isPresent() || !hasObjectsOfSeveralTypes(reader)) {
            assertThat(isSaid).as("%s on %s: %s", verdict, axis, gap).isEqualTo(gap.isPresent());
        }
    }

    private static boolean hasObjectsOfSeveralTypes(NamedSchema schema) {
        return schema.model().declarations().values().stream()
                .anyMatch(declaration -> declaration instanceof UnionDeclaration union
                        && union.branches().stream()
                                        .filter(branch -> branch.jsonTypes().contains(JsonType.OBJECT))
                                        .count()
                                > 1);
    }

    /** What no finding speaks of is the same in the generated records. */
    private static void requireJava(NamedSchema before, NamedSchema after, List<Finding> findings) {
        boolean isSaid = Stream.of(Axis.JAVA_READING, Axis.JAVA_MAKING)
                .anyMatch(axis -> count(findings, axis, Verdict.NONE) < findings.size());
        String old = records(before);
        String now = records(after);
        if (!isSaid) {
            assertThat(now).isEqualTo(old);
        }
    }

    /** Returns the record as compilers see it, without words, wire names and the wire values of constants. */
    private static String records(NamedSchema schema) {
        JavaSource record = Generator.emit(schema)
                .filter(source -> !source.path().endsWith("Decoder.java"))
                .findFirst()
                .orElseThrow();
        return record.text()
                .replaceAll("(?s)/\\*\\*.*?\\*/", "")
                .replaceAll("import [^;]*;|@\\w+(\\((\"[^\"]*\"|[^)\"])*\\))?", "")
                .replaceAll("\\b([A-Z_][A-Z0-9_]*)\\((?:\"[^\"]*\"|[^()]*(?:\\([^)]*\\))?)\\)", "$1")
                .replace("nullableList", "list")
                .replace("nullableMap", "map")
                .replaceAll("\\s+", " ");
    }
}
