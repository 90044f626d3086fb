package dev.extractgen.generator.emit;

import dev.extractgen.generator.code.CodeBlock;
import dev.extractgen.generator.model.Documentation;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes what a schema says for people as Javadoc, out of which no text of a schema can break. */
final class Javadoc {
    private static final Pattern PARAGRAPH_END = Pattern.compile("\n\\s*\n");
    private static final int LINE_LENGTH = 113;

    /** A longer text says no more to somebody who reads the code; the schema has it in full. */
    private static final int MAX_LENGTH = 2000;

    private Javadoc() {}

    /** Returns the documentation of a type, if there is something to say. */
    static CodeBlock type(Documentation documentation) {
        return comment(text(documentation, ""));
    }

    /** Returns the documentation of a record and of those components of which there is something to say. */
    static CodeBlock record(CodeBlock type, List<Component> components) {
        CodeBlock.Builder tags = CodeBlock.builder();
        for (Component component : components) {
            String text = text(component);
            if (!text.isEmpty()) {
                tags.add("@param $N $L\n", component.name(), text);
            }
        }
        String separator = type.isEmpty() || tags.isEmpty() ? "" : "\n";
        return CodeBlock.of("$L$L$L", type, separator, tags.build());
    }

    /** Returns the documentation of the method that returns a component, if there is something to say. */
    static CodeBlock accessor(Component component) {
        return comment(text(component));
    }

    private static CodeBlock comment(String text) {
        return text.isEmpty() ? CodeBlock.of("") : CodeBlock.of("$L\n", text);
    }

    private static String text(Component component) {
        boolean hasOtherName = !component.wireName().equals(component.name())
                && !component.wireName().isEmpty();
        return text(component.documentation(), hasOtherName ? "in JSON: " + component.wireName() : "");
    }

    private static String text(Documentation documentation, String note) {
        String constraints = constraints(documentation);
        String notes = note + (note.isEmpty() || constraints.isEmpty() ? "" : "; ") + constraints;
        String text = together(texts(documentation), notes.isEmpty() ? "" : text("(" + notes + ")"));
        Documentation contained = documentation.contained();
        return contained == null ? text : together(text, "Each: " + text(contained, ""));
    }

    private static String texts(Documentation documentation) {
        String description = text(documentation.description() == null ? "" : documentation.description());
        String title = text(documentation.title() == null ? "" : documentation.title());
        return description.isEmpty() || title.isEmpty()
                ? description + title
                : together(description, text("(title: " + documentation.title() + ")"));
    }

    /** Returns two texts, of which the second begins on the last line of the first if it fits there. */
    private static String together(String text, String note) {
        if (text.isEmpty() || note.isEmpty()) {
            return text + note;
        }
        int lastLine = text.length() - text.lastIndexOf('\n') - 1;
        int firstLine = note.indexOf('\n') < 0 ? note.length() : note.indexOf('\n');
        return text + (lastLine + 1 + firstLine <= LINE_LENGTH ? " " : "\n") + note;
    }

    private static String constraints(Documentation documentation) {
        return documentation.constraints().entrySet().stream()
                .map(constraint -> constraint.getKey() + ": " + constraint.getValue())
                .collect(Collectors.joining("; "));
    }

    /** Returns a text as HTML in lines of readable length; a blank line begins a paragraph. */
    static String text(String text) {
        boolean isCut = text.length() > MAX_LENGTH;
        if (!isCut && text.indexOf('\n') < 0) {
            return text.isBlank() ? "" : paragraph(text);
        }
        return PARAGRAPH_END
                .splitAsStream(isCut ? text.substring(0, MAX_LENGTH) : text)
                .filter(paragraph -> !paragraph.isBlank())
                .map(Javadoc::paragraph)
                .collect(Collectors.joining("\n\n<p>", "", isCut ? " \u2026" : ""));
    }

    private static String paragraph(String text) {
        StringBuilder lines = new StringBuilder(text.length() + text.length() / 8);
        int length = 0;
        for (int start = wordStart(text, 0); start < text.length(); ) {
            int end = wordEnd(text, start);
            if (length > 0 && length + end - start > LINE_LENGTH) {
                lines.append('\n');
                length = 0;
            }
            lines.append(length == 0 ? "" : " ");
            escape(text.substring(start, end), lines);
            length += end - start + 1;
            start = wordStart(text, end);
        }
        return lines.toString();
    }

    private static int wordStart(String text, int from) {
        int start = from;
        while (start < text.length() && isSpace(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && !isSpace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isSpace(char character) {
        return character == ' ' || (character >= '\t' && character <= '\r');
    }

    private static void escape(String word, StringBuilder html) {
        boolean isComment = word.contains("*/") || word.contains("/*");
        int character;
        for (int i = 0; i < word.length(); i += Character.charCount(character)) {
            character = word.codePointAt(i);
            boolean isPlain = (character > ' ' && character < 127 && "&<>@\\*/{}".indexOf(character) < 0)
                    || Character.isLetterOrDigit(character);
            if (isPlain || (!isComment && "*/{}".indexOf(character) >= 0)) {
                html.appendCodePoint(character);
            } else {
                html.append(isNoText(character) ? "&#xfffd;" : "&#x" + Integer.toHexString(character) + ";");
            }
        }
    }

    /**
     * Returns whether HTML has no way to write a character: controls, halves of surrogate pairs, and non-characters.
     */
    private static boolean isNoText(int character) {
        boolean isNonCharacter = (character & 0xfffe) == 0xfffe || (character >= 0xfdd0 && character <= 0xfdef);
        return Character.isISOControl(character)
                || Character.getType(character) == Character.SURROGATE
                || isNonCharacter;
    }
}
