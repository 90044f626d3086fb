package dev.extractgen.generator.resolve;

import dev.extractgen.runtime.decode.NamePatterns;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.PatternSyntaxException;

/** Reads the regular expressions of JSON Schema, which are those of ECMAScript, as Java's. */
public final class NamePattern {
    private static final Set<String> ALL =
            Set.of("", ".", ".*", "^.*$", "^.*", ".*$", ".+", "^.+$", "^.+", ".+$", "^(.*)$", "^(.+)$", "^");

    private static final Map<String, Optional<Compiled>> COMPILED = new ConcurrentHashMap<>();

    /** A pattern as Java writes it, and as decoders use it. */
    private record Compiled(String java, NamePatterns names) {}

    private NamePattern() {}

    /** Returns whether any name fits, leaving the empty one aside. */
    static boolean fitsAll(String pattern) {
        return ALL.contains(pattern);
    }

    /** Returns whether a name fits; none does where the pattern can't be read, or takes too long. */
    static boolean fits(String pattern, String name) {
        return compile(pattern).map(compiled -> compiled.names.fits(name)).orElse(false);
    }

    /** Returns the pattern as Java writes it, or empty when it can't be read. */
    public static Optional<String> toJava(String pattern) {
        return compile(pattern).map(Compiled::java);
    }

    private static Optional<Compiled> compile(String pattern) {
        return COMPILED.computeIfAbsent(pattern, text -> {
            try {
                String java = translate(text);
                return Optional.of(new Compiled(java, NamePatterns.of(java)));
            } catch (PatternSyntaxException | StackOverflowError e) {
                return Optional.empty();
            }
        });
    }

    /** Puts a backslash before the signs that mean something only to Java: brackets and && within brackets. */
    private static String translate(String pattern) {
        StringBuilder java = new StringBuilder();
        boolean isInClass = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\\' && i + 1 < pattern.length()) {
                char escaped = pattern.charAt(++i);
                java.append(isUnknownEscape(escaped) ? String.valueOf(escaped) : "\\" + escaped);
            } else if (c == '[' && isInClass) {
                java.append("\\[");
            } else if (c == '&' && isInClass) {
                java.append("\\&");
            } else if (c == '$' && !isInClass) {
                // Java's $ also fits before a line break at the end.
                java.append("\\z");
            } else {
                isInClass = (isInClass || c == '[') && c != ']';
                java.append(c);
            }
        }
        return java.toString();
    }

    /**
     * Returns whether ECMAScript reads a letter behind a backslash as the letter itself, and Java refuses it or reads
     * it as a quotation, a line break, or the like. Those that mean the ends of a text elsewhere are meant so.
     */
    private static boolean isUnknownEscape(char c) {
        return (c >= 'a' && c <= 'z' && "bcdfknprstuvwx".indexOf(c) < 0) || "EGHNQRVX".indexOf(c) >= 0;
    }
}
