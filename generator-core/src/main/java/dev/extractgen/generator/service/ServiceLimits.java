package dev.extractgen.generator.service;

import dev.extractgen.generator.model.Declaration;
import dev.extractgen.generator.model.Declaration.EnumDeclaration;
import dev.extractgen.generator.model.Declaration.ObjectDeclaration;
import dev.extractgen.generator.model.Declaration.TupleDeclaration;
import dev.extractgen.generator.model.Declaration.UnionDeclaration;
import dev.extractgen.generator.model.ExtractionModel;
import dev.extractgen.generator.model.OtherMembers;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.model.TypeId;
import dev.extractgen.generator.model.TypeUse;
import dev.extractgen.generator.schema.SchemaDocument;
import dev.extractgen.generator.service.Excess.Limit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Holds schemas against the limits of the service, which refuses those that go beyond. */
public final class ServiceLimits {
    /** How deep objects may lie in one another, the root being the first level. */
    public static final int MAX_LEVELS = 7;

    /** How many properties a schema may have. */
    public static final int MAX_PROPERTIES = 5_000;

    /** How many characters names, values and texts may have together. */
    public static final int MAX_TEXT = 120_000;

    /** How many characters a schema may have. */
    public static final int MAX_SIZE = 150_000;

    private final SchemaDocument document;
    private final ExtractionModel model;

    /** Prepares to check a schema. */
    public ServiceLimits(SchemaDocument document, ExtractionModel model) {
        this.document = document;
        this.model = model;
    }

    /** Returns the limits that the schema goes beyond; none for most. */
    public List<Excess> excesses() {
        List<Excess> excesses = new ArrayList<>();
        if (!isObject(model.root())) {
            excesses.add(excess(
                    Limit.ROOT, "the service takes objects only at the root; put this into a property of an object"));
        }
        JsonSize size = JsonSize.of(document.value());
        addCount(excesses, Limit.PROPERTIES, properties(), MAX_PROPERTIES, "properties");
        addCount(excesses, Limit.TEXT, size.text(), MAX_TEXT, "characters of names, values and texts");
        addCount(excesses, Limit.SIZE, size.whole(), MAX_SIZE, "characters");
        Set<TypeId> beyond = beyondLastLevel();
        if (!beyond.isEmpty()) {
            Declaration first = model.declaration(beyond.iterator().next());
            excesses.add(new Excess(
                    Limit.LEVELS,
                    first.location(),
                    "lies deeper than %d levels, or contains itself; the service takes no more. Make it flatter"
                            .formatted(MAX_LEVELS)));
        }
        return excesses;
    }

    private boolean isObject(Type root) {
        return root instanceof Type.MapOf
                || (root instanceof Type.Declared declared && declared.id().kind() == TypeId.Kind.OBJECT);
    }

    private void addCount(List<Excess> excesses, Limit limit, long count, int most, String what) {
        if (count > most) {
            excesses.add(excess(
                    limit,
                    "has %,d %s; the service takes at most %,d. Split it into several schemas"
                            .formatted(count, what, most)));
        }
    }

    private Excess excess(Limit limit, String message) {
        return new Excess(limit, document.root().location(), message);
    }

    private long properties() {
        return model.declarations().values().stream()
                .mapToLong(declaration -> declaration instanceof ObjectDeclaration object
                        ? object.properties().size()
                        : 0)
                .sum();
    }

    /** Returns the objects of the first level that is too many. One that contains itself is on every level. */
    private Set<TypeId> beyondLastLevel() {
        Children children = new Children();
        Set<TypeId> level = objects(Stream.of(model.root()), children);
        for (int i = 0; i < MAX_LEVELS && !level.isEmpty(); i++) {
            level = objects(
                    level.stream().map(model::declaration).flatMap(object -> object.accept(children)), children);
        }
        return level;
    }

    private Set<TypeId> objects(Stream<Type> types, Children children) {
        Set<TypeId> objects = new LinkedHashSet<>();
        types.forEach(type -> children.addObjects(type, objects, new LinkedHashSet<>()));
        return objects;
    }

    /** Leads from objects to the objects within them. */
    private final class Children implements Declaration.Visitor<Stream<Type>> {
        void addObjects(Type type, Set<TypeId> objects, Set<TypeId> seen) {
            if (type instanceof Type.ListOf list) {
                addObjects(list.element().type(), objects, seen);
            } else if (type instanceof Type.MapOf map) {
                addObjects(map.value().type(), objects, seen);
            } else if (type instanceof Type.Declared declared && seen.add(declared.id())) {
                if (model.declaration(declared.id()) instanceof ObjectDeclaration) {
                    objects.add(declared.id());
                } else {
                    model.declaration(declared.id()).accept(this).forEach(part -> addObjects(part, objects, seen));
                }
            }
        }

        @Override
        public Stream<Type> object(ObjectDeclaration object) {
            Stream<Type> others = object.others() instanceof OtherMembers.Kept kept
                    ? Stream.of(kept.value().type())
                    : Stream.empty();
            return Stream.of(
                            object.properties().stream()
                                    .map(property -> property.use().type()),
                            object.patterns().stream()
                                    .map(members -> members.use().type()),
                            others)
                    .flatMap(types -> types);
        }

        @Override
        public Stream<Type> tuple(TupleDeclaration tuple) {
            Stream<Type> positions = tuple.positions().stream().map(TypeUse::type);
            return tuple.others() == null
                    ? positions
                    : Stream.concat(positions, Stream.of(tuple.others().type()));
        }

        @Override
        public Stream<Type> enumeration(EnumDeclaration enumeration) {
            return Stream.empty();
        }

        @Override
        public Stream<Type> union(UnionDeclaration union) {
            return union.branches().stream().map(Declaration.Branch::type);
        }
    }
}
