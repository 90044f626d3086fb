package dev.extractgen.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.diagnostics.Diagnostic;
import dev.extractgen.generator.diagnostics.DiagnosticCode;
import dev.extractgen.generator.diagnostics.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;

class DiagnosticLogTest {
    @Test
    void namesInSchemasAreNoCommandsToABuildServer() {
        List<CharSequence> lines = new ArrayList<>();
        new DiagnosticLog(new SystemStreamLog() {
                    @Override
                    public void error(CharSequence content) {
                        lines.add(content);
                    }
                })
                .log(List.of(new Diagnostic(
                        DiagnosticCode.NO_SCHEMA,
                        new SourceLocation("a.json", 1, 2, "/properties/a\n::add-mask::e"),
                        "nothing at \u001B[2J##vso[task.complete result=Succeeded]")));
        assertThat(lines)
                .singleElement()
                .asString()
                .contains("a ::add-mask::e")
                .doesNotContain("\n", "\u001B", "##vso[");
    }
}
