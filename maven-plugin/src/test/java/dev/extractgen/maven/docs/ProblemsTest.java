package dev.extractgen.maven.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.runtime.DecodeProblem.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever meets a problem finds it in {@code docs/decoding.md}. */
class ProblemsTest {
    @Test
    void areAllDocumented() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("../docs/decoding.md")).stream()
                .filter(line -> line.startsWith("| `"))
                .flatMap(line -> Pattern.compile("`([A-Z_]+)`").matcher(line).results())
                .map(code -> code.group(1))
                .toList();

        assertThat(rows)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Code.values()).map(Code::name).toList());
    }
}
