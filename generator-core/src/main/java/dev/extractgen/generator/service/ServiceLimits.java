package dev.extractgen.generator.service;

import dev.extractgen.generator.model.Declaration;
import dev.extractgen.generator.model.Declaration.EnumDeclaration;
import dev.extractgen.generator.model.Declaration.ObjectDeclaration;
import dev.extractgen.generator.model.Declaration.TupleDeclaration;
import dev.extractgen.generator.model.Declaration.UnionDeclaration;
import dev.extractgen.generator.model.ExtractionModel;
import dev.extractgen.generator.model.OtherMembers;
import dev.extractgen.generator.model.PatternMembers;
import dev.extractgen.generator.model.Property;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.model.TypeId;
import dev.extractgen.generator.model.TypeUse;
import dev.extractgen.generator.schema.JsonValue;
import dev.extractgen.generator.schema.SchemaDocument;
import dev.extractgen.generator.service.Excess.Limit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

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

    /** How many characters a byte of a file may come to: a control character has a short escape that is not ours. */
    private static final int CHARACTERS_PER_BYTE = 3;

    private final SchemaDocument document;
    private final ExtractionModel model;
    private final int fileSize;

    /**
     * Prepares to check a schema.
     *
     * @param document the schema as it is written
     * @param model what it says, as types
     * @param fileSize how many bytes the file of the schema has
     */
    public ServiceLimits(SchemaDocument document, ExtractionModel model, int fileSize) {
        this.document = document;
        this.model = model;
        this.fileSize = fileSize;
    }

    /** Returns the limits that the schema goes beyond; none for most. */
    public List<Excess> excesses() {
        List<Excess> excesses = new ArrayList<>();
        if (!isObject(model.root()) && !isCalledObject()) {
            excesses.add(excess(
                    Limit.ROOT,
                    "is no object, and the service takes nothing else at the root; put it into a property of one"));
        }
        addCount(excesses, Limit.PROPERTIES, properties(), MAX_PROPERTIES, "properties");
        if ((long) fileSize * CHARACTERS_PER_BYTE > Math.min(MAX_TEXT, MAX_SIZE)) {
            JsonSize size = JsonSize.of(document.value());
            addCount(excesses, Limit.TEXT, size.text(), MAX_TEXT, "characters of names, values and texts");
            addCount(excesses, Limit.SIZE, size.whole(), MAX_SIZE, "characters");
        }
        Set<TypeId> beyond = beyondLastLevel();
        if (!beyond.isEmpty()) {
            excesses.add(tooDeep(beyond));
        }
        return excesses;
    }

    /** What lies within an object that contains itself is on every level, too, but is not to blame. */
    private Excess tooDeep(Set<TypeId> beyond) {
        for (TypeId object : beyond) {
            if (containsItself(object)) {
                return new Excess(
                        Limit.LEVELS,
                        model.declaration(object).location(),
                        "contains itself, and the service takes no more than %s levels. Make it flatter"
                                .formatted(MAX_LEVELS));
            }
        }
        return new Excess(
                Limit.LEVELS,
                model.declaration(beyond.iterator().next()).location(),
                "lies deeper than %s levels; the service takes no more. Make it flatter".formatted(MAX_LEVELS));
    }

    private boolean containsItself(TypeId object) {
        Children children = new Children();
        Set<TypeId> within = new HashSet<>();
        Deque<TypeId> open = new ArrayDeque<>(List.of(object));
        while (!open.isEmpty()) {
            for (TypeId child : children.objects(model.declaration(open.pop()).accept(children))) {
                if (child.equals(object)) {
                    return true;
                }
                if (within.add(child)) {
                    open.push(child);
                }
            }
        }
        return false;
    }

    private boolean isObject(Type root) {
        return root instanceof Type.MapOf
                || (root instanceof Type.Declared declared && declared.id().kind() == TypeId.Kind.OBJECT);
    }

    /** Returns whether the schema names the type, be there choices beside it that make a union of it. */
    private boolean isCalledObject() {
        return document.root().get("type") instanceof JsonValue.StringValue type
                && type.text().equals("object");
    }

    private void addCount(List<Excess> excesses, Limit limit, long count, int most, String what) {
        if (count > most) {
            excesses.add(excess(
                    limit,
                    String.format(
                            Locale.ROOT,
                            "has %,d %s; the service takes at most %,d. Split it into several schemas",
                            count,
                            what,
                            most)));
        }
    }

    private Excess excess(Limit limit, String message) {
        return new Excess(limit, document.root().location(), message);
    }

    private long properties() {
        return properties(model.declarations().values())
                + properties(model.imported().values());
    }

    private static long properties(Collection<Declaration> declarations) {
        long properties = 0;
        for (Declaration declaration : declarations) {
            if (declaration instanceof ObjectDeclaration object) {
                properties += object.properties().size();
            }
        }
        return properties;
    }

    /** Returns the objects of the first level that is too many. One that contains itself is on every level. */
    private Set<TypeId> beyondLastLevel() {
        Children children = new Children();
        Set<TypeId> level = children.objects(List.of(model.root()));
        for (int i = 0; i < MAX_LEVELS && !level.isEmpty(); i++) {
            List<Type> parts = new ArrayList<>();
            for (TypeId object : level) {
                parts.addAll(model.declaration(object).accept(children));
            }
            level = children.objects(parts);
        }
        return level;
    }

    /** Leads from objects to the objects within them. */
    private final class Children implements Declaration.Visitor<List<Type>> {
        Set<TypeId> objects(List<Type> types) {
            Set<TypeId> objects = new LinkedHashSet<>();
            Set<TypeId> seen = new HashSet<>();
            Deque<Type> open = new ArrayDeque<>(types);
            while (!open.isEmpty()) {
                Type type = open.pop();
                if (type instanceof Type.ListOf list) {
                    open.push(list.element().type());
                } else if (type instanceof Type.MapOf map) {
                    open.push(map.value().type());
                } else if (type instanceof Type.Declared declared && seen.add(declared.id())) {
                    Declaration declaration = model.declaration(declared.id());
                    if (declaration instanceof ObjectDeclaration) {
                        objects.add(declared.id());
                    } else {
                        List<Type> parts = declaration.accept(this);
                        for (int i = parts.size() - 1; i >= 0; i--) {
                            open.push(parts.get(i));
                        }
                    }
                }
            }
            return objects;
        }

        @Override
        public List<Type> object(ObjectDeclaration object) {
            List<Type> parts = new ArrayList<>();
            for (Property property : object.properties()) {
                parts.add(property.use().type());
            }
            for (PatternMembers members : object.patterns()) {
                parts.add(members.use().type());
            }
            if (object.others() instanceof OtherMembers.Kept kept) {
                parts.add(kept.value().type());
            }
            return parts;
        }

        @Override
        public List<Type> tuple(TupleDeclaration tuple) {
            List<Type> parts = new ArrayList<>();
            for (TypeUse position : tuple.positions()) {
                parts.add(position.type());
            }
            if (tuple.others() != null) {
                parts.add(tuple.others().type());
            }
            return parts;
        }

        @Override
        public List<Type> enumeration(EnumDeclaration enumeration) {
            return List.of();
        }

        @Override
        public List<Type> union(UnionDeclaration union) {
            List<Type> parts = new ArrayList<>();
            for (Declaration.Branch branch : union.branches()) {
                parts.add(branch.type());
            }
            return parts;
        }
    }
}
