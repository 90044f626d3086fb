package dev.extractgen.generator.model;

import org.jspecify.annotations.Nullable;

/**
 * What a job's configuration says beside its schema. Each part is null when the file does not say it.
 *
 * @param target what the service extracts from
 * @param citeSources whether results come with citations
 * @param confidenceScores whether results come with confidences
 */
public record ExtractionSettings(
        @Nullable ExtractionTarget target,
        @Nullable Boolean citeSources,
        @Nullable Boolean confidenceScores) {

    /** The settings of a schema that stands alone. */
    public static final ExtractionSettings UNKNOWN = new ExtractionSettings(null, null, null);
}
