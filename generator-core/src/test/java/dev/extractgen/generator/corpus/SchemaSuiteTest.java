package dev.extractgen.generator.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Runs the generator on the JSON Schema Test Suite: every schema gives sources that compile or is refused, and every
 * instance that a schema accepts is decoded, but for those that are listed. Only a sample of the schemas is taken,
 * unless {@code -Dextractgen.corpus.whole=true} asks for all.
 */
final class SchemaSuiteTest {
    private static final int BATCH = 100;
    private static final int SAMPLED = 12;

    @Test
    void schemasOfTheTestSuiteGiveCodeThatHoldsTheirInstances() throws IOException {
        Path suite = Path.of(System.getProperty("extractgen.corpus", "corpus")).resolve("json-schema-test-suite");
        assumeTrue(Files.isDirectory(suite), () -> "no test suite at " + suite + "; see CONTRIBUTING.md");
        List<SuiteGroup> groups = new ArrayList<>(SuiteGroup.in(suite));
        assertThat(groups).as("groups in %s", suite).isNotEmpty();
        if (!Boolean.getBoolean("extractgen.corpus.whole")) {
            List<SuiteGroup> all = List.copyOf(groups);
            groups.removeIf(group -> all.indexOf(group) % SAMPLED != 0);
        }

        SuiteReport report = run(suite, groups);

        System.out.println(report);
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target", "corpus-test-suite.txt"), report.details());
        assertThat(report.broken()).as("crashes, and what javac refuses").isEmpty();
        List<String> known = KnownCases.names(KnownCases.SUITE);
        assertThat(report.missed().keySet()).as("instances that don't decode").isSubsetOf(known);
        assertThat(known).as("listed cases that pass").doesNotContainAnyElementsOf(report.held());
    }

    private static SuiteReport run(Path suite, List<SuiteGroup> groups) {
        StatedTypes types = new StatedTypes(suite);
        SuiteReport report = new SuiteReport();
        for (int start = 0; start < groups.size(); start += BATCH) {
            List<SuiteGroup> some = groups.subList(start, Math.min(start + BATCH, groups.size()));
            List<GeneratedCase> generated = new ArrayList<>();
            some.forEach(group -> generated.add(group.generate(suite, "g" + generated.size())));
            CompiledBatch batch = CompiledBatch.compile(generated);
            for (int i = 0; i < some.size(); i++) {
                report.add(some.get(i), batch.cases().get(i), batch, types);
            }
        }
        return report;
    }
}
