package dev.extractgen.generator.decoding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.decoding.oracle.ProblemOracle;
import dev.extractgen.generator.decoding.oracle.RecordView;
import dev.extractgen.runtime.DecodedResult;
import dev.extractgen.runtime.ExtractedField;
import dev.extractgen.runtime.ExtractedJob;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Jobs with a result for each page or table row. */
class PartsTest {
    private static final SchemaDecoders ROW = SchemaDecoders.of("""
            {"type": "object", "properties": {"name": {"type": "string"}, "price": {"type": "number"}}}""");
    private static final String TWO = "[{\"name\": \"a\"}, {\"name\": \"b\"}]";

    private static ExtractedJob<?> lenient(String job) {
        byte[] json = job.getBytes(StandardCharsets.UTF_8);
        ExtractedJob<?> decoded = ROW.lenient().decode(json);
        ProblemOracle.check(json, decoded.problems());
        return decoded;
    }

    private static List<Double> confidences(List<?> records) {
        return records.stream()
                .map(record -> Objects.requireNonNull(RecordView.leaves(record).get("/name")))
                .map(ExtractedField::metadata)
                .map(metadata -> metadata.confidence() == null ? Double.valueOf(-1) : metadata.confidence())
                .toList();
    }

    private static List<String> found(ExtractedJob<?> job) {
        return Decoded.found(job.problems()).stream()
                .map(problem -> problem.replace("/extract_metadata/field_metadata", "m:"))
                .toList();
    }

    @Test
    void bindsMetadataOfPagesByIndex() {
        ExtractedJob<?> job = lenient(Bodies.pages(
                TWO, "[{\"name\": {\"confidence\": 0.1}, \"reasoning\": \"r\"}, {\"name\": {\"confidence\": 0.2}}]"));
        assertThat(confidences(job.results())).containsExactly(0.1, 0.2);
        assertThat(RecordView.metadata(job.results().get(0)).reasonings()).containsEntry("", "r");
        assertThat(job.resultPages()).containsExactly(null, null);
        assertThat(job.problems()).isEmpty();
    }

    @Test
    void bindsMetadataOfRowsByIndex() {
        ExtractedJob<?> job = lenient("""
                {"status": "COMPLETED", "extract_result": %s, "extract_metadata": {"field_metadata": {"document_metadata": null,
                 "row_metadata": [{"name": {"confidence": 0.1}}, {"name": {"confidence": 0.2}}]}}}""".formatted(TWO));
        assertThat(confidences(job.results())).containsExactly(0.1, 0.2);
        assertThat(job.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"field_metadata", "document_metadata", "fields"})
    void keepsThePageOfEntriesThatAreWrapped(String wrapper) {
        ExtractedJob<?> job = lenient(Bodies.pages(TWO, """
                [{"page": 3, "%1$s": {"name": {"confidence": 0.1}}}, {"%1$s": {"name": {"confidence": 0.2}}, "page_number": 4.0}]""".formatted(wrapper)));
        assertThat(confidences(job.results())).containsExactly(0.1, 0.2);
        assertThat(job.resultPages()).containsExactly(3, 4);
        assertThat(job.problems()).isEmpty();
    }

    @Test
    void reportsWhatElseAWrapperHolds() {
        ExtractedJob<?> job = lenient(Bodies.pages(TWO, """
                [{"page": "iii", "width": 595, "field_metadata": {"name": {"confidence": 0.1}}, "fields": {"name": {}}},
                 {"page": 4, "field_metadata": null, "error": {"page": 4}}]"""));
        assertThat(job.resultPages()).containsExactly(null, 4);
        assertThat(found(job))
                .containsExactly(
                        "METADATA_MISFIT m:/page_metadata/0/page \"iii\"",
                        "METADATA_UNKNOWN_MEMBER m:/page_metadata/0/width 595",
                        "METADATA_UNKNOWN_MEMBER m:/page_metadata/0/fields {\"name\": {}}",
                        "METADATA_UNKNOWN_MEMBER m:/page_metadata/1/error {\"page\": 4}");
    }

