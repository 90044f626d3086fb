package dev.extractgen.generator.naming;

import dev.extractgen.generator.model.Declaration;
import dev.extractgen.generator.model.Declaration.Branch;
import dev.extractgen.generator.model.Declaration.UnionDeclaration;
import dev.extractgen.generator.model.ExtractionModel;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.model.TypeId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Names the types of one schema. They all lie in one scope, that of the root record, and are compared without case, as
 * some file systems compare their class files. The root goes first, then definitions, then the types that lie within
 * others and take the names of those around them when their own is not enough.
 */
final class TypeNames {
    private static final Set<String> COMBINATIONS = Set.of("anyOf", "oneOf");

    private final Scope scope = new Scope(name -> name.toLowerCase(Locale.ROOT));
    private final Map<TypeId, String> types = new HashMap<>();
    private final Map<TypeId, Map<Integer, String>> wrappers = new HashMap<>();
    private final RootName root;
    private final Set<String> components;
    private final Set<TypeId> declared;
    private final BranchLabels labels;
    private final Map<TypeId, ImportedType> imported;

    /**
     * Names the types.
     *
     * @param components the names of components; where a script knows no capital letters, a type could be called like a
     *     variable
     * @param chosen the names that users chose
     * @param imported the names of the types that other modules generate
     */
    TypeNames(
            ExtractionModel model,
            RootName root,
            Set<String> components,
            Map<TypeId, String> chosen,
            Map<TypeId, ImportedType> imported) {
        this.imported = imported;
        this.root = root;
        this.components = components;
        scope.reserve(List.of(root.record(), root.decoder()));
        scope.reserve(chosen.values());
        types.putAll(chosen);
        this.declared = model.declarations().keySet();
        this.labels = new BranchLabels(model);
        List<Claim<TypeId>> definitions = new ArrayList<>();
        List<Claim<TypeId>> partsOfDefinitions = new ArrayList<>();
        List<Claim<TypeId>> others = new ArrayList<>();
        boolean isRootRecord = model.isRootRecord();
        for (Declaration declaration : model.declarations().values()) {
            TypeId id = declaration.id();
            if (isRootRecord && model.root().equals(new Type.Declared(id))) {
                types.put(id, root.record());
            } else if (!chosen.containsKey(id)) {
                boolean isDefinition = path(id, UnaryOperator.identity()).isDefinition() && !isBranch(id);
                (isDefinition ? isTop(id) ? definitions : partsOfDefinitions : others).add(claim(id));
            }
        }
        types.putAll(scope.name(definitions));
        types.putAll(scope.name(partsOfDefinitions));
        types.putAll(scope.name(others));
        nameWrappers(model);
    }

    private static boolean isTop(TypeId id) {
        return id.file().isEmpty() && id.path().size() == 2;
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
        boolean isBelow = isWithinCombination(id) && isUnion(id.file(), path.subList(0, path.size() - 2));
        return !id.isUnion() && (isBelow || isUnion(id.file(), path));
    }

    private boolean isUnion(String file, List<String> path) {
        return declared.contains(new TypeId(file, path, TypeId.Kind.UNION));
    }

    private TypePath path(TypeId id, UnaryOperator<String> writing) {
        return TypePath.of(id, labels, writing);
    }

    private static String kind(TypeId id) {
        return switch (id.kind()) {
            case ENUM -> "Enum";
            case TUPLE -> "Tuple";
            case OBJECT, UNION -> "Object";
        };
    }

    /** Returns what tells a branch from its union, and is not in the names of its place already. */
    private String branchSuffix(TypeId id) {
        Optional<String> label = labels.at(id.file(), id.path());
        if (isWithinCombination(id)) {
            return label.isPresent() && !isUnion(id.file(), id.path()) ? "" : kind(id);
        }
        return label.orElse(kind(id));
    }

    private Claim<TypeId> claim(TypeId id) {
        String suffix = isBranch(id) ? branchSuffix(id) : "";
        String original = path(id, UnaryOperator.identity()).own();
        String best = path(id, Candidates::pascal).own() + suffix;
        if (best.isEmpty()) {
            List<String> allowed = allowed(id, suffix);
            return new Claim<>(id, original, new Candidates(allowed.get(0), () -> allowed.subList(1, allowed.size())));
        }
        return new Claim<>(id, original, new Candidates(Candidates.limited(allowed(best), whole(id)), () -> {
            List<String> allowed = allowed(id, suffix);
            return allowed.subList(1, allowed.size());
        }));
    }

