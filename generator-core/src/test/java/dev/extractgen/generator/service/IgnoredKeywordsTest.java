package dev.extractgen.generator.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.Generator;
import dev.extractgen.generator.diagnostics.Diagnostic;
import dev.extractgen.generator.diagnostics.DiagnosticCode;
import dev.extractgen.generator.read.GeneratorOptions;
import dev.extractgen.generator.read.SchemaSource;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class IgnoredKeywordsTest {
    private static List<String> warnings(String schema) {
        ByteBuffer content = ByteBuffer.wrap(schema.getBytes(StandardCharsets.UTF_8));
        SchemaSource source = new SchemaSource("order.json", content, "order", null, null, GeneratorOptions.DEFAULT);
        return Generator.generate(List.of(source)).diagnostics().stream()
                .filter(diagnostic -> diagnostic.code() == DiagnosticCode.IGNORED_BY_SERVICE)
                .map(Diagnostic::toString)
                .toList();
    }

    @Test
    void saysWhichAndWhereTheFirstIs() {
        assertThat(warnings("""
                        { "type": "object", "properties": {
                            "id": { "type": "string", "minLength": 2 },
                            "day": { "type": "string", "format": "date" } } }
                        """))
                .singleElement()
                .asString()
                .contains("order.json:2:11")
                .contains("/properties/id: the service ignores format, minLength (2 places, this is the first)");
    }

    /** Names of members are the author's, be they those of keywords, and so is what stands under unknown keywords. */
    @Test
    void saysNothingOfMembersThatAreCalledLikeThem() {
        assertThat(warnings("""
                        { "type": "object",
                          "properties": { "format": { "type": "string" }, "pattern": { "type": "string" } },
                          "dependencies": { "format": ["pattern"] },
                          "dependentRequired": { "pattern": ["format"] },
                          "examples": [ { "format": "A4", "pattern": "dots" } ],
                          "x-form": { "default": "none", "format": "wide" } }
                        """)).isEmpty();
    }
}
