package dev.extractgen.generator.resolve;

import dev.extractgen.generator.diagnostics.DiagnosticCode;
import dev.extractgen.generator.schema.JsonValue;
import dev.extractgen.generator.schema.SchemaNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The third pass: makes all choices, so that what is left are alternatives in each of which several schemas hold. What
 * a schema says beside its choices holds in each alternative. Alternatives that no value fits are left out.
 */
final class Alternatives {
    /** More than anybody would want as types; schemas that combine choices with choices exceed every number. */
    private static final int MAX_COMBINED = 64;

    private static final int MAX_BRANCHES = 4000;

    /** Choices that lead to choices; more would exhaust the stack. */
    private static final int MAX_DEPTH = 200;

    /** Choices that lead to each other in circles are made anew on each way; there may be more ways than time. */
    private static final int MAX_MADE = 20_000;

    private final Resolution resolution;
    private final Gatherer gatherer;
    private final Redundancy redundancy;
    private final LostProperties lost;
    private final Map<Choice, List<Alternative>> known = new HashMap<>();
    private final Set<Choice> open = new LinkedHashSet<>();
    private boolean metOpenChoice;
    private int made;

    Alternatives(Resolution resolution, Gatherer gatherer, Redundancy redundancy) {
        this.resolution = resolution;
        this.gatherer = gatherer;
        this.redundancy = redundancy;
        this.lost = new LostProperties(resolution);
    }

    /** Returns the alternatives that a conjunction leaves, each once. */
    List<Alternative> of(Conjunction conjunction) {
        List<Alternative> alternatives =
                possible(List.of(new Alternative(conjunction.parts(), List.of(), conjunction.isNullable())));
        for (Choice choice : conjunction.choices()) {
            if (open.contains(choice)) {
                // A choice that leads back to itself adds nothing to what its other branches say.
                metOpenChoice = true;
                return List.of();
            }
            List<Alternative> branches = branches(choice);
            if (alternatives.size() > 1 && (long) alternatives.size() * branches.size() > MAX_COMBINED) {
                resolution.report(
                        DiagnosticCode.NOT_MERGED,
                        choice.schema().location(choice.keyword()),
                        "together with other choices it leaves more than %s combinations; what it says is taken as it comes"
                                .formatted(MAX_COMBINED));
                branches = List.of(anything(choice.schema()));
            }
            List<Alternative> combined = new ArrayList<>();
            for (Alternative alternative : alternatives) {
                branches.forEach(branch -> combined.add(alternative.and(branch)));
            }
            alternatives = possible(combined);
        }
        return alternatives;
    }

    /** Returns what takes members of which nothing is known. */
    private static Alternative anything(SchemaNode schema) {
        JsonValue.Position position = schema.value().position();
        JsonValue open = new JsonValue.ObjectValue(
                position, Map.of("additionalProperties", new JsonValue.BooleanValue(position, true)));
        SchemaNode part = new SchemaNode(schema.document(), schema.pointer(), open);
        return new Alternative(Set.of(part), List.of(), false);
    }

    private List<Alternative> branches(Choice choice) {
        List<Alternative> branches = known.get(choice);
        if (branches != null) {
            return branches;
        }
        if (open.size() == MAX_DEPTH || made == MAX_MADE) {
            resolution.report(
                    DiagnosticCode.TOO_DEEP,
                    choice.schema().location(choice.keyword()),
                    "lies deeper in choices than is read; what it says is taken as it comes");
            return List.of(anything(choice.schema()));
        }
        made++;
        boolean metBefore = metOpenChoice;
        metOpenChoice = false;
        open.add(choice);
        List<Alternative> found = new ArrayList<>();
        for (int i = 0; i < choice.branches().size() && found.size() < MAX_BRANCHES; i++) {
            Optional<Conjunction> branch = gatherer.gather(choice.branches().get(i));
            if (branch.isPresent()) {
                for (Alternative alternative : of(branch.get())) {
                    found.add(alternative.after(choice.keyword(), i));
                }
            }
        }
        open.remove(choice);
        branches = possible(found);
        if (!metOpenChoice || open.isEmpty()) {
            known.put(choice, branches);
        }
        metOpenChoice |= metBefore;
        return branches;
    }

    private List<Alternative> possible(List<Alternative> alternatives) {
        if (alternatives.size() == 1) {
            return redundancy.reduce(alternatives.get(0)).map(List::of).orElse(List.of());
        }
        Map<Set<SchemaNode>, Alternative> possible = new LinkedHashMap<>();
        for (Alternative alternative : alternatives) {
            Optional<Alternative> reduced = redundancy.reduce(alternative);
            if (reduced.isPresent()) {
                Alternative before = possible.get(reduced.get().parts());
                if (before == null || (reduced.get().isNullable() && !before.isNullable())) {
                    possible.put(reduced.get().parts(), reduced.get());
                }
            }
        }
        return notRuledOut(List.copyOf(possible.values()));
    }

    private List<Alternative> notRuledOut(List<Alternative> alternatives) {
        List<Alternative> left = new ArrayList<>();
        for (Alternative alternative : alternatives) {
            if (!redundancy.isRuledOutByOthers(alternative.parts())) {
                left.add(alternative);
            }
        }
        if (left.isEmpty() || left.size() == alternatives.size()) {
            return alternatives;
        }
        List<ObjectShape> shapes = new ArrayList<>();
        for (Alternative alternative : alternatives) {
            shapes.add(ObjectShape.of(alternative.parts(), resolution.keywords()));
        }
        // What a branch has alone goes with it.
        lost.report(alternatives, shapes);
        return left;
    }
}
