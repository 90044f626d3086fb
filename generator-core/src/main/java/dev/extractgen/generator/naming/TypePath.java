package dev.extractgen.generator.naming;

import dev.extractgen.generator.model.TypeId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What the place of a type's schema says about its name. The place alone decides, so the way on which a type is reached
 * and the order of the schema have no part in it.
 *
 * @param names the names on the way to the type, the type's own last; a definition starts anew
 * @param isDefinition whether the type itself, or what it is a branch of, is a definition
 */
record TypePath(List<String> names, boolean isDefinition) {
    TypePath {
        names = List.copyOf(names);
    }

    /** Returns the name of the type itself, or nothing for the root. */
    String own() {
        return names.isEmpty() ? "" : names.get(names.size() - 1);
    }

    /**
     * Reads a place.
     *
     * @param writing how single names are written as those of types
     */
    static TypePath of(TypeId id, UnaryOperator<String> writing) {
        List<String> names = new ArrayList<>();
        boolean isDefinition = false;
        List<String> path = id.path();
        for (int i = 0; i < path.size(); i++) {
            boolean hasName = i + 1 < path.size();
            switch (path.get(i)) {
                case "$defs", "definitions" -> {
                    names.clear();
                    if (hasName) {
                        names.add(writing.apply(path.get(++i)));
                    }
                    isDefinition = true;
                }
                case "properties", "patternProperties", "dependentSchemas" -> {
                    if (hasName) {
                        names.add(writing.apply(path.get(++i)));
                    }
                    isDefinition = false;
                }
                case "items", "prefixItems", "contains" -> {
                    replaceLast(names, Singular.of(last(names)));
                    isDefinition = false;
                }
                case "additionalProperties" -> {
                    replaceLast(names, last(names) + "Value");
                    isDefinition = false;
                }
                case "anyOf", "oneOf", "allOf" -> {
                    // A schema that is combined with others says more of the type that is named before.
                    i++;
                }
                default -> {
                    names.clear();
                    names.add(writing.apply(path.get(i)));
                }
            }
        }
        return new TypePath(names, isDefinition);
    }

    private static String last(List<String> names) {
        return names.isEmpty() ? "" : names.get(names.size() - 1);
    }

    private static void replaceLast(List<String> names, String name) {
        if (names.isEmpty()) {
            names.add(name);
        } else {
            names.set(names.size() - 1, name);
        }
    }
}
