package dev.extractgen.generator.imports;

import dev.extractgen.generator.diagnostics.SourceLocation;
import dev.extractgen.generator.model.Declaration;
import dev.extractgen.generator.model.Declaration.EnumDeclaration;
import dev.extractgen.generator.model.Declaration.ObjectDeclaration;
import dev.extractgen.generator.model.Declaration.TupleDeclaration;
import dev.extractgen.generator.model.Declaration.UnionDeclaration;
import dev.extractgen.generator.model.OtherMembers;
import dev.extractgen.generator.model.PatternMembers;
import dev.extractgen.generator.model.Property;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.model.TypeId;
import dev.extractgen.generator.model.TypeUse;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Compares what two schemas say of a type: whether the same documents fit, and are read as values of the same Java
 * types. The order of properties and of an enum's values does not count, and neither does what is said for people.
 */
final class TypeComparison {
    private static final String OTHER_PATTERNS = "the patternProperties are others there";

    private final TypeSide here;
    private final TypeSide there;
    private final Set<Pair> seen = new LinkedHashSet<>();
    private final Queue<Pair> open = new ArrayDeque<>();
    private @Nullable Difference first;

    private record Pair(TypeId here, TypeId there) {}

    TypeComparison(TypeSide here, TypeSide there) {
        this.here = here;
        this.there = there;
    }

    /**
     * Returns the first difference, if there is one, in these types or in those that they refer to. All are compared
     * nevertheless, since parts that have nothing to do with it have counterparts, too.
     */
    Optional<Difference> difference(TypeId ours, TypeId theirs) {
        add(new Pair(ours, theirs));
        while (!open.isEmpty()) {
            Pair pair = open.remove();
            compare(here.model().declaration(pair.here), there.model().declaration(pair.there));
        }
        return Optional.ofNullable(first);
    }

    /** Types that lead back to themselves are the same unless something else tells them apart. */
    private void add(Pair pair) {
        if (seen.add(pair)) {
            open.add(pair);
        }
    }

    /** Returns the types there that were compared with those here. */
    Map<TypeId, TypeId> counterparts() {
        Map<TypeId, TypeId> counterparts = new HashMap<>();
        seen.forEach(pair -> counterparts.putIfAbsent(pair.here, pair.there));
        return counterparts;
    }

    private void compare(Declaration ours, Declaration theirs) {
        if (ours instanceof ObjectDeclaration one && theirs instanceof ObjectDeclaration other) {
            objects(one, other);
        } else if (ours instanceof TupleDeclaration one && theirs instanceof TupleDeclaration other) {
            tuples(one, other);
        } else if (ours instanceof UnionDeclaration one && theirs instanceof UnionDeclaration other) {
            unions(one, other);
        } else if (ours instanceof EnumDeclaration one && theirs instanceof EnumDeclaration other) {
            if (!values(one).equals(values(other))) {
                differs(one.location(), "the values are %s there".formatted(text(other)));
            }
        } else {
            differs(
                    ours.location(),
                    "this is %s here, and %s there"
                            .formatted(
                                    TypeSide.words(TypeUse.of(new Type.Declared(ours.id()))),
                                    TypeSide.words(TypeUse.of(new Type.Declared(theirs.id())))));
        }
    }

    private static Set<Object> values(EnumDeclaration enumeration) {
        return enumeration.values().stream()
                .map(value -> value instanceof BigDecimal number ? number.stripTrailingZeros() : value)
                .collect(Collectors.toSet());
    }

    private static String text(EnumDeclaration enumeration) {
        return enumeration.values().stream().limit(12).map(String::valueOf).collect(Collectors.joining(", "));
    }

    private void objects(ObjectDeclaration ours, ObjectDeclaration theirs) {
        Map<String, Property> others = new HashMap<>();
        theirs.properties().forEach(property -> others.put(property.name(), property));
        for (Property property : ours.properties()) {
            Property other = others.remove(property.name());
            if (other == null) {
                differs(property.location(), "there is no property \"%s\" there".formatted(property.name()));
            } else {
                properties(property, other);
            }
        }
        if (!others.isEmpty()) {
            String names =
                    others.keySet().stream().sorted().limit(12).collect(Collectors.joining("\", \"", "\"", "\""));
            differs(ours.location(), "it has the property %s there".formatted(names));
        }
        patterns(ours, theirs);
        others(ours, theirs);
    }

    private void properties(Property ours, Property theirs) {
        if (ours.required() != theirs.required()) {
            differs(
                    ours.location(),
                    ours.required() ? "it is required here, and not there" : "it is required there, and not here");
        }
        uses(ours.use(), theirs.use(), ours.location());
    }

