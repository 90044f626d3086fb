package dev.extractgen.generator.review.replay;

import dev.extractgen.generator.read.NamedSchema;
import dev.extractgen.generator.review.compile.MemoryCompiler;
import dev.extractgen.generator.review.compile.MemoryCompiler.CompilationException;
import dev.extractgen.runtime.InvalidJsonException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Decodes saved results with the generated code of both versions of a schema: compatibility that is measured. */
public final class Replay {
    private final MemoryCompiler compiler = new MemoryCompiler();

    /**
     * Decodes the results of one schema.
     *
     * @throws CompilationException if the code of a version does not compile, which is a mistake of the generator
     * @throws IOException if a result can't be read
     */
    public SchemaReplay run(NamedSchema before, NamedSchema after, List<SavedResult> results)
            throws CompilationException, IOException {
        FieldNames names = FieldNames.of(before, after);
        VersionReplay old = new VersionReplay(before, names, compiler);
        VersionReplay now = new VersionReplay(after, names, compiler);
        BareResults bare = new BareResults(before, after);
        List<String> unreadable = new ArrayList<>();
        List<String> withoutResult = new ArrayList<>();
        for (SavedResult result : results) {
            byte[] content = result.content().read();
            try {
                boolean isBare = bare.contain(content);
                boolean oldHasResult = old.read(result.path(), content, isBare);
                boolean nowHasResult = now.read(result.path(), content, isBare);
                if (!oldHasResult && !nowHasResult) {
                    withoutResult.add(result.path());
                }
            } catch (InvalidJsonException e) {
                unreadable.add(result.path());
            }
        }
        return new SchemaReplay(
                after.source().path(),
                results.size() - unreadable.size() - withoutResult.size(),
                withoutResult,
                old.refused(),
                now.refused(),
                unreadable,
                fields(old.fields(), now.fields()));
    }

    private static List<FieldReplay> fields(Map<String, FieldCounts> before, Map<String, FieldCounts> after) {
        Set<String> names = new LinkedHashSet<>(after.keySet());
        names.addAll(before.keySet());
        return names.stream()
                .map(name -> new FieldReplay(
                        name, before.getOrDefault(name, FieldCounts.NONE), after.getOrDefault(name, FieldCounts.NONE)))
                .toList();
    }
}
