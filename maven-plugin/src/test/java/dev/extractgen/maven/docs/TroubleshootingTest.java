package dev.extractgen.maven.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.Generator;
import dev.extractgen.generator.diagnostics.DiagnosticCode;
import dev.extractgen.generator.read.GeneratorOptions;
import dev.extractgen.generator.read.SchemaSource;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever meets a diagnostic finds it in {@code docs/troubleshooting.md}, with a schema that shows it. */
class TroubleshootingTest {
    private static final Pattern ENTRY = Pattern.compile("### (EXT\\d+): .+\\n\\n(?s:(.*?))(?=\\n##|\\z)");
    private static final Pattern EXAMPLE = Pattern.compile("```json\\n(?s:(.*?))```");

    /** An entry of the page. */
    private record Entry(String code, String text) {
        @Override
        public String toString() {
            return code;
        }
    }

    private static List<Entry> entries() throws IOException {
        return ENTRY.matcher(Files.readString(Path.of("../docs/troubleshooting.md")))
                .results()
                .map(entry -> new Entry(entry.group(1), entry.group(2)))
                .toList();
    }

    private static Stream<Entry> examples() throws IOException {
        return entries().stream().filter(entry -> entry.text().contains("```json"));
    }

    @Test
    void hasEveryCodeInOrder() throws IOException {
        assertThat(entries())
                .extracting(Entry::code)
                .containsExactlyElementsOf(Arrays.stream(DiagnosticCode.values())
                        .map(DiagnosticCode::id)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void showsWhatItIs(Entry entry) {
        List<String> examples = EXAMPLE.matcher(entry.text())
                .results()
                .map(example -> example.group(1))
                .toList();

        assertThat(examples)
                .singleElement()
                .satisfies(example -> assertThat(diagnosed(example)).contains(entry.code()));
    }

    private static List<String> diagnosed(String schema) {
        return Generator.generate(List.of(new SchemaSource(
                        "invoice.json",
                        ByteBuffer.wrap(schema.getBytes(StandardCharsets.UTF_8)),
                        "com.example",
                        null,
                        null,
                        GeneratorOptions.DEFAULT)))
                .diagnostics()
                .stream()
                .map(diagnostic -> diagnostic.code().id())
                .toList();
    }
}
