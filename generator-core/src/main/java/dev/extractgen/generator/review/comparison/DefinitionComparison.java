package dev.extractgen.generator.review.comparison;

import dev.extractgen.generator.model.Definitions;
import dev.extractgen.generator.model.ExtractionModel;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.model.TypeId;
import dev.extractgen.generator.model.TypeUse;
import dev.extractgen.generator.read.NamedSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** Returns the definitions that both versions have. */
    List<Place> common() {
        List<Place> places = new ArrayList<>();
        old.forEach((definition, id) -> {
            TypeId same = now.get(definition);
            if (same != null) {
                places.add(place(id, same));
            }
        });
        return places;
    }

    /**
     * Returns definitions that have another name and are the same otherwise, as no others are.
     *
     * @param comparedBefore types of the old version that are versions of some of the new one, whatever their names
     * @param comparedAfter the same of the new version
     */
    List<Place> renamed(Set<TypeId> comparedBefore, Set<TypeId> comparedAfter) {
        Map<String, List<TypeId>> added = byShape(added(comparedAfter), after);
        List<Place> places = new ArrayList<>();
        byShape(removed(comparedBefore), before).forEach((shape, ids) -> {
            List<TypeId> rivals = added.getOrDefault(shape, List.of());
            if (ids.size() == 1 && rivals.size() == 1) {
                places.add(place(ids.get(0), rivals.get(0)));
            }
        });
        return places;
    }

    private static Map<String, List<TypeId>> byShape(List<TypeId> definitions, NamedSchema schema) {
        return definitions.stream()
                .collect(Collectors.groupingBy(
                        id -> ShapeText.of(TypeUse.of(new Type.Declared(id)), schema.model()),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    /** Tells which definitions come and go, and are no versions of others. */
    void tell(DefinitionChanges changes, Set<TypeId> comparedBefore, Set<TypeId> comparedAfter) {
        removed(comparedBefore).forEach(id -> changes.removed(Side.definition(before, id)));
        added(comparedAfter).forEach(id -> changes.added(Side.definition(after, id)));
    }

    private List<TypeId> removed(Set<TypeId> compared) {
        return onlyIn(old, now, compared);
    }

    private List<TypeId> added(Set<TypeId> compared) {
        return onlyIn(now, old, compared);
    }

    private static List<TypeId> onlyIn(
            Map<Definition, TypeId> one, Map<Definition, TypeId> other, Set<TypeId> compared) {
        return one.entrySet().stream()
                .filter(entry -> !other.containsKey(entry.getKey()) && !compared.contains(entry.getValue()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private Place place(TypeId old, TypeId now) {
        return new Place(Side.definition(before, old), Side.definition(after, now));
    }
}
