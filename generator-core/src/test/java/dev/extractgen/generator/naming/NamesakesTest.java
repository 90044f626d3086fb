package dev.extractgen.generator.naming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.Generation;
import dev.extractgen.generator.Generator;
import dev.extractgen.generator.emit.JavaSource;
import dev.extractgen.generator.read.GeneratorOptions;
import dev.extractgen.generator.read.SchemaSource;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Holds that types whose files have the same name go by the names of their folders, and by no hash. */
final class NamesakesTest {
    private static final String ADDRESS =
            "{'type': 'object', 'properties': {'%s': {'type': 'string'}}, '$defs': {'kind': {'enum': ['%s']}}}";

    private static final Map<String, String> FILES = Map.of(
            "billing/address.json", ADDRESS.formatted("vat", "head office"),
            "shipping/address.json", ADDRESS.formatted("gate", "warehouse"),
            "sales/customer.json", ADDRESS.formatted("area", "retail"));

    @Test
    void filesOfTheSameNameAreToldApartByTheirFolders() {
        assertThat(generated("billing/address.json", "shipping/address.json"))
                .contains("public record BillingAddress(", "public record ShippingAddress(");
    }

    @Test
    void soAreTheirDefinitions() {
        assertThat(generated("billing/address.json#/$defs/kind", "shipping/address.json#/$defs/kind"))
                .contains("public enum BillingAddressKind ", "public enum ShippingAddressKind ");
    }

    @Test
    void aFileThatIsCalledLikeTheRootIsToldFromItByItsFolder() {
        assertThat(generated("sales/customer.json", "billing/address.json"))
                .contains("public record SalesCustomer(", "public record Address(");
    }

    /** Both are named after what they lie in first, so that they have to be told apart. */
    @Test
    void schemasMayBeCalledLikeKeywords() {
        assertThat(generated("#/schemas/anyOf", "#/schemas/allOf"))
                .contains("public record AnyOf(", "public record AllOf(");
    }

    private static String generated(String first, String second) {
        ByteBuffer schema = bytes("""
                {'type': 'object', 'properties': {'a': {'$ref': '%s'}, 'b': {'$ref': '%s'}},
                  'schemas': {'anyOf': {'properties': {'x': {}}}, 'allOf': {'properties': {'y': {}}}}}""".formatted(first, second));
        Generation generation = Generator.generate(
                List.of(new SchemaSource("customer.json", schema, "names", null, null, GeneratorOptions.DEFAULT)),
                location -> Optional.ofNullable(FILES.get(location)).map(NamesakesTest::bytes));
        return generation.sources().stream()
                .map(JavaSource::text)
                .findFirst()
                .orElseThrow(() -> new AssertionError(generation.diagnostics()));
    }

    private static ByteBuffer bytes(String json) {
        return ByteBuffer.wrap(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }
}
