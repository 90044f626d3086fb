package dev.extractgen.generator.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.diagnostics.DiagnosticCode;
import dev.extractgen.generator.diagnostics.Diagnostics;
import dev.extractgen.generator.model.ExtractionSettings;
import dev.extractgen.generator.model.ExtractionTarget;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaFileReaderTest {
    private final Diagnostics diagnostics = new Diagnostics();

    private Optional<SchemaDocument> read(String content, @Nullable String schemaPointer) {
        ByteBuffer bytes = ByteBuffer.wrap(content.getBytes(StandardCharsets.UTF_8));
        return new SchemaFileReader(diagnostics).read("extract/x.json", bytes, schemaPointer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/data_schema               | {`data_schema`: {}, SETTINGS}",
                "/parameters/data_schema    | {`type`: `saved`, `parameters`: {SETTINGS, `data_schema`: {}}}",
                "/configuration/data_schema | {`status`: `COMPLETED`, `configuration`: {`data_schema`: {}, SETTINGS}}",
            })
    void readsTheSettingsAroundASchema(String pointer, String content) {
        String settings = "\"extraction_target\": \"per_page\", \"cite_sources\": true, \"confidence_scores\": false";

        SchemaDocument document = read(content.replace('`', '"').replace("SETTINGS", settings), null)
                .orElseThrow();

        assertThat(document.base()).hasToString(pointer);
        assertThat(document.settings()).isEqualTo(new ExtractionSettings(ExtractionTarget.PER_PAGE, true, false));
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void readsTheSchemaThatAPointerLeadsTo() {
        SchemaDocument document = read(
                        "{\"items\": [{\"name\": \"x\", \"cite_sources\": true, \"a/b\": {\"type\": \"object\"}}]}",
                        "/items/0/a~1b")
                .orElseThrow();

        assertThat(document.root().location()).hasToString("extract/x.json:1:55");
        assertThat(document.settings()).isEqualTo(new ExtractionSettings(null, true, null));
    }

    @ParameterizedTest
    @CsvSource({
        "/b,    extract/x.json [EXT004] the schemaPointer \"/b\" leads to nothing in this file",
        "a,     extract/x.json [EXT004] the schemaPointer \"a\" leads to nothing in this file",
        "/a/99, extract/x.json [EXT004] the schemaPointer \"/a/99\" leads to nothing in this file",
        "/a/0,  extract/x.json:1:8 [EXT004] /a/0: a schema is a JSON object",
    })
    void saysWhatIsWrongWithAPointer(String pointer, String message) {
        assertThat(read("{\"a\": [7]}", pointer)).isEmpty();

        assertThat(diagnostics.sorted())
                .singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.code()).isEqualTo(DiagnosticCode.NO_SCHEMA))
                .satisfies(diagnostic -> assertThat(diagnostic.toString()).startsWith(message));
    }

    @Test
    void ignoresSettingsThatItDoesNotKnow() {
        SchemaDocument document = read(
                        "{\"data_schema\": {}, \"extraction_target\": \"per_chapter\", \"cite_sources\": \"yes\"}",
                        null)
                .orElseThrow();

        assertThat(document.settings()).isEqualTo(ExtractionSettings.UNKNOWN);
    }

    @Test
    void whatIsWrongIsSaidInOneLineWhateverNamesThereAre() {
        read("{\"properties\": {\"a\\nx.json:9:9 [EXT999] b\": {\"minLength\": -1}}}", null);

        assertThat(diagnostics.sorted())
                .singleElement()
                .asString()
                .startsWith("extract/x.json:1:")
                .contains("[EXT213] /properties/a x.json:9:9 [EXT999] b/minLength: ")
                .doesNotContain("\n");
    }
}
