package dev.extractgen.generator.review.rules;

import dev.extractgen.generator.NamedSchema;
import dev.extractgen.generator.diagnostics.SourceLocation;
import dev.extractgen.generator.model.Declaration;
import dev.extractgen.generator.model.Declaration.ObjectDeclaration;
import dev.extractgen.generator.model.Property;
import dev.extractgen.generator.model.Reachability;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.model.TypeId;
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
            for (Property property : object.properties()) {
                for (SchemaNode node :
                        Subschemas.at(schema, property.location()).nodes()) {
                    places.add(node.location());
                }
            }
        }
        own.put(declaration.id(), places);
        return places;
    }
}
