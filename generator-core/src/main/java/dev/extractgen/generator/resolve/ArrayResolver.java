package dev.extractgen.generator.resolve;

import dev.extractgen.generator.model.Declaration.TupleDeclaration;
import dev.extractgen.generator.model.Documentation;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.model.TypeId;
import dev.extractgen.generator.model.TypeUse;
import dev.extractgen.generator.schema.SchemaNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Resolves arrays: to lists, or to tuples where all that is said of them speaks of single positions. */
final class ArrayResolver {
    /** A longer tuple is a list to anybody who reads it. */
    private static final int MAX_POSITIONS = 50;

    private final Resolution resolution;
    private final TypeResolver types;
    private final ValueDocumentation documentation;
    private final Map<Set<Set<SchemaNode>>, Type> tuples = new HashMap<>();

    ArrayResolver(Resolution resolution, TypeResolver types, ValueDocumentation documentation) {
        this.resolution = resolution;
        this.types = types;
        this.documentation = documentation;
    }

    Type resolve(List<Alternative> alternatives, Place place) {
        List<ArrayShape> shapes = new ArrayList<>();
        int length = 0;
        for (Alternative alternative : alternatives) {
            ArrayShape shape = ArrayShape.of(alternative.parts(), resolution.keywords());
            shapes.add(shape);
            length = Math.max(length, shape.positions().size());
        }
        boolean isTuple = length > 0
                && length <= MAX_POSITIONS
                && shapes.stream().allMatch(shape -> !shape.positions().isEmpty() || shape.others() == null);
        return isTuple ? tuple(alternatives, shapes, length, place) : list(shapes, place);
    }

    private Type list(List<ArrayShape> shapes, Place place) {
        List<List<SchemaNode>> elements = new ArrayList<>();
        for (ArrayShape shape : shapes) {
            elements.addAll(shape.positions());
            if (shape.others() != null) {
                elements.add(shape.others());
            }
        }
        return new Type.ListOf(types.resolve(distinct(elements), place.child(List.of("items"))));
    }

    private static List<List<SchemaNode>> distinct(List<List<SchemaNode>> elements) {
        return List.copyOf(new LinkedHashSet<>(elements));
    }

    private Type tuple(List<Alternative> alternatives, List<ArrayShape> shapes, int length, Place place) {
        Set<Set<SchemaNode>> key = new LinkedHashSet<>();
        alternatives.forEach(alternative -> key.add(alternative.parts()));
        Type known = tuples.get(key);
        if (known != null) {
            return known;
        }
        Set<SchemaNode> first = alternatives.get(0).parts();
        Place own = alternatives.size() == 1 && first.size() == 1
                ? Place.of(first.iterator().next())
                : place;
        TypeId id = resolution.id(own, TypeId.Kind.TUPLE);
        Type tuple = new Type.Declared(id);
        tuples.put(key, tuple);
        resolution.declareLater(id, () -> {
            List<TypeUse> positions = new ArrayList<>();
            List<Documentation> documented = new ArrayList<>();
            for (int i = 0; i < length; i++) {
                TypeUse position = element(shapes, i, own.child(List.of("items", String.valueOf(i))));
                positions.add(position);
                documented.add(
                        documentation.of(shapes.size() == 1 ? shapes.get(0).at(i) : null, position.type()));
            }
            int required = shapes.stream()
                    .mapToInt(ArrayShape::required)
                    .map(count -> Math.min(count, length))
                    .min()
                    .orElse(0);
            boolean isClosed = shapes.stream().allMatch(shape -> shape.others() == null);
            return new TupleDeclaration(
                    id,
                    resolution.documentation(own, first),
                    own.location(),
                    positions,
                    documented,
                    required,
                    isClosed ? null : element(shapes, Integer.MAX_VALUE, own.child(List.of("additionalItems"))));
        });
        return tuple;
    }

    private TypeUse element(List<ArrayShape> shapes, int position, Place place) {
        List<List<SchemaNode>> schemas = new ArrayList<>();
        for (ArrayShape shape : shapes) {
            @Nullable List<SchemaNode> at = shape.at(position);
            if (at != null) {
                schemas.add(at);
            }
        }
        return types.resolve(distinct(schemas), place);
    }
}
