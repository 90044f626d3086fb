package dev.extractgen.generator.imports;

import dev.extractgen.generator.model.Declaration;
import dev.extractgen.generator.model.ExtractionModel;
import dev.extractgen.generator.model.Reachability;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.model.TypeId;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Divides the types of a model into those of its own, and those that other modules have with all that these lead to.
 */
final class Division {
    private final ExtractionModel model;
    private final Predicate<TypeId> isImported;
    private final Reachability reachability;
    private final Set<TypeId> own = new HashSet<>();
    private final Set<TypeId> imported = new HashSet<>();
    private final Set<TypeId> covered = new HashSet<>();

    /**
     * Makes a division.
     *
     * @param isImported says of a type whether another module has it; it is asked once at most
     */
    Division(ExtractionModel model, Predicate<TypeId> isImported) {
        this.model = model;
        this.isImported = isImported;
        this.reachability = new Reachability(model.declarations());
    }

    /** Returns the types of its own, in the order of the model. */
    Map<TypeId, Declaration> own() {
        reachability.references(model.root()).forEach(this::visit);
        // A schema that is there for the sake of its definitions has a root that leads to none of them.
        for (TypeId id : model.declarations().keySet()) {
            if (!covered.contains(id)) {
                visit(id);
            }
        }
        Map<TypeId, Declaration> declarations = new LinkedHashMap<>(model.declarations());
        declarations.keySet().retainAll(own);
        return declarations;
    }

    private void visit(TypeId start) {
        Queue<TypeId> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            TypeId id = open.remove();
            if (own.contains(id) || imported.contains(id)) {
                continue;
            }
            if (isImported.test(id)) {
                imported.add(id);
                covered.addAll(reachability.from(List.of(new Type.Declared(id))).keySet());
            } else {
                own.add(id);
                covered.add(id);
                reachability.references(model.declaration(id)).forEach(open::add);
            }
        }
    }
}
