package dev.extractgen.generator.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.extractgen.generator.testing.GeneratedClasses;
import dev.extractgen.generator.testing.JsonTrees;
import dev.extractgen.runtime.DecodedResult;
import dev.extractgen.runtime.ExtractedField;
import dev.extractgen.runtime.ExtractedRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is generated from golden schemas holds their documents, whichever way these come in and go out. */
class GoldenDocumentsTest {
    private static final GeneratedClasses CLASSES = GoldenClasses.get();

    private static List<GoldenDocument> documents() {
        return GoldenCase.all().stream()
                .flatMap(golden -> golden.documents().stream())
                .toList();
    }

    private static Object decode(GoldenDocument document) {
        DecodedResult<?> result = CLASSES.strict(document.decoderName()).decodeResult(document.bytes());
        assertThat(result.problems()).isEmpty();
        return result.value();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isDecodedAndWritten(GoldenDocument document) {
        Object record = decode(document);

        String expected = JsonTrees.canonical(document.written());
        Mappers.of(document.golden())
                .forEach((name, jackson) -> assertThat(JsonTrees.canonical(jackson.write(record)))
                        .as("written by %s", name)
                        .isEqualTo(expected));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isReadByJackson(GoldenDocument document) {
        Object decoded = decode(document);
        Class<?> type = CLASSES.type(document.recordName());

        Mappers.of(document.golden()).forEach((name, jackson) -> {
            Object read = assertReads(name, () -> jackson.read(document.text(), type));

            assertThat(read).as("read by %s", name).isEqualTo(decoded).hasSameHashCodeAs(decoded);
            if (read instanceof ExtractedRecord record) {
                assertThat(record.extractedFields().map(ExtractedField::metadata))
                        .allMatch(metadata -> metadata.isEmpty());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("documents")
    void listsEveryLeaf(GoldenDocument document) {
        if (decode(document) instanceof ExtractedRecord record) {
            Set<String> listed = record.extractedFields()
                    .filter(field -> field.value() != null)
                    .map(ExtractedField::pointer)
                    .collect(Collectors.toCollection(TreeSet::new));
            JsonNode tree = JsonTrees.tree(document.written());

            assertThat(JsonTrees.leaves(document.written()))
                    .allMatch(leaf -> listed.stream().anyMatch(field -> isAtOrAbove(field, leaf)));
            assertThat(listed).allMatch(field -> !tree.at(field).isMissingNode());
        }
    }

    private static Object assertReads(String name, Supplier<Object> reading) {
        try {
            return reading.get();
        } catch (RuntimeException e) {
            throw new AssertionError(name + " can't read it: " + e.getMessage(), e);
        }
    }

    private static boolean isAtOrAbove(String field, String leaf) {
        return leaf.equals(field) || leaf.startsWith(field + "/");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void survivesSerialization(GoldenDocument document) throws IOException, ClassNotFoundException {
        Object record = decode(document);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(record);
        }
        try (ObjectInputStream in = CLASSES.objectInput(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(record).hasToString(record.toString());
        }
    }
}
