package dev.extractgen.generator.naming;

/** Finds the words in a pattern of names, which name what fits it; signs have words, too, where there are no others. */
final class PatternWords {
    private static final String NO_SIGNS = "\\[[^\\]]*\\]|\\{[^}]*\\}|\\(\\?<?![^)]*|\\(\\?<?[:=]";

    private static final String NO_LITERALS = NO_SIGNS + "|\\\\.";

    /** Signs that mean something in a pattern unless a backslash is before them. */
    private static final String MEANING = "^$.*+?()|";

    /** The end of a name, as Java writes it. */
    private static final String END = "\\z";

    private PatternWords() {}

    /**
     * Returns what a pattern asks for to the letter, else its other letters and digits, else the signs that it asks
     * for; nothing if it has none.
     */
    static String of(String pattern) {
        String literals = pattern.replaceAll(NO_LITERALS, " ");
        String words = hasWord(literals) ? literals : pattern.replace(END, " ");
        return hasWord(words) ? words : signs(words.replaceAll(NO_SIGNS, " "));
    }

    private static String signs(String pattern) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            boolean isEscaped = c == '\\' && i + 1 < pattern.length();
            if (isEscaped) {
                c = pattern.charAt(++i);
            }
            if (c != ' ' && (isEscaped || MEANING.indexOf(c) < 0)) {
                words.append(' ').append(CharacterNames.of(c));
            }
        }
        return words.toString();
    }

    private static boolean hasWord(String text) {
        return text.chars().anyMatch(Character::isLetterOrDigit);
    }
}
