package dev.extractgen.generator.naming;

import dev.extractgen.generator.model.TypeId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The place of a type's schema with nothing left out: what a {@link TypePath} drops to keep names short is there, so
 * that types whose short names are the same still get names that people can read.
 */
final class WholePath {
    private WholePath() {}

    /** Returns the names on the way to a type, the type's own last. */
    static List<String> names(TypeId id, BranchLabels labels) {
        List<String> names = new ArrayList<>();
        List<String> path = id.path();
        for (int i = 0; i < path.size(); i++) {
            String keyword = path.get(i);
            String token = i + 1 < path.size() ? path.get(i + 1) : "";
            boolean isPosition = token.matches("\\d+");
            switch (keyword) {
                case "$defs", "definitions", "properties", "dependentSchemas" -> {
                    i++;
                    names.add(Candidates.pascal(token));
                }
                case "items", "prefixItems" -> {
                    append(names, isPosition ? "Item" + token : "Item");
                    i += isPosition ? 1 : 0;
                }
                case "additionalItems", "contains" -> append(names, "Item");
                case "patternProperties" -> {
                    i++;
                    String words = PatternWords.of(token);
                    append(names, (words.isEmpty() ? "" : Candidates.pascal(words)) + "Value");
                }
                case "additionalProperties" -> append(names, "Value");
                case "anyOf", "oneOf", "allOf" -> {
                    i++;
                    if (i < path.size()) {
                        Optional<String> label = labels.at(id.file(), path.subList(0, i + 1));
                        append(names, label.orElse("Option" + (index(token) + 1)));
                    } else {
                        // No branch follows where a schema is called like the keyword.
                        names.add(Candidates.pascal(keyword));
                    }
                }
                default -> names.add(Candidates.pascal(keyword));
            }
        }
        return names;
    }

    private static int index(String token) {
        return token.matches("\\d{1,9}") ? Integer.parseInt(token) : 0;
    }

    private static void append(List<String> names, String ending) {
        int last = names.size() - 1;
        if (last < 0) {
            names.add(ending);
        } else {
            names.set(last, names.get(last) + ending);
        }
    }
}
