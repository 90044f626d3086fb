package dev.extractgen.generator.compiling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.Generator;
import dev.extractgen.generator.emit.JavaSource;
import dev.extractgen.generator.read.GeneratorOptions;
import dev.extractgen.generator.read.SchemaSource;
import dev.extractgen.generator.testing.TestFiles;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generated code compiles in a user's module, which requires nothing but the runtime, and beside processors. */
class ModulesTest {
    private static final Path SCHEMA = Path.of("src/test/resources/golden/nested-objects-and-lists/invoice.json");

    @TempDir
    private Path project;

    private final List<Path> sources = new ArrayList<>();

    @BeforeEach
    void generate() throws IOException {
        SchemaSource schema = new SchemaSource(
                "invoice.json",
                ByteBuffer.wrap(TestFiles.bytes(SCHEMA)),
                "com.example",
                null,
                null,
                GeneratorOptions.DEFAULT);
        for (JavaSource source : Generator.generate(List.of(schema)).sources()) {
            write(source.path(), source.text());
        }
    }

    private void write(String path, String text) throws IOException {
        Path file = project.resolve("src").resolve(path);
        Files.createDirectories(file.getParent());
        sources.add(Files.writeString(file, text));
    }

    /** What modular builds put on the module path: our runtime and what it requires. */
    private static String modulePath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry ->
                        entry.matches(".*([/\\\\]runtime[/\\\\].*|[/\\\\]rt|jackson-annotations-2.*|jspecify.*)"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private String compile(List<String> options, List<Processor> processors) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter output = new StringWriter();
        List<String> all = new ArrayList<>(List.of(
                "--release",
                "17",
                "-Xlint:all,-processing",
                "-Werror",
                "-d",
                project.resolve("classes").toString()));
        all.addAll(options);
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            Iterable<? extends JavaFileObject> units = files.getJavaFileObjectsFromPaths(sources);
            JavaCompiler.CompilationTask task = compiler.getTask(output, files, null, all, null, units);
            task.setProcessors(processors);
            boolean isCompiled = task.call();
            return isCompiled ? output.toString() : "failed: " + output;
        }
    }

    @Test
    void compilesInAModule() throws IOException {
        write("module-info.java", """
                module com.example {
                    requires transitive dev.extractgen.runtime;

                    exports com.example;
                }
                """);
        write("com/example/Use.java", """
                package com.example;

                import java.math.BigDecimal;

                class Use {
                    static BigDecimal first(byte[] json) {
                        Invoice invoice = InvoiceDecoder.strict().decode(json).result();
                        return invoice.items().get(0).amount();
                    }
                }
                """);

        assertThat(compile(List.of("--module-path", modulePath()), List.of())).isEmpty();
    }

    @Test
    void compilesBesideAProcessorThatLooksAtEverything() throws IOException {
        Onlooker onlooker = new Onlooker();

        assertThat(compile(List.of("-cp", System.getProperty("java.class.path")), List.of(onlooker)))
                .isEmpty();
        assertThat(onlooker.seen).contains("com.example.Invoice", "com.example.InvoiceDecoder");
    }

    @SupportedAnnotationTypes("*")
    private static final class Onlooker extends AbstractProcessor {
        private final List<String> seen = new ArrayList<>();

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latest();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            round.getRootElements().forEach(element -> seen.add(element.toString()));
            return false;
        }
    }
}
