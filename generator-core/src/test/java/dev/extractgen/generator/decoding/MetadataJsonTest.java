package dev.extractgen.generator.decoding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.testing.Jackson;
import dev.extractgen.runtime.Citation;
import dev.extractgen.runtime.ExtractedRecord;
import dev.extractgen.runtime.FieldMetadata;
import dev.extractgen.runtime.FieldMetadataEntry;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Users store where values came from beside the values. */
class MetadataJsonTest {
    private static final List<FieldMetadataEntry> ENTRIES = List.of(
            FieldMetadataEntry.EMPTY,
            new FieldMetadataEntry(List.of(new Citation(1, "151.60", List.of(), null)), 0.9, null, null, "printed"));

    @Test
    void bothJacksonsReadWhatTheyWrite() {
        for (Jackson jackson :
                List.of(Jackson.two(UnaryOperator.identity()), Jackson.three(UnaryOperator.identity()))) {
            for (FieldMetadataEntry entry : ENTRIES) {
                String json = jackson.write(entry);

                assertThat(json).doesNotContain("\"empty\"");
                assertThat(jackson.read(json, FieldMetadataEntry.class)).isEqualTo(entry);
            }
        }
    }

    /** An accessor for the part of a part is never null, and so comes to no end. */
    @Test
    void bothJacksonsReadTheMetadataOfRecordsThatTheyWrite() {
        SchemaDecoders decoders = SchemaDecoders.of("""
                {"type": "object", "properties": {"name": {"type": "string"}, "next": {"$ref": "#"},
                  "all": {"type": "object", "additionalProperties": {"$ref": "#"}}}}""");
        Decoded decoded = Decoded.whole(
                decoders,
                "{\"name\": \"a\", \"all\": {\"b\": {\"name\": \"b\"}}}",
                "{\"name\": {\"confidence\": 0.1}, \"all\": {\"b\": {\"name\": {\"confidence\": 0.2}, \"reasoning\": \"r\"}}}");
        FieldMetadata metadata = ((ExtractedRecord) decoded.record()).fieldMetadata();
        for (Jackson jackson :
                List.of(Jackson.two(UnaryOperator.identity()), Jackson.three(UnaryOperator.identity()))) {
            String json = jackson.write(metadata);

            assertThat(json).contains("\"objectReasoning\":\"r\"").doesNotContain("next");
            assertThat(jackson.read(json, metadata.getClass())).isEqualTo(metadata);
        }
    }
}
