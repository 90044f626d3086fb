package dev.extractgen.generator.review.replay;

import dev.extractgen.generator.model.Declaration;
import dev.extractgen.generator.model.Declaration.ObjectDeclaration;
import dev.extractgen.generator.model.Property;
import dev.extractgen.generator.read.NamedSchema;
import dev.extractgen.generator.schema.JsonPointer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Names fields by pointers to their values: {@code /items/0/amount} is one of {@code items[].amount}.
 *
 * @param numbers the numbers by which a version calls properties, such as years; others are places in lists
 */
record FieldNames(Set<String> numbers) {
    private static final String ELEMENT = "[]";

    static FieldNames of(NamedSchema before, NamedSchema after) {
        Set<String> numbers = new HashSet<>();
        for (NamedSchema schema : List.of(before, after)) {
            for (Declaration declaration : schema.model().declarations().values()) {
                if (declaration instanceof ObjectDeclaration object) {
                    object.properties().stream()
                            .map(Property::name)
                            .filter(FieldNames::isNumber)
                            .forEach(numbers::add);
                }
            }
        }
        return new FieldNames(numbers);
    }

    /** Returns the field of a value, by a pointer from a result. */
    String of(String pointer) {
        return of(tokens(pointer));
    }

    /** Returns the field of a value, by a pointer from the body of a job; the result may be a list. */
    String inJob(String pointer) {
        List<String> tokens = tokens(pointer);
        return inList(tokens.subList(Math.min(1, tokens.size()), tokens.size()));
    }

    /** Returns the field of a value, by a pointer from a list of results. */
    String inList(String pointer) {
        return inList(tokens(pointer));
    }

    private String inList(List<String> tokens) {
        boolean isOneOfMany = !tokens.isEmpty() && isIndex(tokens.get(0));
        return of(isOneOfMany ? tokens.subList(1, tokens.size()) : tokens);
    }

    /** Returns whether a field is that of the elements of a list. */
    static boolean isElement(String field) {
        return field.endsWith(ELEMENT);
    }

    private static List<String> tokens(String pointer) {
        return JsonPointer.parse(pointer).map(JsonPointer::tokens).orElse(List.of());
    }

    private String of(List<String> tokens) {
        StringBuilder name = new StringBuilder();
        for (String token : tokens) {
            if (isIndex(token)) {
                name.append(ELEMENT);
            } else {
                name.append(name.length() == 0 ? "" : ".").append(token);
            }
        }
        return name.length() == 0 ? "(the result)" : name.toString();
    }

    private boolean isIndex(String token) {
        return isNumber(token) && !numbers.contains(token);
    }

    private static boolean isNumber(String token) {
        return token.matches("0|[1-9][0-9]*");
    }
}
