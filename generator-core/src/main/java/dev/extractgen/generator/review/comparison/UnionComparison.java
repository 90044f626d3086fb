package dev.extractgen.generator.review.comparison;

import dev.extractgen.generator.model.Declaration.Branch;
import java.util.List;
import java.util.NavigableMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Compares two versions of a union. */
final class UnionComparison {
    private final UnionPair unions;
    private final UnionChanges changes;

    UnionComparison(UnionPair unions, UnionChanges changes) {
        this.unions = unions;
        this.changes = changes;
    }

    /**
     * Compares the two.
     *
     * @param branches takes the places of branches that both have, to compare what lies there
     */
    void compare(Consumer<Place> branches) {
        NavigableMap<Integer, Integer> matches = new UnionMatching(unions).matches();
        changes.compared(unions, matches);
        matches.forEach((old, now) -> branches.accept(place(old, now)));
        List<Integer> order = matches.keySet().stream()
                .filter(old -> UnionMatching.isObject(unions.before().branches().get(old)))
                .map(matches::get)
                .toList();
        if (!order.equals(order.stream().sorted().toList())) {
            changes.reordered(unions);
        }
        IntStream.range(0, unions.before().branches().size())
                .filter(index -> !matches.containsKey(index))
                .forEach(index -> changes.removed(unions, index));
        IntStream.range(0, unions.after().branches().size())
                .filter(index -> !matches.containsValue(index))
                .forEach(index -> changes.added(unions, index));
    }

    private Place place(int before, int after) {
        Branch old = unions.before().branches().get(before);
        Branch now = unions.after().branches().get(after);
        return new Place(
                unions.place().before().branch(unions.before().id(), before, old.type()),
                unions.place().after().branch(unions.after().id(), after, now.type()));
    }
}
