package dev.extractgen.generator.compiling;

import dev.extractgen.generator.Generation;
import dev.extractgen.generator.Generator;
import dev.extractgen.generator.emit.JavaSource;
import dev.extractgen.generator.read.GeneratorOptions;
import dev.extractgen.generator.read.SchemaSource;
import dev.extractgen.generator.testing.CorpusFiles;
import dev.extractgen.generator.testing.TestFiles;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Many schemas at once, and a program that says what comes of them. */
enum Schemas {
    /** Those of all golden cases. */
    GOLDEN {
        @Override
        List<Path> files() {
            return TestFiles.in(Path.of("src/test/resources/golden")).stream()
                    .flatMap(hazard -> TestFiles.in(hazard).stream())
                    .filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.toString().endsWith(".bindings.json"))
                    .toList();
        }
    },

    /** Those that others wrote for extractions. */
    EXTRACTIONS {
        @Override
        List<Path> files() {
            return Stream.of("llamaextract/schemas", "extractbench/schemas")
                    .flatMap(folder -> CorpusFiles.in(folder).stream())
                    .toList();
        }
    };

    abstract List<Path> files();

    /** Returns the schemas as a build hands them over, those of one folder in one package. */
    List<SchemaSource> sources() {
        return sources(files());
    }

    private static List<SchemaSource> sources(List<Path> files) {
        return files.stream().map(Schemas::source).toList();
    }

    private static SchemaSource source(Path file) {
        int names = file.getNameCount();
        String packageName = file.subpath(names - 3, names - 1).toString().replaceAll("\\W", "_");
        return new SchemaSource(
                file.getFileName().toString(),
                ByteBuffer.wrap(TestFiles.bytes(file)),
                packageName,
                null,
                TestFiles.text(file).contains("\"schema_definition\"") ? "/schema_definition" : null,
                GeneratorOptions.DEFAULT);
    }

    /** Returns a digest of what comes of schemas. */
    static String digest(Generation generation) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (JavaSource source : generation.sources()) {
                digest.update(source.path().getBytes(StandardCharsets.UTF_8));
                digest.update(source.text().getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Prints the digest of what comes of the files that a file names. */
    @SuppressWarnings("SystemOut") // The one who started the program reads it.
    public static void main(String[] arguments) {
        List<Path> files =
                TestFiles.text(Path.of(arguments[0])).lines().map(Path::of).toList();
        System.out.println(digest(Generator.generate(sources(files))));
    }
}
