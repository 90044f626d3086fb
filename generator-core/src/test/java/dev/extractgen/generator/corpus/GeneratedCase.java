package dev.extractgen.generator.corpus;

import dev.extractgen.generator.Generation;
import dev.extractgen.generator.Generator;
import dev.extractgen.generator.diagnostics.Diagnostic;
import dev.extractgen.generator.diagnostics.Severity;
import dev.extractgen.generator.emit.JavaSource;
import dev.extractgen.generator.emit.TypeOptions;
import dev.extractgen.generator.emit.TypeOptions.IntegerType;
import dev.extractgen.generator.emit.TypeOptions.NumberType;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.read.GeneratorOptions;
import dev.extractgen.generator.read.GeneratorOptions.UnknownMembers;
import dev.extractgen.generator.read.SchemaSource;
import dev.extractgen.generator.schema.SchemaFiles;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What came of generating from one schema.
 *
 * @param packageName the package of the sources
 * @param failure why there are no sources, or null
 * @param isBroken whether the generator failed itself, instead of refusing the schema
 */
record GeneratedCase(
        String name,
        String packageName,
        List<JavaSource> sources,
        @Nullable String failure,
        boolean isBroken) {
    private static final int MAX_SECONDS = 30;

    /** Values keep their lexical form, and members beside the declared ones are kept. */
    private static final GeneratorOptions OPTIONS = new GeneratorOptions(
            new TypeOptions(
                    IntegerType.BIG_INTEGER,
                    NumberType.BIG_DECIMAL,
                    Arrays.stream(Type.Scalar.values())
                            .filter(Type.Scalar::hasFormat)
                            .collect(Collectors.toSet())),
            UnknownMembers.KEEP);

    static GeneratedCase of(CorpusFolder folder, CorpusFolder.Case schema, String packageName) {
        String path = folder.path().relativize(schema.schema()).toString().replace('\\', '/');
        return of(
                schema.name(),
                path,
                CorpusFolder.read(schema.schema()),
                packageName,
                location -> folder.find(location).map(CorpusFolder::read));
    }

    static GeneratedCase of(String name, String path, ByteBuffer schema, String packageName, SchemaFiles files) {
        SchemaSource source = new SchemaSource(path, schema, packageName, null, null, OPTIONS);
        FutureTask<Generation> task = new FutureTask<>(() -> Generator.generate(List.of(source), files));
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
        try {
            Generation generation = task.get(MAX_SECONDS, TimeUnit.SECONDS);
            String refusal = generation.hasErrors() ? errors(generation) : null;
            return new GeneratedCase(name, packageName, generation.sources(), refusal, false);
        } catch (TimeoutException e) {
            return new GeneratedCase(name, packageName, List.of(), "took more than " + MAX_SECONDS + " s", true);
        } catch (ExecutionException e) {
            return new GeneratedCase(name, packageName, List.of(), String.valueOf(e.getCause()), true);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String errors(Generation generation) {
        return generation.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .map(Diagnostic::toString)
                .collect(Collectors.joining("; "));
    }

    /** Returns the name of the class that decodes the root. */
    String decoder() {
        return sources.stream()
                        .map(source ->
                                source.path().replaceFirst("\\.java$", "").replace('/', '.'))
                        .filter(name -> sources.stream()
                                .anyMatch(other -> other.path().equals(name.replace('.', '/') + "Decoder.java")))
                        .findFirst()
                        .orElseThrow()
                + "Decoder";
    }

    GeneratedCase failed(String reason) {
        return new GeneratedCase(name, packageName, List.of(), reason, true);
    }
}
