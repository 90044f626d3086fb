package dev.extractgen.generator;

import dev.extractgen.generator.diagnostics.Diagnostic;
import dev.extractgen.generator.diagnostics.Severity;
import dev.extractgen.generator.emit.JavaSource;
import java.util.List;

/**
 * What came of generating.
 *
 * @param sources the sources, sorted by path; none when there was an error in any schema
 * @param diagnostics everything that was found, sorted by place
 */
public record Generation(List<JavaSource> sources, List<Diagnostic> diagnostics) {
    /** Copies both lists. */
    public Generation {
        sources = List.copyOf(sources);
        diagnostics = List.copyOf(diagnostics);
    }

    /** Returns whether any schema has an error. */
    public boolean hasErrors() {
        for (Diagnostic diagnostic : diagnostics) {
            if (diagnostic.severity() == Severity.ERROR) {
                return true;
            }
        }
        return false;
    }
}
