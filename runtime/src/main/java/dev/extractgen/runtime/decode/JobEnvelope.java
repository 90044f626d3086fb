package dev.extractgen.runtime.decode;

import dev.extractgen.runtime.JobDetails;
import dev.extractgen.runtime.JobStatus;
import dev.extractgen.runtime.json.Span;
import org.jspecify.annotations.Nullable;

/**
 * A job without its result and metadata, of which only the places are kept.
 *
 * @param details what the job says about itself
 * @param result the place of the result, or null when there is none
 * @param metadata the place of {@code field_metadata}, or null when there is none
 * @param isFirstApi whether the metadata is that of a run of the first API, which has no level above the fields
 */
record JobEnvelope(
        JobDetails details, @Nullable Span result, @Nullable Span metadata, boolean isFirstApi) {

    /** Returns whether the job may have a result; one that does not tell its status may. */
    boolean isCompleted() {
        JobStatus status = details.status();
        return status == null || status.isCompleted();
    }

    /** Returns whether the job's configuration names the extraction target, which the first API wrote in capitals. */
    boolean isTargetedAt(String target) {
        return details.configuration().get("extraction_target") instanceof String named
                && named.equalsIgnoreCase(target);
    }
}
