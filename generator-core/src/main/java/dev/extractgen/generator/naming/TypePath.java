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
 * @param beginsWithFile whether the first of the names is that of the file, since no definition started anew
 */
record TypePath(List<String> names, boolean isDefinition, boolean beginsWithFile) {
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
     * @param labels what tells the branches of unions apart
     * @param writing how single names are written as those of types
     */
    static TypePath of(TypeId id, BranchLabels labels, UnaryOperator<String> writing) {
        List<String> names = new ArrayList<>();
        List<String> path = id.path();
        boolean beginsWithFile = !id.file().isEmpty();
        boolean isDefinition = beginsWithFile;
        if (beginsWithFile) {
            names.add(writing.apply(fileName(id.file())));
        }
        for (int i = 0; i < path.size(); i++) {
            boolean hasName = i + 1 < path.size();
            switch (path.get(i)) {
                case "$defs", "definitions" -> {
                    names.clear();
                    beginsWithFile = false;
                    if (hasName) {
                        names.add(writing.apply(path.get(++i)));
                    }
                    isDefinition = true;
                }
                case "properties", "dependentSchemas" -> {
                    if (hasName) {
                        names.add(writing.apply(path.get(++i)));
                    }
                    isDefinition = false;
                }
                case "items", "prefixItems" -> {
                    boolean isPosition = hasName && path.get(i + 1).matches("\\d+");
                    replaceLast(names, isPosition ? last(names) + "Item" + path.get(++i) : Singular.of(last(names)));
                    isDefinition = false;
                }
                case "additionalItems", "contains" -> {
                    replaceLast(names, Singular.of(last(names)));
                    isDefinition = false;
                }
                case "patternProperties" -> {
                    i++;
                    replaceLast(names, last(names) + "Value");
                    isDefinition = false;
                }
                case "additionalProperties" -> {
                    replaceLast(names, last(names) + "Value");
                    isDefinition = false;
                }
                case "anyOf", "oneOf", "allOf" -> {
                    // A schema that is combined with others says more of the type that is named before.
                    i++;
                    labels.at(id.file(), path.subList(0, Math.min(i + 1, path.size())))
                            .ifPresent(label -> replaceLast(names, last(names) + label));
                }
                default -> {
                    names.clear();
                    beginsWithFile = false;
                    names.add(writing.apply(path.get(i)));
                }
            }
        }
        return new TypePath(names, isDefinition, beginsWithFile);
    }

    /** Returns a file's name without its folder and its ending. */
    static String fileName(String file) {
        return file.substring(file.lastIndexOf('/') + 1).replaceFirst("(?i)(\\.schema)?\\.json$", "");
    }

    /** Returns the names of a file's folders, the nearest first; they tell apart files of the same name. */
    static List<String> folders(String file) {
        List<String> folders = new ArrayList<>();
        for (String folder : file.split("/", -1)) {
            if (folder.chars().anyMatch(Character::isLetterOrDigit)) {
                folders.add(0, folder);
            }
        }
        return folders.isEmpty() ? folders : folders.subList(1, folders.size());
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
