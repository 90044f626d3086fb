package dev.extractgen.generator.naming;

/** Finds the words in a pattern of names, which name what fits it. */
final class PatternWords {
    private static final String NO_LITERALS = "\\[[^\\]]*\\]|\\{[^}]*\\}|\\(\\?<?![^)]*|\\\\.";

    /** The end of a name, as Java writes it. */
    private static final String END = "\\z";

    private PatternWords() {}

    /** Returns what a pattern asks for to the letter, else its other letters and digits; nothing if it has none. */
    static String of(String pattern) {
        String literals = pattern.replaceAll(NO_LITERALS, " ");
        String words = hasWord(literals) ? literals : pattern.replace(END, " ");
        return hasWord(words) ? words : "";
    }

    private static boolean hasWord(String text) {
        return text.chars().anyMatch(Character::isLetterOrDigit);
    }
}
