package dev.extractgen.generator.resolve;

import dev.extractgen.generator.diagnostics.DiagnosticCode;
import dev.extractgen.generator.model.Declaration.Branch;
import dev.extractgen.generator.model.Declaration.UnionDeclaration;
import dev.extractgen.generator.model.JsonType;
import dev.extractgen.generator.model.OtherMembers;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.model.TypeId;
import dev.extractgen.generator.model.TypeUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The last pass: makes one type of alternatives. Those of the same JSON type become one branch, the widest that all of
 * them fit, but for objects, of which there may be several. One branch is the type itself; several are a union.
 */
final class Joining {
    private final Resolution resolution;
    private final ArrayResolver arrays;
    private final ObjectResolver objects;

    Joining(
            Resolution resolution,
            TypeResolver types,
            Owners owners,
            ValueDocumentation documentation,
            OtherMembers undeclared) {
        this.resolution = resolution;
        this.arrays = new ArrayResolver(resolution, types, documentation);
        this.objects = new ObjectResolver(resolution, types, owners, documentation, undeclared);
    }

    TypeUse join(List<Alternative> alternatives, Place place) {
        ScalarJoin scalars = new ScalarJoin(resolution);
        List<Alternative> ofArrays = new ArrayList<>();
        List<Alternative> ofObjects = new ArrayList<>();
        boolean isNullable = false;
        for (Alternative alternative : alternatives) {
            Facts facts = Facts.of(alternative.parts(), resolution.keywords());
            if (facts.isFree()) {
                return TypeUse.ANYTHING;
            }
            isNullable |= isNullable(alternative, facts);
            scalars.add(facts, alternative);
            if (facts.types().contains(ValueType.ARRAY)) {
                ofArrays.add(alternative);
            }
            if (facts.types().contains(ValueType.OBJECT)) {
                ofObjects.add(alternative);
            }
            if (facts.values() != null
                    && (facts.types().contains(ValueType.ARRAY) || facts.types().contains(ValueType.OBJECT))) {
                resolution.report(
                        DiagnosticCode.STRUCTURED_ENUM,
                        place.location(),
                        "objects and arrays as values have no Java enum; any list or map is taken");
            }
        }
        List<Branch> branches = new ArrayList<>(scalars.branches(place));
        if (!ofArrays.isEmpty()) {
            branches.add(branch(arrays.resolve(ofArrays, place)));
        }
        if (!ofObjects.isEmpty()) {
            objects.resolve(ofObjects, place).forEach(type -> branches.add(branch(type)));
        }
        return new TypeUse(type(branches, place), isNullable);
    }

    /** Returns whether null is among what alternatives allow. */
    boolean isNullable(List<Alternative> alternatives) {
        for (Alternative alternative : alternatives) {
            if (isNullable(alternative, Facts.of(alternative.parts(), resolution.keywords()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNullable(Alternative alternative, Facts facts) {
        return alternative.isNullable() || facts.types().contains(ValueType.NULL);
    }

    private Type type(List<Branch> branches, Place place) {
        if (branches.size() <= 1) {
            return branches.isEmpty() ? new Type.Nothing() : branches.get(0).type();
        }
        TypeId id = resolution.id(place, TypeId.Kind.UNION);
        resolution.declare(
                new UnionDeclaration(id, resolution.documentation(place, Set.of()), place.location(), branches));
        return new Type.Declared(id);
    }

    /** Returns the branch for an object, an array, or a union that was declared for one of them. */
    static Branch branch(Type type) {
        boolean isArray = type instanceof Type.ListOf
                || (type instanceof Type.Declared declared && declared.id().kind() == TypeId.Kind.TUPLE);
        return new Branch(Set.of(isArray ? JsonType.ARRAY : JsonType.OBJECT), type);
    }
}
