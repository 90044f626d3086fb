package dev.extractgen.generator.decoding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.extractgen.generator.decoding.oracle.JobOracle;
import dev.extractgen.generator.decoding.oracle.Json;
import dev.extractgen.generator.decoding.oracle.RecordView;
import dev.extractgen.generator.decoding.oracle.SchemaJudge;
import dev.extractgen.generator.read.GeneratorOptions;
import dev.extractgen.generator.testing.CorpusFiles;
import dev.extractgen.runtime.DecodeProblem.Code;
import dev.extractgen.runtime.ExtractedField;
import dev.extractgen.runtime.ExtractedJob;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/**
 * Runs, results and metadata that others saw or wrote. Where the corpus has no schema that belongs to one, a schema is
 * derived from the data; where it has metadata alone, a result is derived from that.
 */
class CorpusJobsTest {
    private static final Map<String, String> SCHEMAS = Map.of(
            "v1_expected__saas_slide", "llama-cloud-py__slide",
            "v1_notebook_output__resume_screening_cell12", "pyd__rserran__resume_screening__Resume",
            "v1_notebook_output__resume_screening_cell29", "pyd__rserran__resume_screening__Resume",
            "v1_notebook_output__tabular_extraction_cell8", "pyd__rserran__tabular_extraction__Hospital",
            "v1_notebook_output__tabular_extraction_cell16", "pyd__rserran__tabular_extraction__ToyCatalog");

    @Test
    void readsEveryRunAndFragment() {
        List<Path> files = CorpusFiles.in("llamaextract/jobs");
        List<ObjectNode> bodies =
                files.stream().map(file -> body(Corpus.json(file))).toList();
        List<JsonNode> schemas = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            schemas.add(schema(files.get(i), bodies.get(i)));
        }
        List<SchemaDecoders> decoders =
                SchemaDecoders.ofAll(schemas.stream().map(JsonNode::toString).toList(), GeneratorOptions.DEFAULT);
        List<ExtractedField> leaves = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            try {
                leaves.addAll(leaves(decoders.get(i), schemas.get(i), bodies.get(i)));
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError(files.get(i).getFileName() + ": " + e, e);
            }
        }
        assertThat(leaves)
                .anySatisfy(leaf -> assertThat(leaf.metadata().citations()).isNotEmpty());
    }

    /** Returns a whole job for what may be a part of one. */
    private static ObjectNode body(JsonNode content) {
        if (content.has("data") && content.has("extraction_metadata")) {
            return (ObjectNode) content;
        }
        ObjectNode body = Json.MAPPER.createObjectNode().put("status", "COMPLETED");
        if (!content.has("extract_metadata")) {
            body.set("extract_result", content);
            return body;
        }
        JsonNode fields = content.at("/extract_metadata/field_metadata");
        body.set(
                "extract_result",
                SchemaInference.resultOf(fields.has("document_metadata") ? fields.get("document_metadata") : fields));
        body.set("extract_metadata", content.get("extract_metadata"));
        return body;
    }

    private static JsonNode schema(Path file, ObjectNode body) {
        if (body.has("data_schema")) {
            return body.get("data_schema");
        }
        String name = SCHEMAS.get(Corpus.name(file));
        if (name != null) {
            return Corpus.json(file.resolveSibling("../schemas/" + name + ".json"));
        }
        return SchemaInference.schemaOf(parts(body.get("extract_result")));
    }

    /** Checks one job and returns its leaves. */
    private static List<ExtractedField> leaves(SchemaDecoders decoders, JsonNode schema, ObjectNode body) {
        byte[] json = body.toString().getBytes(StandardCharsets.UTF_8);
        ExtractedJob<?> job = decoders.lenient().decode(json);
        JobOracle.check(json, job);
        JsonNode result = body.has("data") ? body.get("data") : body.get("extract_result");
        SchemaJudge judge = new SchemaJudge(schema);
        boolean fits = parts(result).stream()
                .allMatch(part -> judge.violations(part, "").isEmpty());
        assertThat(job.problems().stream().allMatch(problem -> problem.code() == Code.UNKNOWN_MEMBER))
                .as("%s", job.problems())
                .isEqualTo(fits);
        List<?> records = result.isArray() ? job.results() : List.of(job.result());
        return records.stream()
                .flatMap(record -> RecordView.leaves(record).values().stream())
                .toList();
    }

    private static List<JsonNode> parts(JsonNode result) {
        return result.isArray()
                ? StreamSupport.stream(result.spliterator(), false).toList()
                : List.of(result);
    }
}
