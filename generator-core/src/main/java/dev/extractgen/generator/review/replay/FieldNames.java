package dev.extractgen.generator.review.replay;

import dev.extractgen.generator.schema.JsonPointer;
import java.util.List;

/** Names fields by pointers to their values: {@code /items/0/amount} is one of {@code items[].amount}. */
final class FieldNames {
    private FieldNames() {}

    /** Returns the field of a value, by a pointer from a result. */
    static String of(String pointer) {
        return of(tokens(pointer));
    }

    /** Returns the field of a value, by a pointer from the body of a job; the result may be a list. */
    static String inJob(String pointer) {
        List<String> tokens = tokens(pointer);
        return inList(tokens.subList(Math.min(1, tokens.size()), tokens.size()));
    }

    /** Returns the field of a value, by a pointer from a list of results. */
    static String inList(String pointer) {
        return inList(tokens(pointer));
    }

    private static String inList(List<String> tokens) {
        boolean isOneOfMany = !tokens.isEmpty() && isIndex(tokens.get(0));
        return of(isOneOfMany ? tokens.subList(1, tokens.size()) : tokens);
    }

    private static List<String> tokens(String pointer) {
        return JsonPointer.parse(pointer).map(JsonPointer::tokens).orElse(List.of());
    }

    private static String of(List<String> tokens) {
        StringBuilder name = new StringBuilder();
        for (String token : tokens) {
            if (isIndex(token)) {
                name.append("[]");
            } else {
                name.append(name.length() == 0 ? "" : ".").append(token);
            }
        }
        return name.length() == 0 ? "(the result)" : name.toString();
    }

    private static boolean isIndex(String token) {
        return token.matches("0|[1-9][0-9]*");
    }
}
