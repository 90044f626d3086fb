package dev.extractgen.generator.compiling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.Generation;
import dev.extractgen.generator.Generator;
import dev.extractgen.generator.read.SchemaSource;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same schemas give the same bytes: in any order, folder, language, time zone and character set. */
class DeterminismTest {

    @ParameterizedTest
    @EnumSource
    void doesNotDependOnTheOrderOfFiles(Schemas schemas) {
        List<SchemaSource> reversed = new ArrayList<>(schemas.sources());
        Collections.reverse(reversed);

        Generation generation = Generator.generate(schemas.sources());

        assertThat(generation.sources()).hasSize(2 * reversed.size());
        assertThat(Generator.generate(reversed)).isEqualTo(generation);
    }

    @ParameterizedTest
    @EnumSource
    void doesNotDependOnTheFolder(Schemas schemas) {
        List<SchemaSource> elsewhere = schemas.sources().stream()
                .map(schema -> new SchemaSource(
                        "/somewhere/else/" + schema.path(),
                        schema.content(),
                        schema.packageName(),
                        schema.className(),
                        schema.schemaPointer(),
                        schema.options()))
                .toList();

        assertThat(Generator.generate(elsewhere).sources())
                .isEqualTo(Generator.generate(schemas.sources()).sources());
    }

    @ParameterizedTest
    @EnumSource
    void doesNotDependOnTheMachine(Schemas schemas, @TempDir Path folder) throws IOException, InterruptedException {
        String here = Schemas.digest(Generator.generate(schemas.sources()));

        assertThat(digestElsewhere(schemas, folder, "tr", "TR", "Pacific/Kiritimati", "ISO-8859-9"))
                .isEqualTo(here);
    }

    private static String digestElsewhere(
            Schemas schemas, Path folder, String language, String country, String zone, String charset)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=" + language,
                "-Duser.country=" + country,
                "-Duser.timezone=" + zone,
                "-Dfile.encoding=" + charset,
                "-cp",
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(entry -> Path.of(entry).toAbsolutePath().toString())
                        .collect(Collectors.joining(File.pathSeparator)),
                Schemas.class.getName()));
        // Not on the command line, which is not written in an encoding of its own.
        Path list = Files.write(
                folder.resolve("schemas.txt"),
                schemas.files().stream()
                        .map(file -> file.toAbsolutePath().toString())
                        .toList());
        command.add(list.toString());
        return Program.run(folder, command).strip();
    }
}
