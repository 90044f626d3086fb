package dev.extractgen.generator.naming;

import java.util.Locale;

/** Words for the characters that can't stand in a Java name. */
final class CharacterNames {
    private CharacterNames() {}

    static String of(int character) {
        return switch (character) {
            case ' ' -> "space";
            case '!' -> "exclamation";
            case '"' -> "quote";
            case '#' -> "hash";
            case '$' -> "dollar";
            case '%' -> "percent";
            case '&' -> "ampersand";
            case '\'' -> "apostrophe";
            case '(' -> "open parenthesis";
            case ')' -> "close parenthesis";
            case '*' -> "star";
            case '+' -> "plus";
            case ',' -> "comma";
            case '-' -> "dash";
            case '.' -> "dot";
            case '/' -> "slash";
            case ':' -> "colon";
            case ';' -> "semicolon";
            case '<' -> "less";
            case '=' -> "equals";
            case '>' -> "greater";
            case '?' -> "question";
            case '@' -> "at";
            case '[' -> "open bracket";
            case '\\' -> "backslash";
            case ']' -> "close bracket";
            case '^' -> "caret";
            case '_' -> "underscore";
            case '`' -> "backtick";
            case '{' -> "open brace";
            case '|' -> "bar";
            case '}' -> "close brace";
            case '~' -> "tilde";
            default -> named(character);
        };
    }

    /** Returns the name that Unicode gives, such as {@code euro}; what it calls after a range has none of its own. */
    private static String named(int character) {
        String hex = Integer.toHexString(character);
        String name = Character.isISOControl(character) ? null : Character.getName(character);
        if (name == null || name.endsWith(" " + hex.toUpperCase(Locale.ROOT))) {
            return "u" + hex;
        }
        return name.toLowerCase(Locale.ROOT).replaceFirst(" sign$", "").replace('-', ' ');
    }
}
