package dev.extractgen.generator.review.document;

import dev.extractgen.generator.emit.TypeOptions;
import dev.extractgen.generator.model.Declaration;
import dev.extractgen.generator.model.Declaration.EnumDeclaration;
import dev.extractgen.generator.model.Declaration.ObjectDeclaration;
import dev.extractgen.generator.model.Declaration.TupleDeclaration;
import dev.extractgen.generator.model.Declaration.UnionDeclaration;
import dev.extractgen.generator.model.ExtractionModel;
import dev.extractgen.generator.model.MemberNames;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.model.TypeUse;
import dev.extractgen.generator.schema.JsonValue;
import dev.extractgen.generator.schema.JsonValue.ArrayValue;
import dev.extractgen.generator.schema.JsonValue.ObjectValue;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Small values of a type that differ in one part: each value that an enum has, each kind of value where anything may
 * stand, each property absent or there. Streams are lazy, and end, since parts are not varied below a few levels.
 */
public final class VariedValues {
    /** The kinds of values that there are where anything may stand. */
    public static final List<Type> KINDS = List.of(
            Type.Scalar.STRING,
            Type.Scalar.NUMBER,
            Type.Scalar.BOOLEAN,
            new Type.ListOf(TypeUse.ANYTHING),
            new Type.MapOf(TypeUse.ANYTHING, MemberNames.ANY));

    private static final int LEVELS = 3;

    private final ExtractionModel model;
    private final TypeOptions options;
    private final SmallestValues smallest;

    /** @param options how far the Java types for numbers go */
    public VariedValues(ExtractionModel model, TypeOptions options, SmallestValues smallest) {
        this.model = model;
        this.options = options;
        this.smallest = smallest;
    }

    /** Returns values of a type. */
    public Stream<JsonValue> of(Type type) {
        return of(type, LEVELS);
    }

    /** Returns a value, and others in which one of the members that its type describes is another. */
    public Stream<JsonValue> around(Type type, JsonValue value) {
        return Stream.concat(
                Stream.of(value),
                type instanceof Type.Declared declared
                                && model.declaration(declared.id()) instanceof ObjectDeclaration object
                                && value instanceof ObjectValue whole
                        ? members(object, whole, LEVELS)
                        : of(type));
    }

    private Stream<JsonValue> of(Type type, int levels) {
        return levels == 0 ? smallest.of(type).stream() : type.accept(new Varying(levels - 1));
    }

    private Stream<JsonValue> of(TypeUse use, int levels) {
        return use.nullable() ? Stream.concat(Stream.of(Json.NULL), of(use.type(), levels)) : of(use.type(), levels);
    }

    private Stream<JsonValue> members(ObjectDeclaration object, ObjectValue whole, int levels) {
        return object.properties().stream()
                .flatMap(property -> of(property.use(), levels)
                        .map(member -> (JsonValue) Json.with(whole, property.name(), member)));
    }

    /** Varies the parts of a value that lie so many levels below it. */
    private final class Varying implements Type.Visitor<Stream<JsonValue>>, Declaration.Visitor<Stream<JsonValue>> {
        private final int levels;

        Varying(int levels) {
            this.levels = levels;
        }

        @Override
        public Stream<JsonValue> scalar(Type.Scalar scalar) {
            return Samples.all(scalar, options).stream().map(Json::scalar);
        }

        @Override
        public Stream<JsonValue> free(Type.Free free) {
            return KINDS.stream().flatMap(type -> of(type, levels));
        }

        @Override
        public Stream<JsonValue> nothing(Type.Nothing nothing) {
            return Stream.empty();
        }

        @Override
        public Stream<JsonValue> list(Type.ListOf list) {
            return Stream.concat(
                    Stream.of(Json.array(List.of())),
                    of(list.element(), levels).map(element -> Json.array(List.of(element))));
        }

        @Override
        public Stream<JsonValue> map(Type.MapOf map) {
            return Stream.concat(
                    Stream.of(Json.object(Map.of())),
                    NameSamples.of(map.names().patterns(), name -> true).stream()
                            .flatMap(name -> of(map.value(), levels).map(member -> Json.object(Map.of(name, member)))));
        }

        @Override
        public Stream<JsonValue> declared(Type.Declared declared) {
            return model.declaration(declared.id()).accept(this);
        }

        @Override
        public Stream<JsonValue> object(ObjectDeclaration object) {
            return smallest.of(new Type.Declared(object.id())).stream()
                    .flatMap(value -> Stream.concat(Stream.of(value), members(object, (ObjectValue) value, levels)));
        }

        @Override
        public Stream<JsonValue> tuple(TupleDeclaration tuple) {
            return IntStream.rangeClosed(tuple.required(), tuple.positions().size())
                    .boxed()
                    .flatMap(length -> smallest.array(tuple.positions(), tuple.others(), length).stream())
                    .flatMap(array -> Stream.concat(Stream.of(array), elements(tuple, array)));
        }

        private Stream<JsonValue> elements(TupleDeclaration tuple, ArrayValue array) {
            return IntStream.range(0, array.elements().size())
                    .boxed()
                    .flatMap(index -> of(tuple.positions().get(index), levels)
                            .map(element -> (JsonValue) Json.with(array, index, element)));
        }

        @Override
        public Stream<JsonValue> enumeration(EnumDeclaration enumeration) {
            return enumeration.values().stream().map(Json::scalar);
        }

        @Override
        public Stream<JsonValue> union(UnionDeclaration union) {
            return union.branches().stream().flatMap(branch -> of(branch.type(), levels));
        }
    }
}
