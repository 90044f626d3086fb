package dev.extractgen.generator.review.comparison;

import dev.extractgen.generator.model.Declaration.TupleDeclaration;
import dev.extractgen.generator.model.TypeUse;
import java.util.function.Consumer;

/**
 * Two versions of a tuple.
 *
 * @param place where it was found first
 * @param before the old version
 * @param after the new version
 */
public record TuplePair(Place place, TupleDeclaration before, TupleDeclaration after) {
    /** Compares the two, and takes the places of positions that both have, to compare what lies there. */
    void compare(TypeChanges changes, Consumer<Place> contained) {
        int common = Math.min(before.positions().size(), after.positions().size());
        for (int i = 0; i < common; i++) {
            contained.accept(new Place(
                    place.before().position(before.id(), i, before.positions().get(i)),
                    place.after().position(after.id(), i, after.positions().get(i))));
        }
        TypeUse old = before.others();
        TypeUse now = after.others();
        if (old != null && now != null) {
            // Where one version has more positions, an element that comes after those of both shows what becomes of it.
            int positions =
                    Math.max(before.positions().size(), after.positions().size());
            contained.accept(new Place(
                    place.before().elementAfter(before.id(), positions, old),
                    place.after().elementAfter(after.id(), positions, now)));
        }
        if (before.positions().size() != after.positions().size()
                || before.required() != after.required()
                || (old == null) != (now == null)) {
            changes.positionsChanged(this);
        }
    }
}
