package dev.extractgen.generator.model;

import dev.extractgen.generator.model.Declaration.EnumDeclaration;
import dev.extractgen.generator.model.Declaration.ObjectDeclaration;
import dev.extractgen.generator.model.Declaration.UnionDeclaration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the members whose values tell the objects of a union apart. */
public final class Discriminators {
    /** A member with more values is no discriminator to anybody who reads the schema. */
    private static final int MAX_VALUES = 30;

    private final ExtractionModel model;

    /** Makes a finder for the unions of a model. */
    public Discriminators(ExtractionModel model) {
        this.model = model;
    }

    /** Returns for each branch the members that only have other values there than in other branches, with these. */
    public List<Map<String, List<Object>>> of(UnionDeclaration union) {
        List<Map<String, List<Object>>> constants = union.branches().stream()
                .map(branch -> constants(branch.type()))
                .toList();
        Map<String, Map<List<Object>, Integer>> uses = new HashMap<>();
        constants.forEach(members -> members.forEach((name, values) ->
                uses.computeIfAbsent(name, key -> new HashMap<>()).merge(values, 1, Integer::sum)));
        constants.forEach(members -> members.keySet()
                .removeIf(name -> uses.getOrDefault(name, Map.of()).size() < 2));
        return constants;
    }

    private Map<String, List<Object>> constants(Type type) {
        Map<String, List<Object>> constants = new LinkedHashMap<>();
        if (type instanceof Type.Declared declared
                && model.declaration(declared.id()) instanceof ObjectDeclaration object) {
            for (Property property : object.properties()) {
                if (property.use().type() instanceof Type.Declared value
                        && model.declaration(value.id()) instanceof EnumDeclaration enumeration
                        && enumeration.values().size() <= MAX_VALUES) {
                    constants.put(property.name(), enumeration.values());
                }
            }
        }
        return constants;
    }
}
