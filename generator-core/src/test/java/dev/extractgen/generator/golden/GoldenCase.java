package dev.extractgen.generator.golden;

import dev.extractgen.generator.Generation;
import dev.extractgen.generator.Generator;
import dev.extractgen.generator.emit.JavaSource;
import dev.extractgen.generator.read.GeneratorOptions;
import dev.extractgen.generator.read.SchemaSource;
import dev.extractgen.generator.testing.TestFiles;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A folder of golden files, named after its hazard: schemas with their bindings, and {@code options.properties} where
 * they are not the usual ones; in {@code documents}, for each schema a folder of documents that it accepts, and beside
 * a document {@code x.json} what a record writes of it in {@code x.written.json} where that differs; in
 * {@code expected} the sources, and {@code diagnostics.txt} where there are any.
 */
record GoldenCase(Path folder) {
    private static final Path RESOURCES = Path.of("src/test/resources");

    /** Returns the cases that something is generated from. */
    static List<GoldenCase> all() {
        return in("golden");
    }

    /** Returns the cases that are refused. */
    static List<GoldenCase> rejected() {
        return in("rejected");
    }

    private static List<GoldenCase> in(String root) {
        return TestFiles.in(RESOURCES.resolve(root)).stream()
                .filter(Files::isDirectory)
                .map(GoldenCase::new)
                .toList();
    }

    String packageName() {
        return "golden." + folder.getFileName().toString().replace('-', '_');
    }

    Generation generate() {
        return Generator.generate(sources());
    }

    /** Returns the schemas, as a build would hand them over. */
    List<SchemaSource> sources() {
        GeneratorOptions options = GoldenOptions.read(folder.resolve("options.properties"));
        return TestFiles.in(folder).stream()
                .filter(file ->
                        file.toString().endsWith(".json") && !file.toString().endsWith(".bindings.json"))
                .map(file -> new SchemaSource(
                        file.getFileName().toString(),
                        ByteBuffer.wrap(TestFiles.bytes(file)),
                        packageName(),
                        null,
                        null,
                        options,
                        bindings(file)))
                .toList();
    }

    private static @Nullable ByteBuffer bindings(Path schema) {
        Path bindings = Path.of(SchemaSource.bindingsPath(schema.toString()));
        return Files.exists(bindings) ? ByteBuffer.wrap(TestFiles.bytes(bindings)) : null;
    }

    /** Returns the files that stand for what came of generating, by their path in the folder. */
    static Map<String, String> files(Generation generation) {
        Map<String, String> files = new TreeMap<>();
        for (JavaSource source : generation.sources()) {
            files.put("expected/" + source.path().substring(source.path().lastIndexOf('/') + 1), source.text());
        }
        if (!generation.diagnostics().isEmpty()) {
            files.put(
                    "diagnostics.txt",
                    generation.diagnostics().stream()
                            .map(diagnostic -> diagnostic + "\n")
                            .collect(Collectors.joining()));
        }
        return files;
    }

    /** Returns the files that are there, by their path in the folder. */
    Map<String, String> expectedFiles() {
        Map<String, String> files = new TreeMap<>();
        TestFiles.in(folder.resolve("expected"))
                .forEach(file -> files.put("expected/" + file.getFileName(), TestFiles.text(file)));
        Path diagnostics = folder.resolve("diagnostics.txt");
        if (Files.exists(diagnostics)) {
            files.put("diagnostics.txt", TestFiles.text(diagnostics));
        }
        return files;
    }

    /** Returns the documents of all schemas. */
    List<GoldenDocument> documents() {
        return TestFiles.in(folder.resolve("documents")).stream()
                .flatMap(schema -> TestFiles.in(schema).stream()
                        .filter(file -> !file.toString().endsWith(".written.json"))
                        .map(file ->
                                new GoldenDocument(this, schema.getFileName().toString(), file)))
                .toList();
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }
}
