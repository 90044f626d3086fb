package dev.extractgen.generator.review.rules;

import dev.extractgen.generator.diagnostics.SourceLocation;
import dev.extractgen.generator.model.Declaration;
import dev.extractgen.generator.model.Declaration.ObjectDeclaration;
import dev.extractgen.generator.model.OtherMembers;
import dev.extractgen.generator.model.Property;
import dev.extractgen.generator.model.Reachability;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.model.TypeId;
import dev.extractgen.generator.read.NamedSchema;
import dev.extractgen.generator.review.comparison.Subschemas;
import dev.extractgen.generator.schema.SchemaNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The places of a schema that say what types are, be it in definitions that these refer to. */
final class LeadingPlaces {
    private final NamedSchema schema;
    private final Map<TypeId, Declaration> declarations;
    private final Reachability reachability;
    private final Map<TypeId, Set<SourceLocation>> own = new HashMap<>();

    LeadingPlaces(NamedSchema schema) {
        this.schema = schema;
        this.declarations = new HashMap<>(schema.model().imported());
        declarations.putAll(schema.model().declarations());
        this.reachability = new Reachability(declarations);
    }

    /** Returns the places of types, and of all that they lead to. */
    Set<SourceLocation> of(List<Type> types) {
        Set<SourceLocation> places = new HashSet<>();
        for (Declaration declaration : reachability.from(types).values()) {
            places.addAll(own(declaration));
        }
        return places;
    }

    /**
     * Returns the places of objects, and of what tells them apart: not of members that all of them have alike, which
     * are read alike by each of them, whatever becomes of what these members refer to.
     */
    Set<SourceLocation> ofDifferences(List<Type> types) {
        List<ObjectDeclaration> objects = new ArrayList<>();
        for (Type type : types) {
            if (!(type instanceof Type.Declared declared
                    && declarations.get(declared.id()) instanceof ObjectDeclaration object)) {
                return of(types);
            }
            objects.add(object);
        }
        Set<SourceLocation> places = new HashSet<>();
        List<Type> leading = new ArrayList<>();
        for (ObjectDeclaration object : objects) {
            places.add(object.location());
            object.patterns().forEach(members -> leading.add(members.use().type()));
            if (object.others() instanceof OtherMembers.Kept kept) {
                leading.add(kept.value().type());
            }
            for (Property property : object.properties()) {
                if (objects.size() < 2 || !objects.stream().allMatch(each -> hasAlike(each, property))) {
                    leading.add(property.use().type());
                    addPlaces(property, places);
                }
            }
        }
        places.addAll(of(leading));
        return places;
    }

    private static boolean hasAlike(ObjectDeclaration object, Property property) {
        return object.properties().stream()
                .anyMatch(each -> each.name().equals(property.name())
                        && each.required() == property.required()
                        && each.use().equals(property.use()));
    }

    /** Returns the types that have some places, or lead to types that do. */
    Set<TypeId> leadingTo(Predicate<SourceLocation> places) {
        List<TypeId> described = new ArrayList<>();
        declarations.forEach((id, declaration) -> {
            if (own(declaration).stream().anyMatch(places)) {
                described.add(id);
            }
        });
        return reachability.leadingTo(described);
    }

    /** A property that is a scalar is described where it is, or in a definition, which no type is declared for. */
    private Set<SourceLocation> own(Declaration declaration) {
        Set<SourceLocation> known = own.get(declaration.id());
        if (known != null) {
            return known;
        }
        Set<SourceLocation> places = new HashSet<>();
        places.add(declaration.location());
        if (declaration instanceof ObjectDeclaration object) {
            object.properties().forEach(property -> addPlaces(property, places));
        }
        own.put(declaration.id(), places);
        return places;
    }

    private void addPlaces(Property property, Set<SourceLocation> places) {
        for (SchemaNode node : Subschemas.at(schema, property.location()).nodes()) {
            places.add(node.location());
        }
    }
}
