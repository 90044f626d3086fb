package dev.extractgen.generator.corpus;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaException;
import dev.extractgen.generator.emit.JavaSource;
import dev.extractgen.runtime.decode.ExtractDecoder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What came of one schema and its documents.
 *
 * @param failure why the schema has no classes, or null
 * @param isBroken whether the generator or javac failed, instead of a diagnostic refusing the schema
 * @param lines the lines of the sources
 */
record CaseResult(
        String name,
        @Nullable String failure,
        boolean isBroken,
        long lines,
        List<DocumentResult> positives,
        List<DocumentResult> negatives) {

    static CaseResult of(CorpusFolder.Case schema, GeneratedCase generated, CompiledBatch batch, SchemaJudge judge) {
        if (generated.failure() != null) {
            return new CaseResult(
                    schema.name(),
                    generated.failure(),
                    generated.isBroken(),
                    0,
                    missing(schema.positives()),
                    missing(schema.negatives()));
        }
        ExtractDecoder<?> decoder = batch.classes().lenient(generated.decoder());
        Optional<Schema> validator =
                schema.positives().isEmpty() && schema.negatives().isEmpty()
                        ? Optional.empty()
                        : validator(judge, schema.name());
        return new CaseResult(
                schema.name(),
                null,
                false,
                generated.sources().stream()
                        .map(JavaSource::text)
                        .mapToLong(text -> text.lines().count())
                        .sum(),
                schema.positives().stream()
                        .map(file -> DocumentResult.of(name(schema, file), file, decoder, validator.orElse(null)))
                        .toList(),
                schema.negatives().stream()
                        .map(file -> DocumentResult.of(name(schema, file), file, decoder, validator.orElse(null)))
                        .toList());
    }

    private static Optional<Schema> validator(SchemaJudge judge, String name) {
        try {
            return Optional.of(judge.schema(name));
        } catch (SchemaException | StackOverflowError e) {
            System.out.println("no validator for " + name + ": " + e);
            return Optional.empty();
        }
    }

    private static List<DocumentResult> missing(List<Path> documents) {
        return documents.stream()
                .map(file -> new DocumentResult(
                        file.getFileName().toString(), Set.of(), List.of(), "no classes", Set.of(), List.of()))
                .toList();
    }

    private static String name(CorpusFolder.Case schema, Path file) {
        return schema.name() + "/" + file.getFileName();
    }
}
