package dev.extractgen.generator.naming;

import dev.extractgen.generator.model.ExtractionModel;
import dev.extractgen.generator.model.Reachability;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.model.TypeId;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What types are called that other modules generate. Of those that only other imported types refer to, no code is
 * written; reviews speak of them.
 */
final class ImportedNames {
    private final Map<TypeId, ImportedType> types;
    private final Map<TypeId, ImportedType> within = new HashMap<>();

    /**
     * Takes names.
     *
     * @param types the types that types of the schema refer to
     * @param parts others, as far as they are known
     */
    ImportedNames(ExtractionModel model, Map<TypeId, ImportedType> types, Map<TypeId, ImportedType> parts) {
        within.putAll(parts);
        this.types = Collections.unmodifiableMap(new LinkedHashMap<>(types));
        if (!types.isEmpty()) {
            Reachability reachability = new Reachability(model.imported());
            BranchLabels labels = new BranchLabels(model);
            types.forEach((id, type) -> reachability
                    .from(List.of(new Type.Declared(id)))
                    .keySet()
                    .forEach(part -> within.putIfAbsent(part, part(part, type, labels))));
        }
        // What a schema has itself may lie in an imported type as well, where it is another Java type.
        within.keySet().removeAll(model.declarations().keySet());
    }

    private static ImportedType part(TypeId id, ImportedType whole, BranchLabels labels) {
        String name = TypePath.of(id, labels, Candidates::pascal).own();
        return new ImportedType(whole.root(), name.isEmpty() ? whole.root().record() : name, whole.metadata());
    }

    Map<TypeId, ImportedType> types() {
        return types;
    }

    Optional<ImportedType> find(TypeId id) {
        ImportedType type = types.get(id);
        return Optional.ofNullable(type == null ? within.get(id) : type);
    }
}