    private void patterns(ObjectDeclaration ours, ObjectDeclaration theirs) {
        List<PatternMembers> one = ours.patterns();
        List<PatternMembers> other = theirs.patterns();
        for (int i = 0; i < one.size() && i < other.size(); i++) {
            if (one.get(i).patterns().equals(other.get(i).patterns())) {
                uses(one.get(i).use(), other.get(i).use(), ours.location());
            }
        }
        boolean isSame = one.stream()
                .map(PatternMembers::patterns)
                .toList()
                .equals(other.stream().map(PatternMembers::patterns).toList());
        if (!isSame) {
            differs(ours.location(), OTHER_PATTERNS);
        }
    }

    private void others(ObjectDeclaration ours, ObjectDeclaration theirs) {
        if (ours.others() instanceof OtherMembers.Kept one && theirs.others() instanceof OtherMembers.Kept other) {
            uses(one.value(), other.value(), ours.location());
        } else if (!ours.others().equals(theirs.others())) {
            differs(
                    ours.location(),
                    "members that are not declared are %s here, and %s there; additionalProperties and the option"
                                    .formatted(TypeSide.words(ours.others()), TypeSide.words(theirs.others()))
                            + " unknownMembers tell");
        }
    }

    private void tuples(TupleDeclaration ours, TupleDeclaration theirs) {
        TypeUse one = ours.others();
        TypeUse other = theirs.others();
        if (ours.positions().size() != theirs.positions().size()
                || ours.required() != theirs.required()
                || (one == null) != (other == null)) {
            differs(ours.location(), "its positions are others there");
        }
        for (int i = 0; i < ours.positions().size() && i < theirs.positions().size(); i++) {
            uses(ours.positions().get(i), theirs.positions().get(i), ours.location());
        }
        if (one != null && other != null) {
            uses(one, other, ours.location());
        }
    }

    private void unions(UnionDeclaration ours, UnionDeclaration theirs) {
        List<Declaration.Branch> branches = ours.branches();
        List<Declaration.Branch> others = theirs.branches();
        if (branches.size() != others.size()) {
            differs(ours.location(), "it is one of %s types there".formatted(others.size()));
        }
        List<Integer> pairs = BranchPairs.of(ours, here.model(), theirs, there.model());
        for (int i = 0; i < branches.size(); i++) {
            int pair = pairs.get(i);
            if (pair == BranchPairs.NONE) {
                continue;
            }
            Declaration.Branch one = branches.get(i);
            Declaration.Branch other = others.get(pair);
            if (pair != i) {
                differs(ours.location(), "its types come in another order there");
            }
            if (one.jsonTypes().equals(other.jsonTypes())) {
                uses(TypeUse.of(one.type()), TypeUse.of(other.type()), ours.location());
            } else {
                differs(ours.location(), "it is one of other types there");
            }
        }
    }

    private void uses(TypeUse ours, TypeUse theirs, SourceLocation location) {
        Type one = ours.type();
        Type other = theirs.type();
        if (ours.nullable() != theirs.nullable()) {
            differsInType(ours, theirs, location);
        }
        if (one instanceof Type.Declared declared && other instanceof Type.Declared otherDeclared) {
            add(new Pair(declared.id(), otherDeclared.id()));
        } else if (one instanceof Type.ListOf list && other instanceof Type.ListOf otherList) {
            uses(list.element(), otherList.element(), location);
        } else if (one instanceof Type.MapOf map && other instanceof Type.MapOf otherMap) {
            if (!map.names().equals(otherMap.names())) {
                differs(location, OTHER_PATTERNS);
            }
            uses(map.value(), otherMap.value(), location);
        } else if (one instanceof Type.Scalar scalar
                && other instanceof Type.Scalar otherScalar
                && (scalar == otherScalar || here.isText(otherScalar, scalar) || there.isText(scalar, otherScalar))) {
            scalars(scalar, otherScalar, location);
        } else if (!one.equals(other)) {
            differsInType(ours, theirs, location);
        }
    }

    private void scalars(Type.Scalar one, Type.Scalar other, SourceLocation location) {
        String ours = here.javaType(one);
        String theirs = there.javaType(other);
        if (!ours.equals(theirs)) {
            differs(
                    location,
                    "by the options it is %s here, and %s there; generate both with the same integers, numbers and formats"
                            .formatted(ours, theirs));
        }
    }

    private void differsInType(TypeUse ours, TypeUse theirs, SourceLocation location) {
        differs(location, "it is %s here, and %s there".formatted(TypeSide.words(ours), TypeSide.words(theirs)));
    }

    private void differs(SourceLocation location, String message) {
        if (first == null) {
            first = new Difference(location, message);
        }
    }
}
