package dev.extractgen.generator.review.replay;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of the values of one field in all documents.
 *
 * @param bound how many values are held by records
 * @param absent how many are null or missing
 * @param failed how many did not fit
 * @param confidences the confidences of the values that are held, in ascending order
 */
public record FieldCounts(int bound, int absent, int failed, List<Double> confidences) {
    /** No values. */
    public static final FieldCounts NONE = new FieldCounts(0, 0, 0, List.of());

    /** Sorts the confidences. */
    public FieldCounts {
        confidences = confidences.stream().sorted().toList();
    }

    /** Returns the confidence below which a part of the values lies, such as 0.5 for the median; null without any. */
    public @Nullable Double confidence(double part) {
        return confidences.isEmpty()
                ? null
                : confidences.get((int) Math.min(confidences.size() - 1L, (long) (part * confidences.size())));
    }
}
