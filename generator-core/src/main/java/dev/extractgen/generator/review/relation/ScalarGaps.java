package dev.extractgen.generator.review.relation;

import dev.extractgen.generator.emit.TypeOptions;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.review.document.Json;
import dev.extractgen.generator.review.document.Samples;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Values of scalars that are not read as other scalars. They depend on nothing but the options of both sides, and so
 * are found once for all schemas.
 */
final class ScalarGaps {
    private record Question(Type.Scalar written, TypeOptions writer, Type.Scalar read, TypeOptions reader) {}

    private static final Map<Question, Optional<Gap>> ANSWERS = new ConcurrentHashMap<>();

    private final TypeOptions writer;
    private final TypeOptions reader;

    ScalarGaps(TypeOptions writer, TypeOptions reader) {
        this.writer = writer;
        this.reader = reader;
    }

    /** Returns a value that is written and not read, if there is one. */
    Optional<Gap> find(Type.Scalar written, Type.Scalar read) {
        return ANSWERS.computeIfAbsent(new Question(written, writer, read, reader), ScalarGaps::answer);
    }

    private static Optional<Gap> answer(Question question) {
        ScalarReader scalars = new ScalarReader(question.reader);
        return Samples.all(question.writer.effective(question.written), question.writer).stream()
                .filter(value -> !scalars.takes(value, question.read))
                .map(value -> Gap.whole(Json.scalar(value)))
                .findFirst();
    }
}
