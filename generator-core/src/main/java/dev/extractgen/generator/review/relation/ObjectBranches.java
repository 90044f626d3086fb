package dev.extractgen.generator.review.relation;

import dev.extractgen.generator.model.Declaration.UnionDeclaration;
import dev.extractgen.generator.model.Discriminators;
import dev.extractgen.generator.model.OtherMembers;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.read.NamedSchema;
import dev.extractgen.generator.review.document.Json;
import dev.extractgen.generator.schema.JsonValue;
import dev.extractgen.generator.schema.JsonValue.ObjectValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Those branches of a union that are objects, as which a decoder tries to read one. It tries none that lacks a member,
 * be it one that may be null, as long as another has all that it must have.
 */
final class ObjectBranches {
    private final List<Candidate> candidates = new ArrayList<>();
    private final ValueReading reading;
    private final ForbiddenMembers forbidden;

    /**
     * A branch.
     *
     * @param constants the values by which members tell the branch from others
     * @param required for each member that must be there the names that it may have
     */
    private record Candidate(
            Type type, ObjectView view, Map<String, Set<Object>> constants, List<Set<String>> required) {

        boolean hasConstants(ObjectValue object) {
            for (Map.Entry<String, Set<Object>> constant : constants.entrySet()) {
                JsonValue value = object.get(constant.getKey());
                if (value != null && !isConstant(constant.getKey(), value, constant.getValue())) {
                    return false;
                }
            }
            return true;
        }

        private boolean isConstant(String name, JsonValue value, Set<Object> values) {
            return value instanceof JsonValue.NullValue
                    ? view.properties().stream()
                            .anyMatch(property -> property.name().equals(name)
                                    && property.use().nullable())
                    : Json.isScalar(value) && values.contains(Constants.key(Json.scalar(value)));
        }

        boolean hasNames(Set<String> names) {
            return required.stream().allMatch(any -> any.stream().anyMatch(names::contains));
        }

        boolean forbids(Set<String> names, ValueReading reading) {
            return view.others() instanceof OtherMembers.Forbidden
                    && names.stream().anyMatch(name -> reading.use(view, name).isEmpty());
        }
    }

    ObjectBranches(UnionDeclaration union, NamedSchema reader, ValueReading reading, ForbiddenMembers forbidden) {
        this.reading = reading;
        this.forbidden = forbidden;
        List<Map<String, List<Object>>> constants = new Discriminators(reader.model()).of(union);
        for (int i = 0; i < union.branches().size(); i++) {
            Type type = union.branches().get(i).type();
            Optional<ObjectView> view = ObjectView.of(type, reader.model());
            if (view.isPresent()) {
                candidates.add(new Candidate(
                        type, view.get(), keys(constants.get(i)), RequiredNames.ofBranch(view.get(), reader)));
            }
        }
    }

    private static Map<String, Set<Object>> keys(Map<String, List<Object>> constants) {
        Map<String, Set<Object>> keys = new HashMap<>();
        constants.forEach((name, values) -> {
            Set<Object> set = new HashSet<>();
            values.forEach(value -> set.add(Constants.key(value)));
            keys.put(name, set);
        });
        return keys;
    }

    /** Returns the types as which an object is tried. */
    List<Type> tried(ObjectValue object) {
        List<Candidate> matching = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (candidate.hasConstants(object)) {
                matching.add(candidate);
            }
        }
        List<Candidate> all = matching.isEmpty() ? candidates : matching;
        Set<String> names = object.members().keySet();
        List<Candidate> complete = new ArrayList<>();
        List<Candidate> allowing = new ArrayList<>();
        for (Candidate candidate : all) {
            if (candidate.hasNames(names)) {
                complete.add(candidate);
                if (!candidate.forbids(names, reading)) {
                    allowing.add(candidate);
                }
            }
        }
        // What is read though members are forbidden is also read where these are passed over.
        List<Candidate> tried = allowing.isEmpty() ? all : forbidden == ForbiddenMembers.PASSED ? complete : allowing;
        return tried.stream().map(Candidate::type).toList();
    }
}
