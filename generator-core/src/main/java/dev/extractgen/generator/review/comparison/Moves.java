package dev.extractgen.generator.review.comparison;

import dev.extractgen.generator.model.Declaration.ObjectDeclaration;
import dev.extractgen.generator.model.Property;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.model.TypeId;
import dev.extractgen.generator.review.comparison.Moved.Move;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
            List<Occurrence> occurrences, Occurrence whole, Side side, int depth, Set<TypeId> seen) {
        if (side.use().type() instanceof Type.ListOf list) {
            addBelow(occurrences, whole, side.element(list.element()), depth, seen);
        } else if (depth < MAX_DEPTH
                && side.declaration() instanceof ObjectDeclaration object
                && seen.add(object.id())) {
            for (Property property : object.properties()) {
                Side member = side.member(object.id(), property);
                occurrences.add(new Occurrence(whole.objects(), property, member, whole));
                addBelow(occurrences, whole, member, depth + 1, seen);
            }
        }
    }

    /** Tells what was removed, added and moved. */
    void tell(PropertyChanges changes) {
        // What two of them say of the objects around them takes long to compare, and each is there once.
        Set<Occurrence> told = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Moved moved : moved()) {
            for (Move move : moved.moves()) {
                told.add(move.before());
                told.add(move.after());
            }
            if (moved.whole() != null) {
                told.add(moved.whole());
            }
            changes.moved(moved);
        }
        for (Occurrence occurrence : removed) {
            if (occurrence.isWhole() && !told.contains(occurrence)) {
                changes.removed(occurrence.objects(), occurrence.property());
            }
        }
        for (Occurrence occurrence : added) {
            if (occurrence.isWhole() && !told.contains(occurrence)) {
                changes.added(occurrence.objects(), occurrence.property());
            }
        }
    }

    private record Edit(Occurrence around, ObjectPair objects, List<Move> moves) {
        @SuppressWarnings("ReferenceEquality") // Each is there once, and has much in it to compare.
        boolean isOf(Occurrence other, ObjectPair others) {
            return around == other && objects == others;
        }

        Moved moved() {
            Set<Property> properties = new HashSet<>();
            for (Move move : moves) {
                properties.add((move.before().isWhole() ? move.after() : move.before()).property());
            }
            return new Moved(moves, around.holdsNothingBut(properties) ? around : null);
        }
    }

    /** What lies in something that came or went, and was or is all in one object, was moved by one edit. */
    private List<Moved> moved() {
        List<Moved> moved = new ArrayList<>();
        List<Edit> edits = new ArrayList<>();
        for (Move move : moves()) {
            Occurrence around = move.around();
            if (around == null) {
                moved.add(new Moved(List.of(move), null));
                continue;
            }
            ObjectPair objects = move.objects();
            Optional<Edit> same =
                    edits.stream().filter(edit -> edit.isOf(around, objects)).findFirst();
            if (same.isPresent()) {
                same.get().moves.add(move);
            } else {
                edits.add(new Edit(around, objects, new ArrayList<>(List.of(move))));
            }
        }
        edits.forEach(edit -> moved.add(edit.moved()));
        return moved;
    }

    private List<Move> moves() {
        List<Move> moves = new ArrayList<>();
        Set<String> names = movableNames();
        Map<String, List<Occurrence>> addedByKey = byKey(added, names);
        byKey(removed, names).forEach((key, before) -> {
            List<Occurrence> after = addedByKey.getOrDefault(key, List.of());
            if (before.size() == 1 && after.size() == 1 && isMove(before.get(0), after.get(0))) {
                moves.add(new Move(before.get(0), after.get(0)));
            }
        });
        return moves;
    }

    /** What lies within something that was removed, and within something that was added, was not moved by itself. */
    private static boolean isMove(Occurrence before, Occurrence after) {
        return before.isWhole() || after.isWhole();
    }

    /** What a property is takes long to write, so that only those are looked at that may have moved by their names. */
    private Set<String> movableNames() {
        Set<String> movable = names(removed, true);
        movable.retainAll(names(added, false));
        Set<String> others = names(added, true);
        others.retainAll(names(removed, false));
        movable.addAll(others);
        return movable;
    }

    private static Set<String> names(List<Occurrence> occurrences, boolean onlyWhole) {
        Set<String> names = new HashSet<>();
        for (Occurrence occurrence : occurrences) {
            if (!onlyWhole || occurrence.isWhole()) {
                names.add(occurrence.property().name());
            }
        }
        return names;
    }

    private static Map<String, List<Occurrence>> byKey(List<Occurrence> occurrences, Set<String> names) {
        IdentityHashMap<Property, String> keys = new IdentityHashMap<>();
        Map<String, List<Occurrence>> byKey = new LinkedHashMap<>();
        for (Occurrence occurrence : occurrences) {
            if (names.contains(occurrence.property().name())) {
                String key = keys.computeIfAbsent(occurrence.property(), property -> occurrence.key());
                byKey.computeIfAbsent(key, unknown -> new ArrayList<>()).add(occurrence);
            }
        }
        return byKey;
    }
}
