package dev.extractgen.generator.review.comparison;

import dev.extractgen.generator.model.Declaration.ObjectDeclaration;
import dev.extractgen.generator.model.Property;
import java.util.List;

/**
 * Two versions of an object.
 *
 * @param place where it was found first
 * @param before the old version
 * @param after the new version
 * @param matches the properties that both versions have, in the order of the new one
 * @param removed the properties that only the old version has
 * @param added the properties that only the new version has
 */
public record ObjectPair(
        Place place,
        ObjectDeclaration before,
        ObjectDeclaration after,
        List<PropertyMatch> matches,
        List<Property> removed,
        List<Property> added) {

    /** Finds out which properties of two versions are the same. */
    static ObjectPair of(Place place, ObjectDeclaration before, ObjectDeclaration after) {
        PropertyMatching matching = new PropertyMatching(
                place.before().schema(), before, place.after().schema(), after);
        return new ObjectPair(place, before, after, matching.matches(), matching.removed(), matching.added());
    }

    /** Returns the place of a property that the old version has. */
    public Side sideBefore(Property property) {
        return place.before().member(before.id(), property);
    }

    /** Returns the place of a property that the new version has. */
    public Side sideAfter(Property property) {
        return place.after().member(after.id(), property);
    }

    /** Returns the place of a property that both versions have. */
    public Place placeOf(PropertyMatch match) {
        return new Place(sideBefore(match.before()), sideAfter(match.after()));
    }

    /**
     * Returns whether both versions describe a property in one place, so that there is no more to compare than that.
     */
    boolean isDescribedInOnePlace(PropertyMatch match) {
        return place.before().subschemas().describesOnce(match.before())
                && place.after().subschemas().describesOnce(match.after());
    }
}
