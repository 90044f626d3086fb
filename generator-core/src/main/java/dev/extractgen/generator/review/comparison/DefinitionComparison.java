package dev.extractgen.generator.review.comparison;

import dev.extractgen.generator.NamedSchema;
import dev.extractgen.generator.model.Definitions;
import dev.extractgen.generator.model.ExtractionModel;
import dev.extractgen.generator.model.TypeId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Compares the definitions of schemas that are there for them: no document leads to these, and user code does. */
final class DefinitionComparison {
    private static final Definition ROOT = new Definition("", List.of());

    private record Definition(String file, List<String> path) {
        static Definition of(TypeId id) {
            return new Definition(id.file(), id.path());
        }
    }

    private final NamedSchema before;
    private final NamedSchema after;
    private final Map<Definition, TypeId> old;
    private final Map<Definition, TypeId> now;

    DefinitionComparison(NamedSchema before, NamedSchema after) {
        this.before = before;
        this.after = after;
        this.old = definitions(before.model());
        this.now = definitions(after.model());
    }

    /** Returns the type of each definition. A schema of several types has one for each, and a union of them. */
    private static Map<Definition, TypeId> definitions(ExtractionModel model) {
        Map<Definition, TypeId> definitions = new LinkedHashMap<>();
        for (TypeId id : Definitions.ofAllFiles(model)) {
            definitions.merge(Definition.of(id), id, (one, other) -> other.isUnion() ? other : one);
        }
        definitions.remove(ROOT);
        return definitions;
    }

    /** Hands on the places of definitions that both versions have. */
    void compare(Consumer<Place> places) {
        old.forEach((definition, id) -> {
            TypeId same = now.get(definition);
            if (same != null) {
                places.accept(new Place(Side.definition(before, id), Side.definition(after, same)));
            }
        });
    }

    /**
     * Tells which definitions come and go.
     *
     * @param comparedBefore types of the old version that are versions of some of the new one, whatever their names
     * @param comparedAfter the same of the new version
     */
    void tell(DefinitionChanges changes, Set<TypeId> comparedBefore, Set<TypeId> comparedAfter) {
        old.forEach((definition, id) -> {
            if (!now.containsKey(definition) && !comparedBefore.contains(id)) {
                changes.removed(Side.definition(before, id));
            }
        });
        now.forEach((definition, id) -> {
            if (!old.containsKey(definition) && !comparedAfter.contains(id)) {
                changes.added(Side.definition(after, id));
            }
        });
    }
}
