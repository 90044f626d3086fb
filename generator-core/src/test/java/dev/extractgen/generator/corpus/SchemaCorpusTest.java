package dev.extractgen.generator.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs the generator on schemas that people published, and prints what came of it. Only a sample of the schemas is
 * taken, unless {@code -Dextractgen.corpus.whole=true} asks for all, or {@code -Dextractgen.corpus.only=REGEX} for
 * some.
 */
final class SchemaCorpusTest {
    private static final int BATCH = 30;

    /** Of the schemas that are not large, which take their time in javac. */
    private static final int SAMPLED = 15;

    private static final int LARGE = 40_000;

    private static final boolean IS_WHOLE = Boolean.getBoolean("extractgen.corpus.whole");

    @TestFactory
    Stream<DynamicTest> realSchemasBecomeCodeThatHoldsRealDocuments() {
        Path root = Path.of(System.getProperty("extractgen.corpus", "corpus"));
        assumeTrue(Files.isDirectory(root), () -> "no corpus at " + root + "; see CONTRIBUTING.md");
        List<CorpusFolder> folders = CorpusFolder.in(root);
        assertThat(folders).as("folders with schemas below %s", root).isNotEmpty();
        return folders.stream()
                .map(folder ->
                        DynamicTest.dynamicTest(folder.path().getFileName().toString(), () -> check(folder)));
    }

    private static void check(CorpusFolder folder) throws IOException {
        CorpusReport report = run(folder);
        System.out.println(report);
        Details.write(report, Path.of("target", "corpus-" + report.name() + ".txt"));
        assertThat(report.cases()).as("schemas in %s", folder.path()).isNotEmpty();
        assertThat(report.compiled().percent()).as("schemas that compile").isEqualTo(100);
        assertThat(report.broken()).as("crashes").isZero();
        assertThat(report.wronglyReported()).as("positives with problems").isEmpty();
        assertThat(KnownCases.thatPass(report)).as("listed cases that pass").isEmpty();
        if (IS_WHOLE) {
            checkShares(report);
        }
    }

    /** Of a sample, shares say little. */
    private static void checkShares(CorpusReport report) {
        assertThat(report.equal().percent()).as("documents equal").isGreaterThanOrEqualTo(99);
        assertThat(report.typedLeaves().percent()).as("leaves typed").isGreaterThanOrEqualTo(98);
        assertThat(report.equalAndTyped().percent()).as("equal and typed").isGreaterThanOrEqualTo(95);
        assertThat(report.detected().percent()).as("negatives detected").isGreaterThanOrEqualTo(66);
    }

    private static CorpusReport run(CorpusFolder folder) {
        List<CorpusFolder.Case> cases = chosen(folder);
        SchemaJudge judge = new SchemaJudge(folder);
        List<CaseResult> results = new ArrayList<>();
        for (int start = 0; start < cases.size(); start += BATCH) {
            List<CorpusFolder.Case> some = cases.subList(start, Math.min(start + BATCH, cases.size()));
            List<GeneratedCase> generated = new ArrayList<>();
            some.forEach(each -> generated.add(GeneratedCase.of(folder, each, "s" + generated.size())));
            CompiledBatch batch = CompiledBatch.compile(generated);
            for (int i = 0; i < some.size(); i++) {
                results.add(CaseResult.of(some.get(i), batch.cases().get(i), batch, judge));
            }
        }
        return new CorpusReport(folder.path().getFileName().toString(), results);
    }

    private static List<CorpusFolder.Case> chosen(CorpusFolder folder) {
        String only = System.getProperty("extractgen.corpus.only");
        if (only != null) {
            return folder.cases().stream()
                    .filter(each -> each.name().matches(only))
                    .toList();
        }
        if (IS_WHOLE) {
            return folder.cases();
        }
        List<CorpusFolder.Case> small = folder.cases().stream()
                .filter(each -> each.schema().toFile().length() < LARGE)
                .toList();
        return small.stream().filter(each -> small.indexOf(each) % SAMPLED == 0).toList();
    }
}
