package dev.extractgen.generator.corpus;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Schema;
import dev.extractgen.runtime.DecodedResult;
import dev.extractgen.runtime.decode.ExtractDecoder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What came of one document.
 *
 * @param violations the keywords of the schema that the document breaks, as a validator sees it
 * @param problems what the decoder reported, in words
 * @param difference how the document that was written differs from the one that was read, or null
 * @param typed the scalar leaves to which the schema gives a type
 * @param untyped those of them that no Java type holds
 */
record DocumentResult(
        String name,
        Set<String> violations,
        List<String> problems,
        @Nullable String difference,
        Set<String> typed,
        List<String> untyped) {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    boolean isAccepted() {
        return violations.isEmpty();
    }

    boolean isEqual() {
        return difference == null;
    }

    static DocumentResult of(String name, Path file, ExtractDecoder<?> lenient, @Nullable Schema schema) {
        byte[] bytes = CorpusFolder.bytes(file);
        JsonNode sent = read(bytes);
        SchemaJudge.Opinion opinion = opinion(name, sent, schema);
        Object value = null;
        List<String> problems;
        String difference;
        try {
            DecodedResult<?> decoded = lenient.decodeResult(bytes);
            problems = decoded.problems().stream().map(Object::toString).toList();
            value = decoded.value();
            difference = difference(sent, value).orElse(null);
        } catch (RuntimeException | StackOverflowError e) {
            problems = List.of(e.toString());
            difference = "not decoded";
        }
        Object root = value;
        List<String> untyped = opinion.typedLeaves().stream()
                .filter(pointer -> root == null || !HeldLeaves.isHeld(root, pointer))
                .toList();
        return new DocumentResult(name, opinion.violations(), problems, difference, opinion.typedLeaves(), untyped);
    }

    private static SchemaJudge.Opinion opinion(String name, JsonNode document, @Nullable Schema schema) {
        try {
            return schema == null ? SchemaJudge.Opinion.NONE : SchemaJudge.judge(schema, document);
        } catch (StackOverflowError e) {
            // The validator follows references that lead back to themselves for ever.
            System.out.println("no validator for " + name + ": " + e);
            return SchemaJudge.Opinion.NONE;
        }
    }

    private static JsonNode read(byte[] json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> difference(JsonNode sent, Object value) {
        try {
            return SameDocument.difference(sent, JSON.readTree(JSON.writeValueAsBytes(value)));
        } catch (IOException e) {
            return Optional.of("not written: " + e);
        }
    }
}
