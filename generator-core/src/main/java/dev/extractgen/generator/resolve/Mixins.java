package dev.extractgen.generator.resolve;

import dev.extractgen.generator.schema.SchemaNode;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds choices that are none: beside what holds in any case, each adds members that may be missing. A value may fit
 * all of them at once, and no member tells which are meant, so that together they describe one object.
 */
final class Mixins {
    private Mixins() {}

    /** Returns all alternatives as one, or null if they are different objects. */
    static @Nullable Alternative join(List<Alternative> alternatives, List<ObjectShape> shapes) {
        if (alternatives.size() < 2 || !addNothingElse(shapes) || haveOneOf(alternatives)) {
            return null;
        }
        Set<SchemaNode> common = new LinkedHashSet<>(alternatives.get(0).parts());
        Set<SchemaNode> all = new LinkedHashSet<>();
        boolean isNullable = false;
        for (Alternative alternative : alternatives) {
            common.retainAll(alternative.parts());
            all.addAll(alternative.parts());
            isNullable |= alternative.isNullable();
        }
        for (SchemaNode schema : common) {
            if (schema.has("properties")) {
                return new Alternative(all, List.of(), isNullable);
            }
        }
        // Objects that have nothing in common are types that somebody thought of as such.
        return null;
    }

    /** Exactly one of those may hold, and long ways of choices are not told. */
    private static boolean haveOneOf(List<Alternative> alternatives) {
        for (Alternative alternative : alternatives) {
            for (String step : alternative.steps()) {
                if (step.equals("oneOf") || step.equals("allOf")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns whether shapes say the same of each member that they have both, of what is required and of others. */
    private static boolean addNothingElse(List<ObjectShape> shapes) {
        ObjectShape first = shapes.get(0);
        Map<String, Set<SchemaNode>> members = new HashMap<>();
        for (ObjectShape shape : shapes) {
            if (shape.others() == null
                    || !shape.others().isEmpty()
                    || !shape.patterns().isEmpty()
                    || shape.isOpen() != first.isOpen()
                    || !shape.required().equals(first.required())) {
                return false;
            }
            for (Map.Entry<String, Set<SchemaNode>> member : shape.members().entrySet()) {
                Set<SchemaNode> before = members.putIfAbsent(member.getKey(), member.getValue());
                if (before != null && !before.equals(member.getValue())) {
                    return false;
                }
            }
        }
        return true;
    }
}
