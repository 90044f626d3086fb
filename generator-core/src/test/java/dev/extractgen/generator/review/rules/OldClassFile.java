package dev.extractgen.generator.review.rules;

import dev.extractgen.generator.Generator;
import dev.extractgen.generator.read.NamedSchema;
import dev.extractgen.generator.review.compile.CompiledClasses;
import dev.extractgen.generator.review.compile.MemoryCompiler;
import dev.extractgen.generator.review.compile.MemoryCompiler.CompilationException;
import java.lang.reflect.InvocationTargetException;
import java.util.List;

/** Runs user code that was compiled against one version of generated classes with those of another. */
final class OldClassFile {
    private static final MemoryCompiler COMPILER = new MemoryCompiler();

    private OldClassFile() {}

    static boolean failsToLink(NamedSchema before, NamedSchema after, String method)
            throws CompilationException, ReflectiveOperationException {
        CompiledClasses old = COMPILER.compile(Generator.emit(before).toList(), CompiledClasses.NONE);
        CompiledClasses now = COMPILER.compile(Generator.emit(after).toList(), CompiledClasses.NONE);
        CompiledClasses client = COMPILER.compile(List.of(Client.source("example", "Client", method)), old);
        Client.run(old.and(client).loader(), "example.Client");
        try {
            Client.run(now.and(client).loader(), "example.Client");
            return false;
        } catch (InvocationTargetException e) {
            return e.getCause() instanceof LinkageError;
        }
    }
}
