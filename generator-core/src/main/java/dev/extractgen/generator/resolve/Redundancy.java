package dev.extractgen.generator.resolve;

import dev.extractgen.generator.schema.Keywords;
import dev.extractgen.generator.schema.SchemaNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Leaves out what adds nothing: schemas that others contain, and alternatives that no value fits. */
final class Redundancy {
    private final Keywords keywords;
    private final Gatherer gatherer;

    Redundancy(Keywords keywords, Gatherer gatherer) {
        this.keywords = keywords;
        this.gatherer = gatherer;
    }

    /**
     * Returns the alternative without schemas that only repeat what the others say, or empty when no value fits it. So
     * a definition stays the same type when a schema that refers to it says once more that it is an object.
     */
    Optional<Alternative> reduce(Alternative alternative) {
        Set<SchemaNode> parts = alternative.parts();
        if (parts.size() > 1 && isImpossible(parts, Facts.of(parts, keywords))) {
            return Optional.empty();
        }
        Set<SchemaNode> reduced = Repetition.leftOut(parts, keywords);
        return Optional.of(
                reduced.size() == parts.size()
                        ? alternative
                        : new Alternative(reduced, alternative.steps(), alternative.isNullable()));
    }

    /**
     * Returns whether types or listed values contradict each other, be it in a member that is required.
     *
     * @param facts what the schemas say of types and values
     */
    boolean isImpossible(Set<SchemaNode> parts, Facts facts) {
        if (facts.isImpossible()) {
            return true;
        }
        return facts.isObject() && impossibleMember(parts) != null;
    }

    /** Returns a member that must be there, though no value of it fits all that is said; null when there is none. */
    @Nullable
    String impossibleMember(Set<SchemaNode> parts) {
        return impossibleMember(parts, false);
    }

    private @Nullable String impossibleMember(Set<SchemaNode> parts, boolean hasOthers) {
        for (String name : required(parts)) {
            if (isImpossible(name, parts, hasOthers)) {
                return name;
            }
        }
        return null;
    }

    /**
     * Returns whether a schema that speaks of all members without a property contradicts what another says of one that
     * is required, or forbids it. That rules out a branch of a choice. Where there is no choice, somebody rather forgot
     * that it holds of members of other schemas, too.
     */
    boolean isRuledOutByOthers(Set<SchemaNode> parts) {
        return parts.size() > 1 && impossibleMember(parts, true) != null;
    }

    private Set<String> required(Set<SchemaNode> parts) {
        Set<String> required = new LinkedHashSet<>();
        for (SchemaNode part : parts) {
            required.addAll(keywords.texts(part, "required"));
        }
        return required;
    }

    private boolean isImpossible(String name, Set<SchemaNode> parts, boolean hasOthers) {
        List<SchemaNode> schemas = new ArrayList<>();
        boolean isNamed = false;
        for (SchemaNode part : parts) {
            SchemaNode property = keywords.schemaByName(part, "properties", name);
            SchemaNode schema = property == null && hasOthers ? ofOthers(part) : property;
            isNamed |= property != null;
            if (schema != null) {
                schemas.add(schema);
            }
        }
        if (!isNamed) {
            return false;
        }
        Optional<Conjunction> conjunction = gatherer.gather(schemas);
        return conjunction.isEmpty()
                || (!conjunction.get().isNullable()
                        && Facts.of(conjunction.get().parts(), keywords).isImpossible());
    }

    private @Nullable SchemaNode ofOthers(SchemaNode part) {
        return part.has("patternProperties") ? null : keywords.schema(part, "additionalProperties");
    }
}
