package dev.extractgen.generator.decoding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.runtime.ExtractedField;
import dev.extractgen.runtime.ExtractedRecord;
import dev.extractgen.runtime.FieldMetadataEntry;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What was serialized before a schema got, lost or moved properties is read back under their names. */
class SerializedObjectsTest {
    private static final String RESULT = "{\"b\": \"x\", \"c\": \"y\"}";
    private static final String METADATA = "{\"b\": {\"confidence\": 0.5}, \"c\": {\"confidence\": 0.6}}";

    @Test
    void recordsAreReadBackByNames() throws Exception {
        isReadBackByNames(List.of());
    }

    @Test
    void objectsOfMoreMembersThanAConstructorTakesAreReadBackByNames() throws Exception {
        isReadBackByNames(IntStream.range(0, 300).mapToObj(i -> "p" + i).toList());
    }

    @Test
    void membersBesideTheDeclaredOnesStayTogether() throws Exception {
        List<String> many = IntStream.range(0, 300).mapToObj(i -> "p" + i).toList();
        ExtractedRecord record = readBack(
                schema(Stream.of("b"), many, true),
                "{\"b\": \"x\", \"z\": \"w\"}",
                schema(Stream.of("a", "b"), many, true));
        assertThat(fields(record)).containsExactly(Map.entry("/b", "x"), Map.entry("/z", "w"));
    }

    private static void isReadBackByNames(List<String> more) throws Exception {
        ExtractedRecord record = readBack(
                schema(Stream.of("b", "gone", "c"), more, false),
                RESULT,
                schema(Stream.of("a", "c", "b"), more, false));
        assertThat(fields(record)).containsOnly(Map.entry("/b", "x"), Map.entry("/c", "y"));
        assertThat(confidence(record, "b")).isEqualTo(0.5);
        assertThat(confidence(record, "c")).isEqualTo(0.6);
        assertThat(confidence(record, "a")).isNull();
    }

    private static ExtractedRecord readBack(String oldSchema, String result, String schema) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(Decoded.of(SchemaDecoders.of(oldSchema), Bodies.document(result, METADATA))
                    .record());
        }
        try (ObjectInputStream in =
                SchemaDecoders.of(schema).classes().objectInput(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (ExtractedRecord) in.readObject();
        }
    }

    private static String schema(Stream<String> names, List<String> more, boolean isOpen) {
        String properties = Stream.concat(names, more.stream())
                .map(name -> "\"" + name + "\": {\"type\": \"string\"}")
                .collect(Collectors.joining(", "));
        return "{\"type\": \"object\", \"properties\": {" + properties + "}"
                + (isOpen ? ", \"additionalProperties\": {\"type\": \"string\"}}" : "}");
    }

    private static Map<String, Object> fields(ExtractedRecord record) {
        return record.extractedFields()
                .filter(field -> field.value() != null)
                .collect(Collectors.toMap(ExtractedField::pointer, ExtractedField::value));
    }

    private static @Nullable Object confidence(ExtractedRecord record, String part)
            throws ReflectiveOperationException {
        Object metadata = record.fieldMetadata();
        return ((FieldMetadataEntry) metadata.getClass().getMethod(part).invoke(metadata)).confidence();
    }
}
