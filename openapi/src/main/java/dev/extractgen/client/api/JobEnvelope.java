package dev.extractgen.client.api;

import dev.extractgen.runtime.JobStatus;
import org.jspecify.annotations.Nullable;

/**
 * What tells how a job is going.
 *
 * @param status the job's status
 * @param errorMessage the service's explanation of a failure, or null
 */
public record JobEnvelope(JobStatus status, @Nullable String errorMessage) {}
