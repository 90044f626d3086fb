package dev.extractgen.generator.resolve;

import dev.extractgen.generator.schema.Keywords;
import dev.extractgen.generator.schema.SchemaNode;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** Tells whether two objects have a member of the same type, though one of them says more of its values. */
final class LikeMembers {
    private final Keywords keywords;

    LikeMembers(Keywords keywords) {
        this.keywords = keywords;
    }

    /**
     * Returns the schemas that both have of a member, or none if what one of them has besides makes another type of it;
     * that it must not be null does not.
     */
    Set<SchemaNode> shared(Set<SchemaNode> schemas, Set<SchemaNode> others) {
        if (schemas.equals(others)) {
            return schemas;
        }
        Set<SchemaNode> shared = new LinkedHashSet<>(schemas);
        shared.retainAll(others);
        return hasShape(shared) && addsNoType(schemas, shared) && addsNoType(others, shared)
                ? Conjunction.copy(shared)
                : Set.of();
    }

    private static boolean hasShape(Set<SchemaNode> schemas) {
        for (SchemaNode schema : schemas) {
            if (Shaping.shapes(schema)) {
                return true;
            }
        }
        return false;
    }

    private boolean addsNoType(Set<SchemaNode> schemas, Set<SchemaNode> shared) {
        boolean namesTypes = false;
        for (SchemaNode schema : schemas) {
            if (!shared.contains(schema) && Shaping.shapes(schema)) {
                if (!Shaping.onlyNamesTypes(schema)) {
                    return false;
                }
                namesTypes = true;
            }
        }
        return !namesTypes || types(schemas).equals(types(shared));
    }

    private Set<ValueType> types(Collection<SchemaNode> schemas) {
        Set<ValueType> types = EnumSet.noneOf(ValueType.class);
        types.addAll(Facts.of(schemas, keywords).types());
        types.remove(ValueType.NULL);
        return types;
    }
}
