package dev.extractgen.generator.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.Generator;
import dev.extractgen.generator.read.GeneratorOptions;
import dev.extractgen.generator.read.SchemaSource;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a reference to a file that is not there has to help. */
final class MissingFilesTest {
    private static final String INVOICE = "{%s'type': 'object', 'properties': {'seller': {'$ref': '%s'}}}";
    private static final String ADDRESS =
            "{%s'type': 'object', 'properties': {'town': {'type': 'string'}}, '$defs': {'street': {'type': 'string'}}}";
    private static final String NOT_HERE = "\"%s\" is not here, and nothing is fetched; any value is taken. %s";

    private static SchemaSource file(String path, String content) {
        ByteBuffer bytes = ByteBuffer.wrap(content.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
        return new SchemaSource(path, bytes, "com.example", null, null, GeneratorOptions.DEFAULT);
    }

    private static List<String> messages(SchemaSource... files) {
        return Generator.generate(List.of(files)).diagnostics().stream()
                .map(diagnostic -> diagnostic.message())
                .toList();
    }

    private static String id(String id) {
        return id.isEmpty() ? "" : "'$id': '%s', ".formatted(id);
    }

    @ParameterizedTest
    @CsvSource({
        "address.json, address.json",
        "parts/address.json#/$defs/street, parts/address.json",
        "an address.json, an address.json",
        "an%20address.json#/$defs/street, an address.json",
        "file:address.json, address.json",
        "file:parts/address.json#/$defs/street, parts/address.json"
    })
    void pathsLeadToTheFileThere(String reference, String path) {
        SchemaSource invoice = file("extract/invoice.json", INVOICE.formatted("", reference));
        assertThat(messages(invoice))
                .containsExactly(NOT_HERE.formatted(reference, "Put a copy of it beside this file, as " + path));
        assertThat(messages(invoice, file("extract/" + path, ADDRESS.formatted(""))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', https://example.com/address.json, https://example.com/address.json",
        "'', https://example.com/address/#/$defs/street, https://example.com/address/",
        "'', urn:example:address, urn:example:address",
        "'', /address, /address",
        "https://example.com/invoice, /address, https://example.com/address"
    })
    void otherReferencesLeadToTheSchemaOfThatName(String own, String reference, String id) {
        SchemaSource invoice = file("extract/invoice.json", INVOICE.formatted(id(own), reference));
        String advice = "Put a copy of it beside this file, with \"$id\": \"%s\"".formatted(id);
        assertThat(messages(invoice)).containsExactly(NOT_HERE.formatted(reference, advice));
        assertThat(messages(invoice, file("extract/copy.json", ADDRESS.formatted(id(id)))))
                .isEmpty();
    }

    @Test
    void aSlashTooMuchIsPointedOut() {
        String reference = "address.json/#/$defs/street";
        assertThat(messages(
                        file("extract/invoice.json", INVOICE.formatted("", reference)),
                        file("extract/address.json", ADDRESS.formatted(""))))
                .containsExactly(NOT_HERE.formatted(reference, "Write \"address.json#/$defs/street\""));
    }
}
