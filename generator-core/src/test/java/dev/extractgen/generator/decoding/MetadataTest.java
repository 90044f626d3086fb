package dev.extractgen.generator.decoding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.runtime.ExtractedRecord;
import dev.extractgen.runtime.FieldMetadata;
import dev.extractgen.runtime.FieldMetadataEntry;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The metadata of a record as a value: what it answers, what it equals, and how it prints. */
class MetadataTest {
    private static final SchemaDecoders INVOICE = SchemaDecoders.of("""
            {"type": "object", "properties": {
              "total": {"type": "number"},
              "supplier": {"$ref": "#/$defs/party"},
              "tags": {"type": "array", "items": {"type": "string"}},
              "rates": {"type": "object", "additionalProperties": {"type": "number"}},
              "note": {"anyOf": [{"type": "string"}, {"type": "object", "properties": {"text": {"type": "string"}}}]}},
             "$defs": {"party": {"type": "object", "properties": {
              "name": {"type": "string"}, "parent": {"$ref": "#/$defs/party"}}}}}""");

    private static final String SAID = "{\"total\": {\"confidence\": 0.5}, \"reasoning\": \"why\"}";

    @Test
    void neverAnswersNull() throws Exception {
        Object metadata = metadata("{}", "{}");
        assertThat(part(metadata, "total")).isEqualTo(FieldMetadataEntry.EMPTY);
        assertThat(part(metadata, "tags")).isEqualTo(List.of());
        assertThat(part(metadata, "rates")).isEqualTo(Map.of());
        assertThat(part(metadata, "note")).isEqualTo(FieldMetadataEntry.EMPTY);
        Object grandparent = part(part(part(metadata, "supplier"), "parent"), "parent");
        assertThat(part(grandparent, "name")).isEqualTo(FieldMetadataEntry.EMPTY);
        assertThat(part(metadata, "objectReasoning")).isNull();
    }

    @Test
    void equalsWhatSaysTheSame() throws Exception {
        FieldMetadata metadata = metadata("{\"total\": 1}", SAID);
        assertThat(metadata)
                .isEqualTo(metadata("{\"total\": 2}", SAID))
                .hasSameHashCodeAs(metadata("{\"total\": 2}", SAID))
                .isNotEqualTo(metadata("{\"total\": 1}", SAID.replace("0.5", "0.6")))
                .isNotEqualTo(metadata("{\"total\": 1}", SAID.replace("why", "because")))
                .isNotEqualTo(part(metadata, "supplier"));
    }

    @Test
    void printsItsPartsByTheirNames() throws Exception {
        assertThat(metadata("{\"total\": 1, \"tags\": [\"a\"]}", SAID).toString())
                .startsWith("Metadata[total=FieldMetadataEntry[citations=[], confidence=0.5,")
                .contains(", supplier=null, tags=[FieldMetadataEntry[", "rates=")
                .endsWith("objectReasoning=why]");
    }

    private static FieldMetadata metadata(String result, String metadata) {
        return ((ExtractedRecord) Decoded.whole(INVOICE, result, metadata).record()).fieldMetadata();
    }

    private static Object part(Object metadata, String name) throws ReflectiveOperationException {
        return metadata.getClass().getMethod(name).invoke(metadata);
    }
}
