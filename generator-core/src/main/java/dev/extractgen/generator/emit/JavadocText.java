package dev.extractgen.generator.emit;

import java.util.regex.Pattern;

/** A text for people as HTML, in lines of readable length, out of which no text of a schema can break. */
final class JavadocText {
    private static final Pattern PARAGRAPH_END = Pattern.compile("\n\\s*\n");
    /** The line ends before an item of a list, as people write lists into prompts. */
    private static final Pattern ITEM_START = Pattern.compile("\n\\s*+(?=(?:[-*•]|\\d{1,2}[.)])\\s)");

    private static final String LINE_BREAK = "<br>";
    private static final int LINE_LENGTH = 113;

    /** A longer text says no more to somebody who reads the code; the schema has it in full. */
    private static final int MAX_LENGTH = 2000;

    private final StringBuilder html = new StringBuilder();
    private final int tagLength;
    private int lineStart;

    /** Whether the next word stands where it is written, without a space before it. */
    private boolean isAtStart = true;

    /** @param tag what the first line begins with, such as that of a parameter, or nothing */
    JavadocText(String tag) {
        html.append(tag).append(tag.isEmpty() ? "" : " ");
        tagLength = html.length();
    }

    boolean isEmpty() {
        return html.length() == tagLength;
    }

    /** Adds a text, which goes on where the last one ends; a blank line in it begins a paragraph. */
    void add(String text) {
        boolean isCut = text.length() > MAX_LENGTH;
        String kept = isCut ? text.substring(0, MAX_LENGTH) : text;
        if (kept.indexOf('\n') < 0) {
            words(kept);
        } else {
            paragraphs(kept);
        }
        if (isCut) {
            html.append(" &hellip;");
        }
    }

    /** Adds a text that is not to be torn apart: where the line has no room for it, it begins the next. */
    void addTogether(String text) {
        int space = html.length();
        boolean isFirst = isAtStart;
        add(text);
        int line = html.indexOf("\n", space);
        if (line > space && !isFirst && html.length() - space - 1 <= LINE_LENGTH) {
            html.setCharAt(line, ' ');
            html.setCharAt(space, '\n');
            lineStart = space + 1;
        }
    }

    private void paragraphs(String text) {
        boolean isFirst = true;
        for (String paragraph : PARAGRAPH_END.split(text, -1)) {
            if (paragraph.isBlank()) {
                continue;
            }
            if (!isFirst) {
                html.append("\n\n<p>");
                lineStart = html.length() - "<p>".length();
                isAtStart = true;
            }
            lines(paragraph);
            isFirst = false;
        }
    }

    /** Lines are filled, but for those of a list. */
    private void lines(String paragraph) {
        boolean isFirst = true;
        for (String line : ITEM_START.split(paragraph, -1)) {
            if (!isFirst && !isAtStart) {
                html.append('\n').append(LINE_BREAK);
                lineStart = html.length() - LINE_BREAK.length();
                isAtStart = true;
            }
            words(line);
            isFirst = false;
        }
    }

    private void words(String text) {
        for (int start = wordStart(text, 0); start < text.length(); ) {
            int end = wordEnd(text, start);
            word(text, start, end);
            start = wordStart(text, end);
        }
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

    private void word(String text, int start, int end) {
        int space = html.length();
        html.append(isAtStart ? "" : " ");
        int character;
        for (int i = start; i < end; i += Character.charCount(character)) {
            character = text.codePointAt(i);
            char before = i == start ? ' ' : text.charAt(i - 1);
            char after = i + 1 == end ? ' ' : text.charAt(i + 1);
            escape(character, before, after);
        }
        if (!isAtStart && html.length() - lineStart > LINE_LENGTH) {
            html.setCharAt(space, '\n');
            lineStart = space + 1;
        }
        isAtStart = false;
    }

    /** Writes a character as people would, unless it means something to HTML, Javadoc or Java where it stands. */
    private void escape(int character, char before, char after) {
        switch (character) {
            case '<' -> html.append("&lt;");
            case '>' -> html.append("&gt;");
            case '&' -> html.append("&amp;");
            case '@' -> html.append(before == ' ' || before == '{' ? "&#64;" : "@");
            case '/' -> html.append(before == '*' ? "&#47;" : "/");
            case '\\' -> html.append(after == 'u' ? "&#92;" : "\\");
            default -> {
                if (isVisible(character)) {
                    html.appendCodePoint(character);
                } else {
                    html.append(isNoText(character) ? "&#xfffd;" : "&#x" + Integer.toHexString(character) + ";");
                }
            }
        }
    }

    /** Returns whether a character shows itself, and nothing else: no space, and no change of direction. */
    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SPACE_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
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

    @Override
    public String toString() {
        return html.toString();
    }
}
