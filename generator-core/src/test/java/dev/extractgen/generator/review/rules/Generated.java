package dev.extractgen.generator.review.rules;

import dev.extractgen.generator.Generator;
import dev.extractgen.generator.emit.JavaSource;
import dev.extractgen.generator.read.NamedSchema;
import dev.extractgen.generator.read.SchemaSource;
import dev.extractgen.generator.review.Versions;
import dev.extractgen.generator.review.compile.CompiledClasses;
import dev.extractgen.generator.review.compile.MemoryCompiler;
import dev.extractgen.generator.review.compile.MemoryCompiler.CompilationException;
import dev.extractgen.runtime.DecodeProblem;
import dev.extractgen.runtime.decode.ExtractDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The code that is generated for many versions of schemas, compiled together; each version has a package of its own.
 */
final class Generated {
    private static final MemoryCompiler COMPILER = new MemoryCompiler();

    private final List<NamedSchema> versions = new ArrayList<>();
    private CompiledClasses classes = CompiledClasses.NONE;
    private ClassLoader loader = CompiledClasses.NONE.loader();

    /** Adds a version, and returns its number. */
    int add(NamedSchema version) {
        versions.add(inPackage(version, packageOf(versions.size())));
        return versions.size() - 1;
    }

    private static NamedSchema inPackage(NamedSchema version, String packageName) {
        SchemaSource source = version.source();
        return Versions.read(new SchemaSource(
                        source.path(),
                        source.content(),
                        packageName,
                        source.className(),
                        source.schemaPointer(),
                        source.options(),
                        source.bindings()))
                .get(0);
    }

    static String packageOf(int version) {
        return "example.v" + version;
    }

    void compile() throws CompilationException {
        classes = COMPILER.compile(versions.stream().flatMap(Generator::emit).toList(), CompiledClasses.NONE);
        loader = classes.loader();
    }

    /** Compiles user code against all versions, and returns the paths of what does not compile. */
    Set<String> failing(List<JavaSource> clients, String... options) {
        try {
            COMPILER.compile(clients, classes, options);
            return Set.of();
        } catch (CompilationException e) {
            return e.paths();
        }
    }

    /** Compiles user code that is to be run. */
    ClassLoader with(List<JavaSource> clients) throws CompilationException {
        return classes.and(COMPILER.compile(clients, classes)).loader();
    }

    /** Returns what a lenient decoder says about a document; a strict one refuses it if there is an error. */
    List<DecodeProblem> decode(int version, String json) throws ReflectiveOperationException {
        return decoder(version)
                .decodeResult(json.getBytes(StandardCharsets.UTF_8))
                .problems();
    }

    ExtractDecoder<?> decoder(int version) throws ReflectiveOperationException {
        String name =
                packageOf(version) + "." + versions.get(version).names().root().decoder();
        return (ExtractDecoder<?>) loader.loadClass(name).getMethod("lenient").invoke(null);
    }
}
