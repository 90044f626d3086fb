package dev.extractgen.generator.decoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.extractgen.generator.GeneratorOptions;
import dev.extractgen.generator.decoding.oracle.Json;
import dev.extractgen.generator.decoding.oracle.MetadataOracle;
import dev.extractgen.generator.decoding.oracle.ProblemOracle;
import dev.extractgen.generator.decoding.oracle.ResultOracle;
import dev.extractgen.generator.decoding.oracle.SchemaJudge;
import dev.extractgen.generator.decoding.oracle.SchemaOracle;
import dev.extractgen.generator.decoding.random.Choice;
import dev.extractgen.generator.decoding.random.RandomJob;
import dev.extractgen.generator.decoding.random.RandomSchema;
import dev.extractgen.runtime.DecodeException;
import dev.extractgen.runtime.DecodeProblem;
import dev.extractgen.runtime.DecodeProblem.Code;
import dev.extractgen.runtime.DecodeProblem.Severity;
import dev.extractgen.runtime.ExtractedJob;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Jobs of random schemas, whole and damaged. {@code -Dextractgen.jobs}, {@code -Dextractgen.schemas} and
 * {@code -Dextractgen.seed} ask for more or for others.
 */
class RandomJobsTest {
    private static final int SCHEMAS = Integer.getInteger("extractgen.schemas", 20);
    private static final int JOBS = Integer.getInteger("extractgen.jobs", 1500);
    private static final long SEED = Long.getLong("extractgen.seed", 20261101);

    private static final Set<String> FORMATS = Set.of("date", "date-time", "time", "uuid", "uri");

    @Test
    void holdsOrReportsEverything() {
        List<ObjectNode> schemas = new ArrayList<>();
        for (int i = 0; i < SCHEMAS; i++) {
            schemas.add(RandomSchema.next(new Choice(SEED + i)));
        }
        List<SchemaDecoders> decoders =
                SchemaDecoders.ofAll(schemas.stream().map(JsonNode::toString).toList(), GeneratorOptions.DEFAULT);
        for (int i = 0; i < SCHEMAS; i++) {
            SchemaJudge judge = new SchemaJudge(schemas.get(i));
            for (int j = 0; j < JOBS / SCHEMAS; j++) {
                long seed = SEED + 1_000_003L * i + j;
                RandomJob job = RandomJob.next(schemas.get(i), j % 4 == 0 ? 0 : j % 4, new Choice(seed));
                try {
                    check(decoders.get(i), schemas.get(i), judge, job);
                } catch (RuntimeException | AssertionError e) {
                    throw new AssertionError(
                            "%s%nschema: %s%njob (seed %d): %s".formatted(e, schemas.get(i), seed, job.text()), e);
                }
            }
        }
    }

    private static void check(SchemaDecoders decoders, JsonNode schema, SchemaJudge judge, RandomJob job) {
        byte[] json = job.text().getBytes(StandardCharsets.UTF_8);
        ExtractedJob<?> decoded = decoders.lenient().decode(json);
        List<DecodeProblem> problems = decoded.problems();
        ProblemOracle.check(json, problems);
        List<?> records = job.isList() ? decoded.results() : List.of(decoded.result());
        int next = 0;
        for (int i = 0; i < job.parts().size(); i++) {
            RandomJob.Part part = job.parts().get(i);
            checkSchema(part, schema, judge, problems);
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
        checkStrict(decoders, json, records, problems);
    }

    private static void checkSchema(
            RandomJob.Part part, JsonNode schema, SchemaJudge judge, List<DecodeProblem> problems) {
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

    private static void checkStrict(
            SchemaDecoders decoders, byte[] json, List<?> records, List<DecodeProblem> problems) {
        boolean hasErrors = problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        if (hasErrors) {
            DecodeException refused = catchThrowableOfType(
                    DecodeException.class, () -> decoders.strict().decode(json));
            assertThat(refused).isNotNull();
            assertThat(refused.problems()).isEqualTo(problems);
        } else {
            ExtractedJob<?> strict = decoders.strict().decode(json);
            assertThat(strict.problems()).isEqualTo(problems);
        }
        assertThat(Json.read(json).isObject()).isTrue();
        assertThat(records).doesNotContainNull();
    }
}
