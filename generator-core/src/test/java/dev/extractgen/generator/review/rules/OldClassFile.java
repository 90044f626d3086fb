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
        return isLinked(old.and(client)) && !isLinked(now.and(client));
    }

    /** Returns whether code finds what it calls; what it comes to through a record of nothing may be null. */
    private static boolean isLinked(CompiledClasses classes) throws ReflectiveOperationException {
        try {
            Client.run(classes.loader(), "example.Client");
            return true;
        } catch (InvocationTargetException e) {
            return !(e.getCause() instanceof LinkageError);
        }
    }
}
