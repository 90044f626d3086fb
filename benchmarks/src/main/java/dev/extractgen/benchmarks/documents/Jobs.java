package dev.extractgen.benchmarks.documents;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Makes what lies around a result and its metadata. */
final class Jobs {
    private Jobs() {}

    static Map<String, @Nullable Object> completed(
            Random random, Map<String, @Nullable Object> fieldMetadata, Object result) {
        Map<String, @Nullable Object> metadata = new LinkedHashMap<>();
        metadata.put("field_metadata", fieldMetadata);
        metadata.put("parse_job_id", "pjb-%08x".formatted(random.nextInt()));
        metadata.put("parse_tier", "agentic");
        Map<String, @Nullable Object> usage = new LinkedHashMap<>();
        usage.put("num_pages_extracted", 12);
        usage.put("num_pages_billed", 12);
        Map<String, @Nullable Object> job = new LinkedHashMap<>();
        job.put("id", "ext-%08x%08x".formatted(random.nextInt(), random.nextInt()));
        job.put("created_at", "2026-09-11T08:14:03.512000Z");
        job.put("updated_at", "2026-09-11T08:14:41.087000Z");
        job.put("project_id", "3f0a6c1e-52f4-4f7a-9a58-0c7a5a1d2b11");
        job.put("file_input", "dfl-4a1b9c7e-0f6d-4f0e-8a2c-9b1d3e5f7a90");
        job.put("status", "COMPLETED");
        job.put("error_message", null);
        job.put("configuration_id", null);
        job.put("extract_metadata", metadata);
        job.put("extract_result", result);
        job.put("metadata", Map.of("usage", usage));
        return job;
    }

    static Map<String, @Nullable Object> documentMetadata(Map<String, @Nullable Object> fields) {
        return levels(fields, null);
    }

    static Map<String, @Nullable Object> rowMetadata(Object rows) {
        return levels(null, rows);
    }

    private static Map<String, @Nullable Object> levels(@Nullable Object document, @Nullable Object rows) {
        Map<String, @Nullable Object> levels = new LinkedHashMap<>();
        levels.put("document_metadata", document);
        levels.put("page_metadata", null);
        levels.put("row_metadata", rows);
        return levels;
    }
}
