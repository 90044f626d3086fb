package dev.extractgen.generator.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Compares a document with what came back of it. Null and absent count as equal, and so do an absent list and an empty
 * one, and {@code 1} and {@code 1.0}.
 */
final class SameDocument {
    private SameDocument() {}

    /** Returns the pointer of the first difference, if there is one. */
    static Optional<String> difference(JsonNode sent, JsonNode written) {
        return difference("", sent, written);
    }

    private static Optional<String> difference(String pointer, JsonNode sent, JsonNode written) {
        if (sent.isObject() && written.isObject()) {
            Set<String> names = new LinkedHashSet<>();
            sent.fieldNames().forEachRemaining(names::add);
            written.fieldNames().forEachRemaining(names::add);
            return names.stream()
                    .filter(name -> !isNothing(sent.path(name)) || !isNothing(written.path(name)))
                    .flatMap(name -> difference(
                            pointer + "/" + name.replace("~", "~0").replace("/", "~1"),
                            sent.path(name),
                            written.path(name))
                            .stream())
                    .findFirst();
        }
        if (sent.isArray() && written.isArray() && sent.size() == written.size()) {
            for (int i = 0; i < sent.size(); i++) {
                Optional<String> difference = difference(pointer + "/" + i, sent.get(i), written.get(i));
                if (difference.isPresent()) {
                    return difference;
                }
            }
            return Optional.empty();
        }
        boolean isSameNumber =
                sent.isNumber() && written.isNumber() && sent.decimalValue().compareTo(written.decimalValue()) == 0;
        return isSameNumber || sent.equals(written) ? Optional.empty() : Optional.of(pointer);
    }

    private static boolean isNothing(JsonNode value) {
        return value.isMissingNode() || value.isNull() || (value.isArray() && value.isEmpty());
    }
}
