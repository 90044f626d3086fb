package dev.extractgen.generator.review.relation;

import dev.extractgen.generator.schema.JsonPointer;
import dev.extractgen.generator.schema.JsonValue;

/**
 * A value that one version writes and the decoder of another refuses.
 *
 * @param value the value
 * @param at the place in it where the decoder finds fault
 * @param isUnnamed whether there is such a value only if there is a name for a member, and none comes to mind
 */
public record Gap(JsonValue value, JsonPointer at, boolean isUnnamed) {
    /** Makes the gap of a value that there is. */
    public Gap(JsonValue value, JsonPointer at) {
        this(value, at, false);
    }

    /** Makes the gap of a value that is refused as it is. */
    public static Gap whole(JsonValue value) {
        return new Gap(value, JsonPointer.ROOT);
    }

    /** Returns the gap of a value that holds this one's value under a name or index. */
    Gap within(String token, JsonValue outer) {
        return new Gap(outer, JsonPointer.ROOT.child(token).append(at), isUnnamed);
    }

    Gap unnamed() {
        return new Gap(value, at, true);
    }
}
