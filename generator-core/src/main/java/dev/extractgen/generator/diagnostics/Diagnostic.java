package dev.extractgen.generator.diagnostics;

import java.util.regex.Pattern;

/**
 * Something that a person who wrote a schema should know.
 *
 * @param code the kind
 * @param location where
 * @param message what is the matter, and what to do
 */
public record Diagnostic(DiagnosticCode code, SourceLocation location, String message)
        implements Comparable<Diagnostic> {
    private static final Pattern LINE_BREAKS = Pattern.compile("[\\p{Cntrl}\u0085\u2028\u2029]+");

    /** Returns how much the diagnostic matters. */
    public Severity severity() {
        return code.severity();
    }

    /** Compares in the order in which diagnostics are shown: by file, then by place. */
    @Override
    public int compareTo(Diagnostic other) {
        int byLocation = location.compareTo(other.location);
        if (byLocation != 0) {
            return byLocation;
        }
        int byCode = code.compareTo(other.code);
        return byCode == 0 ? message.compareTo(other.message) : byCode;
    }

    /** Returns the diagnostic in one line, whatever names it quotes. */
    @Override
    public String toString() {
        String pointer = location.pointer();
        String text = "%s [%s] %s%s%s".formatted(location, code.id(), pointer, pointer.isEmpty() ? "" : ": ", message);
        return LINE_BREAKS.matcher(text).replaceAll(" ");
    }
}
