package dev.extractgen.generator.review.versions;

import dev.extractgen.generator.emit.JavaApi;
import dev.extractgen.generator.emit.JavaApi.ApiComponent;
import dev.extractgen.generator.model.Declaration;
import dev.extractgen.generator.model.Declaration.ObjectDeclaration;
import dev.extractgen.generator.model.Declaration.TupleDeclaration;
import dev.extractgen.generator.model.Declaration.UnionDeclaration;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.model.TypeId;
import dev.extractgen.generator.read.NamedSchema;
import dev.extractgen.generator.review.comparison.Side;
import dev.extractgen.generator.review.document.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The record through which user code comes to a value.
 *
 * @param record the record
 * @param components all its components
 * @param index which of them holds the value, by itself or in lists and maps
 */
public record Holder(String record, List<ApiComponent> components, int index) {
    /** Returns the holder of all that an object or tuple holds. */
    public static Holder ofWhole(Declaration declaration, JavaApi api) {
        return new Holder(api.type(declaration.id()), api.components(declaration), 0);
    }

    /** Returns the root record, be it the document itself or what holds it. */
    public static Holder ofRoot(Side root, JavaApi api) {
        return root.schema().model().isRootRecord()
                ? ofWhole(Objects.requireNonNull(root.declaration()), api)
                : of(root, api);
    }

    /** Returns the record of a branch of a union, with all that it holds. */
    public static Holder ofBranch(TypeId id, int index, NamedSchema schema, JavaApi api) {
        UnionDeclaration union = (UnionDeclaration) schema.model().declaration(id);
        Type type = union.branches().get(index).type();
        return type instanceof Type.Declared declared && declared.id().kind().hasParts()
                ? ofWhole(schema.model().declaration(declared.id()), api)
                : new Holder(api.branch(union, index), List.of(api.value(type)), 0);
    }

    /** Returns the component that holds the value. */
    public ApiComponent component() {
        return components.get(index);
    }

    /** Returns the first component that another record does not have under its name and with its type. */
    public Optional<ApiComponent> notIn(Holder other) {
        return components.stream()
                .filter(component -> other.components.stream()
                        .noneMatch(now -> now.name().equals(component.name())
                                && now.type().equals(component.type())))
                .findFirst();
    }

    /** Returns the same record, of which the first such component holds the value. */
    public Optional<Holder> firstNotIn(Holder other) {
        return notIn(other).map(component -> new Holder(record, components, components.indexOf(component)));
    }

    /** Returns what the components are called. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        for (ApiComponent component : components) {
            names.add(component.name());
        }
        return names;
    }

    /** Returns what the record's constructor takes, without the metadata. */
    public List<String> types() {
        return types(components);
    }

    /** Returns what a constructor takes that is given components, without the metadata. */
    public static List<String> types(List<ApiComponent> components) {
        List<String> types = new ArrayList<>();
        for (ApiComponent component : components) {
            types.add(component.type());
        }
        return types;
    }

    /** Returns the holder of the values at a place. */
    public static Holder of(Side side, JavaApi api) {
        return of(side.route(), side.schema(), api);
    }

    private static Holder of(Route route, NamedSchema schema, JavaApi api) {
        if (route instanceof Route.Element element) {
            return of(element.parent(), schema, api);
        }
        if (route instanceof Route.Member member) {
            return ofParts(member.object(), api.indexOf(objectOf(member.object(), schema), member.name()), schema, api);
        }
        if (route instanceof Route.Undeclared undeclared) {
            if (undeclared.object() == null) {
                return of(undeclared.parent(), schema, api);
            }
            int properties = objectOf(undeclared.object(), schema).properties().size();
            return ofParts(undeclared.object(), properties + undeclared.kind(), schema, api);
        }
        if (route instanceof Route.Position position) {
            return ofPosition(position, schema, api);
        }
        if (route instanceof Route.Branch branch
                && schema.model().declaration(branch.union()) instanceof UnionDeclaration union) {
            return new Holder(
                    api.branch(union, branch.index()),
                    List.of(api.value(union.branches().get(branch.index()).type())),
                    0);
        }
        return new Holder(api.root(), List.of(api.value(schema.model().root())), 0);
    }

    private static Holder ofParts(TypeId id, int index, NamedSchema schema, JavaApi api) {
        return new Holder(api.type(id), api.components(schema.model().declaration(id)), index);
    }

    /** One component holds all that comes after the positions with types of their own. */
    private static Holder ofPosition(Route.Position position, NamedSchema schema, JavaApi api) {
        return ofParts(position.tuple(), Math.min(position.index(), positions(position, schema)), schema, api);
    }

    /** Returns the component of a tuple that holds what stands at a position. */
    public static ApiComponent component(Route.Position position, NamedSchema schema, JavaApi api) {
        return ofPosition(position, schema, api).component();
    }

    /** Returns whether a position comes after those with types of their own. */
    public static boolean isAfterPositions(Route.Position position, NamedSchema schema) {
        return position.index() >= positions(position, schema);
    }

    private static int positions(Route.Position position, NamedSchema schema) {
        return ((TupleDeclaration) schema.model().declaration(position.tuple()))
                .positions()
                .size();
    }

    private static ObjectDeclaration objectOf(TypeId id, NamedSchema schema) {
        return (ObjectDeclaration) schema.model().declaration(id);
    }
}
