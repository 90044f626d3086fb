package dev.extractgen.generator.review.compile;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.extractgen.generator.emit.JavaSource;
import dev.extractgen.runtime.ExtractedRecord;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;

/** Compiles sources in memory with the compiler of the JDK that runs this. */
public final class MemoryCompiler {
    private static final int SHOWN_ERRORS = 5;

    private final JavaCompiler compiler;

    /**
     * Makes a compiler.
     *
     * @throws IllegalStateException if this is no JDK
     */
    public MemoryCompiler() {
        JavaCompiler found = ToolProvider.getSystemJavaCompiler();
        if (found == null) {
            throw new IllegalStateException("this Java has no compiler; use a JDK");
        }
        this.compiler = found;
    }

    /** Says that sources do not compile. */
    public static final class CompilationException extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Set<String> paths;

        CompilationException(List<? extends Diagnostic<? extends JavaFileObject>> errors) {
            super(errors.stream().limit(SHOWN_ERRORS).map(Object::toString).collect(Collectors.joining("\n")));
            this.paths = errors.stream()
                    .map(Diagnostic::getSource)
                    .filter(Objects::nonNull)
                    .map(source -> source.getName().substring(1))
                    .collect(Collectors.toSet());
        }

        /** Returns the paths of the sources that have errors. */
        public Set<String> paths() {
            return paths;
        }
    }

    /**
     * Compiles sources.
     *
     * @param sources the sources
     * @param others classes that the sources may refer to
     * @param options options of the compiler beside the usual ones
     * @return the classes of the sources, without the others
     * @throws CompilationException if there are errors; its message shows the first of them
     */
    public CompiledClasses compile(List<JavaSource> sources, CompiledClasses others, String... options)
            throws CompilationException {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<String> arguments = Stream.concat(
                        Stream.of("-classpath", classpath(), "-proc:none", "-nowarn", "-implicit:none"),
                        Stream.of(options))
                .toList();
        // Closed, as it keeps jars open, which on some systems nobody can replace then.
        try (MemoryFiles files = new MemoryFiles(compiler.getStandardFileManager(null, Locale.ROOT, null), others)) {
            boolean isCompiled = compiler.getTask(
                            new StringWriter(), files, diagnostics, arguments, null, files.sources(sources))
                    .call();
            if (!isCompiled) {
                throw new CompilationException(diagnostics.getDiagnostics().stream()
                        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                        .toList());
            }
            return files.classes();
        } catch (IOException e) {
            throw new UncheckedIOException("the libraries of generated code can't be closed", e);
        }
    }

    /** Generated code needs the runtime and two libraries of annotations, and this class has them. */
    private static String classpath() {
        return Stream.of(ExtractedRecord.class, JsonProperty.class, NullMarked.class)
                .map(MemoryCompiler::location)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String location(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
