package dev.extractgen.generator.naming;

/** The comparison that a name begins with, such as that of {@code < 18}. */
final class Comparison {
    private Comparison() {}

    /** Returns a name with words in place of the comparison that it begins with, if a number follows. */
    static String inWords(String name) {
        char first = name.isEmpty() ? ' ' : name.charAt(0);
        String words = switch (first) {
            case '<', '≤' -> "LESS THAN ";
            case '>', '≥' -> "GREATER THAN ";
            default -> "";
        };
        if (words.isEmpty()) {
            return name;
        }
        boolean hasEquals = name.startsWith("=", 1);
        String amount = name.substring(hasEquals ? 2 : 1);
        if (!beginsWithNumber(amount)) {
            return name;
        }
        return words + (hasEquals || first == '≤' || first == '≥' ? "OR EQUAL TO " : "") + amount;
    }

    private static boolean beginsWithNumber(String amount) {
        for (int i = 0; i < amount.length(); i++) {
            char character = amount.charAt(i);
            if (character != ' ' && !Words.isCurrency(character)) {
                return Character.isDigit(character);
            }
        }
        return false;
    }
}
