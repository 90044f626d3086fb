package dev.extractgen.benchmarks.corpus;

import dev.extractgen.generator.Generation;
import dev.extractgen.generator.Generator;
import dev.extractgen.generator.emit.JavaSource;
import dev.extractgen.generator.emit.TypeOptions;
import dev.extractgen.generator.emit.TypeOptions.IntegerType;
import dev.extractgen.generator.emit.TypeOptions.NumberType;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.read.GeneratorOptions;
import dev.extractgen.generator.read.GeneratorOptions.UnknownMembers;
import dev.extractgen.generator.read.SchemaSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** This project, with options that keep all of a document, as the other generator keeps members it does not know. */
final class Extractgen implements SchemaGenerator {
    private static final GeneratorOptions OPTIONS = new GeneratorOptions(
            new TypeOptions(
                    IntegerType.BIG_INTEGER,
                    NumberType.BIG_DECIMAL,
                    Stream.of(Type.Scalar.values())
                            .filter(Type.Scalar::hasFormat)
                            .collect(Collectors.toSet())),
            UnknownMembers.KEEP);

    private final Path corpus;

    Extractgen(Path corpus) {
        this.corpus = corpus;
    }

    @Override
    public Map<String, String> generate(Path schema, String packageName) throws IOException {
        Map<String, String> sources = new LinkedHashMap<>();
        for (JavaSource each : generate(Map.of(schema, packageName))) {
            sources.put(each.path().replaceFirst("\\.java$", "").replace('/', '.'), each.text());
        }
        return sources;
    }

    @Override
    public int generateAll(Map<Path, String> packages) throws IOException {
        return generate(packages).size();
    }

    private List<JavaSource> generate(Map<Path, String> packages) throws IOException {
        List<SchemaSource> schemas = new ArrayList<>();
        for (Map.Entry<Path, String> schema : packages.entrySet()) {
            schemas.add(new SchemaSource(
                    "schemas/" + schema.getKey().getFileName(),
                    read(schema.getKey()),
                    schema.getValue(),
                    null,
                    null,
                    OPTIONS));
        }
        Generation generation = Generator.generate(schemas, this::find);
        if (generation.hasErrors() || generation.sources().size() < 2 * schemas.size()) {
            throw new IOException("not generated: " + generation.diagnostics());
        }
        return generation.sources();
    }

    private Optional<ByteBuffer> find(String location) {
        String name = location.substring(location.lastIndexOf('/') + 1);
        return Stream.of("schemas", "refs-only")
                .map(folder -> corpus.resolve(folder).resolve(name))
                .filter(Files::isRegularFile)
                .findFirst()
                .map(Extractgen::read);
    }

    private static ByteBuffer read(Path file) {
        try {
            return ByteBuffer.wrap(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
