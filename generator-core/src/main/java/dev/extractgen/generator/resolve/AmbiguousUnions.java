package dev.extractgen.generator.resolve;

import dev.extractgen.generator.diagnostics.DiagnosticCode;
import dev.extractgen.generator.diagnostics.Diagnostics;
import dev.extractgen.generator.diagnostics.SourceLocation;
import dev.extractgen.generator.model.Declaration;
import dev.extractgen.generator.model.Declaration.EnumDeclaration;
import dev.extractgen.generator.model.Declaration.ObjectDeclaration;
import dev.extractgen.generator.model.Declaration.UnionDeclaration;
import dev.extractgen.generator.model.ExtractionModel;
import dev.extractgen.generator.model.JsonTypes;
import dev.extractgen.generator.model.OtherMembers;
import dev.extractgen.generator.model.Property;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.model.TypeUse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says of unions whether an object may fit two branches without error, so that it takes more to choose one. */
final class AmbiguousUnions {
    /** Of a union with more objects, nobody wants to know which two are alike. */
    private static final int MAX_COMPARED = 200;

    private final ExtractionModel model;
    private final JsonTypes jsonTypes;

    AmbiguousUnions(ExtractionModel model) {
        this.model = model;
        this.jsonTypes = new JsonTypes(model);
    }

    /** Two objects that are branches in several places are told once. */
    void report(Diagnostics diagnostics) {
        Map<List<SourceLocation>, List<SourceLocation>> places = new LinkedHashMap<>();
        for (Declaration declaration : model.declarations().values()) {
            if (declaration instanceof UnionDeclaration union) {
                alike(union)
                        .ifPresent(alike -> places.computeIfAbsent(alike, key -> new ArrayList<>())
                                .add(union.location()));
            }
        }
        places.forEach((alike, unions) -> diagnostics.report(
                DiagnosticCode.AMBIGUOUS_UNION,
                Collections.min(unions),
                "an object may fit %s%s; the one is taken that it fits best, else the first. Require a member in each that has other constant values there"
                        .formatted(
                                branches(alike),
                                unions.size() == 1 ? "" : " (%s places, this is the first)".formatted(unions.size()))));
    }

    /** Returns where the first two objects stand that a union does not keep apart. */
    private Optional<List<SourceLocation>> alike(UnionDeclaration union) {
        List<ObjectDeclaration> objects = new ArrayList<>();
        for (Declaration.Branch branch : union.branches()) {
            if (branch.type() instanceof Type.MapOf map) {
                objects.add(asObject(union, map));
            } else if (branch.type() instanceof Type.Declared declared
                    && model.declaration(declared.id()) instanceof ObjectDeclaration object) {
                objects.add(object);
            }
        }
        for (int i = 0; i < objects.size() && objects.size() <= MAX_COMPARED; i++) {
            for (ObjectDeclaration other : objects.subList(i + 1, objects.size())) {
                if (!areApart(objects.get(i), other)) {
                    return Optional.of(List.of(objects.get(i).location(), other.location()));
                }
            }
        }
        return Optional.empty();
    }

    private static String branches(List<SourceLocation> alike) {
        String one = alike.get(0).place();
        String other = alike.get(1).place();
        return one.equals(other) ? "several branches" : "%s as well as %s".formatted(one, other);
    }

    private static ObjectDeclaration asObject(UnionDeclaration union, Type.MapOf map) {
        OtherMembers others =
                map.names().isAny() ? new OtherMembers.Kept(map.value()) : new OtherMembers.Kept(TypeUse.ANYTHING);
        return new ObjectDeclaration(union.id(), union.documentation(), union.location(), List.of(), List.of(), others);
    }

    private boolean areApart(ObjectDeclaration first, ObjectDeclaration second) {
        return isApartFrom(first, second) || isApartFrom(second, first);
    }

    /** Returns whether a member that one object must have can't be the same in another. */
    private boolean isApartFrom(ObjectDeclaration object, ObjectDeclaration other) {
        return object.properties().stream()
                .filter(Property::required)
                .anyMatch(property -> other.properties().stream()
                        .filter(each -> each.name().equals(property.name()))
                        .findFirst()
                        .map(each -> areApart(property.use(), each.use()))
                        .orElseGet(() -> isUndeclaredApart(property, other)));
    }

    private boolean isUndeclaredApart(Property property, ObjectDeclaration other) {
        if (!other.patterns().isEmpty()) {
            return false;
        }
        return other.others() instanceof OtherMembers.Kept kept
                ? areApart(property.use(), kept.value())
                : other.others() instanceof OtherMembers.Forbidden;
    }

    private boolean areApart(TypeUse first, TypeUse second) {
        if (first.nullable() && second.nullable()) {
            return false;
        }
        return Collections.disjoint(jsonTypes.of(first.type()), jsonTypes.of(second.type()))
                || (constants(first.type()) instanceof EnumDeclaration one
                        && constants(second.type()) instanceof EnumDeclaration two
                        && Collections.disjoint(one.values(), two.values()));
    }

    private @Nullable Declaration constants(Type type) {
        return type instanceof Type.Declared declared ? model.declaration(declared.id()) : null;
    }
}
