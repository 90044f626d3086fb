package dev.extractgen.generator.review.comparison;

import dev.extractgen.generator.model.Property;
import org.jspecify.annotations.Nullable;

/**
 * A property that only one version has, by itself or with one that it lies in.
 *
 * @param objects the innermost object that both versions have
 * @param property the property
 * @param side its place
 * @param around the property of that object that it came or went with, or null when it is one itself
 */
public record Occurrence(
        ObjectPair objects,
        Property property,
        Side side,
        @Nullable Property around) {
    /** Returns whether it came or went by itself. */
    public boolean isWhole() {
        return around == null;
    }

    /** Returns the property that came or went as a whole. */
    public Property whole() {
        return around == null ? property : around;
    }

    /** Returns what is the same for a property wherever it lies. */
    String key() {
        return property.name() + " " + PropertyMatching.shape(property, side.schema());
    }
}
