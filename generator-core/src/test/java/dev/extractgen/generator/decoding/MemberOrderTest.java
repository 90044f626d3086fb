package dev.extractgen.generator.decoding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.extractgen.generator.decoding.oracle.Json;
import dev.extractgen.generator.decoding.oracle.RecordView;
import dev.extractgen.runtime.DecodeException;
import dev.extractgen.runtime.ExtractedJob;
import dev.extractgen.runtime.NoResultException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Some members of a job decide how others are read, which are read at once when these have not come yet. */
class MemberOrderTest {
    private static final SchemaDecoders TOTAL =
            SchemaDecoders.of("{\"type\": \"object\", \"properties\": {\"total\": {\"type\": \"integer\"}}}");
    private static final SchemaDecoders LIST = SchemaDecoders.of(
            "{\"type\": \"array\", \"items\": {\"type\": \"array\", \"items\": {\"type\": \"integer\"}}}");

    private static Object told(Object record) {
        return RecordView.leaves(record).values().stream().map(String::valueOf).toList();
    }

    private static Object result(ExtractedJob<?> job) {
        try {
            return told(job.result());
        } catch (NoResultException e) {
            return results(job);
        } catch (DecodeException e) {
            return "unreadable";
        }
    }

    private static Object results(ExtractedJob<?> job) {
        try {
            return List.of(job.results().stream().map(MemberOrderTest::told).toList(), job.resultPages());
        } catch (NoResultException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static List<ObjectNode> orders(List<Map.Entry<String, JsonNode>> members) {
        if (members.isEmpty()) {
            return List.of(JsonNodeFactory.instance.objectNode());
        }
        List<ObjectNode> orders = new ArrayList<>();
        for (Map.Entry<String, JsonNode> last : members) {
            List<Map.Entry<String, JsonNode>> others = new ArrayList<>(members);
            others.remove(last);
            for (ObjectNode order : orders(others)) {
                order.set(last.getKey(), last.getValue());
                orders.add(order);
            }
        }
        return orders;
    }

    private static List<Object> told(SchemaDecoders decoders, ObjectNode job) {
        ExtractedJob<?> decoded = decoders.lenient().decode(job.toString().getBytes(StandardCharsets.UTF_8));
        List<String> problems = new ArrayList<>(Decoded.found(decoded.problems()));
        problems.sort(null);
        return List.of(decoded.toString(), result(decoded), problems);
    }

    private static void assertMakesNoDifference(SchemaDecoders decoders, String job) {
        List<ObjectNode> orders =
                orders(List.copyOf(Json.read(job.replace('\'', '"')).properties()));

        assertThat(orders.stream().map(order -> told(decoders, order)).distinct())
                .as("%s orders", orders.size())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                {'status': 'COMPLETED', 'extract_result': {'total': 1}, 'configuration': {'extraction_target': 'per_doc'},
                 'extract_metadata': {'field_metadata': {'document_metadata': {'total': {'confidence': 0.5}, 'x': {}}}}}""",
                """
                {'status': 'FAILED', 'extract_result': {'total': 1}, 'error_message': 'page 3',
                 'extract_metadata': {'field_metadata': {'document_metadata': {'total': {'confidence': 0.5}}}}}""",
                """
                {'status': 'COMPLETED', 'data': {'total': 'y'}, 'extract_result': {'total': 'x'},
                 'extraction_metadata': {'field_metadata': {'total': {'confidence': 0.1}}},
                 'extract_metadata': {'field_metadata': {'document_metadata': {'total': {'confidence': 0.2}}}}}""",
                """
                {'status': 'COMPLETED', 'data': {'total': 1}, 'extract_result': null,
                 'metadata': {'field_metadata': {'total': {'confidence': 0.1}}},
                 'extract_metadata': {'field_metadata': {'document_metadata': {'total': {'confidence': 0.2}}}}}""",
                """
                {'status': 'COMPLETED', 'extract_result': {'document_result': {'total': 1}},
                 'extract_metadata': {'field_metadata': {'document_metadata': {'total': {'confidence': 0.2}}}}}""",
                """
                {'status': 'COMPLETED', 'extract_result': [{'total': 1}, {'total': 'x'}],
                 'configuration': {'extraction_target': 'per_table_row'},
                 'extract_metadata': {'field_metadata': {
                   'page_metadata': [{'total': {'confidence': 0.2}}],
                   'row_metadata': [{'page': 1, 'fields': {'total': {'confidence': 0.3}}}]}}}""",
            })
    void makesNoDifference(String job) {
        assertMakesNoDifference(TOTAL, job);
    }

    @ParameterizedTest
    @ValueSource(strings = {"per_doc", "per_page", "per_table_row"})
    void makesNoDifferenceToListsThatMayBeResults(String target) {
        assertMakesNoDifference(LIST, """
                {'status': 'COMPLETED', 'extract_result': [[1], [2]], 'configuration': {'extraction_target': '%s'},
                 'extract_metadata': {'field_metadata': {'document_metadata': null}}}""".formatted(target));
    }
}
