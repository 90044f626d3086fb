package dev.extractgen.generator.naming;

import dev.extractgen.generator.model.Declaration;
import dev.extractgen.generator.model.Declaration.Branch;
import dev.extractgen.generator.model.Declaration.ObjectDeclaration;
import dev.extractgen.generator.model.Declaration.UnionDeclaration;
import dev.extractgen.generator.model.Discriminators;
import dev.extractgen.generator.model.ExtractionModel;
import dev.extractgen.generator.model.Property;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.model.TypeId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the objects of a union apart in words, where there are several that have no names of their own: by the values
 * that only one of them has in members, else by a member that only one of them has or else requires, else by values
 * that are shared or by their number.
 */
final class BranchLabels {
    private final ExtractionModel model;
    private final Map<List<String>, String> labels = new HashMap<>();
    private final Map<List<String>, Integer> nearest = new HashMap<>();

    BranchLabels(ExtractionModel model) {
        this.model = model;
        Discriminators discriminators = new Discriminators(model);
        for (Declaration declaration : model.declarations().values()) {
            if (declaration instanceof UnionDeclaration union) {
                label(union, discriminators.of(union));
            }
        }
    }

    /** Returns the label of the object at a place, if it is one of several. */
    Optional<String> at(String file, List<String> path) {
        return Optional.ofNullable(labels.get(key(file, path)));
    }

    private static List<String> key(String file, List<String> path) {
        List<String> key = new ArrayList<>(path);
        key.add(file);
        return key;
    }

    private void label(UnionDeclaration union, List<Map<String, List<Object>>> values) {
        List<ObjectDeclaration> objects = new ArrayList<>();
        Map<TypeId, Map<String, List<Object>>> constantsOf = new HashMap<>();
        for (int i = 0; i < union.branches().size(); i++) {
            Branch branch = union.branches().get(i);
            if (branch.type() instanceof Type.Declared declared
                    && model.declaration(declared.id()) instanceof ObjectDeclaration object) {
                objects.add(object);
                constantsOf.put(object.id(), values.get(i));
            }
        }
        if (objects.size() < 2) {
            return;
        }
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Integer> requirements = new HashMap<>();
        for (ObjectDeclaration object : objects) {
            for (Property property : object.properties()) {
                counts.merge(property.name(), 1, Integer::sum);
                requirements.merge(property.name(), property.required() ? 1 : 0, Integer::sum);
            }
        }
        List<Optional<String>> constants = new ArrayList<>();
        Map<Optional<String>, Integer> sharing = new HashMap<>();
        for (ObjectDeclaration object : objects) {
            Optional<String> constant = constant(object, constantsOf);
            constants.add(constant);
            sharing.merge(constant, 1, Integer::sum);
        }
        Set<String> given = new HashSet<>();
        for (int i = 0; i < objects.size(); i++) {
            ObjectDeclaration object = objects.get(i);
            Optional<String> constant = constants.get(i);
            boolean isShared = sharing.getOrDefault(constant, 0) > 1;
            Optional<String> member = ownMember(object, counts).or(() -> ownRequirement(object, requirements));
            String label = (isShared ? member : constant)
                    .or(() -> isShared ? constant : member)
                    .map(Candidates::pascal)
                    .filter(given::add)
                    .orElse("Option" + (i + 1));
            List<String> key = key(object.id().file(), object.id().path());
            int nearness = nearness(union.id(), object.id());
            if (nearness > nearest.getOrDefault(key, -1)) {
                nearest.put(key, nearness);
                labels.put(key, label);
            }
        }
    }

    /**
     * Of the unions that a branch belongs to, the one in whose schema it lies tells it apart, whichever comes first.
     */
    private static int nearness(TypeId union, TypeId branch) {
        int length = union.path().size();
        boolean isWithin = union.file().equals(branch.file())
                && branch.path().size() >= length
                && branch.path().subList(0, length).equals(union.path());
        return isWithin ? length + 1 : 0;
    }

    /** Returns the first constant of an object, and those after it that tell it from others with the same. */
    private static Optional<String> constant(
            ObjectDeclaration object, Map<TypeId, Map<String, List<Object>>> constantsOf) {
        Set<TypeId> alike = new HashSet<>(constantsOf.keySet());
        alike.remove(object.id());
        List<String> label = new ArrayList<>();
        for (Map.Entry<String, List<Object>> member :
                constantsOf.getOrDefault(object.id(), Map.of()).entrySet()) {
            List<Object> values = member.getValue();
            String value = values.size() == 1 ? values.get(0).toString() : "";
            if (value.chars().anyMatch(Character::isLetterOrDigit)) {
                boolean tells = alike.removeIf(other ->
                        !values.equals(constantsOf.getOrDefault(other, Map.of()).get(member.getKey())));
                if (tells || label.isEmpty()) {
                    label.add(value);
                }
            }
        }
        return label.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", label));
    }

    private static Optional<String> ownRequirement(ObjectDeclaration object, Map<String, Integer> requirements) {
        return object.properties().stream()
                .filter(Property::required)
                .filter(property -> requirements.getOrDefault(property.name(), 0) == 1)
                .findFirst()
                .map(Property::name);
    }

    private static Optional<String> ownMember(ObjectDeclaration object, Map<String, Integer> counts) {
        List<Property> own = object.properties().stream()
                .filter(property -> counts.getOrDefault(property.name(), 0) == 1)
                .toList();
        return own.stream()
                .filter(Property::required)
                .findFirst()
                .or(() -> own.stream().findFirst())
                .map(Property::name);
    }
}
