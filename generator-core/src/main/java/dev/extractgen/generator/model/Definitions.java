package dev.extractgen.generator.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The types of a schema that other schemas may refer to for what they are: its root, and the types of its definitions.
 * Types that lie within one of these come along with it.
 */
public final class Definitions {
    /** The keywords below which definitions are. */
    public static final List<String> KEYWORDS = List.of("$defs", "definitions");

    private Definitions() {}

    /**
     * Returns the types, in the order of the model. Those of other files are not among them, for they have their own.
     */
    public static Set<TypeId> of(ExtractionModel model) {
        Set<TypeId> definitions = ofAllFiles(model);
        definitions.removeIf(id -> !id.file().isEmpty());
        return definitions;
    }

    /** Returns the types, in the order of the model, and among them those of other files. */
    public static Set<TypeId> ofAllFiles(ExtractionModel model) {
        Set<TypeId> definitions = new LinkedHashSet<>();
        for (TypeId id : model.declarations().keySet()) {
            boolean isDefinition = id.path().isEmpty() || name(id).isPresent();
            if (isDefinition && !isWithinAnother(model, id)) {
                definitions.add(id);
            }
        }
        return definitions;
    }

    /** Returns the name of the definition that a type lies in, and after it the way from there, if it lies in one. */
    public static Optional<List<String>> name(TypeId id) {
        return id.path().size() > 1 && KEYWORDS.contains(id.path().get(0))
                ? Optional.of(id.path().subList(1, id.path().size()))
                : Optional.empty();
    }

    private static boolean isWithinAnother(ExtractionModel model, TypeId id) {
        List<String> path = new ArrayList<>(id.path());
        while (path.size() > 2) {
            path.remove(path.size() - 1);
            for (TypeId.Kind kind : TypeId.Kind.values()) {
                if (model.declarations().containsKey(new TypeId(id.file(), path, kind))) {
                    return true;
                }
            }
        }
        return false;
    }
}
