package dev.extractgen.generator.schema;

import dev.extractgen.generator.schema.JsonValue.ArrayValue;
import dev.extractgen.generator.schema.JsonValue.BooleanValue;
import dev.extractgen.generator.schema.JsonValue.NumberValue;
import dev.extractgen.generator.schema.JsonValue.ObjectValue;
import dev.extractgen.generator.schema.JsonValue.StringValue;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes JSON values for people to read. */
public final class JsonText {
    private static final Pattern ESCAPE = Pattern.compile("\\\\(u\\p{XDigit}{4}|.)");

    /** How many characters stand for one that has no shorter escape. */
    private static final int UNICODE_ESCAPE = 6;

    private JsonText() {}

    /** Returns the value in one line. */
    public static String of(JsonValue value) {
        return of(value, Integer.MAX_VALUE);
    }

    /** Returns the value in one line, of which the end may be missing after some characters. */
    public static String of(JsonValue value, int length) {
        StringBuilder text = new StringBuilder();
        write(value, text, length);
        return text.toString();
    }

    private static void write(JsonValue value, StringBuilder out, int length) {
        if (value instanceof ObjectValue object) {
            String separator = "{";
            for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
                if (out.length() > length) {
                    return;
                }
                writeQuoted(member.getKey(), out.append(separator));
                write(member.getValue(), out.append(": "), length);
                separator = ", ";
            }
            out.append(object.members().isEmpty() ? "{}" : "}");
        } else if (value instanceof ArrayValue array) {
            String separator = "[";
            for (JsonValue element : array.elements()) {
                if (out.length() > length) {
                    return;
                }
                write(element, out.append(separator), length);
                separator = ", ";
            }
            out.append(array.elements().isEmpty() ? "[]" : "]");
        } else if (value instanceof StringValue string) {
            writeQuoted(string.text(), out);
        } else if (value instanceof NumberValue number) {
            out.append(number.text());
        } else {
            out.append(value instanceof BooleanValue flag ? String.valueOf(flag.value()) : "null");
        }
    }

    /** Returns a text as JSON writes it. */
    public static String quote(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2);
        writeQuoted(text, quoted);
        return quoted.toString();
    }

    private static void writeQuoted(String text, StringBuilder out) {
        if (quotedLength(text) == text.length() + 2) {
            out.append('"').append(text).append('"');
            return;
        }
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ') {
                        out.append("\\u%04x".formatted((int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    /** Returns how long a text is as JSON writes it. */
    public static int quotedLength(String text) {
        int length = text.length() + 2;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isShort = c == '"' || c == '\\' || c == '\n' || c == '\t';
            length += isShort ? 1 : c < ' ' ? UNICODE_ESCAPE - 1 : 0;
        }
        return length;
    }

    /** Returns the text that {@link #quote} wrote, or nothing where it is no text. */
    public static Optional<String> unquote(String quoted) {
        if (quoted.length() < 2 || quoted.charAt(0) != '"') {
            return Optional.empty();
        }
        return Optional.of(ESCAPE.matcher(quoted.substring(1, quoted.length() - 1))
                .replaceAll(escape -> Matcher.quoteReplacement(
                        switch (escape.group().charAt(1)) {
                            case 'n' -> "\n";
                            case 't' -> "\t";
                            case 'u' ->
                                String.valueOf(
                                        (char) Integer.parseInt(escape.group().substring(2), 16));
                            default -> escape.group().substring(1);
                        })));
    }
}
