package dev.extractgen.generator.review.comparison;

import dev.extractgen.generator.model.Property;
import org.jspecify.annotations.Nullable;

/**
 * A property that only one version has.
 *
 * @param objects the object that it belongs to, or null when that, too, is only in one version
 * @param property the property
 * @param side its place
 */
public record Occurrence(@Nullable ObjectPair objects, Property property, Side side) {
    /** Returns what is the same for a property wherever it lies. */
    String key() {
        return property.name() + " " + PropertyMatching.shape(property, side.schema());
    }
}
