package dev.extractgen.generator.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A format of code, taken apart. There are few, which are used again and again, so each is taken apart once. */
final class Format {
    private static final Map<String, Format> KNOWN = new ConcurrentHashMap<>();

    /** Stands for an argument. */
    record Argument(char letter, int index) {}

    /** Texts, marks and arguments. */
    private final Object[] parts;

    private Format(Object[] parts) {
        this.parts = parts;
    }

    /** Returns the parts of a format. */
    static Object[] parts(String format) {
        Format known = KNOWN.get(format);
        if (known == null) {
            known = new Format(parse(format));
            KNOWN.put(format, known);
        }
        return known.parts;
    }

    private static Object[] parse(String format) {
        List<Object> parts = new ArrayList<>();
        int next = 0;
        int start = 0;
        for (int at = format.indexOf('$'); at >= 0; at = format.indexOf('$', start)) {
            addText(format.substring(start, at), parts);
            int end = at + 1;
            while (Character.isDigit(format.charAt(end))) {
                end++;
            }
            start = end + 1;
            CodeBlock.Mark mark = mark(format.charAt(end));
            if (mark != null) {
                parts.add(mark);
            } else if (format.charAt(end) == '$') {
                parts.add("$");
            } else {
                int index = end == at + 1 ? next++ : Integer.parseInt(format, at + 1, end, 10) - 1;
                parts.add(new Argument(format.charAt(end), index));
            }
        }
        addText(format.substring(start), parts);
        return parts.toArray();
    }

    private static void addText(String text, List<Object> parts) {
        if (!text.isEmpty()) {
            parts.add(text);
        }
    }

    private static CodeBlock.@Nullable Mark mark(char letter) {
        return switch (letter) {
            case 'W' -> CodeBlock.Mark.WRAP;
            case '>' -> CodeBlock.Mark.INDENT;
            case '<' -> CodeBlock.Mark.UNINDENT;
            default -> null;
        };
    }
}
