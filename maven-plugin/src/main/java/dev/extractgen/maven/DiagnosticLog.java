package dev.extractgen.maven;

import dev.extractgen.generator.diagnostics.Diagnostic;
import dev.extractgen.generator.review.report.ConsoleText;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/** Writes diagnostics to the log of a build, each at the level that it matters at. */
record DiagnosticLog(Log log) {
    void log(List<Diagnostic> diagnostics) {
        for (Diagnostic diagnostic : diagnostics) {
            // It has names of the schema in it, and a schema may be anybody's.
            String line = ConsoleText.of(diagnostic.toString());
            switch (diagnostic.severity()) {
                case ERROR -> log.error(line);
                case WARNING -> log.warn(line);
                case INFO -> log.info(line);
            }
        }
    }
}
