package dev.extractgen.maven;

import dev.extractgen.generator.diagnostics.Diagnostic;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/** Writes diagnostics to the log of a build, each at the level that it matters at. */
record DiagnosticLog(Log log) {
    void log(List<Diagnostic> diagnostics) {
        for (Diagnostic diagnostic : diagnostics) {
            switch (diagnostic.severity()) {
                case ERROR -> log.error(diagnostic.toString());
                case WARNING -> log.warn(diagnostic.toString());
                case INFO -> log.info(diagnostic.toString());
            }
        }
    }
}
