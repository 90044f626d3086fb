package dev.extractgen.generator.diagnostics;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects diagnostics, so that everything wrong with every file is said in one run. */
public final class Diagnostics {
    private final Set<Diagnostic> diagnostics = new LinkedHashSet<>();

    /** Adds a diagnostic; saying the same twice has no effect. */
    public void report(DiagnosticCode code, SourceLocation location, String message) {
        diagnostics.add(new Diagnostic(code, location, message));
    }

    /** Returns whether anything keeps sources from being generated. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }

    /** Returns all diagnostics, in the order in which they are shown. */
    public List<Diagnostic> sorted() {
        return diagnostics.stream().sorted(Diagnostic.ORDER).toList();
    }
}
