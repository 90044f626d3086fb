package dev.extractgen.generator.review.relation;

import dev.extractgen.generator.emit.TypeOptions;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.review.document.Json;
import dev.extractgen.generator.review.document.Samples;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Values of scalars that are not read as other scalars. They depend on nothing but the options of both sides, and so
 * are found once for all schemas.
 */
final class ScalarGaps {
    private static final Map<List<Object>, Optional<Gap>> ANSWERS = new ConcurrentHashMap<>();

    private final TypeOptions writer;
    private final TypeOptions reader;

    ScalarGaps(TypeOptions writer, TypeOptions reader) {
        this.writer = writer;
        this.reader = reader;
    }

    /** Returns a value that is written and not read, if there is one. */
    Optional<Gap> find(Type.Scalar written, Type.Scalar read) {
        return ANSWERS.computeIfAbsent(List.of(written, writer, read, reader), question -> answer(written, read));
    }

    private Optional<Gap> answer(Type.Scalar written, Type.Scalar read) {
        ScalarReader scalars = new ScalarReader(reader);
        return Samples.all(writer.effective(written), writer).stream()
                .filter(value -> !scalars.takes(value, read))
                .map(value -> Gap.whole(Json.scalar(value)))
                .findFirst();
    }
}
