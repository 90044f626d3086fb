package dev.extractgen.generator.corpus;

import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.extractgen.generator.testing.GeneratedClasses;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * Several schemas' sources, compiled together. Those that javac refuses or warns about are left out and the others
 * compiled again.
 *
 * @param cases all cases; those that did not compile say why
 * @param classes the classes of the others
 */
record CompiledBatch(List<GeneratedCase> cases, GeneratedClasses classes) {

    static CompiledBatch compile(List<GeneratedCase> generated) {
        List<GeneratedCase> cases = new ArrayList<>(generated);
        while (cases.stream().anyMatch(each -> each.failure() == null)) {
            Compilation compilation = javac().withOptions(
                            "--release", "17", "-Xlint:all,-processing", "-Werror", "-parameters", "-Xmaxerrs", "10000")
                    .compile(cases.stream().flatMap(CompiledBatch::files).toList());
            if (compilation.status() == Compilation.Status.SUCCESS) {
                return new CompiledBatch(cases, GeneratedClasses.load(compilation.generatedFiles()));
            }
            Map<String, String> failures = failures(compilation);
            if (failures.isEmpty()) {
                throw new IllegalStateException(compilation.diagnostics().toString());
            }
            cases.replaceAll(each -> failures.containsKey(each.packageName())
                    ? each.failed(String.valueOf(failures.get(each.packageName())))
                    : each);
        }
        return new CompiledBatch(cases, GeneratedClasses.load(List.of()));
    }

    private static java.util.stream.Stream<JavaFileObject> files(GeneratedCase generated) {
        return generated.sources().stream()
                .map(source -> JavaFileObjects.forSourceString(
                        source.path().replaceFirst("\\.java$", "").replace('/', '.'), source.text()));
    }

    /** Returns the first message of each package that has any. */
    private static Map<String, String> failures(Compilation compilation) {
        Map<String, String> failures = new HashMap<>();
        for (Diagnostic<? extends JavaFileObject> diagnostic : compilation.diagnostics()) {
            JavaFileObject source = diagnostic.getSource();
            if (source != null && diagnostic.getKind() != Diagnostic.Kind.NOTE) {
                String[] path = source.getName().replaceFirst("^/", "").split("/", -1);
                failures.putIfAbsent(
                        path[path.length - 2],
                        path[path.length - 1] + ":" + diagnostic.getLineNumber() + " " + diagnostic.getMessage(null));
            }
        }
        return failures;
    }
}
