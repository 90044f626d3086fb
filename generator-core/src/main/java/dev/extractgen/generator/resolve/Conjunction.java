package dev.extractgen.generator.resolve;

import dev.extractgen.generator.schema.SchemaNode;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that is said of one value: schemas and choices that hold at once. The order in which they were found counts for
 * nothing when two are compared.
 *
 * @param parts schemas that say something by themselves; they neither refer to others nor combine any
 * @param choices what is left open
 * @param isNullable whether null is allowed beside all that
 */
record Conjunction(Set<SchemaNode> parts, Set<Choice> choices, boolean isNullable) {
    Conjunction {
        parts = copy(parts);
        choices = copy(choices);
    }

    /** Returns a copy in the same order. Nearly all have one element or none, and there are very many. */
    static <T> Set<T> copy(Set<T> set) {
        return set.size() <= 1 ? Set.copyOf(set) : Collections.unmodifiableSet(new LinkedHashSet<>(set));
    }

    /** Returns whether nothing is said, so that any value is allowed. */
    boolean isFree() {
        return parts.isEmpty() && choices.isEmpty();
    }

    /** Returns what two conjunctions say together. */
    Conjunction and(Conjunction other) {
        Set<SchemaNode> allParts = new LinkedHashSet<>(parts);
        allParts.addAll(other.parts);
        Set<Choice> allChoices = new LinkedHashSet<>(choices);
        allChoices.addAll(other.choices);
        return new Conjunction(allParts, allChoices, isNullable || other.isNullable);
    }

    // Written out, as Java links a record's own when they are called first, which takes as long as much of a build.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Conjunction conjunction
                && isNullable == conjunction.isNullable
                && parts.equals(conjunction.parts)
                && choices.equals(conjunction.choices);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * parts.hashCode() + choices.hashCode()) + Boolean.hashCode(isNullable);
    }
}
