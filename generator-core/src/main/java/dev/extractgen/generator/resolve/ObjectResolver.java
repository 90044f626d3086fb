package dev.extractgen.generator.resolve;

import dev.extractgen.generator.diagnostics.DiagnosticCode;
import dev.extractgen.generator.diagnostics.SourceLocation;
import dev.extractgen.generator.model.Declaration.ObjectDeclaration;
import dev.extractgen.generator.model.Documentation;
import dev.extractgen.generator.model.MemberNames;
import dev.extractgen.generator.model.OtherMembers;
import dev.extractgen.generator.model.PatternMembers;
import dev.extractgen.generator.model.Property;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.model.TypeId;
import dev.extractgen.generator.model.TypeUse;
import dev.extractgen.generator.schema.SchemaNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Resolves objects: those with members that are known by name to declarations, others to maps. */
final class ObjectResolver {
    private final Resolution resolution;
    private final TypeResolver types;
    private final Owners owners;
    private final ValueDocumentation documentation;
    private final OtherMembers undeclared;
    private final LikeMembers like;
    private final LostProperties lost;
    private final Map<Set<SchemaNode>, Type> known = new HashMap<>();

    /** An object as several alternatives describe it, which don't make different types of it. */
    private record Variant(Alternative alternative, ObjectShape shape) {}

    ObjectResolver(
            Resolution resolution,
            TypeResolver types,
            Owners owners,
            ValueDocumentation documentation,
            OtherMembers undeclared) {
        this.resolution = resolution;
        this.types = types;
        this.owners = owners;
        this.documentation = documentation;
        this.undeclared = undeclared;
        this.like = new LikeMembers(resolution.keywords());
        this.lost = new LostProperties(resolution);
    }

    /**
     * Returns a type for each alternative that differs from the others by more than what it requires or adds, and one
     * map for all that are maps, in the order of the first of each: of those that fit alike, a decoder takes the first.
     */
    List<Type> resolve(List<Alternative> alternatives, Place place) {
        List<Variant> variants = new ArrayList<>();
        List<Variant> maps = new ArrayList<>();
        int beforeMap = 0;
        List<ObjectShape> shapes = new ArrayList<>();
        for (Alternative alternative : alternatives) {
            ObjectShape shape = ObjectShape.of(alternative.parts(), resolution.keywords());
            shapes.add(shape);
            if (hasTooLongNames(shape)) {
                resolution.report(
                        DiagnosticCode.TOO_MANY,
                        place.location(),
                        "has members with longer names than a class file holds; it becomes a map");
                return List.of(new Type.MapOf(TypeUse.ANYTHING, MemberNames.ANY));
            }
            if (shape.hasUnnamed()) {
                resolution.report(
                        DiagnosticCode.UNNAMED_PROPERTY,
                        place.location(),
                        "a property without a name has no place in a record; it is kept in a map");
            }
            if (isMap(shape)) {
                beforeMap = maps.isEmpty() ? variants.size() : beforeMap;
                add(maps, new Variant(alternative, shape));
            } else {
                add(variants, new Variant(alternative, shape));
            }
        }
        lost.report(alternatives, shapes);
        leaveOutClosed(maps, variants);
        if (variants.size() > 1 && maps.isEmpty()) {
            variants = mixed(variants);
        }
        List<Type> resolved = new ArrayList<>();
        Type map = maps.isEmpty() ? null : map(maps, place);
        for (Variant variant : variants) {
            resolved.add(object(variant, place));
        }
        if (map != null) {
            resolved.add(beforeMap, map);
        }
        return resolved;
    }

    /**
     * Leaves out what only takes an object without members, as each of its schemas forbids the properties of the
     * others, if that is among what something else takes. Nobody means a map by it.
     */
    private static void leaveOutClosed(List<Variant> maps, List<Variant> variants) {
        for (Variant variant : variants) {
            if (variant.shape.required().isEmpty()) {
                maps.removeIf(map -> map.shape.isOfNothing()
                        && map.alternative.parts().stream().anyMatch(part -> part.has("properties")));
                return;
            }
        }
    }

    private List<Variant> mixed(List<Variant> variants) {
        List<Alternative> alternatives = new ArrayList<>();
        List<ObjectShape> shapes = new ArrayList<>();
        for (Variant variant : variants) {
            alternatives.add(variant.alternative);
            shapes.add(variant.shape);
        }
        Alternative mixed = Mixins.join(alternatives, shapes);
        return mixed == null
                ? variants
                : List.of(new Variant(mixed, ObjectShape.of(mixed.parts(), resolution.keywords())));
    }

    private static boolean hasTooLongNames(ObjectShape shape) {
        for (String name : shape.members().keySet()) {
            if (Limits.isTooLong(name)) {
                return true;
            }
        }
        return false;
    }

    private void add(List<Variant> variants, Variant added) {
        for (int i = 0; i < variants.size(); i++) {
            Variant variant = variants.get(i);
            if (variant.shape.isLike(added.shape, like)) {
                boolean isSmaller = added.alternative.parts().size()
                        < variant.alternative.parts().size();
                variants.set(
                        i,
                        new Variant(
                                isSmaller ? added.alternative : variant.alternative,
                                variant.shape.shared(added.shape, like)));
                return;
            }
        }
        variants.add(added);
    }

    /** Returns whether the names of no members are known, and the values of all are of one type. */
    private boolean isMap(ObjectShape shape) {
        boolean keepsOthers = others(shape) instanceof OtherMembers.Kept;
        int kinds = Set.copyOf(shape.patterns().values()).size();
        return shape.members().isEmpty() && kinds + (keepsOthers ? 1 : 0) <= 1;
    }

