package dev.extractgen.generator.decoding;

import dev.extractgen.generator.decoding.oracle.Json;
import dev.extractgen.generator.decoding.oracle.MetadataOracle;
import dev.extractgen.generator.decoding.oracle.ProblemOracle;
import dev.extractgen.generator.decoding.oracle.RecordView;
import dev.extractgen.generator.decoding.oracle.ResultOracle;
import dev.extractgen.runtime.DecodeProblem;
import dev.extractgen.runtime.ExtractedField;
import dev.extractgen.runtime.ExtractedJob;
import dev.extractgen.runtime.FieldMetadataEntry;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What came of decoding leniently, to be looked at by JSON pointers.
 *
 * @param record the record
 * @param problems the problems
 */
record Decoded(Object record, List<DecodeProblem> problems) {

    /** Decodes a job with a single result, and checks that its problems tell the truth. */
    static Decoded of(SchemaDecoders decoders, String job) {
        byte[] json = job.getBytes(StandardCharsets.UTF_8);
        ExtractedJob<?> decoded = decoders.lenient().decode(json);
        ProblemOracle.check(json, decoded.problems());
        return of(decoded);
    }

    /** Decodes a job of the present API, and checks that nothing in it is lost, moved or invented. */
    static Decoded whole(SchemaDecoders decoders, String result, String metadata) {
        Decoded decoded = of(decoders, Bodies.document(result, metadata));
        String metadataPlace = "/extract_metadata/field_metadata/document_metadata";
        ResultOracle.check(Json.read(result), "/extract_result", decoded.record, decoded.problems);
        MetadataOracle.check(
                new MetadataOracle.Part(Json.read(result), "/extract_result"),
                new MetadataOracle.Part(Json.read(metadata), metadataPlace),
                decoded.record,
                decoded.problems);
        return decoded;
    }

    /** Looks at the single result of a job. */
    static Decoded of(ExtractedJob<?> job) {
        return new Decoded(job.result(), job.problems());
    }

    private ExtractedField leaf(String pointer) {
        return Objects.requireNonNull(RecordView.leaves(record).get(pointer), pointer);
    }

    /** Returns the value of a leaf. */
    @Nullable
    Object value(String pointer) {
        return leaf(pointer).value();
    }

    /** Returns the metadata of a leaf. */
    FieldMetadataEntry metadata(String pointer) {
        return leaf(pointer).metadata();
    }

    /** Returns the confidence in a leaf. */
    @Nullable
    Double confidence(String pointer) {
        return metadata(pointer).confidence();
    }

    /** Returns what was said of an object as a whole. */
    @Nullable
    String reasoning(String pointer) {
        return RecordView.metadata(record).reasonings().get(pointer);
    }

    /** Returns the pointers of all leaves. */
    List<String> leaves() {
        return List.copyOf(RecordView.leaves(record).keySet());
    }

    /** Returns the problems, each with its code, the end of its pointer and the raw JSON. */
    List<String> found() {
        return problems.stream()
                .map(problem -> "%s %s %s"
                        .formatted(
                                problem.code(),
                                problem.pointer()
                                        .replaceFirst("^/extract_metadata/field_metadata/document_metadata", "m:")
                                        .replaceFirst("^/extract_result", ""),
                                problem.json()))
                .toList();
    }

    static List<String> found(List<DecodeProblem> problems) {
        return new Decoded("", problems).found();
    }
}
