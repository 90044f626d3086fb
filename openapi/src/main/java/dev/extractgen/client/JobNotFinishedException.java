package dev.extractgen.client;

import dev.extractgen.runtime.JobStatus;
import java.time.Duration;

/** Thrown when a job is not finished by the deadline. The job goes on, and can be waited for again. */
public final class JobNotFinishedException extends ExtractClientException {
    private static final long serialVersionUID = 1L;

    private final String jobId;
    private final String status;

    JobNotFinishedException(String jobId, JobStatus status, Duration waited) {
        super(
                "job %s is still %s after %s s; it goes on, and can be waited for again"
                        .formatted(jobId, status, waited.toSeconds()),
                null);
        this.jobId = jobId;
        this.status = status.value();
    }

    /** Returns the id of the job. */
    public String jobId() {
        return jobId;
    }

    /** Returns the job's last known status. */
    public JobStatus status() {
        return new JobStatus(status);
    }
}