    private Type map(List<Variant> maps, Place place) {
        Set<Set<SchemaNode>> values = new LinkedHashSet<>();
        Set<String> patterns = new LinkedHashSet<>();
        boolean isClosed = true;
        boolean isAny = false;
        for (Variant map : maps) {
            ObjectShape shape = map.shape;
            values.addAll(shape.patterns().values());
            shape.patterns()
                    .keySet()
                    .forEach(pattern -> NamePattern.toJava(pattern).ifPresent(patterns::add));
            if (shape.patterns().isEmpty() && shape.others() != null) {
                values.add(shape.others());
                isAny = true;
            }
            isClosed &= shape.others() == null;
        }
        if (values.isEmpty()) {
            return new Type.MapOf(TypeUse.of(new Type.Nothing()), MemberNames.ANY);
        }
        Place below = place.child(List.of("additionalProperties"));
        MemberNames names = isAny ? MemberNames.ANY : new MemberNames(List.copyOf(patterns), isClosed);
        return new Type.MapOf(types.resolveMembers(List.copyOf(values), below), names);
    }

    private Type object(Variant variant, Place place) {
        Set<SchemaNode> parts = variant.alternative.parts();
        Type type = known.get(parts);
        if (type == null) {
            SchemaNode owner = parts.size() == 1 ? parts.iterator().next() : owners.of(variant.alternative);
            Place own = owner == null ? place.child(variant.alternative.steps()) : Place.of(owner);
            TypeId id = resolution.id(own, TypeId.Kind.OBJECT);
            type = new Type.Declared(id);
            known.put(parts, type);
            resolution.declareLater(id, () -> declaration(id, own, variant));
        }
        return type;
    }

    private ObjectDeclaration declaration(TypeId id, Place place, Variant variant) {
        ObjectShape shape = variant.shape;
        List<Property> properties = new ArrayList<>();
        for (Map.Entry<String, Set<SchemaNode>> each : shape.members().entrySet()) {
            properties.add(property(each.getKey(), each.getValue(), variant, place));
        }
        Map<Set<SchemaNode>, List<String>> patterns = new LinkedHashMap<>();
        Set<String> written = new HashSet<>();
        for (Map.Entry<String, Set<SchemaNode>> each : shape.patterns().entrySet()) {
            // Of patterns that Java writes alike the first counts, as it does of all that a name fits.
            NamePattern.toJava(each.getKey())
                    .filter(written::add)
                    .ifPresent(java -> patterns.computeIfAbsent(each.getValue(), key -> new ArrayList<>())
                            .add(java));
        }
        List<PatternMembers> patternMembers = new ArrayList<>();
        for (Map.Entry<Set<SchemaNode>, List<String>> each : patterns.entrySet()) {
            List<String> all = each.getValue();
            Place member = place.child(List.of("patternProperties", all.get(0)));
            patternMembers.add(new PatternMembers(all, types.resolveMembers(List.of(each.getKey()), member)));
        }
        return new ObjectDeclaration(
                id,
                resolution.documentation(place, variant.alternative.parts()),
                place.location(),
                properties,
                patternMembers,
                resolved(shape, place));
    }

    private Property property(String name, Set<SchemaNode> schemas, Variant variant, Place place) {
        boolean isRequired = variant.shape.required().contains(name);
        if (schemas.isEmpty()) {
            return undescribed(name, isRequired, requiredAt(variant, name, place));
        }
        SchemaNode first = schemas.iterator().next();
        Type.Scalar plain = schemas.size() == 1 ? PlainScalars.of(first) : null;
        if (plain != null) {
            // Nothing is said of it elsewhere, so that nobody need look.
            return new Property(
                    name, TypeUse.of(plain), isRequired, resolution.documentation(schemas), first.location());
        }
        TypeUse use = types.resolve(schemas, place.child(List.of("properties", name)));
        return new Property(name, use, isRequired, documentation.of(schemas, use.type()), first.location());
    }

    private Property undescribed(String name, boolean isRequired, SourceLocation location) {
        resolution.report(
                DiagnosticCode.UNDESCRIBED_MEMBER,
                location,
                "\"%s\" is required, but none of the properties: it may be anything. Describe it, or look at how it is spelt"
                        .formatted(name));
        return new Property(name, TypeUse.ANYTHING, isRequired, Documentation.NONE, location);
    }

    /** Returns where a member is called for that no schema describes. */
    private SourceLocation requiredAt(Variant variant, String name, Place place) {
        for (SchemaNode part : variant.alternative.parts()) {
            int index = resolution.keywords().texts(part, "required").indexOf(name);
            if (index >= 0) {
                return part.location("required", index);
            }
        }
        return place.location();
    }

    private OtherMembers resolved(ObjectShape shape, Place place) {
        OtherMembers others = others(shape);
        return shape.others() == null || shape.others().isEmpty()
                ? others
                : new OtherMembers.Kept(
                        types.resolveMembers(List.of(shape.others()), place.child(List.of("additionalProperties"))));
    }

    /** Returns what becomes of other members; what they are is left free. */
    private OtherMembers others(ObjectShape shape) {
        if (shape.others() == null) {
            return new OtherMembers.Forbidden();
        }
        return shape.isOpen() || !shape.others().isEmpty() ? new OtherMembers.Kept(TypeUse.ANYTHING) : undeclared;
    }
}
