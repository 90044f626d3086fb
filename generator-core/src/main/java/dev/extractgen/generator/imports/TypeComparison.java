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

/**
 * Compares what two schemas say of a type: whether the same documents fit, and are read as values of the same Java
 * types. The order of properties and of an enum's values does not count, and neither does what is said for people.
 */
final class TypeComparison {
    private final TypeSide here;
    private final TypeSide there;
    private final Set<Pair> seen = new LinkedHashSet<>();
    private final Queue<Pair> open = new ArrayDeque<>();

    private record Pair(TypeId here, TypeId there) {}

    TypeComparison(TypeSide here, TypeSide there) {
        this.here = here;
        this.there = there;
    }

    /** Returns a difference, if there is one, in these types or in those that they refer to. */
    Optional<Difference> difference(TypeId ours, TypeId theirs) {
        add(new Pair(ours, theirs));
        while (!open.isEmpty()) {
            Pair pair = open.remove();
            Optional<Difference> difference = declarations(
                    here.model().declaration(pair.here), there.model().declaration(pair.there));
            if (difference.isPresent()) {
                return difference;
            }
        }
        return Optional.empty();
    }

    /** Types that lead back to themselves are the same unless something else tells them apart. */
    private void add(Pair pair) {
        if (seen.add(pair)) {
            open.add(pair);
        }
    }

    /** Returns the types there that were compared with those here, so far. */
    Map<TypeId, TypeId> counterparts() {
        Map<TypeId, TypeId> counterparts = new HashMap<>();
        seen.forEach(pair -> counterparts.putIfAbsent(pair.here, pair.there));
        return counterparts;
    }

    private Optional<Difference> declarations(Declaration ours, Declaration theirs) {
        if (ours instanceof ObjectDeclaration one && theirs instanceof ObjectDeclaration other) {
            return objects(one, other);
        }
        if (ours instanceof TupleDeclaration one && theirs instanceof TupleDeclaration other) {
            return tuples(one, other);
        }
        if (ours instanceof UnionDeclaration one && theirs instanceof UnionDeclaration other) {
            return unions(one, other);
        }
        if (ours instanceof EnumDeclaration one && theirs instanceof EnumDeclaration other) {
            return values(one).equals(values(other))
                    ? Optional.empty()
                    : different(one.location(), "the values are %s there".formatted(text(other)));
        }
        return different(
                ours.location(),
                "this is %s here, and %s there"
                        .formatted(
                                TypeSide.words(TypeUse.of(new Type.Declared(ours.id()))),
                                TypeSide.words(TypeUse.of(new Type.Declared(theirs.id())))));
    }

    private static Set<Object> values(EnumDeclaration enumeration) {
        return enumeration.values().stream()
                .map(value -> value instanceof BigDecimal number ? number.stripTrailingZeros() : value)
                .collect(Collectors.toSet());
    }

    private static String text(EnumDeclaration enumeration) {
        return enumeration.values().stream().limit(12).map(String::valueOf).collect(Collectors.joining(", "));
    }

    private Optional<Difference> objects(ObjectDeclaration ours, ObjectDeclaration theirs) {
        Map<String, Property> others = new HashMap<>();
        theirs.properties().forEach(property -> others.put(property.name(), property));
        for (Property property : ours.properties()) {
            Property other = others.remove(property.name());
            Optional<Difference> difference = other == null
                    ? different(property.location(), "there is no property \"%s\" there".formatted(property.name()))
                    : properties(property, other);
            if (difference.isPresent()) {
                return difference;
            }
        }
        if (!others.isEmpty()) {
            String names =
                    others.keySet().stream().sorted().limit(12).collect(Collectors.joining("\", \"", "\"", "\""));
            return different(ours.location(), "it has the property %s there".formatted(names));
        }
        return patterns(ours, theirs).or(() -> others(ours, theirs));
    }

    private Optional<Difference> properties(Property ours, Property theirs) {
        if (ours.required() != theirs.required()) {
            String text = ours.required() ? "it is required here, and not there" : "it is required there, and not here";
            return different(ours.location(), text);
        }
        return uses(ours.use(), theirs.use(), ours.location());
    }

