package dev.extractgen.generator.decoding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.testing.Jackson;
import dev.extractgen.runtime.Citation;
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
}
