package dev.extractgen.generator.resolve;

import dev.extractgen.generator.schema.SchemaNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is said about values of which one of several conjunctions holds, each with the branches that lead to it from the
 * place that is spoken of.
 */
final class Statements {
    private final Map<Conjunction, List<String>> steps = new LinkedHashMap<>();

    /** Makes statements of what is said in several places; what is impossible is left out. */
    static Statements of(Gatherer gatherer, List<? extends Collection<SchemaNode>> places) {
        Statements statements = new Statements();
        for (int i = 0; i < places.size(); i++) {
            List<String> way = places.size() == 1 ? List.of() : List.of("anyOf", String.valueOf(i));
            gatherer.gather(places.get(i)).ifPresent(conjunction -> statements.add(conjunction, way));
        }
        return statements;
    }

    void add(Conjunction conjunction, List<String> way) {
        steps.putIfAbsent(conjunction, way);
    }

    /** Returns the conjunctions and the ways to them. */
    Map<Conjunction, List<String>> all() {
        return steps;
    }

    /** Returns the way to a branch of a conjunction. */
    List<String> way(Conjunction conjunction, List<String> further) {
        List<String> way = new ArrayList<>(steps.getOrDefault(conjunction, List.of()));
        way.addAll(further);
        return way;
    }
}
