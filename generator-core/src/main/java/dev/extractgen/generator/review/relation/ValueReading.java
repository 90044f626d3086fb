package dev.extractgen.generator.review.relation;

import dev.extractgen.generator.NamedSchema;
import dev.extractgen.generator.model.Declaration;
import dev.extractgen.generator.model.Declaration.EnumDeclaration;
import dev.extractgen.generator.model.Declaration.ObjectDeclaration;
import dev.extractgen.generator.model.Declaration.TupleDeclaration;
import dev.extractgen.generator.model.Declaration.UnionDeclaration;
import dev.extractgen.generator.model.OtherMembers;
import dev.extractgen.generator.model.Property;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.model.TypeUse;
import dev.extractgen.generator.review.document.Json;
import dev.extractgen.generator.schema.JsonValue;
import dev.extractgen.generator.schema.JsonValue.ArrayValue;
import dev.extractgen.generator.schema.JsonValue.ObjectValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    ValueReading(NamedSchema reader, ForbiddenMembers forbidden) {
        this.reader = reader;
        this.scalars = new ScalarReader(reader.source().options().types());
        this.forbidden = forbidden;
    }

    boolean reads(JsonValue value, Type type) {
        return type.accept(this).test(value);
    }

    private boolean reads(JsonValue value, TypeUse use) {
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
        Map<String, Property> byName = new HashMap<>();
        view.properties().forEach(property -> {
            byName.put(property.name(), property);
            reader.bindings().aliases(property).forEach(alias -> byName.put(alias, property));
        });
        return value -> value instanceof ObjectValue object
                && hasRequired(object, view)
                && object.members().entrySet().stream()
                        .allMatch(member -> readsMember(view, byName, member.getKey(), member.getValue()));
    }

    private boolean hasRequired(ObjectValue object, ObjectView view) {
        return view.properties().stream()
                .filter(property -> property.required() && !property.use().nullable())
                .allMatch(property -> object.get(property.name()) != null
                        || reader.bindings().aliases(property).stream().anyMatch(alias -> object.get(alias) != null));
    }

    private boolean readsMember(ObjectView view, Map<String, Property> byName, String name, JsonValue value) {
        Property property = byName.get(name);
        if (property != null) {
            return value instanceof JsonValue.NullValue
                    ? !property.required() || property.use().nullable()
                    : reads(value, property.use().type());
        }
        return view.undeclared(name).map(use -> reads(value, use)).orElseGet(() -> switch (forbidden) {
            case PASSED -> true;
            case REFUSED -> !(view.others() instanceof OtherMembers.Forbidden);
            case NONE_LEFT_OUT -> false;
        });
    }

    @Override
    public Predicate<JsonValue> declared(Type.Declared declared) {
        return reader.model().declaration(declared.id()).accept(this);
    }

    @Override
    public Predicate<JsonValue> enumeration(EnumDeclaration enumeration) {
        return value -> Json.isScalar(value) && Constants.of(enumeration).contains(Constants.key(Json.scalar(value)));
    }

    @Override
    public Predicate<JsonValue> union(UnionDeclaration union) {
        return value -> union.branches().stream().anyMatch(branch -> reads(value, branch.type()));
    }
}
