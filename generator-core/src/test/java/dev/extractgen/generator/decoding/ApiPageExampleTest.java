package dev.extractgen.generator.decoding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.decoding.oracle.Json;
import dev.extractgen.generator.decoding.oracle.MetadataOracle;
import dev.extractgen.generator.decoding.oracle.ProblemOracle;
import dev.extractgen.generator.decoding.oracle.ResultOracle;
import dev.extractgen.runtime.Citation;
import dev.extractgen.runtime.DecodeProblem.Severity;
import dev.extractgen.runtime.ExtractedJob;
import dev.extractgen.runtime.JobStatus;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The examples of the API's reference. They are written by a generator, which puts {@code foo} and {@code bar} wherever
 * it knows no better, and metadata of the document, of pages and of rows side by side.
 */
class ApiPageExampleTest {
    private static final String ENVELOPE = """
            {
              "id": "ext-aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee",
              "created_at": "2019-12-27T18:11:19.117Z",
              "file_input": "dfl-aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee",
              "project_id": "prj-aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee",
              "status": "COMPLETED",
              "updated_at": "2019-12-27T18:11:19.117Z",
              "configuration": {
                "data_schema": {"foo": {"foo": "bar"}},
                "cite_sources": true,
                "confidence_scores": true,
                "extraction_target": "per_doc",
                "max_pages": 10,
                "target_pages": "1,3,5-7",
                "tier": "cost_effective",
                "version": "latest"
              },
              "configuration_id": "cfg-11111111-2222-3333-4444-555555555555",
              "error_message": "error_message",
              "extract_metadata": {
                "field_metadata": {"document_metadata": %1$s, "page_metadata": [%1$s], "row_metadata": [%1$s]},
                "parse_job_id": "parse_job_id",
                "parse_tier": "parse_tier"
              },
              "extract_result": %2$s,
              "metadata": {"usage": {"num_document_tokens": 0, "num_output_tokens": 0, "num_pages_extracted": 0}}
            }
            """;

    private static ExtractedJob<?> decode(String schema, String result, String metadata) {
        String job = ENVELOPE.formatted(metadata, result);
        byte[] json = job.getBytes(StandardCharsets.UTF_8);
        ExtractedJob<?> decoded = SchemaDecoders.of(schema).strict().decode(json);
        ProblemOracle.check(json, decoded.problems());
        ResultOracle.check(Json.read(result), "/extract_result", decoded.result(), decoded.problems());
        MetadataOracle.check(
                new MetadataOracle.Part(Json.read(result), "/extract_result"),
                new MetadataOracle.Part(Json.read(metadata), "/extract_metadata/field_metadata/document_metadata"),
                decoded.result(),
                decoded.problems());
        assertThat(decoded.status()).isEqualTo(JobStatus.COMPLETED);
        assertThat(decoded.usage().numPagesExtracted()).isZero();
        assertThat(decoded.configuration()).containsEntry("max_pages", 10L);
        assertThat(Decoded.found(decoded.problems()))
                .contains(
                        "METADATA_WITHOUT_VALUE /extract_metadata/field_metadata/page_metadata [%s]"
                                .formatted(metadata),
                        "METADATA_WITHOUT_VALUE /extract_metadata/field_metadata/row_metadata [%s]"
                                .formatted(metadata));
        return decoded;
    }

    @Test
    void decodesTheExampleThatKnowsNothing() {
        ExtractedJob<?> job = decode("""
                {"type": "object", "properties": {"foo": {"type": "object", "properties": {"foo": {"type": "string"}}}}}""", "{\"foo\": {\"foo\": \"bar\"}}", "{\"foo\": {\"foo\": \"bar\"}}");
        assertThat(new Decoded(job.result(), job.problems()).value("/foo/foo")).isEqualTo("bar");
        assertThat(Decoded.found(job.problems())).contains("METADATA_MISFIT m:/foo/foo \"bar\"");
    }

    @Test
    void decodesTheExampleOfAnInvoice() {
        String entry = "{\"citation\": \"bar\", \"confidence\": \"bar\"}";
        ExtractedJob<?> job = decode("""
                {"type": "object", "properties": {"vendor": {"type": "string"}, "total": {"type": "number"},
                 "items": {"type": "array", "items": {"type": "object", "properties": {
                   "description": {"type": "string"}, "amount": {"type": "number"}}}}}, "required": ["vendor", "total"]}""", """
                {"items": [{"amount": 10, "description": "$10/month"}], "total": 10.0, "vendor": "Noisebridge"}""", """
                {"items": [{"amount": %1$s, "description": %1$s}], "total": %1$s, "vendor": %1$s}""".formatted(entry));
        Decoded decoded = new Decoded(job.result(), job.problems());
        assertThat(decoded.leaves()).containsExactly("/vendor", "/total", "/items/0/description", "/items/0/amount");
        assertThat(decoded.leaves())
                .allSatisfy(leaf -> assertThat(decoded.metadata(leaf).citations())
                        .isEqualTo(List.of(new Citation(null, "bar", List.of(), null))));
        assertThat(job.problems()).noneMatch(problem -> problem.severity() == Severity.ERROR);
        assertThat(decoded.found())
                .contains(
                        "METADATA_MISFIT m:/total/confidence \"bar\"",
                        "METADATA_MISFIT m:/items/0/amount/confidence \"bar\"");
    }
}
