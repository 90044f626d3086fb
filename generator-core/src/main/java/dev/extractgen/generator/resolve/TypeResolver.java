package dev.extractgen.generator.resolve;

import dev.extractgen.generator.diagnostics.DiagnosticCode;
import dev.extractgen.generator.model.Declaration.UnionDeclaration;
import dev.extractgen.generator.model.OtherMembers;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.model.TypeId;
import dev.extractgen.generator.model.TypeUse;
import dev.extractgen.generator.schema.SchemaNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says what schemas mean as a type. The same things said mean the same type, wherever and however they are said. */
final class TypeResolver {
    private final Resolution resolution;
    private final UnstatedTypes unstated;
    private final Gatherer gatherer;
    private final Contradictions contradictions;
    private final Narrowing narrowing;
    private final Alternatives alternatives;
    private final Joining joining;
    private final Map<Set<Conjunction>, TypeUse> known = new HashMap<>();
    private final Map<Set<Conjunction>, Open> open = new HashMap<>();
    private final Set<Set<Conjunction>> recursive = new HashSet<>();

    /** What a type will be made of, and where, while what it contains is looked at. */
    private record Open(Place place, List<Alternative> alternatives) {}

    TypeResolver(Resolution resolution, References references, SchemaNode root, OtherMembers undeclared) {
        this.resolution = resolution;
        Owners owners = new Owners();
        PartialSchemas partial = new PartialSchemas();
        this.unstated = new UnstatedTypes(resolution.keywords(), partial);
        this.gatherer = new Gatherer(resolution, references, root, owners, partial, unstated);
        Redundancy redundancy = new Redundancy(resolution.keywords(), gatherer);
        this.contradictions = new Contradictions(resolution, gatherer, redundancy);
        this.narrowing = new Narrowing(resolution, gatherer, owners, redundancy);
        this.alternatives = new Alternatives(resolution, gatherer, redundancy);
        this.joining = new Joining(resolution, this, owners, new ValueDocumentation(resolution, gatherer), undeclared);
    }

    /** Returns the type of a schema, and whether it allows null. */
    TypeUse resolve(SchemaNode schema) {
        return resolve(List.of(schema), Place.of(schema));
    }

    /**
     * Returns the type of a value of which some schemas hold.
     *
     * @param place where the type belongs unless it belongs to a schema alone
     */
    TypeUse resolve(Collection<SchemaNode> schemas, Place place) {
        Type.Scalar plain = schemas.size() == 1 && open.size() < Limits.MAX_CONTAINERS
                ? PlainScalars.of(schemas.iterator().next())
                : null;
        return plain == null ? resolve(List.of(schemas), place) : TypeUse.of(plain);
    }

    /**
     * Returns the type of a value of which the schemas of one of several collections all hold.
     *
     * @param place where the type belongs unless it belongs to a schema alone
     */
    TypeUse resolve(List<? extends Collection<SchemaNode>> schemas, Place place) {
        Narrowing.Narrowed narrowed = narrowing.narrow(Statements.of(gatherer, schemas), place);
        if (narrowed.isFree()) {
            return TypeUse.ANYTHING;
        }
        Set<Conjunction> key = narrowed.key();
        TypeUse use = known.get(key);
        Open outer = open.get(key);
        if (use == null && outer != null) {
            recursive.add(key);
            use = new TypeUse(
                    new Type.Declared(resolution.id(outer.place(), TypeId.Kind.UNION)),
                    joining.isNullable(outer.alternatives()));
        } else if (use == null && open.size() >= Limits.MAX_CONTAINERS) {
            resolution.report(
                    DiagnosticCode.TOO_DEEP,
                    narrowed.place().location(),
                    "lies deeper in lists and maps than is read; any value is taken here. Put an object between");
            return TypeUse.ANYTHING;
        } else if (use == null) {
            List<Alternative> all = alternatives(narrowed);
            open.put(key, new Open(narrowed.place(), all));
            use = joining.join(all, narrowed.place());
            open.remove(key);
            if (recursive.contains(key)) {
                use = new TypeUse(named(use.type(), narrowed.place()), use.nullable());
            }
            known.put(key, use);
        }
        use = use.orNull(narrowed.isNullable());
        if (use.type() instanceof Type.Nothing && !use.nullable()) {
            contradictions.report(schemas);
        }
        return use;
    }

    /** Returns the type of members that are not known by name; of each the schemas of one of the collections hold. */
    TypeUse resolveMembers(List<? extends Collection<SchemaNode>> schemas, Place place) {
        List<Collection<SchemaNode>> all = new ArrayList<>(schemas);
        boolean isAlone = schemas.size() == 1 && schemas.get(0).size() == 1;
        Place own = isAlone ? Place.of(schemas.get(0).iterator().next()) : place;
        for (Collection<SchemaNode> each : schemas) {
            gatherer.gather(each)
                    .flatMap(said -> unstated.ofMembers(said, each))
                    .ifPresent(others -> all.add(List.of(others)));
        }
        return resolve(all, own);
    }

    private List<Alternative> alternatives(Narrowing.Narrowed narrowed) {
        List<Alternative> all = new ArrayList<>();
        for (Conjunction conjunction : narrowed.statements().all().keySet()) {
            for (Alternative alternative : alternatives.of(conjunction)) {
                all.add(new Alternative(
                        alternative.parts(),
                        narrowed.statements().way(conjunction, alternative.steps()),
                        alternative.isNullable()));
            }
        }
        unstated.besideArrays(all).ifPresent(all::add);
        return all;
    }

    /** Gives a list or map that contains itself a name, without which Java could not write its type. */
    private Type named(Type type, Place place) {
        TypeId id = resolution.id(place, TypeId.Kind.UNION);
        if (!type.equals(new Type.Declared(id))) {
            resolution.declare(new UnionDeclaration(
                    id, resolution.documentation(place, Set.of()), place.location(), List.of(Joining.branch(type))));
        }
        return new Type.Declared(id);
    }
}
