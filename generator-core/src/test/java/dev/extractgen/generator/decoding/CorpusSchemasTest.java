package dev.extractgen.generator.decoding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.extractgen.generator.decoding.oracle.MetadataOracle;
import dev.extractgen.generator.decoding.oracle.ProblemOracle;
import dev.extractgen.generator.decoding.oracle.ResultOracle;
import dev.extractgen.generator.decoding.oracle.SchemaJudge;
import dev.extractgen.generator.decoding.random.Choice;
import dev.extractgen.generator.decoding.random.RandomMetadata;
import dev.extractgen.generator.read.GeneratorOptions;
import dev.extractgen.generator.testing.CorpusFiles;
import dev.extractgen.runtime.DecodeProblem;
import dev.extractgen.runtime.ExtractedJob;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Schemas that people wrote for extraction, with random jobs and with documents that people checked by hand. */
class CorpusSchemasTest {
    private static final int JOBS_FOR_EACH = Integer.getInteger("extractgen.jobs", 400) / 20;

    @Test
    void holdsOrReportsEverythingInJobsOfSchemasThatPeopleWrote() {
        List<JsonNode> schemas = Stream.of("llamaextract/schemas", "extractbench/schemas")
                .flatMap(folder -> CorpusFiles.in(folder).stream())
                .map(Corpus::schema)
                .toList();
        List<SchemaDecoders> decoders =
                SchemaDecoders.ofAll(schemas.stream().map(JsonNode::toString).toList(), GeneratorOptions.DEFAULT);
        for (int i = 0; i < schemas.size(); i++) {
            JobCheck.checkJobs(decoders.get(i), Corpus.inStandardWords(schemas.get(i)), JOBS_FOR_EACH, 77_000L * i);
        }
    }

    @Test
    void holdsOrReportsEverythingInDocumentsThatPeopleChecked() {
        List<Path> schemaFiles = CorpusFiles.in("extractbench/schemas");
        List<JsonNode> schemas = schemaFiles.stream().map(Corpus::schema).toList();
        List<SchemaDecoders> decoders =
                SchemaDecoders.ofAll(schemas.stream().map(JsonNode::toString).toList(), GeneratorOptions.DEFAULT);
        List<String> domains =
                schemaFiles.stream().map(CorpusSchemasTest::domain).toList();
        for (Path file : CorpusFiles.in("extractbench/gold")) {
            int domain = domains.indexOf(domain(file));
            JsonNode gold = Corpus.json(file);
            Set<String> judged =
                    new SchemaJudge(Corpus.inStandardWords(schemas.get(domain))).violations(gold, "/extract_result");
            List<DecodeProblem> problems = decode(decoders.get(domain), gold);
            assertThat(problems)
                    .as("%s", file.getFileName())
                    .allSatisfy(problem -> assertThat(judged).contains(problem.pointer()));
            assertThat(problems.isEmpty()).as("%s", file.getFileName()).isEqualTo(judged.isEmpty());
        }
    }

    private static String domain(Path file) {
        return Corpus.name(file).replaceFirst("__.*", "");
    }

    /** Decodes a document with metadata for all of its values, and returns the problems but for undeclared members. */
    private static List<DecodeProblem> decode(SchemaDecoders decoders, JsonNode gold) {
        JsonNode metadata = RandomMetadata.next(gold, new Choice(gold.size()));
        byte[] body = Bodies.document(gold.toString(), metadata.toString()).getBytes(StandardCharsets.UTF_8);
        ExtractedJob<?> job = decoders.lenient().decode(body);
        ProblemOracle.check(body, job.problems());
        ResultOracle.check(gold, "/extract_result", job.result(), job.problems());
        MetadataOracle.check(
                new MetadataOracle.Part(gold, "/extract_result"),
                new MetadataOracle.Part(metadata, "/extract_metadata/field_metadata/document_metadata"),
                job.result(),
                job.problems());
        return job.problems().stream()
                .filter(problem -> !problem.code().name().startsWith("METADATA"))
                .filter(problem -> problem.code() != DecodeProblem.Code.UNKNOWN_MEMBER)
                .toList();
    }
}
