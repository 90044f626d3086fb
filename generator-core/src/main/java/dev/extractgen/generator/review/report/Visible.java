package dev.extractgen.generator.review.report;

import java.util.stream.Collectors;

/**
 * Makes characters visible that would do something instead of being seen: control characters, which move cursors, and
 * marks of direction, which make a text read otherwise than it is. Texts of schemas are not to be trusted.
 */
final class Visible {
    private static final char REPLACEMENT = '\uFFFD';

    private Visible() {}

    /** Returns a text in one line; spaces within a line stay, as values may differ only in them. */
    static String line(String text) {
        if (isPlainLine(text)) {
            return text;
        }
        return lines(text)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Returns a text with its line breaks. */
    static String lines(String text) {
        if (isPlain(text)) {
            return text;
        }
        String unified = text.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ');
        StringBuilder visible = new StringBuilder(unified.length());
        unified.codePoints().forEach(character -> {
            if (character == '\n' || !isHidden(character)) {
                visible.appendCodePoint(isLoneSurrogate(character) ? REPLACEMENT : character);
            } else {
                visible.append("\\u%04x".formatted(character));
            }
        });
        return visible.toString();
    }

    /** Nearly all texts are; reports are made of so many that a stream for each would show. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isPlain(c) && c != '\n') {
                return false;
            }
        }
        return true;
    }

    /** Most are this, too: they have one line, which no space begins or ends. */
    private static boolean isPlainLine(String text) {
        return isPlain(text)
                && text.indexOf('\n') < 0
                && text.length() == text.strip().length();
    }

    private static boolean isPlain(char c) {
        return c > '~' ? !Character.isSurrogate(c) && !isHidden(c) : c >= ' ';
    }

    private static boolean isHidden(int character) {
        boolean isNoCharacter = (character & 0xFFFE) == 0xFFFE;
        if (isNoCharacter) {
            return true;
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private static boolean isLoneSurrogate(int character) {
        return Character.getType(character) == Character.SURROGATE;
    }
}
