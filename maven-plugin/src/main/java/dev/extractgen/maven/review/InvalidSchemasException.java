package dev.extractgen.maven.review;

import dev.extractgen.generator.diagnostics.Diagnostic;
import java.util.List;

/** Says that new schemas have errors, which have to be mended first. */
public final class InvalidSchemasException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> diagnostics;

    InvalidSchemasException(List<Diagnostic> diagnostics) {
        super("the schemas have errors, listed above; nothing was compared");
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** Returns what is wrong. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
