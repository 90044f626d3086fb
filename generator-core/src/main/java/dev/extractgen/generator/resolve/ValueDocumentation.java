package dev.extractgen.generator.resolve;

import dev.extractgen.generator.model.Documentation;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.schema.SchemaNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is said for people of a value. What the schemas that it refers to say is part of it, unless they become a
 * Java type, which says it in its own place; and so is what is said of the elements of a list and the values of a map.
 */
final class ValueDocumentation {
    private final Resolution resolution;
    private final Gatherer gatherer;

    ValueDocumentation(Resolution resolution, Gatherer gatherer) {
        this.resolution = resolution;
        this.gatherer = gatherer;
    }

    /** Returns what is said of a value of a type, of which all schemas hold. */
    Documentation of(@Nullable Collection<SchemaNode> schemas, Type type) {
        if (schemas == null || schemas.isEmpty()) {
            return Documentation.NONE;
        }
        Documentation own = resolution.documentation(schemas);
        if (type instanceof Type.Declared) {
            return own;
        }
        Set<SchemaNode> parts = gatherer.gather(schemas).map(this::parts).orElse(Set.of());
        boolean isAll = parts.size() == schemas.size() && parts.containsAll(schemas);
        Documentation all = isAll ? own : own.or(resolution.documentation(parts));
        if (type instanceof Type.ListOf list) {
            ArrayShape shape = ArrayShape.of(parts, resolution.keywords());
            return all.withContained(of(
                    shape.positions().isEmpty() ? shape.others() : null,
                    list.element().type()));
        }
        if (type instanceof Type.MapOf map) {
            return all.withContained(of(values(parts), map.value().type()));
        }
        return all;
    }

    /** Returns the schemas that hold at once if a value has only one way not to be null. */
    private Set<SchemaNode> parts(Conjunction said) {
        if (said.choices().size() != 1) {
            return said.parts();
        }
        List<Conjunction> branches = new ArrayList<>();
        for (SchemaNode branch : said.choices().iterator().next().branches()) {
            gatherer.gather(branch)
                    .filter(one -> !Facts.of(one.parts(), resolution.keywords()).isNull())
                    .ifPresent(branches::add);
        }
        if (branches.size() != 1 || !branches.get(0).choices().isEmpty()) {
            return said.parts();
        }
        Set<SchemaNode> all = new LinkedHashSet<>(said.parts());
        all.addAll(branches.get(0).parts());
        return all;
    }

    private @Nullable Collection<SchemaNode> values(Set<SchemaNode> parts) {
        ObjectShape shape = ObjectShape.of(parts, resolution.keywords());
        Set<Set<SchemaNode>> values = new LinkedHashSet<>(shape.patterns().values());
        if (values.isEmpty() && shape.others() != null) {
            values.add(shape.others());
        }
        return values.size() == 1 ? values.iterator().next() : null;
    }
}