    @Test
    void keepsThePageOfOneWithoutMetadataOfFields() {
        ExtractedJob<?> job = lenient(Bodies.pages(TWO, """
                [{"page": 3, "field_metadata": null, "error": "blurred"}, {"page": 4, "error": "not read"}]"""));
        assertThat(job.resultPages()).containsExactly(3, 4);
        assertThat(found(job))
                .containsExactly(
                        "METADATA_ERROR m:/page_metadata/0/error \"blurred\"",
                        "METADATA_ERROR m:/page_metadata/1/error \"not read\"");

        SchemaDecoders map =
                SchemaDecoders.of("{\"type\": \"object\", \"additionalProperties\": {\"type\": \"string\"}}");
        Object record = map.strict()
                .decode(Bodies.pages("[{\"page\": \"iv\"}]", "[{\"page\": {\"confidence\": 0.1}}]")
                        .getBytes(StandardCharsets.UTF_8))
                .results()
                .get(0);
        assertThat(RecordView.leaves(record).values())
                .extracting(leaf -> leaf.metadata().confidence())
                .containsExactly(0.1);
    }

    @Test
    void doesNotTakeAFieldForAWrapper() {
        SchemaDecoders decoders = SchemaDecoders.of("""
                {"type": "object", "properties": {"fields": {"type": "string"}, "page": {"type": "integer"}}}""");
        ExtractedJob<?> job = decoders.strict()
                .decode(Bodies.pages(
                                "[{\"fields\": \"f\", \"page\": 9}]",
                                "[{\"fields\": {\"confidence\": 0.1}, \"page\": {\"confidence\": 0.2}}]")
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(job.problems()).isEmpty();
        assertThat(RecordView.leaves(job.results().get(0)).values())
                .extracting(leaf -> leaf.metadata().confidence())
                .containsExactly(0.1, 0.2);
    }

    @Test
    void readsFewerAndMoreEntriesThanResults() {
        ExtractedJob<?> fewer = lenient(Bodies.pages(TWO, "[null]"));
        assertThat(confidences(fewer.results())).containsExactly(-1.0, -1.0);
        assertThat(fewer.problems()).isEmpty();

        ExtractedJob<?> more = lenient(
                Bodies.pages(
                        "[{\"name\": \"a\"}]",
                        "[{\"name\": {\"confidence\": 0.1}}, {\"page\": 2, \"fields\": {\"name\": {\"confidence\": 0.2}}}, null, {}]"));
        assertThat(confidences(more.results())).containsExactly(0.1);
        assertThat(found(more))
                .containsExactly("METADATA_WITHOUT_VALUE m:/page_metadata/1/fields {\"name\": {\"confidence\": 0.2}}");
    }

    @Test
    void reportsEntriesThatAreNoObjects() {
        ExtractedJob<?> job = lenient(Bodies.pages(TWO, "[\"not read\", [{\"name\": {\"confidence\": 0.2}}]]"));
        assertThat(confidences(job.results())).containsExactly(-1.0, -1.0);
        assertThat(found(job))
                .containsExactly(
                        "METADATA_MISFIT m:/page_metadata/0 \"not read\"",
                        "METADATA_MISFIT m:/page_metadata/1 [{\"name\": {\"confidence\": 0.2}}]");
    }

    @Test
    void leavesOutPagesThatAreNoResultsAndKeepsTheOthersAligned() {
        ExtractedJob<?> job =
                lenient(Bodies.pages("[{\"name\": \"a\"}, null, \"blank page\", {\"name\": \"b\"}]", """
                [{"page": 1, "fields": {"name": {"confidence": 0.1}}}, {"page": 2, "fields": {}},
                 {"page": 3, "fields": {"name": {"confidence": 0.3}}}, {"page": 4, "fields": {"name": {"confidence": 0.4}}}]"""));
        assertThat(confidences(job.results())).containsExactly(0.1, 0.4);
        assertThat(job.resultPages()).containsExactly(1, 4);
        assertThat(found(job))
                .containsExactly(
                        "WRONG_TYPE /1 null",
                        "WRONG_TYPE /2 \"blank page\"",
                        "METADATA_WITHOUT_VALUE m:/page_metadata/2/fields {\"name\": {\"confidence\": 0.3}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\": \"object\", \"additionalProperties\": {\"type\": \"string\"}}",
                "{\"anyOf\": [{\"type\": \"object\", \"properties\": {\"name\": {\"type\": \"string\"}}, \"required\": [\"name\"]},"
                        + " {\"type\": \"object\", \"properties\": {\"id\": {\"type\": \"string\"}}, \"required\": [\"id\"]}]}"
            })
    void takesAListForResultsWhereTheSchemaHasNoList(String schema) {
        byte[] job = Bodies.result(TWO).getBytes(StandardCharsets.UTF_8);

        assertThat(SchemaDecoders.of(schema).strict().decode(job).results()).hasSize(2);
    }

    @Test
    void readsNoPages() {
        assertThat(lenient(Bodies.pages("[]", "[]")).results()).isEmpty();
        assertThat(lenient(Bodies.pages("[]", "null")).results()).isEmpty();
    }

    @Test
    void takesTheListThatTheTargetNamesAndReportsTheOther() {
        String job = """
                {"status": "COMPLETED", "configuration": {"extraction_target": "%s"}, "extract_result": [{"name": "a"}],
                 "extract_metadata": {"field_metadata": {"document_metadata": {"name": {"confidence": 0.3}},
                 "page_metadata": [{"name": {"confidence": 0.1}}], "row_metadata": [{"name": {"confidence": 0.2}}]}}}""";
        ExtractedJob<?> pages = lenient(job.formatted("per_page"));
        assertThat(confidences(pages.results())).containsExactly(0.1);
        assertThat(found(pages))
                .containsExactly(
                        "METADATA_WITHOUT_VALUE m: {\"name\": {\"confidence\": 0.3}}",
                        "METADATA_WITHOUT_VALUE m:/row_metadata [{\"name\": {\"confidence\": 0.2}}]");
        ExtractedJob<?> rows = lenient(job.formatted("per_table_row"));
        assertThat(confidences(rows.results())).containsExactly(0.2);
        assertThat(found(rows)).hasSize(2).allMatch(problem -> !problem.contains("row_metadata"));
    }

    @Test
    void isNotMisledByAnEmptyListBesideTheRightOne() {
        ExtractedJob<?> job = lenient("""
                {"status": "COMPLETED", "extract_result": [{"name": "a"}], "extract_metadata": {"field_metadata":
                 {"document_metadata": {}, "page_metadata": [], "row_metadata": [{"name": {"confidence": 0.2}}]}}}""");
        assertThat(confidences(job.results())).containsExactly(0.2);
        assertThat(job.problems()).isEmpty();
    }

    @Test
    void reportsMetadataOfTheOtherKind() {
        ExtractedJob<?> list = lenient(Bodies.document("[{\"name\": \"a\"}]", "{\"name\": {\"confidence\": 0.1}}"));
        assertThat(confidences(list.results())).containsExactly(-1.0);
        assertThat(found(list)).containsExactly("METADATA_WITHOUT_VALUE m: {\"name\": {\"confidence\": 0.1}}");

        ExtractedJob<?> single = lenient(Bodies.pages("{\"name\": \"a\"}", "[{\"name\": {\"confidence\": 0.1}}]"));
        assertThat(confidences(List.of(single.result()))).containsExactly(-1.0);
        assertThat(found(single))
                .containsExactly("METADATA_WITHOUT_VALUE m:/page_metadata [{\"name\": {\"confidence\": 0.1}}]");
    }

    @Test
    void readsRunsOfTheFirstApi() {
        ExtractedJob<?> run = lenient(Bodies.firstApi(TWO, "[{\"name\": {\"confidence\": 0.1}}, null]"));
        assertThat(confidences(run.results())).containsExactly(0.1, -1.0);
        assertThat(run.problems()).isEmpty();
    }

    @Test
    void readsStoredFragments() {
        byte[] results = TWO.getBytes(StandardCharsets.UTF_8);
        for (String metadata : List.of(
                "[{\"name\": {\"confidence\": 0.1}}]",
                "{\"page_metadata\": [{\"name\": {\"confidence\": 0.1}}], \"row_metadata\": null}",
                "{\"field_metadata\": {\"row_metadata\": [{\"name\": {\"confidence\": 0.1}}]}, \"parse_tier\": \"agentic\"}",
                "{\"extract_metadata\": {\"field_metadata\": {\"row_metadata\": [{\"name\": {\"confidence\": 0.1}}]}}}")) {
            DecodedResult<? extends List<?>> decoded =
                    ROW.strict().decodeResults(results, metadata.getBytes(StandardCharsets.UTF_8));
            assertThat(confidences(decoded.value())).containsExactly(0.1, -1.0);
            assertThat(decoded.problems()).isEmpty();
        }
        assertThat(ROW.strict().decodeResults(results).value()).hasSize(2);
    }

    @Test
    void reportsAllMetadataWhenThereIsNoList() {
        DecodedResult<? extends List<?>> decoded = ROW.lenient()
                .decodeResults(
                        "{}".getBytes(StandardCharsets.UTF_8),
                        "[{\"name\": {\"confidence\": 0.1}}]".getBytes(StandardCharsets.UTF_8));
        assertThat(decoded.value()).isEmpty();
        assertThat(Decoded.found(decoded.problems()))
                .containsExactly("WRONG_TYPE  {}", "METADATA_WITHOUT_VALUE /0 {\"name\": {\"confidence\": 0.1}}");
    }
}
