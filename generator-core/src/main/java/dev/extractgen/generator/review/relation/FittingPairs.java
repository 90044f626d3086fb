package dev.extractgen.generator.review.relation;

import dev.extractgen.generator.model.Type;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Remembers which types fit. They may lead back to themselves: while two are compared they are taken to fit, and what
 * was found on that ground is forgotten when they turn out not to.
 */
final class FittingPairs {
    private final Map<List<Type>, Gap> known = new HashMap<>();
    private final Set<List<Type>> fitting = new HashSet<>();
    private final Deque<List<Type>> trail = new ArrayDeque<>();

    /** Returns what is known of two types, or else what a comparison finds. */
    Optional<Gap> find(Type written, Type read, Supplier<Optional<Gap>> comparison) {
        List<Type> pair = List.of(written, read);
        Gap before = known.get(pair);
        if (before != null || !fitting.add(pair)) {
            return Optional.ofNullable(before);
        }
        int mark = trail.size();
        trail.push(pair);
        Optional<Gap> gap = comparison.get();
        gap.ifPresent(found -> {
            known.put(pair, found);
            while (trail.size() > mark) {
                fitting.remove(trail.pop());
            }
        });
        return gap;
    }
}
