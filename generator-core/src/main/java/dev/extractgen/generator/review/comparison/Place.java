package dev.extractgen.generator.review.comparison;

import dev.extractgen.generator.model.Type;

/**
 * A place that two versions have in common.
 *
 * @param before the place in the old version
 * @param after the place in the new version
 */
public record Place(Side before, Side after) {

    /** Returns whether a schema stands here in one version, and in the other the place is only required. */
    boolean isDescribedOnce() {
        return before.subschemas().hasSchema() != after.subschemas().hasSchema();
    }

    /** Returns whether any value is allowed in one version, null with the rest, and not in the other. */
    boolean isFreed() {
        return before.use().type() instanceof Type.Free != after.use().type() instanceof Type.Free;
    }
}
