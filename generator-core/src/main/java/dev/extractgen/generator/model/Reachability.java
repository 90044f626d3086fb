package dev.extractgen.generator.model;

import dev.extractgen.generator.model.Declaration.EnumDeclaration;
import dev.extractgen.generator.model.Declaration.ObjectDeclaration;
import dev.extractgen.generator.model.Declaration.TupleDeclaration;
import dev.extractgen.generator.model.Declaration.UnionDeclaration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;

/** Keeps the declarations that a result can contain, in the order in which the root leads to them. */
public final class Reachability {
    private final Map<TypeId, Declaration> declarations;

    /** Makes a finder of the types that others lead to; those that it is not given lead nowhere. */
    public Reachability(Map<TypeId, Declaration> declarations) {
        this.declarations = declarations;
    }

    /** Returns the declarations that types lead to. */
    public Map<TypeId, Declaration> from(List<Type> roots) {
        Map<TypeId, Declaration> reached = new LinkedHashMap<>();
        Queue<TypeId> open = new ArrayDeque<>();
        for (Type root : roots) {
            open.addAll(references(root));
        }
        while (!open.isEmpty()) {
            TypeId id = open.remove();
            Declaration declaration = declarations.get(id);
            if (declaration != null && reached.putIfAbsent(id, declaration) == null) {
                open.addAll(references(declaration));
            }
        }
        return reached;
    }

    /** Returns types, and all declared ones that lead to any of them. */
    public Set<TypeId> leadingTo(Collection<TypeId> types) {
        Map<TypeId, List<TypeId>> referring = new HashMap<>();
        declarations.forEach((id, declaration) -> {
            for (TypeId part : references(declaration)) {
                referring.computeIfAbsent(part, key -> new ArrayList<>()).add(id);
            }
        });
        Set<TypeId> leading = new HashSet<>();
        Queue<TypeId> open = new ArrayDeque<>(types);
        while (!open.isEmpty()) {
            TypeId id = open.remove();
            if (leading.add(id)) {
                open.addAll(referring.getOrDefault(id, List.of()));
            }
        }
        return leading;
    }

    /** Returns the declared types that a type refers to. */
    public List<TypeId> references(Type type) {
        return type.accept(new References());
    }

    /** Returns the declared types that a declaration refers to, which may be the same more than once. */
    public List<TypeId> references(Declaration declaration) {
        return declaration.accept(new References());
    }

    /** Notes what it meets, and returns all that it has met. */
    private static final class References
            implements Type.PartsVisitor<List<TypeId>>, Declaration.Visitor<List<TypeId>> {
        private final List<TypeId> found = new ArrayList<>();

        @Override
        public List<TypeId> object(ObjectDeclaration object) {
            for (Property property : object.properties()) {
                property.use().type().accept(this);
            }
            for (PatternMembers members : object.patterns()) {
                members.use().type().accept(this);
            }
            return object.others() instanceof OtherMembers.Kept kept
                    ? kept.value().type().accept(this)
                    : found;
        }

        @Override
        public List<TypeId> tuple(TupleDeclaration tuple) {
            for (TypeUse position : tuple.positions()) {
                position.type().accept(this);
            }
            return tuple.others() == null ? found : tuple.others().type().accept(this);
        }

        @Override
        public List<TypeId> enumeration(EnumDeclaration enumeration) {
            return found;
        }

        @Override
        public List<TypeId> union(UnionDeclaration union) {
            for (Declaration.Branch branch : union.branches()) {
                branch.type().accept(this);
            }
            return found;
        }

        @Override
        public List<TypeId> leaf(Type type) {
            return found;
        }

        @Override
        public List<TypeId> list(Type.ListOf list) {
            return list.element().type().accept(this);
        }

        @Override
        public List<TypeId> map(Type.MapOf map) {
            return map.value().type().accept(this);
        }

        @Override
        public List<TypeId> declared(Type.Declared declared) {
            found.add(declared.id());
            return found;
        }
    }
}
