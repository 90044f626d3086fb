package dev.extractgen.generator.naming;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

/** Takes names of any kind apart into words and puts them together as Java writes its names. */
final class Words {
    private final List<String> words;

    private Words(List<String> words) {
        this.words = words;
    }

    /**
     * Takes a name apart at every character that can't stand in a Java name, and where lower case turns to upper. A
     * digit is taken for lower case, but not in a name that has none, such as {@code MODE_2D}.
     */
    static Words of(String name) {
        return split(name, character -> false);
    }

    /** Does the same, and puts words in place of the signs that mean something, such as {@code +} and {@code #}. */
    static Words withSigns(String name) {
        return split(name, character -> " _-.".indexOf(character) < 0);
    }

    /** Does the same, and puts words in place of every character that can't stand in a Java name. */
    static Words withSeparators(String name) {
        return split(name, character -> true);
    }

    private static Words split(String name, IntPredicate isSpelled) {
        String normal = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFC);
        List<String> words = split(Comparison.inWords(normal), isSpelled, new ArrayList<>());
        if (words.isEmpty() && !normal.isEmpty()) {
            words = split(normal, character -> true, new ArrayList<>());
        }
        return new Words(words.isEmpty() ? List.of("empty") : words);
    }

    /** Returns whether a name is normal anyway: the normalizer begins with reading tables of all of Unicode. */
    private static boolean isAscii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static List<String> split(String name, IntPredicate isSpelled, List<String> words) {
        int[] characters = codePoints(name);
        boolean hasLower = hasLower(characters);
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < characters.length; i++) {
            int character = characters[i];
            if (!isNamePart(character)) {
                boolean isAfterNumber = word.length() > 0 && Character.isDigit(word.charAt(0));
                endWord(word, words);
                if (isSignOfNumber(characters, i, isAfterNumber)) {
                    words.add(character == '-' ? "minus" : "plus");
                } else if (isSpelled.test(character)) {
                    words.addAll(List.of(CharacterNames.of(character).split(" ")));
                }
                continue;
            }
            boolean isUpper = Character.isUpperCase(character);
            boolean afterLower = i > 0
                    && (Character.isLowerCase(characters[i - 1]) || (hasLower && Character.isDigit(characters[i - 1])));
            boolean afterUpper = i > 0 && Character.isUpperCase(characters[i - 1]);
            boolean beforeLower = i + 1 < characters.length && Character.isLowerCase(characters[i + 1]);
            if (isUpper && (afterLower || (afterUpper && beforeLower))) {
                endWord(word, words);
            }
            word.appendCodePoint(character);
        }
        endWord(word, words);
        return words;
    }

    /** Returns whether a sign is that of the number that a name begins with, or says that a number is the least. */
    private static boolean isSignOfNumber(int[] characters, int i, boolean isAfterNumber) {
        boolean isBeforeNumber = i == 0 && characters.length > 1 && Character.isDigit(characters[1]);
        boolean isAtEnd = i + 1 == characters.length || characters[i + 1] == ' ';
        return switch (characters[i]) {
            case '-' -> isBeforeNumber;
            case '+' -> isBeforeNumber || (isAfterNumber && isAtEnd);
            default -> false;
        };
    }

    static boolean isCurrency(int character) {
        return Character.getType(character) == Character.CURRENCY_SYMBOL;
    }

    private static int[] codePoints(String name) {
        int[] points = new int[name.codePointCount(0, name.length())];
        for (int i = 0, at = 0; i < points.length; i++) {
            points[i] = name.codePointAt(at);
            at += Character.charCount(points[i]);
        }
        return points;
    }

    private static boolean hasLower(int[] characters) {
        for (int character : characters) {
            if (Character.isLowerCase(character)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNamePart(int character) {
        // The javadoc tool takes no name with a character beyond the Basic Multilingual Plane.
        return Character.isBmpCodePoint(character)
                && Character.isJavaIdentifierPart(character)
                && !Character.isIdentifierIgnorable(character)
                && character != '_'
                && !isCurrency(character)
                && Character.getType(character) != Character.CONNECTOR_PUNCTUATION;
    }

    private static void endWord(StringBuilder word, List<String> words) {
        if (word.length() > 0) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    /** Returns the words as they are written, which tells names apart that differ in their case. */
    String asWritten() {
        return String.join("_", words);
    }

    /** Returns the words as the name of a variable: {@code unitPrice}. */
    String camel() {
        String joined = words.get(0).toLowerCase(Locale.ROOT) + capitalised(words.subList(1, words.size()));
        return startable(joined);
    }

    /** Returns the words as the name of a type: {@code UnitPrice}. */
    String pascal() {
        return startable(capitalised(words));
    }

    /** Returns the words as the name of a constant: {@code UNIT_PRICE}. */
    String constant() {
        return startable(String.join("_", words).toUpperCase(Locale.ROOT));
    }

    private static String capitalised(List<String> words) {
        StringBuilder capitalised = new StringBuilder();
        for (String word : words) {
            int end = word.offsetByCodePoints(0, 1);
            capitalised.append(word.substring(0, end).toUpperCase(Locale.ROOT));
            capitalised.append(word.substring(end).toLowerCase(Locale.ROOT));
        }
        return capitalised.toString();
    }

    private static String startable(String name) {
        return Character.isJavaIdentifierStart(name.codePointAt(0)) ? name : "_" + name;
    }
}
