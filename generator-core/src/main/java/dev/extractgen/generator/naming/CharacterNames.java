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
            default -> "u" + Integer.toHexString(character).toLowerCase(Locale.ROOT);
        };
    }
}
