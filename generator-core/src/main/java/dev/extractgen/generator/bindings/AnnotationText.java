package dev.extractgen.generator.bindings;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * An annotation that users want, as they write it.
 *
 * @param type the name of its type in full
 * @param members what stands between its parentheses; empty when nothing does
 */
public record AnnotationText(String type, String members) {
    /** Reads an annotation, with or without its sign; what is wrong with it is said. */
    public static Optional<AnnotationText> parse(String text, Consumer<String> problems) {
        try {
            return Optional.of(new AnnotationParser(text).parse());
        } catch (AnnotationParser.SyntaxException e) {
            problems.accept("\"%s\" is no annotation: %s".formatted(text, e.getMessage()));
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "@" + type + (members.isEmpty() ? "" : "(" + members + ")");
    }
}
