package dev.extractgen.generator.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.diagnostics.Diagnostics;
import dev.extractgen.generator.read.GeneratorOptions;
import dev.extractgen.generator.read.ModelReader;
import dev.extractgen.generator.read.NamedSchema;
import dev.extractgen.generator.review.replay.FieldCounts;
import dev.extractgen.generator.review.replay.FieldReplay;
import dev.extractgen.generator.review.replay.Replay;
import dev.extractgen.generator.review.replay.SavedResult;
import dev.extractgen.generator.review.replay.SchemaReplay;
import dev.extractgen.generator.schema.SchemaFiles;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Saved results are read with types of other modules, whose classes a review does not have. */
class ImportsReplayTest {
    private static final String DEFINITIONS = """
            "Address": {"type": "object", "properties": {"city": {"type": "%s"}, "kind": {"enum": ["home", "work"]},
              "owner": {"anyOf": [{"type": "string"}, {"$ref": "#/$defs/Person"}]},
              "former": {"type": "array", "items": {"$ref": "#/$defs/Address"}}}},
            "Person": {"type": "object", "properties": {"name": {"type": "string"}}}""";

    private static final String SCHEMA = """
            {"type": "object", "properties": {"seller": {"$ref": "#/$defs/Address"},
                "lines": {"type": "array", "items": {"type": "object", "properties": {"from": {"$ref": "#/$defs/Address"}}}}},
              "$defs": {%s}}""";

    private static final String RESULT = """
            {"seller": {"city": "Rome", "kind": "home", "owner": {"name": "Ann"}, "former": [{"city": "Bari"}]},
             "lines": [{"from": {"owner": "Bob"}}]}""";

    private static NamedSchema schema(String cityType) {
        String definitions = DEFINITIONS.formatted(cityType);
        Modules modules = new Modules()
                .export(
                        "com.example:common",
                        "com.example.common",
                        Map.of("common.json", Schemas.definitions(definitions)));
        NamedSchema schema = new ModelReader(new Diagnostics(), SchemaFiles.NONE)
                .read(List.of(modules.source(SCHEMA.formatted(definitions), GeneratorOptions.DEFAULT, null)))
                .get(0);
        assertThat(schema.names().imported()).isNotEmpty();
        return schema;
    }

    private static FieldReplay field(SchemaReplay replay, String name) {
        return replay.fields().stream()
                .filter(field -> field.field().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void countsTheValuesOfImportedTypes() throws Exception {
        SchemaReplay replay = new Replay()
                .run(
                        schema("string"),
                        schema("integer"),
                        List.of(new SavedResult("1.json", () -> RESULT.getBytes(StandardCharsets.UTF_8))));

        FieldCounts bound = new FieldCounts(1, 0, 0, List.of());
        assertThat(field(replay, "seller.city").before()).isEqualTo(bound);
        assertThat(field(replay, "seller.city").after()).isEqualTo(new FieldCounts(0, 0, 1, List.of()));
        assertThat(field(replay, "seller.owner.name").after()).isEqualTo(bound);
        assertThat(field(replay, "lines[].from.owner").after()).isEqualTo(bound);
        assertThat(replay.refusedBefore()).isEmpty();
        assertThat(replay.refusedAfter()).containsExactly("1.json");
    }
}
