package dev.extractgen.generator.review.replay;

/**
 * One field, as the code of each version reads it.
 *
 * @param field the field, such as {@code items[].amount}
 * @param before what becomes of its values in the old code
 * @param after what becomes of its values in the new code
 */
public record FieldReplay(String field, FieldCounts before, FieldCounts after) {
    /** Returns whether the versions read the field's values alike. */
    public boolean isSame() {
        return before.equals(after);
    }
}
