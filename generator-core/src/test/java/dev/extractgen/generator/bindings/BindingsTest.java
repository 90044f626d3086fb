package dev.extractgen.generator.bindings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.extractgen.generator.Generation;
import dev.extractgen.generator.Generator;
import dev.extractgen.generator.read.GeneratorOptions;
import dev.extractgen.generator.read.SchemaSource;
import dev.extractgen.generator.testing.GeneratedClasses;
import dev.extractgen.runtime.DecodeProblem;
import dev.extractgen.runtime.DecodedResult;
import dev.extractgen.runtime.decode.ExtractDecoder;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BindingsTest {
    private static final String SCHEMA = """
            {"type": "object", "required": ["amount"], "properties": {
              "amount": {"type": "number"},
              "vendor": {"type": "string"}}}
            """;

    private static Generation generate(String bindings) {
        return generate(SCHEMA, bindings);
    }

    private static Generation generate(String schema, String bindings) {
        return Generator.generate(List.of(new SchemaSource(
                "extract/invoice.json",
                bytes(schema),
                "example",
                null,
                null,
                GeneratorOptions.DEFAULT,
                bytes(bindings))));
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> said(String bindings) {
        return generate(bindings).diagnostics().stream().map(Object::toString).toList();
    }

    private static GeneratedClasses withAlias() {
        return GeneratedClasses.compile(
                generate("{\"fields\": {\"/properties/amount\": {\"aliases\": [\"total\", \"sum\"]}}}")
                        .sources());
    }

    private static DecodedResult<?> decode(ExtractDecoder<?> decoder, String result, String metadata) {
        return decoder.decodeResult(result.getBytes(StandardCharsets.UTF_8), metadata.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsAnAliasAndItsMetadata() {
        DecodedResult<?> decoded = decode(
                withAlias().strict("example.InvoiceDecoder"), "{\"sum\": 1.5}", "{\"sum\": {\"confidence\": 0.5}}");
        assertThat(decoded.problems()).isEmpty();
        assertThat(decoded.value()).asString().contains("amount=1.5");
        assertThat(decoded.value()).extracting("fieldMetadata").asString().contains("confidence=0.5");
    }

    @Test
    void reportsTheSecondNameOfOneMember() {
        DecodedResult<?> decoded =
                decode(withAlias().strict("example.InvoiceDecoder"), "{\"amount\": 1, \"total\": 2}", "{}");
        assertThat(decoded.value()).asString().contains("amount=1,");
        assertThat(decoded.problems())
                .extracting(DecodeProblem::pointer, DecodeProblem::json)
                .containsExactly(tuple("/total", "2"));
    }

    @Test
    void reportsMetadataUnderASecondName() {
        DecodedResult<?> decoded = decode(
                withAlias().strict("example.InvoiceDecoder"),
                "{\"amount\": 1}",
                "{\"amount\": {\"confidence\": 0.5}, \"total\": {\"confidence\": 0.25}}");
        assertThat(decoded.value()).extracting("fieldMetadata").asString().contains("confidence=0.5");
        assertThat(decoded.problems())
                .extracting(DecodeProblem::pointer, DecodeProblem::json)
                .containsExactly(tuple("/total", "{\"confidence\": 0.25}"));
    }

    @Test
    void letsJacksonReadAnAlias() throws Exception {
        Class<?> invoice = withAlias().type("example.Invoice");
        JsonMapper jackson = JsonMapper.builder().build();
        assertThat(jackson.writeValueAsString(jackson.readValue("{\"total\": 1.5}", invoice)))
                .isEqualTo("{\"amount\":1.5}");
    }

    @Test
    void givesTheNamesThatUsersChose() throws Exception {
        String schema = """
                {"type": "object", "properties": {
                  "vendor": {"type": "string"},
                  "vendor_name": {"type": "string"},
                  "lines": {"type": "array", "items": {"type": "object", "properties": {"class": {"type": "string"}}}}}}
                """;
        String bindings = """
                {"types": {"/properties/lines/items": {"javaName": "Position"}},
                 "fields": {"/properties/vendor_name": {"javaName": "vendor"},
                            "/properties/lines/items/properties/class": {"javaName": "category"}}}
                """;
        GeneratedClasses classes =
                GeneratedClasses.compile(generate(schema, bindings).sources());

        Object invoice = decode(
                        classes.strict("example.InvoiceDecoder"),
                        "{\"vendor\": \"a\", \"vendor_name\": \"b\", \"lines\": [{\"class\": \"c\"}]}",
                        "{}")
                .value();
        assertThat(invoice).extracting("vendor_vendor", "vendor").containsExactly("a", "b");
        assertThat(invoice)
                .extracting("lines", LIST)
                .singleElement()
                .hasToString("Position[class=c]")
                .extracting("category")
                .isEqualTo("c");
    }

    @Test
    void areAboutTheFileBesideThem() throws Exception {
        String schema = """
                {"type": "object", "properties": {
                  "name": {"type": "string"},
                  "terms": {"$ref": "#/$defs/Terms"},
                  "seller": {"$ref": "party.json"},
                  "delivery": {"$ref": "party.json#/$defs/Terms"}},
                 "$defs": {"Terms": {"type": "object", "properties": {"days": {"type": "integer"}}},
                           "Place": {"$ref": "party.json#/$defs/Place"}}}
                """;
        String other = """
                {"type": "object", "properties": {"name": {"type": "string"}, "vat": {"type": "string"}},
                 "$defs": {"Terms": {"type": "object", "properties": {"place": {"$ref": "#/$defs/Place"}}},
                           "Place": {"type": "object", "properties": {"city": {"type": "string"}}}}}
                """;
        String bindings = """
                {"fields": {"/properties/name": {"javaName": "title", "aliases": ["heading"], "javaType": "java.net.URI"},
                            "/properties/vat": {"javaName": "taxNumber"}},
                 "types": {"/$defs/Terms": {"javaName": "PaymentTerms"}, "/$defs/Place": {"javaName": "Town"}}}
                """;
        SchemaSource invoice = new SchemaSource(
                "extract/invoice.json",
                bytes(schema),
                "example",
                null,
                null,
                GeneratorOptions.DEFAULT,
                bytes(bindings));

        Generation generation = Generator.generate(
                List.of(invoice),
                path -> path.equals("extract/party.json") ? Optional.of(bytes(other)) : Optional.empty());

        assertThat(generation.hasErrors()).as("%s", generation.diagnostics()).isFalse();
        GeneratedClasses classes = GeneratedClasses.compile(generation.sources());
        Object made = decode(
                        classes.strict("example.InvoiceDecoder"),
                        "{\"heading\": \"a\", \"terms\": {\"days\": 1}, \"seller\": {\"name\": \"b c\", \"vat\": \"d\"},"
                                + " \"delivery\": {\"place\": {\"city\": \"e\"}}}",
                        "{}")
                .value();
        assertThat(made).extracting("title", "terms.days").containsExactly(URI.create("a"), 1L);
        assertThat(made)
                .extracting("seller.name", "seller.taxNumber", "delivery.place.city")
                .containsExactly("b c", "d", "e");
        assertThat(made)
                .extracting("terms")
                .extracting(terms -> terms.getClass().getSimpleName())
                .isEqualTo("PaymentTerms");
        assertThat(made)
                .extracting("delivery.place")
                .extracting(place -> place.getClass().getSimpleName())
                .isEqualTo("Town");
    }

    @Test
    void reportsNamesThatCannotBeGiven() {
        assertThat(said("{\"fields\": {\"/properties/amount\": {\"javaName\": \"Amount\"}}}"))
                .containsExactly("extract/invoice.bindings.json:1:35 [EXT009] /fields/~1properties~1amount: "
                        + "\"Amount\" can't be the name of a record component");
        assertThat(said("{\"fields\": {\"/properties/amount\": {\"javaName\": \"hashCode\"}}}"))
                .containsExactly("extract/invoice.bindings.json:1:35 [EXT009] /fields/~1properties~1amount: "
                        + "\"hashCode\" can't be the name of a record component");
        assertThat(said("{\"fields\": {\"/properties/amount\": {\"javaName\": \"x\"},"
                        + " \"/properties/vendor\": {\"javaName\": \"x\"}}}"))
                .containsExactly("extract/invoice.bindings.json:1:76 [EXT009] /fields/~1properties~1vendor: "
                        + "another property of the object is called \"x\" already");
        assertThat(said("{\"types\": {\"/properties/amount\": {\"javaName\": \"Amount\"}}}"))
                .containsExactly("extract/invoice.bindings.json:1:34 [EXT009] /types/~1properties~1amount: "
                        + "the schema declares no type at \"/properties/amount\"; it has none but the root");
        assertThat(said("{\"types\": {\"\": {\"javaName\": \"Bill\"}}}"))
                .containsExactly("extract/invoice.bindings.json:1:16 [EXT009] /types/: "
                        + "the root record is named by its file, or by the parameter className");
    }

    @Test
    void nameTheTypeThatAPlaceIsKnownBy() {
        String schema = """
                {"type": "object", "properties": {
                  "party": {"type": ["string", "object"], "properties": {"name": {"type": "string"}}},
                  "seller": {"$ref": "#/$defs/Seller"}},
                 "$defs": {"Seller": {"allOf": [
                   {"type": "object", "properties": {"bank": {"properties": {"iban": {"type": "string"}}},
                     "place": {"anyOf": [{"type": "string"}, {"type": "number"}]}}},
                   {"type": "object", "properties": {"bank": {"properties": {"bic": {"type": "string"}}},
                     "place": {"anyOf": [{"type": "string"}, {"type": "number"}, {"type": "boolean"}]}}}]}}}
                """;
        String bindings = """
                {"types": {"/properties/party": {"javaName": "Partner"}, "/$defs/Seller": {"javaName": "Vendor"}}}
                """;

        Generation generation = generate(schema, bindings);

        assertThat(generation.hasErrors()).as("%s", generation.diagnostics()).isFalse();
        assertThat(generation.sources().get(0).text())
                .contains(
                        "interface Partner ",
                        "record PartnerString(",
                        "record PartyObject(",
                        "record Vendor(",
                        "record Bank(",
                        "interface Place ");
    }

    private static final String ENUMS = """
            {"type": "object", "properties": {"kind": {"enum": ["a", "b"]}, "state": {"enum": ["c", "d"]}}}
            """;

    @Test
    void giveANameToOneTypeThatAnotherWouldHave() {
        Generation generation = generate(ENUMS, "{\"types\": {\"/properties/state\": {\"javaName\": \"Kind\"}}}");

        assertThat(generation.sources().get(0).text()).contains("@Nullable Kind state", "@Nullable InvoiceKind kind");
    }

    @Test
    void reportsNamesOfTypesThatAreTaken() {
        for (String taken : List.of("invoice", "InvoiceDecoder", "Kind")) {
            String bindings =
                    "{\"types\": {\"/properties/kind\": {\"javaName\": \"Kind\"}, \"/properties/state\": {\"javaName\": \"%s\"}}}"
                            .formatted(taken);
            assertThat(generate(ENUMS, bindings).diagnostics())
                    .singleElement()
                    .asString()
                    .endsWith("another type is called \"%s\" already".formatted(taken));
        }
        assertThat(generate(ENUMS, "{\"types\": {\"/properties/kind\": {\"javaName\": \"List\"}}}")
                        .diagnostics())
                .singleElement()
                .asString()
                .endsWith("\"List\" can't be the name of a type here");
    }

    @Test
    void tellsWhereTypesAre() {
        String schema = """
                {"type": "object", "properties": {
                  "lines": {"type": "array", "items": {"type": "object", "properties": {"kind": {"enum": ["a", "b"]}}}}}}
                """;

        assertThat(generate(schema, "{\"types\": {\"/properties/lines\": {\"javaName\": \"Position\"}}}")
                        .diagnostics())
                .singleElement()
                .asString()
                .endsWith("the schema declares no type at \"/properties/lines\"; there are \"/properties/lines/items\","
                        + " \"/properties/lines/items/properties/kind\"");
    }

    @Test
    void reportsWhatHasNoMeaning() {
        assertThat(said("{\"fields\": {\"/properties/sum\": {\"aliases\": [\"total\"]}}}"))
                .containsExactly("extract/invoice.bindings.json:1:32 [EXT009] /fields/~1properties~1sum: "
                        + "the schema has no property at \"/properties/sum\"; fields are named by the pointer of their "
                        + "schema, such as \"/properties/amount\"");
        assertThat(said("{\"fields\": {\"/properties/vendors\": {\"aliases\": [\"total\"]}}}"))
                .singleElement()
                .asString()
                .endsWith("such as \"/properties/vendor\"");
        assertThat(said("{\"fields\": {\"/properties/amount\": {\"aliases\": [\"vendor\"]}}}"))
                .containsExactly("extract/invoice.bindings.json:1:35 [EXT009] /fields/~1properties~1amount: "
                        + "\"vendor\" can't be another name of \"amount\": the object has that name already");
        assertThat(said("{\"field\": {}, \"accepted\": [{\"finding\": 1}, {\"finding\": \"a\", \"reason\": \" \"}]}"))
                .containsExactly(
                        "extract/invoice.bindings.json:1:11 [EXT009] /field: \"field\" is none of accepted, fields, types",
                        "extract/invoice.bindings.json:1:28 [EXT009] /accepted/0: must say its \"finding\"",
                        "extract/invoice.bindings.json:1:28 [EXT009] /accepted/0: must say its \"reason\"",
                        "extract/invoice.bindings.json:1:40 [EXT009] /accepted/0/finding: must be a string",
                        "extract/invoice.bindings.json:1:44 [EXT009] /accepted/1: must say its \"reason\"");
        assertThat(said("[]")).containsExactly("extract/invoice.bindings.json:1:1 [EXT009] must be an object");
        assertThat(said("{"))
                .singleElement()
                .asString()
                .startsWith("extract/invoice.bindings.json:1:2 [EXT001] not JSON");
    }
}
