package dev.extractgen.generator.decoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.extractgen.runtime.DecodeException;
import dev.extractgen.runtime.DecodeProblem;
import dev.extractgen.runtime.DecodedResult;
import dev.extractgen.runtime.ExtractedJob;
import dev.extractgen.runtime.JobStatus;
import dev.extractgen.runtime.JobUsage;
import dev.extractgen.runtime.NoResultException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What lies around a result and its metadata. */
class EnvelopesTest {
    private static final SchemaDecoders TOTAL = SchemaDecoders.of("""
            {"type": "object", "properties": {"total": {"type": "number"}}, "required": ["total"]}""");

    private static ExtractedJob<?> strict(String job) {
        return TOTAL.strict().decode(job.getBytes(StandardCharsets.UTF_8));
    }

    private static ExtractedJob<?> lenient(String job) {
        return TOTAL.lenient().decode(job.getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable Double confidence(ExtractedJob<?> job) {
        return Decoded.of(job).confidence("/total");
    }

    @Test
    void aJobInALogTellsWhichOneItIsAndNothingOfTheDocument() {
        assertThat(lenient("""
                        {"id": "ext-9", "status": "COMPLETED", "extract_result": {"total": "secret"}}""")).hasToString("ExtractedJob[id=ext-9, status=COMPLETED, problems=1]");
    }

    @Test
    void tellsEverythingAboutAJob() {
        ExtractedJob<?> job = strict("""
                {"id": "ext-9", "created_at": "2026-09-11T08:14:03.512000Z", "updated_at": "2026-09-11T10:14:41+02:00",
                 "project_id": "p", "file_input": "dfl-1", "document_input_value": "dfl-1", "status": "COMPLETED",
                 "error_message": null, "configuration_id": "cfg-1",
                 "configuration": {"data_schema": {"properties": {"total": {}}}, "extraction_target": "per_doc", "tier": "turbo"},
                 "extract_metadata": {"parse_job_id": "pjb-1", "parse_tier": "turbo", "field_metadata": null},
                 "extract_result": {"total": 1},
                 "metadata": {"usage": {"num_pages_extracted": 2, "num_pages_billed": 3, "num_document_tokens": 4, "num_output_tokens": 5}},
                 "usage": {"credits": 10.5, "extract_credits": 10, "parse_credits": 0.5, "something": null}}""");
        assertThat(job.id()).isEqualTo("ext-9");
        assertThat(job.status()).isEqualTo(JobStatus.COMPLETED);
        assertThat(job.createdAt()).isEqualTo(OffsetDateTime.parse("2026-09-11T08:14:03.512Z"));
        assertThat(job.updatedAt()).isEqualTo(OffsetDateTime.parse("2026-09-11T10:14:41+02:00"));
        assertThat(job.projectId()).isEqualTo("p");
        assertThat(job.configurationId()).isEqualTo("cfg-1");
        assertThat(job.parseJobId()).isEqualTo("pjb-1");
        assertThat(job.parseTier()).isEqualTo("turbo");
        assertThat(job.errorMessage()).isNull();
        assertThat(job.usage()).isEqualTo(new JobUsage(2L, 3L, 4L, 5L, 10.5, 10.0, 0.5));
        assertThat(job.configuration())
                .isEqualTo(Map.of(
                        "data_schema",
                        Map.of("properties", Map.of("total", Map.of())),
                        "extraction_target",
                        "per_doc",
                        "tier",
                        "turbo"));
        assertThat(job.problems()).isEmpty();
    }

    @Test
    void makesNothingUpAboutAJobThatTellsNothing() {
        ExtractedJob<?> job = strict("{\"extract_result\": {\"total\": 1}}");
        assertThat(job.id()).isNull();
        assertThat(job.status()).isNull();
        assertThat(job.createdAt()).isNull();
        assertThat(job.updatedAt()).isNull();
        assertThat(job.projectId()).isNull();
        assertThat(job.configurationId()).isNull();
        assertThat(job.parseJobId()).isNull();
        assertThat(job.parseTier()).isNull();
        assertThat(job.errorMessage()).isNull();
        assertThat(job.usage()).isEqualTo(new JobUsage(null, null, null, null, null, null, null));
        assertThat(job.configuration()).isEmpty();
        assertThat(job.result()).isNotNull();
    }

    @Test
    void reportsDetailsThatAreNotAsTheApiDescribesThem() {
        ExtractedJob<?> job = strict("""
                {"id": 7, "created_at": "yesterday", "updated_at": 5, "status": "COMPLETED", "configuration": [1],
                 "usage": {"credits": "many", "extract_credits": 1e999, "num_pages_billed": 2.5, "num_pages_extracted": 1e30},
                 "extract_result": {"total": 1}, "extract_metadata": "none"}""");
        assertThat(job.usage()).isEqualTo(new JobUsage(null, null, null, null, null, null, null));
        assertThat(Decoded.found(job.problems()))
                .containsExactly(
                        "JOB_MISFIT /id 7",
                        "JOB_MISFIT /created_at \"yesterday\"",
                        "JOB_MISFIT /updated_at 5",
                        "JOB_MISFIT /configuration [1]",
                        "JOB_MISFIT /usage/credits \"many\"",
                        "JOB_MISFIT /usage/extract_credits 1e999",
                        "JOB_MISFIT /usage/num_pages_billed 2.5",
                        "JOB_MISFIT /usage/num_pages_extracted 1e30",
                        "JOB_MISFIT /extract_metadata \"none\"");
    }

    @Test
    void findsMetadataBeforeAndAfterTheResult() {
        String metadata =
                "\"extract_metadata\": {\"field_metadata\": {\"document_metadata\": {\"total\": {\"confidence\": 0.5}}}}";
        assertThat(confidence(
                        strict("{" + metadata + ", \"extract_result\": {\"total\": 1}, \"status\": \"COMPLETED\"}")))
                .isEqualTo(0.5);
        assertThat(confidence(
                        strict("{\"status\": \"COMPLETED\", \"extract_result\": {\"total\": 1}, " + metadata + "}")))
                .isEqualTo(0.5);
    }

    @Test
    void readsMetadataWithoutALevelAboveTheFields() {
        assertThat(confidence(strict("""
                {"status": "COMPLETED", "extract_result": {"total": 1},
                 "extract_metadata": {"field_metadata": {"total": {"confidence": 0.5}}}}"""))).isEqualTo(0.5);
    }

    @Test
    void reportsWhatLiesBesideTheLevelsOrAroundThem() {
        String levels = "{\"document_metadata\": {\"total\": {\"confidence\": 0.5}}, \"later\": {\"total\": {}}}";
        assertThat(Decoded.found(strict("""
                        {"status": "COMPLETED", "extract_result": {"total": 1}, "extract_metadata": {"field_metadata": %s}}""".formatted(levels)).problems()))
                .containsExactly("METADATA_UNKNOWN_MEMBER /extract_metadata/field_metadata/later {\"total\": {}}");

        DecodedResult<?> stored = TOTAL.strict()
                .decodeResult("{\"total\": 1}".getBytes(StandardCharsets.UTF_8), """
                        {"extract_metadata": {"field_metadata": %s, "usage": {}}, "version": 3}""".formatted(levels)
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(Decoded.found(stored.problems()))
                .containsExactly(
                        "METADATA_UNKNOWN_MEMBER /extract_metadata/field_metadata/later {\"total\": {}}",
                        "METADATA_UNKNOWN_MEMBER /version 3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "{}",
                "{\"field_metadata\": null}",
                "{\"field_metadata\": {}}",
                "{\"field_metadata\": {\"document_metadata\": null}}",
                "{\"field_metadata\": {\"document_metadata\": {}, \"page_metadata\": [], \"row_metadata\": []}}",
                "{\"field_metadata\": {\"page_metadata\": [null, {\"total\": null}], \"row_metadata\": {\"total\": {}}}}"
            })
    void readsJobsWithoutMetadata(String metadata) {
        ExtractedJob<?> job =
                strict("{\"status\": \"COMPLETED\", \"extract_result\": {\"total\": 1}, \"extract_metadata\": "
                        + metadata + "}");
        assertThat(Decoded.of(job).metadata("/total").isEmpty()).isTrue();
        assertThat(job.problems()).isEmpty();
    }

    @Test
    void readsRunsOfTheFirstApi() {
        ExtractedJob<?> run = strict(Bodies.firstApi("{\"total\": 2}", "{\"total\": {\"confidence\": 0.5}}"));
        assertThat(run.id()).isEqualTo("r-1");
        assertThat(run.status()).isEqualTo(new JobStatus("SUCCESS"));
        assertThat(run.usage().numOutputTokens()).isEqualTo(3440);
        assertThat(confidence(run)).isEqualTo(0.5);
        assertThat(run.problems()).isEmpty();
    }

    @Test
    void readsRunsOfTheFirstApiWithTheLevelsOfThePresentOne() {
        assertThat(confidence(strict(Bodies.firstApi(
                        "{\"total\": 2}",
                        "{\"document_metadata\": {\"total\": {\"confidence\": 0.5}}, \"page_metadata\": null}"))))
                .isEqualTo(0.5);
    }

    @Test
    void reportsASecondResultAndSecondMetadata() {
        ExtractedJob<?> job = strict("""
                {"status": "COMPLETED", "data": {"total": 1}, "extract_result": {"total": 2},
                 "extraction_metadata": {"field_metadata": {"total": {"confidence": 0.1}}},
                 "extract_metadata": {"field_metadata": {"document_metadata": {"total": {"confidence": 0.2}}}}}""");
        assertThat(confidence(job)).isEqualTo(0.2);
        assertThat(Decoded.found(job.problems()))
                .containsExactly(
                        "JOB_MISFIT /data {\"total\": 1}",
                        "JOB_MISFIT /extraction_metadata/field_metadata {\"total\": {\"confidence\": 0.1}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PENDING", "THROTTLED", "RUNNING", "FAILED", "CANCELLED", "ERROR", "SOMETHING_NEW"})
    void hasNoResultUnlessCompleted(String status) {
        ExtractedJob<?> job =
                strict("{\"id\": \"ext-3\", \"status\": \"%s\", \"error_message\": \"boom\", \"extract_result\": null}"
                        .formatted(status));
        assertThat(job.status()).hasToString(status);
        assertThatThrownBy(job::result)
                .isInstanceOf(NoResultException.class)
                .hasMessageContainingAll("ext-3", status, "boom");
        assertThatThrownBy(job::results)
                .isInstanceOf(NoResultException.class)
                .hasMessageContainingAll("ext-3", status, "boom");
        assertThat(job.problems()).isEmpty();
    }

    @Test
    void reportsTheResultOfAJobThatIsNotCompleted() {
        ExtractedJob<?> job = strict("""
                {"status": "CANCELLED", "extract_result": {"total": 1},
                 "extract_metadata": {"field_metadata": {"document_metadata": {"total": {"confidence": 0.2}}}}}""");
        assertThatThrownBy(job::result).isInstanceOf(NoResultException.class);
        assertThat(Decoded.found(job.problems()))
                .containsExactly(
                        "JOB_MISFIT  {\"total\": 1}",
                        "METADATA_WITHOUT_VALUE /extract_metadata/field_metadata {\"document_metadata\": {\"total\": {\"confidence\": 0.2}}}");
    }

    @Test
    void saysThatACompletedJobCarriesNoResult() {
        assertThatThrownBy(() ->
                        strict("{\"id\": \"ext-4\", \"status\": \"COMPLETED\"}").result())
                .isInstanceOf(NoResultException.class)
                .hasMessageContainingAll("ext-4", "extract_result");
    }

    @Test
    void namesTheOtherAccessor() {
        assertThatThrownBy(() -> strict("{\"extract_result\": {\"total\": 1}}").results())
                .isInstanceOf(NoResultException.class)
                .hasMessageContaining("result()");
        assertThatThrownBy(() -> strict("{\"extract_result\": {\"total\": 1}}").resultPages())
                .isInstanceOf(NoResultException.class)
                .hasMessageContaining("result()");
        assertThatThrownBy(
                        () -> strict("{\"extract_result\": [{\"total\": 1}]}").result())
                .isInstanceOf(NoResultException.class)
                .hasMessageContaining("results()");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "\"job\"",
                "3",
                "null",
                "{}",
                "{\"detail\": \"Job not found\"}",
                "{\"detail\": [{\"loc\": [\"path\", \"job_id\"], \"msg\": \"m\", \"type\": \"t\"}]}",
                "{\"total\": 1}"
            })
    void refusesWhatIsNoJob(String body) {
        assertThatThrownBy(() -> strict(body))
                .isInstanceOf(DecodeException.class)
                .hasMessageContainingAll("NOT_A_JOB", body);
        assertThat(Decoded.found(lenient(body).problems())).containsExactly("NOT_A_JOB  " + body);
    }

    @Test
    void reportsEverythingInTheResponseOfAnotherJob() {
        String body = Bodies.document(
                "{\"name\": \"Dr. Zhang\", \"skills\": [\"Java\"]}",
                "{\"name\": {\"confidence\": 0.9}, \"skills\": [{}]}");
        assertThatThrownBy(() -> strict(body)).isInstanceOf(DecodeException.class);
        assertThat(Decoded.of(TOTAL, body).found())
                .containsExactly(
                        "MISSING_MEMBER /total null",
                        "UNKNOWN_MEMBER /name \"Dr. Zhang\"",
                        "UNKNOWN_MEMBER /skills [\"Java\"]",
                        "METADATA_UNKNOWN_MEMBER m:/name {\"confidence\": 0.9}",
                        "METADATA_UNKNOWN_MEMBER m:/skills [{}]");
    }

    @Test
    void isNotMisledByASchemaInTheConfiguration() {
        ExtractedJob<?> job = strict("""
                {"configuration": {"data_schema": {"type": "object", "properties": {"extract_result": {"total": 9},
                 "extract_metadata": {"field_metadata": {"total": {}}}, "status": "FAILED", "data": {}, "usage": {"credits": 1}}},
                 "status": "FAILED", "extract_result": {"total": 8}, "id": "other"},
                 "something_new": {"extract_result": {"total": 7}, "status": "FAILED"},
                 "extract_result": {"total": 1}, "status": "COMPLETED", "id": "ext-5"}""");
        assertThat(Decoded.of(job).value("/total")).hasToString("1");
        assertThat(job.id()).isEqualTo("ext-5");
        assertThat(job.usage().credits()).isNull();
        assertThat(job.problems()).isEmpty();
    }

    @Test
    void reportsAResultOfAnotherTypeWithItsMetadata() {
        for (String result : List.of("\"no total found\"", "17", "true")) {
            ExtractedJob<?> job = lenient(Bodies.document(result, "{\"total\": {\"confidence\": 0.2}}"));
            assertThatThrownBy(job::result).isInstanceOf(DecodeException.class).hasMessageContaining(result);
            assertThat(Decoded.found(job.problems()))
                    .containsExactly(
                            "WRONG_TYPE  " + result, "METADATA_WITHOUT_VALUE m: {\"total\": {\"confidence\": 0.2}}");
        }
    }

    @Test
    void readsAResultThatIsWrappedOnceMore() {
        ExtractedJob<?> job = strict(Bodies.result("{\"document_result\": {\"total\": 1}}"));
        assertThat(Decoded.of(job).value("/total")).hasToString("1");
        assertThat(strict(Bodies.result("{\"page_results\": [{\"total\": 1}]}")).results())
                .hasSize(1);
        assertThat(strict(Bodies.result("{\"table_results\": []}")).results()).isEmpty();
    }

    @Test
    void readsAResultBesideWrappersThatAreNull() {
        assertThat(strict(
                                Bodies.result(
                                        "{\"document_result\": null, \"page_results\": [{\"total\": 1}], \"table_results\": null}"))
                        .results())
                .hasSize(1);
        assertThat(lenient(Bodies.result("{\"document_result\": {\"total\": 1}, \"page_results\": []}"))
                        .problems())
                .extracting(DecodeProblem::code)
                .contains(DecodeProblem.Code.UNKNOWN_MEMBER);
    }

    @Test
    void doesNotTakeAMapForAWrapper() {
        SchemaDecoders map =
                SchemaDecoders.of("{\"type\": \"object\", \"additionalProperties\": {\"type\": \"object\"}}");
        String result = "{\"document_result\": {\"total\": 1}}";
        assertThat(Decoded.of(map, Bodies.result(result)).leaves()).containsExactly("/document_result/total");
        SchemaDecoders open = SchemaDecoders.of("""
                {"type": "object", "properties": {"total": {"type": "number"}}, "additionalProperties": {"type": "object"}}""");
        assertThat(Decoded.of(open, Bodies.result(result)).leaves())
                .containsExactly("/total", "/document_result/total");
    }
}
