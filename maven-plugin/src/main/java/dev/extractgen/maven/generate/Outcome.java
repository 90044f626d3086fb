package dev.extractgen.maven.generate;

import dev.extractgen.generator.diagnostics.Diagnostic;
import dev.extractgen.generator.diagnostics.Severity;
import dev.extractgen.maven.incremental.Changes;
import java.util.ArrayList;
import java.util.List;

/**
 * What became of a request.
 *
 * @param summary what happened, in one line
 * @param isFailure whether something is wrong with schemas or parameters, so that nothing was done
 * @param hasSources whether there are sources for the build to compile
 * @param diagnostics what there is to say of schemas and parameters, sorted
 * @param warnings what there is to say of files
 */
public record Outcome(
        String summary, boolean isFailure, boolean hasSources, List<Diagnostic> diagnostics, List<String> warnings) {
    /** Copies the lists. */
    public Outcome {
        diagnostics = List.copyOf(diagnostics);
        warnings = List.copyOf(warnings);
    }

    static Outcome failed(List<Diagnostic> diagnostics) {
        List<Diagnostic> errors = diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .toList();
        long files = errors.stream()
                .map(diagnostic -> diagnostic.location().path())
                .distinct()
                .count();
        String summary = "%s in %s, listed above; nothing was generated"
                .formatted(count(errors.size(), "error"), count(files, "file"));
        return new Outcome(summary, true, false, diagnostics, List.of());
    }

    static Outcome noSchemas(boolean exists, String directory) {
        return new Outcome("Nothing to generate: " + none(exists, directory), false, false, List.of(), List.of());
    }

    static Outcome noMoreSchemas(boolean exists, String directory, Changes changes) {
        String summary = "Nothing to generate any more: %s; %s removed"
                .formatted(none(exists, directory), count(changes.removed(), "source"));
        return new Outcome(summary, false, false, List.of(), kept(changes));
    }

    private static String none(boolean exists, String directory) {
        return (exists ? "there are no schemas in " : "there is no ") + directory;
    }

    static Outcome upToDate(int schemas) {
        String summary = "Nothing to generate: %s up to date".formatted(count(schemas, "schema"));
        return new Outcome(summary, false, true, List.of(), List.of());
    }

    static Outcome generated(int schemas, Changes changes, List<Diagnostic> diagnostics) {
        List<String> parts = new ArrayList<>();
        parts.add(changes.written() + " written");
        if (changes.unchanged() > 0) {
            parts.add(changes.unchanged() + " unchanged");
        }
        if (changes.removed() > 0) {
            parts.add(changes.removed() + " removed");
        }
        String summary = "Generated sources from %s: %s".formatted(count(schemas, "schema"), String.join(", ", parts));
        return new Outcome(summary, false, true, diagnostics, kept(changes));
    }

    private static List<String> kept(Changes changes) {
        List<String> warnings = new ArrayList<>();
        for (String file : changes.kept()) {
            warnings.add(file + " is no longer generated, but was edited by hand, so it stays:"
                    + " delete it, or move it to your sources");
        }
        return warnings;
    }

    private static String count(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
