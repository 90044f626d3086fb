package dev.extractgen.generator.review.comparison;

import dev.extractgen.generator.model.Declaration.ObjectDeclaration;
import dev.extractgen.generator.model.Property;
import dev.extractgen.generator.model.Type;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A property that only one version has, by itself or with one that it lies in.
 *
 * @param objects the innermost object that both versions have
 * @param property the property
 * @param side its place
 * @param around the one of that object that it came or went with, or null when it is one itself
 */
public record Occurrence(
        ObjectPair objects,
        Property property,
        Side side,
        @Nullable Occurrence around) {
    /** Returns whether it came or went by itself. */
    public boolean isWhole() {
        return around == null;
    }

    /** Returns the property that came or went as a whole. */
    public Property whole() {
        return around == null ? property : around.property;
    }

    /** Returns whether it is an object, or a list of objects, with no other properties than some. */
    boolean holdsNothingBut(Set<Property> properties) {
        Side inner = side;
        while (inner.use().type() instanceof Type.ListOf list) {
            inner = inner.element(list.element());
        }
        return inner.declaration() instanceof ObjectDeclaration object && properties.containsAll(object.properties());
    }

    /** Returns what is the same for a property wherever it lies. */
    String key() {
        return property.name() + " " + PropertyMatching.shape(property, side.schema());
    }
}
