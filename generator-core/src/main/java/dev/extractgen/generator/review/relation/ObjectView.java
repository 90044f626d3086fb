package dev.extractgen.generator.review.relation;

import dev.extractgen.generator.model.Declaration.ObjectDeclaration;
import dev.extractgen.generator.model.ExtractionModel;
import dev.extractgen.generator.model.OtherMembers;
import dev.extractgen.generator.model.PatternMembers;
import dev.extractgen.generator.model.Property;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.model.TypeUse;
import dev.extractgen.generator.review.document.NameSamples;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a JSON object may hold, be it a record or a map in Java.
 *
 * @param type the type that this is a view of
 * @param properties the members that are known by name
 * @param patterns the members that are known by patterns of their names; the first pattern that fits counts
 * @param others what is said of members beside them
 */
record ObjectView(Type type, List<Property> properties, List<PatternMembers> patterns, OtherMembers others) {
    /** Returns the view of a type, or empty when its values are no JSON objects. */
    static Optional<ObjectView> of(Type type, ExtractionModel model) {
        if (type instanceof Type.MapOf map) {
            return Optional.of(of(map));
        }
        return type instanceof Type.Declared declared
                        && model.declaration(declared.id()) instanceof ObjectDeclaration object
                ? Optional.of(new ObjectView(type, object.properties(), object.patterns(), object.others()))
                : Optional.empty();
    }

    private static ObjectView of(Type.MapOf map) {
        if (map.value().type() instanceof Type.Nothing && !map.value().nullable()) {
            return new ObjectView(map, List.of(), List.of(), new OtherMembers.Forbidden());
        }
        if (map.names().isAny()) {
            return new ObjectView(map, List.of(), List.of(), new OtherMembers.Kept(map.value()));
        }
        return new ObjectView(
                map,
                List.of(),
                List.of(new PatternMembers(map.names().patterns(), map.value())),
                map.names().isClosed() ? new OtherMembers.Forbidden() : new OtherMembers.Reported());
    }

    /** Returns the type of a member that is not known by name, or empty when it is not kept. */
    Optional<TypeUse> undeclared(String name) {
        return ofKind(kind(name));
    }

    /** Returns the type of a member as it is written that is not known by name, or empty when it is not written. */
    Optional<TypeUse> written(String name, WrittenMembers members) {
        return writtenOfKind(kind(name), members);
    }

    /** Returns the type of the members of a kind as they are written, or empty when they are not. */
    Optional<TypeUse> writtenOfKind(int kind, WrittenMembers members) {
        return ofKind(kind).filter(use -> members == WrittenMembers.ANY || !(use.type() instanceof Type.Free));
    }

    /** Returns whether any members are kept that are not known by name. */
    boolean keepsUndeclared() {
        return !patterns.isEmpty() || others instanceof OtherMembers.Kept;
    }

    /** Returns the patterns of each kind of members that are not known by name; the last has none. */
    List<List<String>> kinds() {
        return Stream.concat(patterns.stream().map(PatternMembers::patterns), Stream.of(List.<String>of()))
                .toList();
    }

    /** Returns the type of the members of a kind, or empty when they are not kept. */
    Optional<TypeUse> ofKind(int kind) {
        if (kind < patterns.size()) {
            return Optional.of(patterns.get(kind).use());
        }
        return others instanceof OtherMembers.Kept kept ? Optional.of(kept.value()) : Optional.empty();
    }

    /** Returns of which kind a member is that is not known by name. */
    int kind(String name) {
        int kind = 0;
        while (kind < patterns.size() && !NameSamples.fits(patterns.get(kind).patterns(), name)) {
            kind++;
        }
        return kind;
    }
}
