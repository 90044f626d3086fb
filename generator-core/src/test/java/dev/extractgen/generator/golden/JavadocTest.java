package dev.extractgen.generator.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import dev.extractgen.generator.testing.TestFiles;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import javax.tools.DiagnosticCollector;
import javax.tools.DocumentationTool;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Javadoc takes what is generated, whatever a schema says, and finds nothing wrong with it. */
class JavadocTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "documentation",
                "names-in-other-scripts",
                "names-of-java-lang-and-java-util",
                "options-record-methods",
                "texts-that-would-break-out",
            })
    void isAccepted(String hazard, @TempDir Path target) {
        List<JavaFileObject> sources = TestFiles.in(Path.of("src/test/resources/golden", hazard, "expected")).stream()
                .map(file -> JavaFileObjects.forSourceString(
                        "golden." + hazard.replace('-', '_') + "."
                                + file.getFileName().toString().replaceFirst("\\.java$", ""),
                        TestFiles.text(file)))
                .toList();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        StringWriter output = new StringWriter();
        DocumentationTool.DocumentationTask task = ToolProvider.getSystemDocumentationTool()
                .getTask(
                        output,
                        null,
                        diagnostics,
                        null,
                        List.of("-Xdoclint:all,-missing", "-quiet", "-d", target.toString()),
                        sources);

        assertThat(task.call()).as(output.toString()).isTrue();
        assertThat(diagnostics.getDiagnostics()).isEmpty();
        assertThat(output.toString()).isEmpty();
    }
}
