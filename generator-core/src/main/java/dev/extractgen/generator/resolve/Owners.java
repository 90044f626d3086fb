package dev.extractgen.generator.resolve;

import dev.extractgen.generator.schema.SchemaNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The schemas that say by themselves what it takes several to say, such as a definition that extends another one. The
 * type belongs to them, whoever refers to them, and whatever of it they say once more. All is looked up without what
 * only {@linkplain Repetition repeats} the rest.
 */
final class Owners {
    private final Map<Conjunction, SchemaNode> owners = new HashMap<>();

    void add(Conjunction said, SchemaNode owner) {
        if (said.parts().size() + said.choices().size() > 1) {
            owners.putIfAbsent(key(said.parts(), said.choices()), owner);
        }
    }

    /** Returns the schema that says all of this and no more, or null. */
    @Nullable
    SchemaNode of(Conjunction said) {
        return owners.isEmpty() ? null : owners.get(key(said.parts(), said.choices()));
    }

    /** Returns the schema that says what an alternative says, or null. */
    @Nullable
    SchemaNode of(Alternative alternative) {
        return owners.isEmpty() ? null : owners.get(key(alternative.parts(), Set.of()));
    }

    /** Whether null is allowed as well depends on who refers. */
    private static Conjunction key(Set<SchemaNode> parts, Set<Choice> choices) {
        return new Conjunction(parts, choices, false);
    }
}
