package dev.extractgen.generator.resolve;

import dev.extractgen.generator.diagnostics.DiagnosticCode;
import dev.extractgen.generator.schema.Keywords;
import dev.extractgen.generator.schema.SchemaNode;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The second pass: leaves out what says no more than that a value may be null, or what is impossible, and opens a
 * choice that stands alone. When one schema remains, its place is where the type belongs, whoever refers to it.
 */
final class Narrowing {
    private final Resolution resolution;
    private final Keywords keywords;
    private final Gatherer gatherer;
    private final Owners owners;
    private final Redundancy redundancy;

    /**
     * What remains.
     *
     * @param statements what is said; the type is free when one of them says nothing
     * @param place where the type belongs
     * @param isNullable whether null is allowed beside that
     */
    record Narrowed(Statements statements, Place place, boolean isNullable) {
        boolean isFree() {
            for (Conjunction conjunction : statements.all().keySet()) {
                if (conjunction.isFree()) {
                    return true;
                }
            }
            return false;
        }

        Set<Conjunction> key() {
            return statements.all().keySet();
        }
    }

    Narrowing(Resolution resolution, Gatherer gatherer, Owners owners, Redundancy redundancy) {
        this.resolution = resolution;
        this.keywords = resolution.keywords();
        this.gatherer = gatherer;
        this.owners = owners;
        this.redundancy = redundancy;
    }

    Narrowed narrow(Statements start, Place startPlace) {
        Statements statements = start;
        Place place = startPlace;
        boolean isNullable = false;
        Set<Set<Conjunction>> seen = new HashSet<>();
        while (true) {
            Statements possible = new Statements();
            SchemaNode owner = null;
            for (Map.Entry<Conjunction, List<String>> said : statements.all().entrySet()) {
                Conjunction conjunction = said.getKey();
                Facts facts = Facts.of(conjunction.parts(), keywords);
                isNullable |= conjunction.isNullable();
                if (facts.isNull()) {
                    isNullable = true;
                } else if (!redundancy.isImpossible(conjunction.parts(), facts)) {
                    Set<SchemaNode> parts = Repetition.leftOut(conjunction.parts(), keywords);
                    Conjunction left = new Conjunction(parts, conjunction.choices(), false);
                    possible.add(left, said.getValue());
                    owner = owners.of(left);
                } else {
                    isNullable |= facts.types().contains(ValueType.NULL);
                }
            }
            if (possible.all().size() != 1) {
                return new Narrowed(possible, place, isNullable);
            }
            place = owner == null ? place : Place.of(owner);
            Conjunction only = possible.all().keySet().iterator().next();
            if (only.parts().size() == 1 && only.choices().isEmpty()) {
                Place own = Place.of(only.parts().iterator().next());
                return new Narrowed(possible, own, isNullable);
            }
            if (only.choices().size() != 1 || !only.parts().stream().allMatch(Shaping::saysOnlyType)) {
                return new Narrowed(possible, place, isNullable);
            }
            Choice choice = only.choices().iterator().next();
            if (only.parts().isEmpty() || !narrows(only.parts(), choice, new HashSet<>())) {
                place = Place.of(choice.schema());
            }
            if (!seen.add(possible.all().keySet())) {
                resolution.report(
                        DiagnosticCode.ENDLESS_REFERENCE,
                        choice.schema().location(),
                        "leads back to itself without ever saying what a value looks like; break the circle");
                return new Narrowed(new Statements(), place, isNullable);
            }
            statements = opened(only, choice);
        }
    }

    /** Returns whether something said beside a choice leaves less of its branches than there is to them elsewhere. */
    private boolean narrows(Set<SchemaNode> parts, Choice choice, Set<Choice> seen) {
        return seen.add(choice)
                && choice.branches().stream()
                        .flatMap(branch -> gatherer.gather(branch).stream())
                        .anyMatch(branch -> narrows(parts, branch, seen));
    }

    private boolean narrows(Set<SchemaNode> parts, Conjunction branch, Set<Choice> seen) {
        Set<SchemaNode> all = new LinkedHashSet<>(parts);
        all.addAll(branch.parts());
        boolean isSame = !branch.parts().isEmpty()
                && Repetition.leftOut(all, keywords).equals(Repetition.leftOut(branch.parts(), keywords));
        return !isSame
                && (branch.choices().isEmpty()
                        || branch.choices().stream().anyMatch(choice -> narrows(parts, choice, seen)));
    }

    private Statements opened(Conjunction only, Choice choice) {
        Statements opened = new Statements();
        for (int i = 0; i < choice.branches().size(); i++) {
            List<String> way = List.of(choice.keyword(), String.valueOf(i));
            Conjunction beside = new Conjunction(only.parts(), Set.of(), false);
            gatherer.gather(choice.branches().get(i)).ifPresent(branch -> opened.add(beside.and(branch), way));
        }
        return opened;
    }
}
