package dev.extractgen.generator.review.relation;

import dev.extractgen.generator.model.Declaration;
import dev.extractgen.generator.model.Declaration.Branch;
import dev.extractgen.generator.model.Declaration.EnumDeclaration;
import dev.extractgen.generator.model.Declaration.ObjectDeclaration;
import dev.extractgen.generator.model.Declaration.TupleDeclaration;
import dev.extractgen.generator.model.Declaration.UnionDeclaration;
import dev.extractgen.generator.model.OtherMembers;
import dev.extractgen.generator.model.Property;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.model.TypeId;
import dev.extractgen.generator.model.TypeUse;
import dev.extractgen.generator.read.NamedSchema;
import dev.extractgen.generator.review.document.Json;
import dev.extractgen.generator.schema.JsonValue;
import dev.extractgen.generator.schema.JsonValue.ArrayValue;
import dev.extractgen.generator.schema.JsonValue.ObjectValue;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Whether a decoder reads a value without an error. Where several types of objects may be meant, the decoder tries
 * them, and so must be tried what it reads.
 */
final class ValueReading implements Type.Visitor<Predicate<JsonValue>>, Declaration.Visitor<Predicate<JsonValue>> {
    private final NamedSchema reader;
    private final ScalarReader scalars;
    private final ForbiddenMembers forbidden;
    private final Map<TypeId, Predicate<JsonValue>> known = new HashMap<>();
    private final Map<TypeId, ObjectBranches> branches = new HashMap<>();
    private final Map<Type, Map<String, Property>> byName = new HashMap<>();
    private final Map<Type, List<Set<String>>> required = new HashMap<>();

    ValueReading(NamedSchema reader, ForbiddenMembers forbidden) {
        this.reader = reader;
        this.scalars = new ScalarReader(reader.source().options().types());
        this.forbidden = forbidden;
    }

    boolean reads(JsonValue value, Type type) {
        return type.accept(this).test(value);
    }

    /**
     * Returns whether what lies at a place in a value is read, whatever there may be elsewhere; where the reader has
     * several types on the way, no more can be told than whether it reads all that lies there.
     */
    boolean readsAt(JsonValue value, Type type, List<String> way) {
        if (!way.isEmpty() && value instanceof ObjectValue object) {
            Optional<ObjectView> view = ObjectView.of(type, reader.model());
            JsonValue member = object.get(way.get(0));
            if (view.isPresent() && member != null) {
                return use(view.get(), way.get(0))
                        .map(use -> readsAt(member, use.type(), way.subList(1, way.size())))
                        .orElseGet(() -> readsUndeclared(view.get()));
            }
        }
        if (!way.isEmpty() && value instanceof ArrayValue array) {
            Optional<ArrayView> view = ArrayView.of(type, reader.model());
            TypeUse use = view.map(elements -> elements.at(Integer.parseInt(way.get(0))))
                    .orElse(null);
            if (use != null) {
                return readsAt(
                        array.elements().get(Integer.parseInt(way.get(0))), use.type(), way.subList(1, way.size()));
            }
        }
        return reads(value, type);
    }

    /** Returns the property that a member is by its name, or empty when it is none. */
    Optional<Property> declared(ObjectView view, String name) {
        return Optional.ofNullable(byName(view).get(name));
    }

    /** Returns the type of a member, or empty when it is left out. */
    Optional<TypeUse> use(ObjectView view, String name) {
        Property property = byName(view).get(name);
        return property == null ? view.undeclared(name) : Optional.of(property.use());
    }

    boolean reads(JsonValue value, TypeUse use) {
        return value instanceof JsonValue.NullValue ? use.nullable() : reads(value, use.type());
    }

    @Override
    public Predicate<JsonValue> scalar(Type.Scalar scalar) {
        return value -> Json.isScalar(value) && scalars.takes(Json.scalar(value), scalar);
    }

    @Override
    public Predicate<JsonValue> free(Type.Free free) {
        return value -> true;
    }

    @Override
    public Predicate<JsonValue> nothing(Type.Nothing nothing) {
        return value -> false;
    }

    @Override
    public Predicate<JsonValue> list(Type.ListOf list) {
        return array(new ArrayView(List.of(), 0, list.element()));
    }

    @Override
    public Predicate<JsonValue> tuple(TupleDeclaration tuple) {
        return array(ArrayView.of(tuple));
    }

    private Predicate<JsonValue> array(ArrayView view) {
        return value -> value instanceof ArrayValue array
                && array.elements().size() >= view.required()
                && IntStream.range(0, array.elements().size()).allMatch(index -> {
                    TypeUse use = view.at(index);
                    return use == null
                            ? forbidden == ForbiddenMembers.PASSED
                            : reads(array.elements().get(index), use);
                });
    }

