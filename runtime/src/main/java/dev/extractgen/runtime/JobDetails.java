package dev.extractgen.runtime;

import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a job says about itself, beside its result. Each part but the last two is null when the document has none.
 *
 * @param id the job's id
 * @param status the job's status
 * @param createdAt when the job was created
 * @param updatedAt when the job last changed
 * @param errorMessage the service's explanation of a failure
 * @param projectId the id of the job's project
 * @param configurationId the id of the saved configuration that the job used
 * @param parseJobId the id of the job that parsed the document
 * @param parseTier the tier that parsed the document
 * @param usage what the job cost; never null
 * @param configuration the configuration as the service sent it; never null, unmodifiable
 */
public record JobDetails(
        @Nullable String id,
        @Nullable JobStatus status,
        @Nullable OffsetDateTime createdAt,
        @Nullable OffsetDateTime updatedAt,
        @Nullable String errorMessage,
        @Nullable String projectId,
        @Nullable String configurationId,
        @Nullable String parseJobId,
        @Nullable String parseTier,
        JobUsage usage,
        Map<String, @Nullable Object> configuration) {}
