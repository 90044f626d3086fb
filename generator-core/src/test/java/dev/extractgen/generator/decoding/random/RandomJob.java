package dev.extractgen.generator.decoding.random;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A job whose parts are known.
 *
 * @param text the body of the response
 * @param isList whether there is a result for each page or row
 * @param parts the results with their metadata
 */
public record RandomJob(String text, boolean isList, List<Part> parts) {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Set<String> LEVELS = Set.of("document_metadata", "page_metadata", "row_metadata");
    private static final List<String> WRAPPERS = List.of("field_metadata", "document_metadata", "fields");
    private static final Set<String> RESULT_WRAPPERS = Set.of("document_result", "page_results", "table_results");

    /**
     * One result with its metadata.
     *
     * @param resultPointer where the result is
     * @param metadata what was sent about it
     * @param metadataPointer where the metadata is
     * @param page the page that the metadata tells, or 0
     */
    public record Part(JsonNode result, String resultPointer, JsonNode metadata, String metadataPointer, int page) {}

    /**
     * Makes a job.
     *
     * @param damage how many times the results and the metadata are damaged
     */
    public static RandomJob next(JsonNode schema, int damage, Choice choice) {
        return new Making(schema, choice).job(damage);
    }

    /** The making of one job. */
    private static final class Making {
        private final JsonNode schema;
        private final Choice choice;
        private final List<Part> parts = new ArrayList<>();

        Making(JsonNode schema, Choice choice) {
            this.schema = schema;
            this.choice = choice;
        }

        private boolean declares(String name) {
            return schema.path("properties").has(name);
        }

        RandomJob job(int damage) {
            boolean isFirstApi = choice.percent(15);
            String target = choice.of("per_doc", "per_doc", "per_page", "per_table_row");
            boolean isList = !target.equals("per_doc");
            ObjectNode job = JSON.objectNode();
            String resultName = isFirstApi ? "data" : "extract_result";
            String metadataName = isFirstApi ? "extraction_metadata" : "extract_metadata";
            ObjectNode fieldMetadata = JSON.objectNode();
            if (isList) {
                String level = target.equals("per_page") ? "page_metadata" : "row_metadata";
                String place = "/" + metadataName + "/field_metadata" + (isFirstApi ? "" : "/" + level);
                ArrayNode results = JSON.arrayNode();
                ArrayNode metadata = list("/" + resultName, place, results, damage);
                job.set(resultName, results);
                fieldMetadata.set(level, metadata);
            } else {
                document("/" + resultName, "/" + metadataName + "/field_metadata", isFirstApi, damage);
                job.set(resultName, parts.get(0).result());
                fieldMetadata.set("document_metadata", parts.get(0).metadata());
            }
            boolean isFlat =
                    isList ? isFirstApi : !parts.get(0).metadataPointer().endsWith("/document_metadata");
            if (!isFlat && choice.percent(70)) {
                LEVELS.stream().filter(level -> !fieldMetadata.has(level)).forEach(fieldMetadata::putNull);
            }
            ObjectNode about = job.putObject(metadataName);
            about.set("field_metadata", isFlat ? fieldMetadata.elements().next() : fieldMetadata);
            about.put("parse_tier", "agentic");
            details(job, isFirstApi, target);
            ObjectNode shuffled = JSON.objectNode();
            choice.shuffled(job.properties()).forEach(member -> shuffled.set(member.getKey(), member.getValue()));
            return new RandomJob(JsonText.of(shuffled, choice), isList, List.copyOf(parts));
        }

        private void details(ObjectNode job, boolean isFirstApi, String target) {
            job.put("id", "ext-" + choice.between(1, 1000));
            job.put("status", isFirstApi ? choice.of("SUCCESS", "PARTIAL_SUCCESS") : "COMPLETED");
            if (choice.percent(50)) {
                ObjectNode configuration = job.putObject(isFirstApi ? "config" : "configuration");
                configuration.put("extraction_target", isFirstApi ? target.toUpperCase(java.util.Locale.ROOT) : target);
                configuration.set("data_schema", schema);
            }
            job.putObject("metadata").putObject("usage").put("num_pages_extracted", 2);
            job.set("something_new", JSON.objectNode().put("extract_result", "not this"));
            job.putNull(isFirstApi ? "error" : "error_message");
        }

        private void document(String resultPlace, String metadataPlace, boolean isFirstApi, int damage) {
            JsonNode result = result(damage);
            JsonNode metadata = metadata(result, damage);
            boolean couldBeLevel = LEVELS.stream().anyMatch(metadata::has);
            if (isFirstApi) {
                LEVELS.stream().filter(level -> !declares(level)).forEach(((ObjectNode) metadata)::remove);
            }
            boolean isFlat = isFirstApi || (!couldBeLevel && choice.percent(15));
            parts.add(new Part(
                    result, resultPlace, metadata, isFlat ? metadataPlace : metadataPlace + "/document_metadata", 0));
        }

        private ArrayNode list(String resultPlace, String metadataPlace, ArrayNode results, int damage) {
            ArrayNode list = JSON.arrayNode();
            int count = choice.between(0, 4);
            for (int i = 0; i < count; i++) {
                JsonNode result = damage > 0 && choice.percent(10)
                        ? choice.of(JSON.nullNode(), JSON.textNode("nothing on this page"), JSON.arrayNode())
                        : result(damage);
                results.add(result);
                JsonNode metadata = metadata(result, damage);
                String place = metadataPlace + "/" + i;
                String wrapper = WRAPPERS.stream()
                        .filter(name -> !declares(name))
                        .findFirst()
                        .orElse("");
                boolean couldBeWrapped = WRAPPERS.stream().anyMatch(name -> metadata.has(name) && !declares(name));
                if (couldBeWrapped || (!wrapper.isEmpty() && choice.percent(50))) {
                    ObjectNode wrapped = list.addObject();
                    wrapped.put("page", i + 3);
                    wrapped.set(wrapper, metadata);
                    parts.add(new Part(result, resultPlace + "/" + i, metadata, place + "/" + wrapper, i + 3));
                } else {
                    list.add(metadata);
                    parts.add(new Part(result, resultPlace + "/" + i, metadata, place, 0));
                }
            }
            return list;
        }

        private JsonNode result(int damage) {
            JsonNode result = Damage.of(RandomDocument.next(schema, choice), damage, choice);
            if (result.size() == 1
                    && RESULT_WRAPPERS.contains(result.fieldNames().next())) {
                ((ObjectNode) result).put("beside it", true);
            }
            return result;
        }

        private JsonNode metadata(JsonNode result, int damage) {
            JsonNode metadata = RandomMetadata.next(result, choice);
            return metadata.isObject() ? Damage.of(metadata, damage, choice) : JSON.objectNode();
        }
    }
}
