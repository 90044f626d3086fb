package dev.extractgen.runtime;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A job with its typed result: the body of {@code GET /api/v2/extract/{job_id}}, or a run of the first API.
 *
 * @param <T> the generated record of the job's schema
 */
public final class ExtractedJob<T> {
    private final JobDetails details;
    private final JobResult<T> result;
    private final List<DecodeProblem> problems;

    /** Makes a job from its parts. */
    public ExtractedJob(JobDetails details, JobResult<T> result, List<DecodeProblem> problems) {
        this.details = details;
        this.result = result;
        this.problems = List.copyOf(problems);
    }

    /**
     * Returns the result of a job whose extraction target is the document.
     *
     * @throws NoResultException if the job is not completed, or has no result, or a list of results
     * @throws DecodeException if nothing of the result could be read; only a lenient decoder gets that far
     */
    public T result() {
        requireCompleted();
        if (result instanceof JobResult.Single<T> single) {
            if (single.value() == null) {
                throw new DecodeException(problems);
            }
            return single.value();
        }
        if (result instanceof JobResult.Many<T>) {
            throw new NoResultException(
                    "job %s has a list of results, one for each page or table row; call results()".formatted(id()));
        }
        throw absent();
    }

    /**
     * Returns the results of a job whose extraction target is the page or the table row, in the service's order.
     *
     * @throws NoResultException if the job is not completed, or has no result, or a single one
     */
    public List<T> results() {
        return many().values();
    }

    /**
     * Returns the page of each of the {@link #results()}, counted from 1; null where the service did not tell.
     *
     * @throws NoResultException if the job is not completed, or has no result, or a single one
     */
    public List<@Nullable Integer> resultPages() {
        return many().pages();
    }

    private JobResult.Many<T> many() {
        requireCompleted();
        if (result instanceof JobResult.Many<T> many) {
            return many;
        }
        if (result instanceof JobResult.Single<T>) {
            throw new NoResultException("job %s has one result for the whole document; call result()".formatted(id()));
        }
        throw absent();
    }

    private void requireCompleted() {
        JobStatus status = details.status();
        if (status != null && !status.isCompleted()) {
            throw new NoResultException("job %s has no result: its status is %s%s"
                    .formatted(
                            id(), status, errorMessage() == null ? "" : ", and the service says: " + errorMessage()));
        }
    }

    private NoResultException absent() {
        return new NoResultException("job %s carries no extract_result%s"
                .formatted(id(), errorMessage() == null ? "" : "; the service says: " + errorMessage()));
    }

    /** Returns the job's id, or null when the document has none. */
    public @Nullable String id() {
        return details.id();
    }

    /** Returns the job's status, or null when the document has none. */
    public @Nullable JobStatus status() {
        return details.status();
    }

    /** Returns when the job was created, or null when the document doesn't say. */
    public @Nullable OffsetDateTime createdAt() {
        return details.createdAt();
    }

    /** Returns when the job last changed, or null when the document doesn't say. */
    public @Nullable OffsetDateTime updatedAt() {
        return details.updatedAt();
    }

    /** Returns the service's explanation of a failure, or null when there is none. */
    public @Nullable String errorMessage() {
        return details.errorMessage();
    }

    /** Returns the id of the job's project, or null when the document has none. */
    public @Nullable String projectId() {
        return details.projectId();
    }

    /** Returns the id of the saved configuration that the job used, or null when it used none. */
    public @Nullable String configurationId() {
        return details.configurationId();
    }

    /** Returns the id of the job that parsed the document, or null when the document has none. */
    public @Nullable String parseJobId() {
        return details.parseJobId();
    }

    /** Returns the tier that parsed the document, or null when the document has none. The set of tiers is open. */
    public @Nullable String parseTier() {
        return details.parseTier();
    }

    /** Returns what the job cost; never null, without figures when the document has none. */
    public JobUsage usage() {
        return details.usage();
    }

    /**
     * Returns the job's configuration as the service sent it, unmodifiable; empty when the job was fetched without
     * {@code expand=configuration}.
     */
    public Map<String, @Nullable Object> configuration() {
        return details.configuration();
    }

    /**
     * Returns everything in the document that did not fit, in its order; never null, without errors after
     * {@code strict()}.
     */
    public List<DecodeProblem> problems() {
        return problems;
    }

    /** Returns what tells the job apart in a log, without what was extracted. */
    @Override
    public String toString() {
        return "ExtractedJob[id=%s, status=%s, problems=%s]".formatted(id(), status(), problems.size());
    }
}