    private Optional<Difference> patterns(ObjectDeclaration ours, ObjectDeclaration theirs) {
        List<PatternMembers> one = ours.patterns();
        List<PatternMembers> other = theirs.patterns();
        for (int i = 0; i < one.size() && i < other.size(); i++) {
            if (one.get(i).patterns().equals(other.get(i).patterns())) {
                Optional<Difference> difference =
                        uses(one.get(i).use(), other.get(i).use(), ours.location());
                if (difference.isPresent()) {
                    return difference;
                }
            }
        }
        boolean isSame = one.stream()
                .map(PatternMembers::patterns)
                .toList()
                .equals(other.stream().map(PatternMembers::patterns).toList());
        return isSame ? Optional.empty() : different(ours.location(), "the patternProperties are others there");
    }

    private Optional<Difference> others(ObjectDeclaration ours, ObjectDeclaration theirs) {
        if (ours.others() instanceof OtherMembers.Kept one && theirs.others() instanceof OtherMembers.Kept other) {
            return uses(one.value(), other.value(), ours.location());
        }
        return ours.others().equals(theirs.others())
                ? Optional.empty()
                : different(
                        ours.location(),
                        "members that are not declared are %s here, and %s there; additionalProperties and the option"
                                        .formatted(TypeSide.words(ours.others()), TypeSide.words(theirs.others()))
                                + " unknownMembers tell");
    }

    private Optional<Difference> tuples(TupleDeclaration ours, TupleDeclaration theirs) {
        TypeUse one = ours.others();
        TypeUse other = theirs.others();
        if (ours.positions().size() != theirs.positions().size()
                || ours.required() != theirs.required()
                || (one == null) != (other == null)) {
            return different(ours.location(), "its positions are others there");
        }
        for (int i = 0; i < ours.positions().size(); i++) {
            Optional<Difference> difference =
                    uses(ours.positions().get(i), theirs.positions().get(i), ours.location());
            if (difference.isPresent()) {
                return difference;
            }
        }
        return one == null || other == null ? Optional.empty() : uses(one, other, ours.location());
    }

    private Optional<Difference> unions(UnionDeclaration ours, UnionDeclaration theirs) {
        if (ours.branches().size() != theirs.branches().size()) {
            return different(
                    ours.location(),
                    "it is one of %s types there".formatted(theirs.branches().size()));
        }
        for (int i = 0; i < ours.branches().size(); i++) {
            Declaration.Branch one = ours.branches().get(i);
            Declaration.Branch other = theirs.branches().get(i);
            Optional<Difference> difference = one.jsonTypes().equals(other.jsonTypes())
                    ? uses(TypeUse.of(one.type()), TypeUse.of(other.type()), ours.location())
                    : different(ours.location(), "it is one of other types there");
            if (difference.isPresent()) {
                return difference;
            }
        }
        return Optional.empty();
    }

    private Optional<Difference> uses(TypeUse ours, TypeUse theirs, SourceLocation location) {
        if (ours.nullable() != theirs.nullable()) {
            return different(
                    location, "it is %s here, and %s there".formatted(TypeSide.words(ours), TypeSide.words(theirs)));
        }
        Type one = ours.type();
        Type other = theirs.type();
        if (one instanceof Type.Declared declared && other instanceof Type.Declared otherDeclared) {
            add(new Pair(declared.id(), otherDeclared.id()));
            return Optional.empty();
        }
        if (one instanceof Type.ListOf list && other instanceof Type.ListOf otherList) {
            return uses(list.element(), otherList.element(), location);
        }
        if (one instanceof Type.MapOf map
                && other instanceof Type.MapOf otherMap
                && map.names().equals(otherMap.names())) {
            return uses(map.value(), otherMap.value(), location);
        }
        if (!one.equals(other)) {
            return different(
                    location, "it is %s here, and %s there".formatted(TypeSide.words(ours), TypeSide.words(theirs)));
        }
        return one instanceof Type.Scalar scalar ? scalars(scalar, location) : Optional.empty();
    }

    private Optional<Difference> scalars(Type.Scalar scalar, SourceLocation location) {
        String ours = here.javaType(scalar);
        String theirs = there.javaType(scalar);
        return ours.equals(theirs)
                ? Optional.empty()
                : different(
                        location,
                        "by the options it is %s here, and %s there; generate both with the same integers, numbers and formats"
                                .formatted(ours, theirs));
    }

    private static Optional<Difference> different(SourceLocation location, String message) {
        return Optional.of(new Difference(location, message));
    }
}