    private List<String> allowed(TypeId id, String suffix) {
        List<String> candidates = new ArrayList<>();
        for (UnaryOperator<String> writing : Candidates.TYPE_WRITINGS) {
            candidates.add(path(id, writing).own() + suffix);
        }
        String last = suffix.isEmpty() && isWithinCombination(id) ? kind(id) : suffix;
        TypePath path = path(id, Candidates::pascal);
        String full = addFromLast(candidates, id, path.names(), path.beginsWithFile(), last);
        addFromLast(candidates, id, WholePath.names(id, labels), false, suffix);
        String whole = whole(id);
        List<String> allowed = new ArrayList<>();
        for (String candidate : candidates) {
            if (!candidate.isEmpty()) {
                String name = allowed(candidate);
                String limited = Candidates.limited(name, whole);
                allowed.add(limited);
                if (!limited.equals(name)) {
                    // It contains a hash, and nobody else asks for it; in a deep schema, there may be hundreds more.
                    break;
                }
            }
        }
        allowed.addAll(Candidates.hashed(full, whole));
        return allowed;
    }

    /**
     * Adds the last of some names, the last two, and so on, up to those of the file with its folders, and that of the
     * root, which it returns.
     */
    private String addFromLast(
            List<String> candidates, TypeId id, List<String> names, boolean beginsWithFile, String suffix) {
        String name = suffix;
        for (int i = names.size() - 1; i >= 0; i--) {
            name = names.get(i) + name;
            candidates.add(name);
        }
        if (!id.file().isEmpty() && !beginsWithFile) {
            name = Candidates.pascal(TypePath.fileName(id.file())) + name;
            candidates.add(name);
        }
        String inFolders = name;
        for (String folder : TypePath.folders(id.file())) {
            inFolders = Candidates.pascal(folder) + inFolders;
            candidates.add(inFolders);
        }
        String full = root.record() + (name.isEmpty() ? "Value" : name);
        candidates.add(full);
        return full;
    }

    /** Returns what tells the type from all others; names that contain a hash of it must stay as they are. */
    private static String whole(TypeId id) {
        return id.kind() + " " + id.file() + " " + id.path();
    }

    private String allowed(String name) {
        return components.contains(name) ? name + "Type" : Candidates.typeName(name);
    }

    private static boolean isWithinCombination(TypeId id) {
        List<String> path = id.path();
        int parent = path.size() - 2;
        return parent >= 0 && COMBINATIONS.contains(path.get(parent));
    }

    private record Wrapper(TypeId union, int index) {}

    private void nameWrappers(ExtractionModel model) {
        List<Claim<Wrapper>> claims = new ArrayList<>();
        for (Declaration declaration : model.declarations().values()) {
            if (declaration instanceof UnionDeclaration union) {
                for (int i = 0; i < union.branches().size(); i++) {
                    Branch branch = union.branches().get(i);
                    if (!model.hasOwnParts(branch.type())) {
                        claims.add(wrapper(union, i));
                    }
                }
            }
        }
        for (Map.Entry<Wrapper, String> name : scope.name(claims).entrySet()) {
            Wrapper wrapper = name.getKey();
            wrappers.computeIfAbsent(wrapper.union(), union -> new HashMap<>()).put(wrapper.index(), name.getValue());
        }
    }

    /** Of the branches that another module has there may be several of the same JSON type; they go by its name. */
    private Claim<Wrapper> wrapper(UnionDeclaration union, int index) {
        Branch branch = union.branches().get(index);
        Wrapper wrapper = new Wrapper(union.id(), index);
        ImportedType other = branch.type() instanceof Type.Declared declared
                        && declared.id().kind().hasParts()
                ? imported.get(declared.id())
                : null;
        if (other == null) {
            String name = types.get(union.id()) + jsonTypeName(branch);
            String second = branch.type() instanceof Type.MapOf ? types.get(union.id()) + "Map" : name + "Value";
            return new Claim<>(
                    wrapper,
                    name,
                    Candidates.type(name).orElse(Candidates.type(second).best()));
        }
        String best = Candidates.type(types.get(union.id()) + other.name()).best();
        return new Claim<>(
                wrapper,
                types.get(union.id()) + " " + other.qualifiedName(),
                new Candidates(best, () -> Candidates.hashed(best, other.qualifiedName())));
    }

    private static String jsonTypeName(Branch branch) {
        if (branch.type() == Type.Scalar.INTEGER) {
            return "Integer";
        }
        if (branch.jsonTypes().size() > 1) {
            return "Scalar";
        }
        return switch (branch.jsonTypes().iterator().next()) {
            case STRING -> "String";
            case NUMBER -> "Number";
            case BOOLEAN -> "Boolean";
            case ARRAY -> "Array";
            case OBJECT -> "Object";
        };
    }
}
