package dev.extractgen.generator.decoding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.emit.TypeOptions;
import dev.extractgen.generator.read.GeneratorOptions;
import dev.extractgen.generator.read.GeneratorOptions.UnknownMembers;
import dev.extractgen.runtime.ExtractedField;
import dev.extractgen.runtime.ExtractedRecord;
import dev.extractgen.runtime.FieldMetadataEntry;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of leaves: each once, in the order of the schema and the document, as seen from where it is asked for. */
class ExtractedFieldsTest {
    private static final SchemaDecoders INVOICE = SchemaDecoders.of("""
            {"type": "object", "properties": {
              "total": {"type": "number"},
              "supplier": {"type": "object", "properties": {"name": {"type": "string"}, "city": {"type": "string"}}},
              "items": {"type": "array", "items": {"type": "object", "properties": {
                "amount": {"type": "number"}, "tags": {"type": "array", "items": {"type": "string"}}}}},
              "a/b~c": {"type": "object", "additionalProperties": {"type": "object", "properties": {"x": {"type": "string"}}}},
              "free": {}, "kind": {"enum": ["a", "b"]},
              "note": {"anyOf": [{"type": "string"}, {"type": "object", "properties": {"text": {"type": "string"}}}]}}}""");

    @Test
    void listsEachLeafOnceInTheOrderOfTheSchemaAndTheDocument() {
        Decoded decoded = Decoded.whole(INVOICE, """
                {"note": {"text": "t"}, "items": [{"tags": ["p", "q"], "amount": 1}, {}], "free": {"k": [1]}, "total": 3,
                 "a/b~c": {"z/": {"x": "1"}, "a~": {"x": "2"}}, "supplier": {"city": "B"}}""", "{}");
        assertThat(decoded.leaves())
                .containsExactly(
                        "/total",
                        "/supplier/name",
                        "/supplier/city",
                        "/items/0/amount",
                        "/items/0/tags/0",
                        "/items/0/tags/1",
                        "/items/1/amount",
                        "/a~1b~0c/z~1/x",
                        "/a~1b~0c/a~0/x",
                        "/free",
                        "/kind",
                        "/note/text");
    }

    @Test
    void listsLeavesWithoutValueAndTheMetadataOfPartsThatAreMissing() {
        Decoded decoded = Decoded.whole(INVOICE, "{}", "{\"supplier\": {\"name\": {\"confidence\": 0.5}}}");
        assertThat(decoded.leaves())
                .containsExactly("/total", "/supplier/name", "/supplier/city", "/free", "/kind", "/note");
        assertThat(decoded.value("/supplier/name")).isNull();
        assertThat(decoded.confidence("/supplier/name")).isEqualTo(0.5);
        assertThat(Decoded.whole(INVOICE, "{}", "{}").leaves()).doesNotContain("/supplier/name");
    }

    @Test
    void givesPointersFromTheRecordThatIsAsked() throws Exception {
        Decoded decoded = Decoded.whole(
                INVOICE,
                "{\"items\": [{\"amount\": 1, \"tags\": [\"p\"]}]}",
                "{\"items\": [{\"tags\": [{\"confidence\": 0.5}]}]}");
        List<?> items = (List<?>) decoded.record().getClass().getMethod("items").invoke(decoded.record());
        ExtractedRecord item = (ExtractedRecord) items.get(0);
        assertThat(item.extractedFields().map(ExtractedField::pointer)).containsExactly("/amount", "/tags/0");
        assertThat(item.extractedFields()).element(1).satisfies(tag -> {
            assertThat(tag.value()).isEqualTo("p");
            assertThat(tag.metadata().confidence()).isEqualTo(0.5);
        });
    }

    /**
     * A record may be made with metadata that is not about its values, such as that of the record which it corrects.
     */
    @Test
    void listsEachLeafWhateverTheMetadataKnows() throws ReflectiveOperationException {
        SchemaDecoders decoders = SchemaDecoders.of("""
                {"type": "object", "properties": {"order": {"type": "object", "properties": {
                  "tags": {"type": "array", "items": {"type": "string"}},
                  "names": {"type": "object", "additionalProperties": {"type": "string"}}}}}}""");
        Decoded shorter = Decoded.whole(
                decoders,
                "{\"order\": {\"tags\": [\"a\"], \"names\": {}}}",
                "{\"order\": {\"tags\": [{\"confidence\": 0.5}]}}");
        Decoded missing = Decoded.whole(decoders, "{}", "{}");

        assertThat(corrected(decoders, shorter).map(ExtractedField::pointer))
                .containsExactly("/tags/0", "/tags/1", "/names/x");
        assertThat(corrected(decoders, shorter).map(field -> field.metadata().confidence()))
                .containsExactly(0.5, null, null);
        assertThat(corrected(decoders, missing).map(ExtractedField::metadata))
                .hasSize(3)
                .allMatch(FieldMetadataEntry::isEmpty);
    }

    private static Stream<ExtractedField> corrected(SchemaDecoders decoders, Decoded decoded)
            throws ReflectiveOperationException {
        Object metadata = ((ExtractedRecord) decoded.record()).fieldMetadata();
        Object ofOrder = metadata.getClass().getMethod("order").invoke(metadata);
        ExtractedRecord order = (ExtractedRecord) decoders.classes()
                .type("example.p0.Document$Order")
                .getConstructor(List.class, Map.class, ofOrder.getClass())
                .newInstance(List.of("a", "b"), Map.of("x", "y"), ofOrder);
        return order.extractedFields();
    }

    @Test
    void listsMembersThatTheSchemaDoesNotDeclareWhereTheyAreKept() {
        SchemaDecoders keeping = SchemaDecoders.of(
                "{\"type\": \"object\", \"properties\": {\"a\": {\"type\": \"string\"}}}",
                new GeneratorOptions(TypeOptions.DEFAULT, UnknownMembers.KEEP));
        Decoded decoded = Decoded.whole(
                keeping,
                "{\"z\": 1, \"a\": \"x\", \"b\": null}",
                "{\"z\": {\"confidence\": 0.5}, \"c\": {\"confidence\": 0.25}}");
        assertThat(decoded.leaves()).containsExactly("/a", "/z", "/b");
        assertThat(decoded.confidence("/z")).isEqualTo(0.5);
        assertThat(decoded.found()).containsExactly("METADATA_WITHOUT_VALUE m:/c {\"confidence\": 0.25}");
    }
}
