package dev.extractgen.generator.resolve;

import dev.extractgen.generator.schema.JsonValue;
import dev.extractgen.generator.schema.Keywords;
import dev.extractgen.generator.schema.SchemaNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Knows which schemas {@code unevaluatedProperties: false} closes for good: those that allow the same members in every
 * document. Others may allow more where a condition holds, or where several of their branches do. Of the elements of an
 * array, only what a schema says by itself is looked at.
 */
final class Unevaluated {
    /** The keyword that closes an object against members which nothing else in its schema speaks of. */
    static final String PROPERTIES = "unevaluatedProperties";

    /** The keyword that closes an array in the same way. */
    static final String ITEMS = "unevaluatedItems";

    private static final List<String> CONDITIONAL =
            List.of("if", "dependentSchemas", "dependencies", "$dynamicRef", "$recursiveRef");

    private static final List<String> MEMBERS = List.of("properties", "patternProperties");

    private static final List<String> TAKING_ELEMENTS = List.of("contains", "additionalItems");

    private static final List<String> TAKING_OTHERS = List.of("additionalProperties", PROPERTIES);

    private final Keywords keywords;
    private final References references;

    /** Schemas that are known to allow the same members in every document, so that nobody looks at them again. */
    private final Set<SchemaNode> allowing = new HashSet<>();

    Unevaluated(Keywords keywords, References references) {
        this.keywords = keywords;
        this.references = references;
    }

    /** Returns whether a schema says that members are forbidden of which nothing else in it speaks. */
    static boolean isForbidden(SchemaNode schema) {
        return isFalse(schema.get(PROPERTIES));
    }

    /**
     * Returns whether a schema says so, and its members are the same in every document. One that only refers to another
     * has the other's type, which is not closed elsewhere.
     */
    boolean closes(SchemaNode schema) {
        return isForbidden(schema)
                && !schema.document().dialect().isReferenceAlone()
                && (schema.hasAny(MEMBERS) || combined(schema) != 1)
                && allowsTheSame(schema);
    }

    /** Returns whether a schema has positions, says that elements after them are forbidden, and leads to no others. */
    static boolean closesPositions(SchemaNode schema) {
        boolean hasPositions =
                schema.has("prefixItems") ? !schema.has("items") : schema.get("items") instanceof JsonValue.ArrayValue;
        return hasPositions
                && isFalse(schema.get(ITEMS))
                && !schema.document().dialect().isReferenceAlone()
                && !schema.hasAny(CONDITIONAL)
                && !schema.hasAny(TAKING_ELEMENTS)
                && !schema.hasAny(Gatherer.LEADING_ON);
    }

    private int combined(SchemaNode schema) {
        return keywords.schemas(schema, "allOf").size()
                + (schema.has("$ref") ? 1 : 0)
                + (schema.hasAny(Gatherer.CHOICES) ? 1 : 0);
    }

    private boolean allowsTheSame(SchemaNode start) {
        Set<SchemaNode> seen = new HashSet<>();
        Deque<SchemaNode> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            SchemaNode schema = open.pop();
            if (allowing.contains(schema) || !seen.add(schema)) {
                continue;
            }
            if (schema.hasAny(CONDITIONAL) || takesOthers(schema) || hasUnreadablePatterns(schema)) {
                return false;
            }
            String reference = keywords.text(schema, "$ref");
            if (reference != null) {
                Optional<SchemaNode> target = references.resolve(schema, reference);
                if (target.isEmpty()) {
                    return false;
                }
                open.push(target.get());
            }
            List<SchemaNode> any = keywords.schemas(schema, "anyOf");
            if (any.stream().filter(this::maySpeakOfMembers).count() > 1) {
                return false;
            }
            open.addAll(any);
            open.addAll(keywords.schemas(schema, "allOf"));
            open.addAll(keywords.schemas(schema, "oneOf"));
        }
        allowing.addAll(seen);
        return true;
    }

    private static boolean takesOthers(SchemaNode schema) {
        return TAKING_OTHERS.stream().anyMatch(keyword -> schema.has(keyword) && !isFalse(schema.get(keyword)));
    }

    private boolean hasUnreadablePatterns(SchemaNode schema) {
        return keywords.schemasByName(schema, "patternProperties").keySet().stream()
                .anyMatch(pattern -> NamePattern.toJava(pattern).isEmpty());
    }

    /** One that only requires members, as many do of which one has to be there, allows none. */
    private boolean maySpeakOfMembers(SchemaNode schema) {
        return (schema.hasAny(MEMBERS) || schema.hasAny(Gatherer.LEADING_ON))
                && (!schema.has("type") || Facts.stated(schema, keywords).contains(ValueType.OBJECT));
    }

    private static boolean isFalse(@Nullable JsonValue value) {
        return value != null && SchemaNode.isFalse(value);
    }
}
