package dev.extractgen.client;

import dev.extractgen.runtime.JobStatus;
import org.jspecify.annotations.Nullable;

/** Thrown for a job that ended without a result: it failed, or somebody cancelled it. */
public final class JobFailedException extends ExtractClientException {
    private static final long serialVersionUID = 1L;

    private final String jobId;
    private final String status;
    private final @Nullable String errorMessage;

    JobFailedException(String jobId, JobStatus status, @Nullable String errorMessage) {
        super(
                "job %s has no result: it is %s%s"
                        .formatted(
                                jobId,
                                status,
                                errorMessage == null ? "" : ", and the service says: " + Texts.inline(errorMessage)),
                null);
        this.jobId = jobId;
        this.status = status.value();
        this.errorMessage = errorMessage;
    }

    /** Returns the id of the job. */
    public String jobId() {
        return jobId;
    }

    /** Returns the job's status. */
    public JobStatus status() {
        return new JobStatus(status);
    }

    /** Returns the service's explanation, or null when it gave none. */
    public @Nullable String errorMessage() {
        return errorMessage;
    }
}
