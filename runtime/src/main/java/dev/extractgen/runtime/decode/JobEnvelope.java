package dev.extractgen.runtime.decode;

import dev.extractgen.runtime.JobDetails;
import dev.extractgen.runtime.JobStatus;
import dev.extractgen.runtime.json.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A job without its result and metadata, of which only the places are kept.
 *
 * @param details what the job says about itself
 * @param result the place of the result, or null when there is none
 * @param metadata the place of {@code field_metadata}, or null when there is none
 * @param isFirstApi whether the job is a run of the first API, whose metadata has no level above the fields
 */
record JobEnvelope(
        JobDetails details, @Nullable Span result, @Nullable Span metadata, boolean isFirstApi) {

    /** Returns whether the job may have a result; one that does not tell its status may. */
    boolean isCompleted() {
        JobStatus status = details.status();
        return status == null || status.isCompleted();
    }

    /** Returns whether the job's configuration says that it was extracted from each page or row. */
    boolean isTargetedAtParts() {
        return details.configuration().get("extraction_target") instanceof String target
                && !target.toLowerCase(Locale.ROOT).equals("per_doc");
    }
}
