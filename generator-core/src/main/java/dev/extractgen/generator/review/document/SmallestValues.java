package dev.extractgen.generator.review.document;

import dev.extractgen.generator.model.Declaration;
import dev.extractgen.generator.model.Declaration.Branch;
import dev.extractgen.generator.model.Declaration.EnumDeclaration;
import dev.extractgen.generator.model.Declaration.ObjectDeclaration;
import dev.extractgen.generator.model.Declaration.TupleDeclaration;
import dev.extractgen.generator.model.Declaration.UnionDeclaration;
import dev.extractgen.generator.model.ExtractionModel;
import dev.extractgen.generator.model.Property;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.model.TypeId;
import dev.extractgen.generator.model.TypeUse;
import dev.extractgen.generator.schema.JsonValue;
import dev.extractgen.generator.schema.JsonValue.ArrayValue;
import dev.extractgen.generator.schema.JsonValue.ObjectValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Knows a small value of each type of a model: with no more members than are required. A type that requires itself has
 * none.
 */
public final class SmallestValues
        implements Type.Visitor<Optional<JsonValue>>, Declaration.Visitor<Optional<JsonValue>> {
    private final ExtractionModel model;
    private final Map<TypeId, JsonValue> known = new HashMap<>();

    /** Works out the values for a model. */
    public SmallestValues(ExtractionModel model) {
        this.model = model;
        int before;
        do {
            before = known.size();
            learn(model.declarations());
            learn(model.imported());
        } while (known.size() > before);
    }

    private void learn(Map<TypeId, Declaration> declarations) {
        declarations.forEach((id, declaration) -> {
            if (!known.containsKey(id)) {
                declaration.accept(this).ifPresent(value -> known.put(id, value));
            }
        });
    }

    /** Returns a small value of a type, or empty when no value has the type. */
    public Optional<JsonValue> of(Type type) {
        return type.accept(this);
    }

    /** Returns a small value for a place, null if nothing else will do. */
    public Optional<JsonValue> of(TypeUse use) {
        return of(use.type()).or(() -> use.nullable() ? Optional.of(Json.NULL) : Optional.empty());
    }

    /** Returns a small document that has a value where a route leads to, or empty when no document has. */
    public Optional<JsonValue> around(Route route, JsonValue value) {
        if (route instanceof Route.Member member) {
            return object(member.object())
                    .flatMap(object -> around(member.parent(), Json.with(object, member.name(), value)));
        }
        if (route instanceof Route.Undeclared undeclared) {
            Optional<ObjectValue> object =
                    undeclared.object() == null ? Optional.of(Json.object(Map.of())) : object(undeclared.object());
            return object.flatMap(around -> around(undeclared.parent(), Json.with(around, undeclared.name(), value)));
        }
        if (route instanceof Route.Position position
                && model.declaration(position.tuple()) instanceof TupleDeclaration tuple) {
            return array(tuple.positions(), tuple.others(), Math.max(tuple.required(), position.index() + 1))
                    .flatMap(array -> around(position.parent(), Json.with(array, position.index(), value)));
        }
        if (route instanceof Route.Element element) {
            return around(element.parent(), Json.array(List.of(value)));
        }
        if (route instanceof Route.Definition) {
            return Optional.empty();
        }
        return route instanceof Route.Branch branch ? around(branch.parent(), value) : Optional.of(value);
    }

    private Optional<ObjectValue> object(TypeId id) {
        return Optional.ofNullable((ObjectValue) known.get(id));
    }

    @Override
    public Optional<JsonValue> scalar(Type.Scalar scalar) {
        return Optional.of(Json.scalar(Samples.of(scalar)));
    }

    @Override
    public Optional<JsonValue> free(Type.Free free) {
        return Optional.of(Json.scalar(Samples.of(Type.Scalar.STRING)));
    }

    @Override
    public Optional<JsonValue> nothing(Type.Nothing nothing) {
        return Optional.empty();
    }

    @Override
    public Optional<JsonValue> list(Type.ListOf list) {
        return Optional.of(Json.array(List.of()));
    }

    @Override
    public Optional<JsonValue> map(Type.MapOf map) {
        return Optional.of(Json.object(Map.of()));
    }

    @Override
    public Optional<JsonValue> declared(Type.Declared declared) {
        return Optional.ofNullable(known.get(declared.id()));
    }

    @Override
    public Optional<JsonValue> object(ObjectDeclaration object) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        for (Property property : object.properties()) {
            if (property.required()) {
                Optional<JsonValue> value = property.use().nullable() ? Optional.of(Json.NULL) : of(property.use());
                if (value.isEmpty()) {
                    return Optional.empty();
                }
                members.put(property.name(), value.get());
            }
        }
        return Optional.of(Json.object(members));
    }

    @Override
    public Optional<JsonValue> tuple(TupleDeclaration tuple) {
        return array(tuple.positions(), tuple.others(), tuple.required()).map(JsonValue.class::cast);
    }

    /**
     * Returns an array of small values, or empty when there is none of that length.
     *
     * @param positions the types of the first elements
     * @param others the type of those after them, or null when there may be none
     */
    public Optional<ArrayValue> array(List<TypeUse> positions, @Nullable TypeUse others, int length) {
        List<JsonValue> elements = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            TypeUse use = i < positions.size() ? positions.get(i) : others;
            Optional<JsonValue> element =
                    use == null ? Optional.empty() : use.nullable() ? Optional.of(Json.NULL) : of(use);
            if (element.isEmpty()) {
                return Optional.empty();
            }
            elements.add(element.get());
        }
        return Optional.of(Json.array(elements));
    }

    @Override
    public Optional<JsonValue> enumeration(EnumDeclaration enumeration) {
        return Optional.of(Json.scalar(enumeration.values().get(0)));
    }

    @Override
    public Optional<JsonValue> union(UnionDeclaration union) {
        return union.branches().stream()
                .map(Branch::type)
                .flatMap(type -> of(type).stream())
                .findFirst();
    }
}
