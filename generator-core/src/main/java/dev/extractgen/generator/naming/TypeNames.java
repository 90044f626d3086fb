package dev.extractgen.generator.naming;

import dev.extractgen.generator.model.Declaration;
import dev.extractgen.generator.model.Declaration.Branch;
import dev.extractgen.generator.model.Declaration.EnumDeclaration;
import dev.extractgen.generator.model.Declaration.ObjectDeclaration;
import dev.extractgen.generator.model.Declaration.UnionDeclaration;
import dev.extractgen.generator.model.ExtractionModel;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.model.TypeId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Names the types of one schema. They all lie in one scope, that of the root record, and are compared without case, as
 * some file systems compare their class files. The root goes first, then definitions, then the types that lie within
 * others and take the names of those around them when their own is not enough.
 */
final class TypeNames {
    private final Scope scope = new Scope(name -> name.toLowerCase(Locale.ROOT));
    private final Map<TypeId, String> types = new HashMap<>();
    private final Map<TypeId, Map<Integer, String>> wrappers = new HashMap<>();
    private final Set<List<String>> unions = new HashSet<>();

    TypeNames(ExtractionModel model, RootName root) {
        scope.reserve(List.of(root.record(), root.decoder()));
        model.declarations().keySet().stream().filter(TypeId::isUnion).forEach(union -> unions.add(union.path()));
        List<Claim<TypeId>> definitions = new ArrayList<>();
        List<Claim<TypeId>> nested = new ArrayList<>();
        for (Declaration declaration : model.declarations().values()) {
            TypeId id = declaration.id();
            TypePath path = TypePath.of(id);
            if (declaration instanceof ObjectDeclaration && model.root().equals(new Type.Declared(id))) {
                types.put(id, root.record());
            } else if (path.isDefinition() && !isBranch(id)) {
                definitions.add(new Claim<>(id, path.own(), Candidates.type(path.own())));
            } else {
                nested.add(new Claim<>(id, path.own(), candidates(root, path, declaration)));
            }
        }
        types.putAll(scope.name(definitions));
        types.putAll(scope.name(nested));
        nameWrappers(model);
    }

    Map<TypeId, String> types() {
        return types;
    }

    /** Returns the names of the records for those branches of each union that are no objects, by their index. */
    Map<TypeId, Map<Integer, String>> wrappers() {
        return wrappers;
    }

    boolean isTaken(String name) {
        return scope.isTaken(name);
    }

    /** Returns whether the type's schema lies within the schema of a union, which has the better right to its name. */
    private boolean isBranch(TypeId id) {
        List<String> path = id.path();
        int parent = path.size() - 2;
        boolean isBelow = parent >= 0
                && (path.get(parent).equals("anyOf") || path.get(parent).equals("oneOf"))
                && unions.contains(path.subList(0, parent));
        return !id.isUnion() && (isBelow || unions.contains(path));
    }

    private List<String> candidates(RootName root, TypePath path, Declaration declaration) {
        String suffix = "";
        if (isBranch(declaration.id())) {
            suffix = declaration instanceof EnumDeclaration ? "Enum" : "Object";
        }
        String whole = declaration.id().toString();
        List<String> candidates = new ArrayList<>();
        String name = suffix;
        for (int i = path.names().size() - 1; i >= 0; i--) {
            name = path.names().get(i) + name;
            candidates.add(Candidates.limited(Candidates.typeName(name), whole));
        }
        String full = root.record() + (name.isEmpty() ? "Value" : name);
        candidates.add(Candidates.limited(full, whole));
        candidates.add(Candidates.hashed(full, whole, 8));
        candidates.add(Candidates.hashed(full, whole, 64));
        return candidates;
    }

    private record Wrapper(TypeId union, int index) {}

    private void nameWrappers(ExtractionModel model) {
        List<Claim<Wrapper>> claims = new ArrayList<>();
        for (Declaration declaration : model.declarations().values()) {
            if (declaration instanceof UnionDeclaration union) {
                for (int i = 0; i < union.branches().size(); i++) {
                    Branch branch = union.branches().get(i);
                    if (!model.isObject(branch.type())) {
                        String name = types.get(union.id()) + jsonTypeName(branch);
                        claims.add(new Claim<>(new Wrapper(union.id(), i), name, Candidates.type(name)));
                    }
                }
            }
        }
        scope.name(claims)
                .forEach((wrapper, name) -> wrappers.computeIfAbsent(wrapper.union(), union -> new HashMap<>())
                        .put(wrapper.index(), name));
    }

    private static String jsonTypeName(Branch branch) {
        if (branch.type() == Type.Scalar.INTEGER) {
            return "Integer";
        }
        return switch (branch.jsonType()) {
            case STRING -> "String";
            case NUMBER -> "Number";
            case BOOLEAN -> "Boolean";
            case ARRAY -> "Array";
            case OBJECT -> "Object";
        };
    }
}
