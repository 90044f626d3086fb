package dev.extractgen.generator.review.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes texts that are not to be trusted into Markdown. What has a meaning there is written as a character reference,
 * which no place of a document takes for more than the character: no table, no emphasis, no link, no tag.
 */
final class MarkdownText {
    private static final String SPECIAL = "\\`*_{}[]<>()#+-.!|~&@:^$\"'=/";
    private static final Pattern FENCE = Pattern.compile("`+");

    private MarkdownText() {}

    /** Returns a text for a paragraph or a cell. */
    static String of(String text) {
        // Several spaces are shown as one unless they don't break.
        String line = Visible.line(text).replace("  ", " \u00A0");
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char character = line.charAt(i);
            if (SPECIAL.indexOf(character) < 0) {
                escaped.append(character);
                continue;
            }
            escaped.append("&#").append((int) character).append(';');
            if (character == '@' || character == '#') {
                // A mention or the number of an issue is looked for in the text as it is shown.
                escaped.append("&#8203;");
            }
        }
        return escaped.toString();
    }

    /** Returns a text in the type of code, for a paragraph or a cell. */
    static String code(String text) {
        return "<code>" + of(text) + "</code>";
    }

    /** Returns a block of code. */
    static String block(String language, String code) {
        String text = Visible.lines(code);
        int longest = 2;
        for (Matcher matcher = FENCE.matcher(text); matcher.find(); ) {
            longest = Math.max(longest, matcher.group().length());
        }
        String fence = "`".repeat(longest + 1);
        return "%s%s\n%s\n%s\n".formatted(fence, language, text, fence);
    }
}
