package dev.extractgen.generator.schema;

import dev.extractgen.generator.schema.JsonValue.ArrayValue;
import dev.extractgen.generator.schema.JsonValue.BooleanValue;
import dev.extractgen.generator.schema.JsonValue.NumberValue;
import dev.extractgen.generator.schema.JsonValue.ObjectValue;
import dev.extractgen.generator.schema.JsonValue.StringValue;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes JSON values for people to read. */
public final class JsonText {
    private static final Pattern ESCAPE = Pattern.compile("\\\\(u\\p{XDigit}{4}|.)");

    /** How many characters stand for one that has no shorter escape. */
    private static final int UNICODE_ESCAPE = 6;

    private JsonText() {}

    /** Returns the value in one line. */
    public static String of(JsonValue value) {
        if (value instanceof ObjectValue object) {
            return object.members().entrySet().stream()
                    .map(member -> quote(member.getKey()) + ": " + of(member.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof ArrayValue array) {
            return array.elements().stream().map(JsonText::of).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof StringValue string) {
            return quote(string.text());
        }
        if (value instanceof NumberValue number) {
            return number.text();
        }
        return value instanceof BooleanValue flag ? String.valueOf(flag.value()) : "null";
    }

    /** Returns a text as JSON writes it. */
    public static String quote(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (c < ' ') {
                        quoted.append("\\u%04x".formatted((int) c));
                    } else {
                        quoted.append(c);
                    }
                }
            }
        }
        return quoted.append('"').toString();
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
