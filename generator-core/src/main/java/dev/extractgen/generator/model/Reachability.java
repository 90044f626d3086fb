package dev.extractgen.generator.model;

import dev.extractgen.generator.model.Declaration.EnumDeclaration;
import dev.extractgen.generator.model.Declaration.ObjectDeclaration;
import dev.extractgen.generator.model.Declaration.TupleDeclaration;
import dev.extractgen.generator.model.Declaration.UnionDeclaration;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.stream.Stream;

/** Keeps the declarations that a result can contain, in the order in which the root leads to them. */
public final class Reachability implements Type.PartsVisitor<Stream<TypeId>>, Declaration.Visitor<Stream<Type>> {
    private final Map<TypeId, Declaration> declarations;

    /** Makes a finder of the types that others lead to. */
    public Reachability(Map<TypeId, Declaration> declarations) {
        this.declarations = declarations;
    }

    /** Returns the declarations that types lead to. */
    public Map<TypeId, Declaration> from(List<Type> roots) {
        Map<TypeId, Declaration> reached = new LinkedHashMap<>();
        Queue<TypeId> open = new ArrayDeque<>(
                roots.stream().flatMap(root -> root.accept(this)).toList());
        while (!open.isEmpty()) {
            TypeId id = open.remove();
            Declaration declaration = Objects.requireNonNull(declarations.get(id));
            if (reached.putIfAbsent(id, declaration) == null) {
                references(declaration).forEach(open::add);
            }
        }
        return reached;
    }

    /** Returns the declared types that a declaration refers to, which may be the same more than once. */
    public Stream<TypeId> references(Declaration declaration) {
        return declaration.accept(this).flatMap(type -> type.accept(this));
    }

    @Override
    public Stream<Type> object(ObjectDeclaration object) {
        Stream<Type> others = object.others() instanceof OtherMembers.Kept kept
                ? Stream.of(kept.value().type())
                : Stream.empty();
        return Stream.of(
                        object.properties().stream()
                                .map(property -> property.use().type()),
                        object.patterns().stream().map(members -> members.use().type()),
                        others)
                .flatMap(types -> types);
    }

    @Override
    public Stream<Type> tuple(TupleDeclaration tuple) {
        Stream<TypeUse> others = tuple.others() == null ? Stream.empty() : Stream.of(tuple.others());
        return Stream.concat(tuple.positions().stream(), others).map(TypeUse::type);
    }

    @Override
    public Stream<Type> enumeration(EnumDeclaration enumeration) {
        return Stream.empty();
    }

    @Override
    public Stream<Type> union(UnionDeclaration union) {
        return union.branches().stream().map(Declaration.Branch::type);
    }

    @Override
    public Stream<TypeId> leaf(Type type) {
        return Stream.empty();
    }

    @Override
    public Stream<TypeId> list(Type.ListOf list) {
        return list.element().type().accept(this);
    }

    @Override
    public Stream<TypeId> map(Type.MapOf map) {
        return map.value().type().accept(this);
    }

    @Override
    public Stream<TypeId> declared(Type.Declared declared) {
        return Stream.of(declared.id());
    }
}
