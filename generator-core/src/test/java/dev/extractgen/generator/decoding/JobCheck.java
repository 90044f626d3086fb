package dev.extractgen.generator.decoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import dev.extractgen.generator.decoding.oracle.MetadataOracle;
import dev.extractgen.generator.decoding.oracle.ProblemOracle;
import dev.extractgen.generator.decoding.oracle.ResultOracle;
import dev.extractgen.generator.decoding.oracle.SchemaJudge;
import dev.extractgen.generator.decoding.oracle.SchemaOracle;
import dev.extractgen.generator.decoding.random.Choice;
import dev.extractgen.generator.decoding.random.RandomJob;
import dev.extractgen.runtime.DecodeException;
import dev.extractgen.runtime.DecodeProblem;
import dev.extractgen.runtime.DecodeProblem.Code;
import dev.extractgen.runtime.DecodeProblem.Severity;
import dev.extractgen.runtime.ExtractedJob;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Brings a job whose parts are known before all judges. */
record JobCheck(SchemaDecoders decoders, JsonNode schema, SchemaJudge judge, RandomJob job) {
    private static final Set<String> FORMATS = Set.of("date", "date-time", "time", "uuid", "uri");

    /**
     * Checks random jobs of one schema, of which three quarters are damaged.
     *
     * @param schema the schema as the judges understand it
     */
    static void checkJobs(SchemaDecoders decoders, JsonNode schema, int count, long firstSeed) {
        SchemaJudge judge = new SchemaJudge(schema);
        for (int i = 0; i < count; i++) {
            RandomJob job = RandomJob.next(schema, i % 4, new Choice(firstSeed + i));
            try {
                new JobCheck(decoders, schema, judge, job).check();
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError(
                        "%s%nschema: %s%njob (seed %s): %s".formatted(e, schema, firstSeed + i, job.text()), e);
            }
        }
    }

    private void check() {
        byte[] json = job.text().getBytes(StandardCharsets.UTF_8);
        ExtractedJob<?> decoded = decoders.lenient().decode(json);
        List<DecodeProblem> problems = decoded.problems();
        ProblemOracle.check(json, problems);
        List<?> records = job.isList() ? decoded.results() : List.of(decoded.result());
        int next = 0;
        for (int i = 0; i < job.parts().size(); i++) {
            RandomJob.Part part = job.parts().get(i);
            checkSchema(part, problems);
            if (!part.result().isObject()) {
                continue;
            }
            Object record = records.get(next);
            if (job.isList()) {
                assertThat(decoded.resultPages().get(next)).isEqualTo(part.page() == 0 ? null : (Integer) part.page());
            }
            next++;
            ResultOracle.check(part.result(), part.resultPointer(), record, problems);
            MetadataOracle.check(
                    new MetadataOracle.Part(part.result(), part.resultPointer()),
                    new MetadataOracle.Part(part.metadata(), part.metadataPointer()),
                    record,
                    problems);
        }
        assertThat(records).hasSize(next);
        checkStrict(json, records, problems);
    }

    private void checkSchema(RandomJob.Part part, List<DecodeProblem> problems) {
        Set<String> judged = judge.violations(part.result(), part.resultPointer());
        Set<String> sure = SchemaOracle.judge(schema, SchemaJudge.FORMATS, part.result(), part.resultPointer())
                .violations();
        assertThat(judged).containsAll(sure);
        if (sure.isEmpty()) {
            assertThat(judged).isEmpty();
        }
        SchemaOracle.Verdict verdict = SchemaOracle.judge(schema, FORMATS, part.result(), part.resultPointer());
        Set<String> found = places(problems, part.resultPointer());
        problems.stream()
                .filter(problem -> problem.code() == Code.NUMBER_OUT_OF_RANGE)
                .map(DecodeProblem::pointer)
                .forEach(found::remove);
        TreeSet<String> expected = new TreeSet<>(verdict.violations());
        expected.addAll(verdict.undeclared());
        assertThat(found).isEqualTo(expected);
    }

    private static Set<String> places(List<DecodeProblem> problems, String below) {
        return problems.stream()
                .map(DecodeProblem::pointer)
                .filter(pointer -> pointer.equals(below) || pointer.startsWith(below + "/"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void checkStrict(byte[] json, List<?> records, List<DecodeProblem> problems) {
        boolean hasErrors = problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        if (hasErrors) {
            DecodeException refused = catchThrowableOfType(
                    DecodeException.class, () -> decoders.strict().decode(json));
            assertThat(refused).isNotNull();
            assertThat(refused.problems()).isEqualTo(problems);
        } else {
            ExtractedJob<?> strict = decoders.strict().decode(json);
            assertThat(strict.problems()).isEqualTo(problems);
            assertThat(job.isList() ? strict.results() : List.of(strict.result()))
                    .isEqualTo(records);
        }
    }
}
