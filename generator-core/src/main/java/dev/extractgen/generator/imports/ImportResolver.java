package dev.extractgen.generator.imports;

import dev.extractgen.generator.bindings.Bindings;
import dev.extractgen.generator.model.Declaration;
import dev.extractgen.generator.model.ExtractionModel;
import dev.extractgen.generator.model.Reachability;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.model.TypeId;
import dev.extractgen.generator.naming.ImportedType;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Finds the types of a model that other modules have. The root record is always the model's own, and so is whatever
 * leads back to it, and what users want to have themselves.
 */
final class ImportResolver {
    private final ExtractionModel model;
    private final Bindings bindings;
    private final Function<Declaration, Optional<Match>> matching;
    private final Set<TypeId> leadingToRoot;
    private final Map<TypeId, ImportedType> types = new LinkedHashMap<>();
    private final Map<TypeId, ImportedType> parts = new HashMap<>();
    private final Set<String> modules = new TreeSet<>();

    ImportResolver(ExtractionModel model, Bindings bindings, Function<Declaration, Optional<Match>> matching) {
        this.model = model;
        this.bindings = bindings;
        this.matching = matching;
        this.leadingToRoot = model.isRootRecord() && model.root() instanceof Type.Declared root
                ? new Reachability(model.declarations()).leadingTo(List.of(root.id()))
                : Set.of();
    }

    ImportedModel resolve() {
        Map<TypeId, Declaration> own = new Division(model, this::isImported).own();
        return ImportedModel.of(model, own, types, parts, modules);
    }

    private boolean isImported(TypeId id) {
        Declaration declaration = model.declaration(id);
        Optional<Match> found = leadingToRoot.contains(id) || bindings.isKept(declaration.location())
                ? Optional.empty()
                : matching.apply(declaration);
        found.ifPresent(match -> {
            types.put(id, match.candidate().type());
            match.parts().forEach(parts::putIfAbsent);
            modules.add(match.candidate().schema().module());
        });
        return found.isPresent();
    }
}
