package dev.extractgen.generator.review.comparison;

import dev.extractgen.generator.model.Declaration;
import dev.extractgen.generator.model.Declaration.ObjectDeclaration;
import dev.extractgen.generator.model.Property;
import dev.extractgen.generator.model.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Keeps the properties that only one version has until all are known, and then finds those that have moved: that went
 * from one object and came to another under the same name, with nothing else like them on the way.
 */
final class Moves {
    /** How far below a property that was removed or added as a whole others are looked for. */
    private static final int MAX_DEPTH = 4;

    private final List<Occurrence> removed = new ArrayList<>();
    private final List<Occurrence> added = new ArrayList<>();

    /** Notes what only one version of an object has. */
    void note(ObjectPair objects) {
        for (Property property : objects.removed()) {
            add(removed, new Occurrence(objects, property, objects.sideBefore(property), null));
        }
        for (Property property : objects.added()) {
            add(added, new Occurrence(objects, property, objects.sideAfter(property), null));
        }
    }

    private static void add(List<Occurrence> occurrences, Occurrence occurrence) {
        occurrences.add(occurrence);
        addBelow(occurrences, occurrence, occurrence.side(), 0, new HashSet<>());
    }

    private static void addBelow(
            List<Occurrence> occurrences, Occurrence whole, Side side, int depth, Set<Declaration> seen) {
        if (side.use().type() instanceof Type.ListOf list) {
            addBelow(occurrences, whole, side.element(list.element()), depth, seen);
        } else if (depth < MAX_DEPTH && side.declaration() instanceof ObjectDeclaration object && seen.add(object)) {
            for (Property property : object.properties()) {
                Side member = side.member(object.id(), property);
                occurrences.add(new Occurrence(whole.objects(), property, member, whole.property()));
                addBelow(occurrences, whole, member, depth + 1, seen);
            }
        }
    }

    /** Tells what was removed, added and moved. */
    void tell(PropertyChanges changes) {
        Set<Occurrence> moved = new HashSet<>();
        Map<String, List<Occurrence>> addedByKey = byKey(added);
        byKey(removed).forEach((key, before) -> {
            List<Occurrence> after = addedByKey.getOrDefault(key, List.of());
            if (before.size() == 1 && after.size() == 1 && isMove(before.get(0), after.get(0))) {
                moved.add(before.get(0));
                moved.add(after.get(0));
                changes.moved(before.get(0), after.get(0));
            }
        });
        for (Occurrence occurrence : removed) {
            if (occurrence.isWhole() && !moved.contains(occurrence)) {
                changes.removed(occurrence.objects(), occurrence.property());
            }
        }
        for (Occurrence occurrence : added) {
            if (occurrence.isWhole() && !moved.contains(occurrence)) {
                changes.added(occurrence.objects(), occurrence.property());
            }
        }
    }

    /** What lies within something that was removed, and within something that was added, was not moved by itself. */
    private static boolean isMove(Occurrence before, Occurrence after) {
        return before.isWhole() || after.isWhole();
    }

    private static Map<String, List<Occurrence>> byKey(List<Occurrence> occurrences) {
        Map<String, List<Occurrence>> byKey = new HashMap<>();
        occurrences.forEach(occurrence -> byKey.computeIfAbsent(occurrence.key(), key -> new ArrayList<>())
                .add(occurrence));
        return byKey;
    }
}
