package dev.extractgen.generator.review.relation;

import dev.extractgen.generator.schema.JsonPointer;
import dev.extractgen.generator.schema.JsonValue;

/**
 * A value that one version writes and the decoder of another refuses.
 *
 * @param value the value
 * @param at the place in it where the decoder finds fault
 */
public record Gap(JsonValue value, JsonPointer at) {
    static Gap whole(JsonValue value) {
        return new Gap(value, JsonPointer.ROOT);
    }

    /** Returns the gap of a value that holds this one's value under a name or index. */
    Gap within(String token, JsonValue outer) {
        return new Gap(outer, JsonPointer.ROOT.child(token).append(at));
    }
}