    @Override
    public Predicate<JsonValue> map(Type.MapOf map) {
        return object(ObjectView.of(map, reader.model()).orElseThrow());
    }

    @Override
    public Predicate<JsonValue> object(ObjectDeclaration object) {
        return object(
                ObjectView.of(new Type.Declared(object.id()), reader.model()).orElseThrow());
    }

    private Predicate<JsonValue> object(ObjectView view) {
        Map<String, Property> byName = byName(view);
        List<Set<String>> required = required(view);
        return value -> value instanceof ObjectValue object
                && hasRequired(object, required)
                && readsMembers(object, view, byName);
    }

    List<Set<String>> required(ObjectView view) {
        return required.computeIfAbsent(view.type(), type -> RequiredNames.ofValues(view, reader));
    }

    private Map<String, Property> byName(ObjectView view) {
        Map<String, Property> before = byName.get(view.type());
        if (before != null) {
            return before;
        }
        Map<String, Property> byName = new HashMap<>();
        view.properties().forEach(property -> {
            byName.put(property.name(), property);
            reader.bindings().aliases(property).forEach(alias -> byName.put(alias, property));
        });
        this.byName.put(view.type(), byName);
        return byName;
    }

    // Loops, as unions try each value with each of their branches.
    private static boolean hasRequired(ObjectValue object, List<Set<String>> required) {
        for (Set<String> names : required) {
            if (names.stream().noneMatch(object.members()::containsKey)) {
                return false;
            }
        }
        return true;
    }

    private boolean readsMembers(ObjectValue object, ObjectView view, Map<String, Property> byName) {
        boolean hasAliases = byName.size() > view.properties().size();
        Set<String> read = new HashSet<>();
        for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
            Property property = hasAliases ? byName.get(member.getKey()) : null;
            // What comes second under two names is left out, and breaks nothing.
            boolean isSecond = property != null && !read.add(property.name());
            boolean isRead = isSecond
                    ? forbidden != ForbiddenMembers.NONE_LEFT_OUT
                    : readsMember(view, byName, member.getKey(), member.getValue());
            if (!isRead) {
                return false;
            }
        }
        return true;
    }

    boolean readsMember(ObjectView view, String name, JsonValue value) {
        return readsMember(view, byName(view), name, value);
    }

    private boolean readsMember(ObjectView view, Map<String, Property> byName, String name, JsonValue value) {
        Property property = byName.get(name);
        if (property != null) {
            return value instanceof JsonValue.NullValue
                    ? !property.required() || property.use().nullable()
                    : reads(value, property.use().type());
        }
        return view.undeclared(name).map(use -> reads(value, use)).orElseGet(() -> readsUndeclared(view));
    }

    /** Returns whether a member is passed over that is neither known by name nor kept. */
    private boolean readsUndeclared(ObjectView view) {
        return switch (forbidden) {
            case PASSED -> true;
            case REFUSED -> !(view.others() instanceof OtherMembers.Forbidden);
            case NONE_LEFT_OUT -> false;
        };
    }

    @Override
    public Predicate<JsonValue> declared(Type.Declared declared) {
        Predicate<JsonValue> reading = known.get(declared.id());
        if (reading == null) {
            reading = reader.model().declaration(declared.id()).accept(this);
            known.put(declared.id(), reading);
        }
        return reading;
    }

    @Override
    public Predicate<JsonValue> enumeration(EnumDeclaration enumeration) {
        Set<Object> constants = Constants.of(enumeration);
        return value -> Json.isScalar(value) && constants.contains(Constants.key(Json.scalar(value)));
    }

    /** Returns those branches of a union that are objects. */
    ObjectBranches branches(UnionDeclaration union) {
        ObjectBranches before = branches.get(union.id());
        if (before != null) {
            return before;
        }
        ObjectBranches objects = new ObjectBranches(union, reader, this, forbidden);
        branches.put(union.id(), objects);
        return objects;
    }

    @Override
    public Predicate<JsonValue> union(UnionDeclaration union) {
        ObjectBranches objects = branches(union);
        return value -> {
            if (value instanceof ObjectValue object) {
                for (Type type : objects.tried(object)) {
                    if (reads(value, type)) {
                        return true;
                    }
                }
                return false;
            }
            for (Branch branch : union.branches()) {
                if (reads(value, branch.type())) {
                    return true;
                }
            }
            return false;
        };
    }
}
