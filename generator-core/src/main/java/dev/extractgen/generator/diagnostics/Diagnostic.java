package dev.extractgen.generator.diagnostics;

import java.util.Comparator;

/**
 * Something that a person who wrote a schema should know.
 *
 * @param code the kind
 * @param location where
 * @param message what is the matter, and what to do
 */
public record Diagnostic(DiagnosticCode code, SourceLocation location, String message) {
    /** The order in which diagnostics are shown: by file, then by place. */
    public static final Comparator<Diagnostic> ORDER = Comparator.comparing(
                    (Diagnostic diagnostic) -> diagnostic.location().path())
            .thenComparingInt(diagnostic -> diagnostic.location().line())
            .thenComparingInt(diagnostic -> diagnostic.location().column())
            .thenComparing(diagnostic -> diagnostic.location().pointer())
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::message);

    /** Returns how much the diagnostic matters. */
    public Severity severity() {
        return code.severity();
    }

    @Override
    public String toString() {
        String pointer = location.pointer();
        return "%s [%s] %s%s%s".formatted(location, code.id(), pointer, pointer.isEmpty() ? "" : ": ", message);
    }
}
