package dev.extractgen.generator.emit;

import dev.extractgen.generator.code.CodeBlock;
import dev.extractgen.generator.model.Documentation;
import java.util.List;
import java.util.stream.Collectors;

/** Writes what a schema says for people as Javadoc. */
final class Javadoc {
    private Javadoc() {}

    /** Returns the documentation of a type, if there is something to say. */
    static CodeBlock type(String name, Documentation documentation) {
        return text("", name, documentation, "");
    }

    /** Returns the documentation of a record and of those components of which there is something to say. */
    static CodeBlock record(CodeBlock type, List<Component> components) {
        CodeBlock.Builder tags = CodeBlock.builder();
        for (Component component : components) {
            tags.add(text("@param " + component.name(), component, deprecated(component.isDeprecated())));
        }
        String separator = type.isEmpty() || tags.isEmpty() ? "" : "\n";
        return CodeBlock.of("$L$L$L", type, separator, tags.build());
    }

    /** Returns the documentation of the method that returns a component, if there is something to say. */
    static CodeBlock accessor(Component component) {
        return text("", component, "");
    }

    private static CodeBlock text(String tag, Component component, String note) {
        boolean hasOtherName = component.isMember()
                && !component.wireName().equals(component.name())
                && !component.wireName().isEmpty();
        String notes = joined(note, hasOtherName ? "in JSON: " + component.wireName() : "");
        return text(tag, component.name(), component.documentation(), notes);
    }

    /** What has no annotation that says so says it in words. */
    private static String deprecated(boolean isDeprecated) {
        return isDeprecated ? "deprecated" : "";
    }

    private static String joined(String one, String other) {
        return one + (one.isEmpty() || other.isEmpty() ? "" : "; ") + other;
    }

    private static CodeBlock text(String tag, String name, Documentation documentation, String note) {
        JavadocText text = new JavadocText(tag);
        add(name, documentation, note, text);
        return text.isEmpty() ? CodeBlock.of("") : CodeBlock.of("$L\n", text);
    }

    private static void add(String name, Documentation documentation, String note, JavadocText text) {
        String description = documentation.description() == null ? "" : documentation.description();
        String title = documentation.title();
        text.add(description);
        if (title != null && !title.isBlank() && !isNameAgain(title, name)) {
            text.add(description.isBlank() ? title : "(title: " + title + ")");
        }
        String notes = joined(note, constraints(documentation));
        if (!notes.isEmpty()) {
            text.addTogether("(" + notes + ")");
        }
        if (documentation.contained() != null) {
            text.add("Each:");
            add(
                    "",
                    documentation.contained(),
                    deprecated(documentation.contained().isDeprecated()),
                    text);
        }
    }

    /** Tools that write schemas make titles of names, such as "Ship To" of "ship_to", and these say nothing new. */
    private static boolean isNameAgain(String title, String name) {
        return letters(title).equalsIgnoreCase(letters(name));
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                letters.append(text.charAt(i));
            }
        }
        return letters.toString();
    }

    private static String constraints(Documentation documentation) {
        return documentation.constraints().entrySet().stream()
                .map(constraint -> constraint.getKey() + ": " + constraint.getValue())
                .collect(Collectors.joining("; "));
    }
}
