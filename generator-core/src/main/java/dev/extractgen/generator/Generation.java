package dev.extractgen.generator;

import dev.extractgen.generator.diagnostics.Diagnostic;
import dev.extractgen.generator.diagnostics.Severity;
import dev.extractgen.generator.emit.JavaSource;
import dev.extractgen.generator.exports.Export;
import java.util.List;

/**
 * What came of generating.
 *
 * @param sources the sources, sorted by path; none when there was an error in any schema
 * @param exports what other modules need to know to use the types, sorted by path; none when no schema exports its
 *     types
 * @param diagnostics everything that was found, sorted by place
 */
public record Generation(List<JavaSource> sources, List<Export> exports, List<Diagnostic> diagnostics) {
    /** Copies the lists. */
    public Generation {
        sources = List.copyOf(sources);
        exports = List.copyOf(exports);
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
