package dev.extractgen.client;

import dev.extractgen.runtime.JobStatus;
import java.time.Duration;

/**
 * How a job is going.
 *
 * @param jobId the id of the job
 * @param status the job's status
 * @param waited how long it has been waited for
 */
public record JobProgress(String jobId, JobStatus status, Duration waited) {}
