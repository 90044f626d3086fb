package dev.extractgen.generator.resolve;

import dev.extractgen.generator.schema.Keywords;
import dev.extractgen.generator.schema.SchemaNode;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A schema that speaks of members without asking for an object has nothing against a text. Its type is the object all
 * the same, but where people are seen to mean other values, too, these have a type of their own.
 */
final class UnstatedTypes {
    private static final EnumSet<ValueType> ARRAYS = EnumSet.of(ValueType.ARRAY, ValueType.NULL);
    private static final EnumSet<ValueType> CONTAINERS = EnumSet.of(ValueType.ARRAY, ValueType.OBJECT, ValueType.NULL);

    private final Keywords keywords;
    private final PartialSchemas partial;

    UnstatedTypes(Keywords keywords, PartialSchemas partial) {
        this.keywords = keywords;
        this.partial = partial;
    }

    /**
     * Returns the choice that a reference leaves whose target names no type, if there is a {@code type} beside it. Up
     * to draft 7 it restricts nothing, but tells which types are meant besides the one that the target speaks of.
     */
    Optional<Choice> besideReference(SchemaNode schema, SchemaNode target) {
        if (!schema.has("type") || Shaping.implied(target).isEmpty() || Shaping.mayStateType(target)) {
            return Optional.empty();
        }
        Set<ValueType> others = EnumSet.copyOf(Facts.stated(schema, keywords));
        others.removeAll(Facts.of(List.of(target), keywords).types());
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(new Choice(schema, "anyOf", List.of(target, partial.onlyTypes(schema, others))));
    }

    /**
     * Returns the alternative that takes all but arrays, where all others are arrays and some of them don't say so.
     * Lists become one list, so whoever wrote several meant something else.
     */
    Optional<Alternative> besideArrays(List<Alternative> alternatives) {
        if (alternatives.size() < 2) {
            return Optional.empty();
        }
        boolean areArrays = true;
        int unstated = 0;
        for (Alternative alternative : alternatives) {
            Facts facts = Facts.of(alternative.parts(), keywords);
            areArrays &= ARRAYS.containsAll(facts.types());
            unstated += facts.basis() == Facts.Basis.IMPLIED ? 1 : 0;
        }
        if (!areArrays || unstated == 0 || unstated == alternatives.size()) {
            return Optional.empty();
        }
        SchemaNode first = alternatives.get(0).parts().iterator().next();
        SchemaNode others = partial.onlyTypes(first, EnumSet.complementOf(ARRAYS));
        return Optional.of(new Alternative(Set.of(others), List.of(), false));
    }

    /** Returns the schema that takes all other values of members that nobody knows by name, if no type is asked. */
    Optional<SchemaNode> ofMembers(Conjunction said, Collection<SchemaNode> schemas) {
        Facts facts = Facts.of(said.parts(), keywords);
        boolean isAsked = facts.basis() != Facts.Basis.IMPLIED
                || !said.choices().isEmpty()
                || schemas.stream().anyMatch(schema -> schema.has("type"));
        return isAsked || !CONTAINERS.containsAll(facts.types())
                ? Optional.empty()
                : Optional.of(partial.onlyTypes(
                        said.parts().iterator().next(), EnumSet.complementOf(EnumSet.copyOf(facts.types()))));
    }
}
