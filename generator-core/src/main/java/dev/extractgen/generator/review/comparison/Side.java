package dev.extractgen.generator.review.comparison;

import dev.extractgen.generator.diagnostics.SourceLocation;
import dev.extractgen.generator.model.Declaration;
import dev.extractgen.generator.model.Declaration.Branch;
import dev.extractgen.generator.model.Declaration.ObjectDeclaration;
import dev.extractgen.generator.model.Declaration.UnionDeclaration;
import dev.extractgen.generator.model.JsonType;
import dev.extractgen.generator.model.JsonTypes;
import dev.extractgen.generator.model.Property;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.model.TypeId;
import dev.extractgen.generator.model.TypeUse;
import dev.extractgen.generator.read.NamedSchema;
import dev.extractgen.generator.review.document.Route;
import dev.extractgen.generator.schema.SchemaNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One version's side of a place.
 *
 * @param schema the version
 * @param subschemas what describes the values there
 * @param use their type
 * @param route how a document leads there
 */
public record Side(NamedSchema schema, Subschemas subschemas, TypeUse use, Route route) {

    /** Returns the root of a version. */
    static Side root(NamedSchema schema) {
        return new Side(schema, Subschemas.of(schema), TypeUse.of(schema.model().root()), new Route.Root());
    }

    /** Returns a definition of a version that no document leads to. */
    static Side definition(NamedSchema schema, TypeId id) {
        SourceLocation location = schema.model().declaration(id).location();
        return new Side(
                schema,
                Subschemas.at(schema, location),
                TypeUse.of(new Type.Declared(id)),
                new Route.Definition(id, location.pointer()));
    }

    /** Returns the place of a property of the object that lies here. */
    public Side member(TypeId object, Property property) {
        return new Side(
                schema,
                subschemas.property(property),
                property.use(),
                new Route.Member(route, object, property.name()));
    }

    Side element(TypeUse element) {
        return new Side(schema, subschemas.items(), element, new Route.Element(route));
    }

    /** Returns the place of an element of the tuple that lies here. */
    public Side position(TypeId tuple, int index, TypeUse use) {
        return new Side(schema, subschemas.position(index), use, new Route.Position(route, tuple, index));
    }

    /** Returns the place of the elements after the positions of the tuple that lies here. */
    public Side elementAfter(TypeId tuple, int positions, TypeUse use) {
        return new Side(schema, subschemas.additionalItems(), use, new Route.Position(route, tuple, positions));
    }

    /**
     * Returns the place of members that are not known by name.
     *
     * @param object the object that they lie in, or null when it is a map
     * @param members which of the kinds of such members it is
     * @param name a name that such a member may have
     * @param isNamed whether the name is one, or there is none at all; otherwise none came to mind
     */
    Side undeclared(@Nullable TypeId object, UndeclaredMembers members, String name, boolean isNamed) {
        return new Side(
                schema,
                subschemas.pattern(members.patterns(), name),
                members.use(),
                new Route.Undeclared(route, object, members.kind(), name, isNamed));
    }

    Side branch(TypeId union, int index, Type type) {
        Subschemas branch = type instanceof Type.Declared declared
                ? Subschemas.at(
                        schema, schema.model().declaration(declared.id()).location())
                : alternative(type);
        return new Side(schema, branch, TypeUse.of(type), new Route.Branch(route, union, index));
    }

    /** Returns the alternative that a branch of a union here is written as, or the union where several make it. */
    public SchemaNode alternative(UnionDeclaration union, int index) {
        SourceLocation described = branch(
                        union.id(), index, union.branches().get(index).type())
                .subschemas
                .location();
        for (SchemaNode node : subschemas.nodes()) {
            for (String keyword : Subschemas.ALTERNATIVES) {
                for (SchemaNode alternative : Subschemas.branches(node, keyword)) {
                    if (Subschemas.at(schema, alternative).nodes().stream()
                            .anyMatch(each -> each.location().equals(described))) {
                        return alternative;
                    }
                }
            }
        }
        return subschemas.nodes().get(0);
    }

    /** There is one branch at most for each JSON type but objects, which have declarations or are maps. */
    private Subschemas alternative(Type type) {
        List<SchemaNode> nodes = new JsonTypes(schema.model())
                .of(type).stream()
                        .filter(jsonType -> jsonType != JsonType.OBJECT)
                        .flatMap(jsonType -> Alternatives.of(subschemas).nodes(jsonType).stream())
                        .distinct()
                        .toList();
        return nodes.isEmpty() ? subschemas.around() : new Subschemas(schema, nodes);
    }

    /** Returns how people name the place: how a document leads there, and which of several objects it then is. */
    public String subject() {
        String text = route.text();
        String objects = objects(route).collect(Collectors.joining(", "));
        if (objects.isEmpty()) {
            return text;
        }
        return text.isEmpty() ? objects : "%s (%s)".formatted(text, objects);
    }

    private Stream<String> objects(@Nullable Route way) {
        if (way == null) {
            return Stream.of();
        }
        Stream<String> before = objects(way.parent());
        return way instanceof Route.Branch branch
                        && schema.model().declaration(branch.union()) instanceof UnionDeclaration union
                        && union.branches().stream().filter(Branch::isObject).count() > 1
                        && union.branches().get(branch.index()).type() instanceof Type.Declared declared
                        && declared.id().kind().hasParts()
                ? Stream.concat(before, Stream.of(schema.names().type(declared.id())))
                : before;
    }

    /** Returns the property that holds the values, by itself or in lists and maps, or empty when none does. */
    public Optional<Property> property() {
        Route way = route;
        while (way instanceof Route.Element || (way instanceof Route.Undeclared map && map.object() == null)) {
            way = way.parent();
        }
        return way instanceof Route.Member member
                        && schema.model().declaration(member.object()) instanceof ObjectDeclaration object
                ? object.properties().stream()
                        .filter(property -> property.name().equals(member.name()))
                        .findFirst()
                : Optional.empty();
    }

    /** Returns the name of the Java type that the bindings give the values, if they give them one. */
    public Optional<String> javaTypeName() {
        return property().flatMap(schema.bindings()::javaTypeName);
    }

    /** Returns the type's declaration, or null when it has none. */
    public @Nullable Declaration declaration() {
        return use.type() instanceof Type.Declared declared ? schema.model().declaration(declared.id()) : null;
    }

    /** Returns where the place is described. */
    public SourceLocation location() {
        return subschemas.location();
    }
}
