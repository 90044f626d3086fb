package dev.extractgen.generator.review.comparison;

import dev.extractgen.generator.model.Property;

/**
 * Two versions of a property.
 *
 * @param before the old version
 * @param after the new version
 * @param reason why they are taken for the same
 */
public record PropertyMatch(Property before, Property after, Reason reason) {

    /** Why two properties are taken for the same. */
    public enum Reason {
        /** They have the same name. */
        NAME,
        /** The bindings say that one is another name of the other. */
        ALIAS,
        /** Nothing but the name tells them apart, and no others are like them. */
        IDENTICAL,
        /** They have the same type and similar names or descriptions. */
        SIMILAR
    }

    /** Returns whether the name was changed. */
    public boolean isRenamed() {
        return reason != Reason.NAME;
    }
}
