package dev.extractgen.runtime;

/**
 * The state of a job. The set is open: a status that this version doesn't know keeps its text.
 *
 * @param value the service's word for it, as it was sent
 */
public record JobStatus(String value) {

    /** The job waits to be started. */
    public static final JobStatus PENDING = new JobStatus("PENDING");

    /** The job waits because the account has reached a rate limit. */
    public static final JobStatus THROTTLED = new JobStatus("THROTTLED");

    /** The job is being worked on. */
    public static final JobStatus RUNNING = new JobStatus("RUNNING");

    /** The job is done and has a result. */
    public static final JobStatus COMPLETED = new JobStatus("COMPLETED");

    /** The job ended without a result. */
    public static final JobStatus FAILED = new JobStatus("FAILED");

    /** Somebody stopped the job. */
    public static final JobStatus CANCELLED = new JobStatus("CANCELLED");

    /**
     * Returns whether a job with this status has a result. Runs of the first API say {@code SUCCESS} or
     * {@code PARTIAL_SUCCESS} for what is now {@code COMPLETED}.
     */
    public boolean isCompleted() {
        return switch (value) {
            case "COMPLETED", "SUCCESS", "PARTIAL_SUCCESS" -> true;
            default -> false;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
