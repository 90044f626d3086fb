package dev.extractgen.generator.compiling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.Generation;
import dev.extractgen.generator.Generator;
import dev.extractgen.generator.diagnostics.Severity;
import dev.extractgen.generator.emit.JavaSource;
import dev.extractgen.generator.testing.GeneratedClasses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is generated compiles without a warning, with this compiler and with a newer one. */
class CompilersTest {
    private static List<JavaSource> generate(Schemas schemas) {
        Generation generation = Generator.generate(schemas.sources());
        assertThat(generation.diagnostics()).noneMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
        assertThat(generation.sources()).hasSize(2 * schemas.files().size());
        return generation.sources();
    }

    @Test
    void compileHere() {
        assertThat(GeneratedClasses.compile(generate(Schemas.EXTRACTIONS))).isNotNull();
    }

    @ParameterizedTest
    @EnumSource
    void compileWithJdk25(Schemas schemas, @TempDir Path folder) throws IOException, InterruptedException {
        Path javac = OtherJdks.home(25).resolve("bin/javac");
        List<String> arguments = new ArrayList<>(
                List.of("--release", "17", "-Xlint:all,-processing", "-Werror", "-proc:none", "-encoding", "UTF-8"));
        arguments.addAll(List.of("-d", folder.resolve("classes").toString()));
        arguments.addAll(List.of("-cp", System.getProperty("java.class.path")));
        for (JavaSource source : generate(schemas)) {
            Path file = folder.resolve(source.path());
            Files.createDirectories(file.getParent());
            Files.writeString(file, source.text());
            arguments.add(file.toString());
        }
        Path argumentFile = Files.write(folder.resolve("arguments"), arguments);

        assertThat(Program.run(folder, List.of(javac.toString(), "@" + argumentFile)))
                .isEmpty();
    }
}
