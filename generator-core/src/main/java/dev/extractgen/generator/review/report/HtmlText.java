package dev.extractgen.generator.review.report;

import org.jspecify.annotations.Nullable;

/** Writes texts that are not to be trusted into HTML: nothing of them is markup. */
final class HtmlText {
    private static final int ROOM = 64;

    private HtmlText() {}

    /** Returns a text in one line, for an element or an attribute. */
    static String of(String text) {
        return escaped(Visible.line(text));
    }

    /** Returns a text with its line breaks, for a preformatted element. */
    static String lines(String text) {
        return escaped(Visible.lines(text));
    }

    private static String escaped(String text) {
        int plain = 0;
        while (plain < text.length() && escape(text.charAt(plain)) == null) {
            plain++;
        }
        if (plain == text.length()) {
            return text;
        }
        StringBuilder escaped = new StringBuilder(text.length() + ROOM).append(text, 0, plain);
        for (int i = plain; i < text.length(); i++) {
            char c = text.charAt(i);
            String escape = escape(c);
            if (escape == null) {
                escaped.append(c);
            } else {
                escaped.append(escape);
            }
        }
        return escaped.toString();
    }

    private static @Nullable String escape(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> null;
        };
    }
}
