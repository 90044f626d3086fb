package dev.extractgen.generator.resolve;

import dev.extractgen.generator.schema.Keywords;
import dev.extractgen.generator.schema.SchemaNode;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** Schemas that only repeat what others say that hold of the same value, such as once more that it is an object. */
final class Repetition {
    private Repetition() {}

    /** Returns the schemas without those that only repeat what the others say. */
    static Set<SchemaNode> leftOut(Set<SchemaNode> parts, Keywords keywords) {
        if (parts.size() <= 1) {
            return parts;
        }
        Set<SchemaNode> kept = new LinkedHashSet<>(parts);
        Facts all = null;
        for (SchemaNode part : parts) {
            if (kept.size() > 1 && !Unevaluated.isForbidden(part) && Shaping.saysOnlyTypeOrRequired(part)) {
                all = all == null ? Facts.of(parts, keywords) : all;
                kept.remove(part);
                if (!Facts.of(kept, keywords).equals(all)
                        || (isText(all) && Formats.of(kept, keywords) != Formats.of(parts, keywords))
                        || !requireAll(kept, part, keywords)) {
                    kept.add(part);
                }
            }
        }
        return kept.size() == parts.size() ? parts : inOrder(parts, kept);
    }

    /** Returns whether a format says which type of Java texts have; that of values that are listed is an enum. */
    private static boolean isText(Facts facts) {
        return facts.types().contains(ValueType.STRING) && facts.values() == null;
    }

    private static Set<SchemaNode> inOrder(Set<SchemaNode> parts, Set<SchemaNode> kept) {
        Set<SchemaNode> ordered = new LinkedHashSet<>(parts);
        ordered.retainAll(kept);
        return ordered;
    }

    private static boolean requireAll(Set<SchemaNode> schemas, SchemaNode part, Keywords keywords) {
        Set<String> required = new HashSet<>(keywords.texts(part, "required"));
        schemas.forEach(schema -> keywords.texts(schema, "required").forEach(required::remove));
        return required.isEmpty();
    }
}
