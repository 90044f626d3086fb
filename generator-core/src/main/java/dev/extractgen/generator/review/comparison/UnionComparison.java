package dev.extractgen.generator.review.comparison;

import dev.extractgen.generator.model.Declaration.Branch;
import dev.extractgen.generator.model.Declaration.ObjectDeclaration;
import dev.extractgen.generator.model.Property;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Compares two versions of a union. */
final class UnionComparison {
    private final UnionPair unions;
    private final Changes changes;

    UnionComparison(UnionPair unions, Changes changes) {
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
        changes.unions().compared(unions, matches);
        matches.forEach((old, now) -> {
            Place branch = place(old, now);
            branches.accept(branch);
            compareRequired(branch);
        });
        List<Integer> order = matches.keySet().stream()
                .filter(old -> unions.before().branches().get(old).isObject())
                .map(matches::get)
                .toList();
        if (!order.equals(order.stream().sorted().toList())) {
            changes.unions().reordered(unions);
        }
        IntStream.range(0, unions.before().branches().size())
                .filter(index -> !matches.containsKey(index))
                .forEach(index -> changes.unions().removed(unions, index));
        IntStream.range(0, unions.after().branches().size())
                .filter(index -> !matches.containsValue(index))
                .forEach(index -> changes.unions().added(unions, index));
    }

    private void compareRequired(Place branch) {
        if (branch.before().declaration() instanceof ObjectDeclaration old
                && branch.after().declaration() instanceof ObjectDeclaration now
                && !required(old).equals(required(now))) {
            ObjectPair objects = ObjectPair.of(branch, old, now);
            for (PropertyMatch match : objects.matches()) {
                boolean isNeededAlike =
                        match.before().isNeeded() == match.after().isNeeded();
                if (isNeededAlike && match.before().required() != match.after().required()) {
                    changes.properties().requiredOfBranch(objects, match);
                }
            }
        }
    }

    private static Set<String> required(ObjectDeclaration object) {
        return object.properties().stream()
                .filter(Property::required)
                .map(Property::name)
                .collect(Collectors.toSet());
    }

    private Place place(int before, int after) {
        Branch old = unions.before().branches().get(before);
        Branch now = unions.after().branches().get(after);
        return new Place(
                unions.place().before().branch(unions.before().id(), before, old.type()),
                unions.place().after().branch(unions.after().id(), after, now.type()));
    }
}
