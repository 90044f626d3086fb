package dev.extractgen.generator.diagnostics;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Collects diagnostics, so that everything wrong with every file is said in one run. Several threads may report. */
public final class Diagnostics {
    private final SortedSet<Diagnostic> diagnostics = new TreeSet<>();

    /** Adds a diagnostic; saying the same twice has no effect. */
    public synchronized void report(DiagnosticCode code, SourceLocation location, String message) {
        diagnostics.add(new Diagnostic(code, location, message));
    }

    /** Returns whether anything keeps sources from being generated. */
    public synchronized boolean hasErrors() {
        for (Diagnostic diagnostic : diagnostics) {
            if (diagnostic.severity() == Severity.ERROR) {
                return true;
            }
        }
        return false;
    }

    /** Returns all diagnostics, in the order in which they are shown. */
    public synchronized List<Diagnostic> sorted() {
        return List.copyOf(diagnostics);
    }
}
