package dev.extractgen.generator.review.replay;

import dev.extractgen.generator.schema.JsonPointer;
import java.util.List;

/** Names fields by pointers to their values: {@code /items/0/amount} is one of {@code items[].amount}. */
final class FieldNames {
    private FieldNames() {}

    /** Returns the field of a value, by a pointer from a result. */
    static String of(String pointer) {
        return of(JsonPointer.parse(pointer).map(JsonPointer::tokens).orElse(List.of()));
    }

    /** Returns the field of a value, by a pointer from the body of a job; the result may be a list. */
    static String inJob(String pointer) {
        List<String> tokens =
                JsonPointer.parse(pointer).map(JsonPointer::tokens).orElse(List.of());
        int start = Math.min(1, tokens.size());
        boolean isOneOfMany = tokens.size() > start && isIndex(tokens.get(start));
        return of(tokens.subList(isOneOfMany ? start + 1 : start, tokens.size()));
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
