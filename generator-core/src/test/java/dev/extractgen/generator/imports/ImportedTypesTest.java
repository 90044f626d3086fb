package dev.extractgen.generator.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.Generation;
import dev.extractgen.generator.testing.GeneratedClasses;
import dev.extractgen.generator.testing.Jackson;
import dev.extractgen.generator.testing.JsonTrees;
import dev.extractgen.runtime.DecodedResult;
import dev.extractgen.runtime.ExtractedField;
import dev.extractgen.runtime.ExtractedRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Types of another module are read, written and listed as those of the schema itself would be. */
class ImportedTypesTest {
    private static final String RESULT = """
            {"net": {"city": "Kiel", "country": "DE", "geo": {"lat": 54.3}},
              "ship_to": [{"city": "Bonn"}, {"city": "Lyon", "country": "FR"}],
              "places": {"home": {"city": "Metz"}},
              "country": "FR", "countries": ["DE", "FR"], "level": 2,
              "payer": {"city": "Brest"}, "parties": ["me", {"city": "Ulm"}],
              "pair": ["a", 1],
              "tree": {"name": "root", "children": [{"name": "leaf"}]},
              "lines": [{"amount": 1.50, "from": {"city": "Jena"}}],
              "either": {"name": "node"}, "coded": 1}""";

    private static final String METADATA = """
            {"net": {"city": {"confidence": 0.1}, "geo": {"lat": {"confidence": 0.2}, "reasoning": "seen"}},
              "ship_to": [{"city": {"confidence": 0.3}}, {}],
              "places": {"home": {"city": {"confidence": 0.4}}},
              "country": {"confidence": 0.5}, "payer": {"city": {"confidence": 0.6}},
              "pair": [{"confidence": 0.7}, {"confidence": 0.8}],
              "tree": {"children": [{"name": {"confidence": 0.9}}]},
              "lines": [{"from": {"city": {"confidence": 0.95}, "country": {"confidence": 0.01}}}],
              "either": {"name": {"confidence": 0.96}}}""";

    private static GeneratedClasses classes;
    private static String source;

    @BeforeAll
    static void build() {
        Modules modules =
                new Modules().export("com.example:common", "net.example.common", Map.of("common.json", Schemas.COMMON));
        Generation generation = modules.invoice(Schemas.INVOICE);
        assertThat(generation.hasErrors())
                .as(generation.diagnostics().toString())
                .isFalse();
        assertThat(modules.problems()).isEmpty();
        source = generation.sources().get(0).text();
        classes = modules.compiled();
    }

    private static ExtractedRecord decode() {
        DecodedResult<?> decoded = classes.strict("com.example.invoices.InvoiceDecoder")
                .decodeResult(RESULT.getBytes(StandardCharsets.UTF_8), METADATA.getBytes(StandardCharsets.UTF_8));
        assertThat(decoded.problems()).isEmpty();
        return (ExtractedRecord) decoded.value();
    }

    private static Object get(Object record, String path) throws ReflectiveOperationException {
        Object value = record;
        for (String name : path.split("\\.", -1)) {
            if (name.matches("\\d+")) {
                value = ((List<?>) value).get(Integer.parseInt(name));
            } else {
                Method accessor = value.getClass().getMethod(name);
                value = accessor.invoke(value);
            }
        }
        return value;
    }

    /** Whoever imports them was generated from a schema of its own, which need not say so yet. */
    @Test
    void mayBeDeprecatedInTheOtherModule() {
        String address = "\"Address\": {\"type\": \"object\", %s\"properties\": {\"city\": {\"type\": \"string\"}}}";
        Modules modules = new Modules()
                .export(
                        "com.example:common",
                        "net.example.common",
                        Map.of("common.json", Schemas.definitions(address.formatted("\"deprecated\": true, "))));

        Generation generation = modules.invoice(Schemas.using(address.formatted("")));

        assertThat(generation.sources().get(0).text()).contains("import net.example.common.Common;");
        assertThat(modules.compiled().type("net.example.common.Common$Address")).hasAnnotation(Deprecated.class);
    }

    /**
     * A decoder has a constant for each type of the schema, and refers to the methods of the other module's classes.
     */
    @Test
    void mayLieInARecordThatIsCalledLikeATypeOfTheSchema() {
        String kind = "\"$defs\": {\"Kind\": {\"enum\": [\"web\", \"mail\"]}}";
        Modules modules = new Modules()
                .export("com.example:common", "net.example.common", Map.of("URL.json", """
                {"type": "object", "properties": {"kind": {"$ref": "#/$defs/Kind"}}, %s}""".formatted(kind)));
        Generation generation = modules.invoice("""
                {"type": "object", "properties": {
                  "url": {"type": "object", "properties": {"kind": {"$ref": "#/$defs/Kind"}}}}, %s}""".formatted(kind));

        assertThat(generation.sources().get(1).text()).contains("URL.Kind::of");
        assertThat(modules.compiled()
                        .strict("com.example.invoices.InvoiceDecoder")
                        .decodeResult("{\"url\": {\"kind\": \"web\"}}".getBytes(StandardCharsets.UTF_8))
                        .value())
                .hasToString("Invoice[url=Url[kind=WEB]]");
    }

    @Test
    void areNotGeneratedAgain() {
        assertThat(source)
                .contains("public record Line(", "public sealed interface Either", "public record EitherAddress(")
                .doesNotContain("record Address", "enum Country", "interface Party", "record Pair(", "record Node(");
    }

    @Test
    void haveTheirMetadata() throws ReflectiveOperationException {
        ExtractedRecord invoice = decode();

        assertThat(get(invoice, "net").getClass()).isEqualTo(classes.type("net.example.common.Common$Address"));
        assertThat(get(invoice, "net.fieldMetadata.city.confidence")).isEqualTo(0.1);
        assertThat(get(invoice, "fieldMetadata.net.geo.lat.confidence")).isEqualTo(0.2);
        assertThat(get(invoice, "fieldMetadata.net.geo.objectReasoning")).isEqualTo("seen");
        assertThat(get(invoice, "fieldMetadata.shipTo.0.city.confidence")).isEqualTo(0.3);
        assertThat(get(invoice, "payer.fieldMetadata.city.confidence")).isEqualTo(0.6);
        assertThat(get(invoice, "pair.fieldMetadata.item1.confidence")).isEqualTo(0.8);
        assertThat(get(invoice, "tree.children.0.fieldMetadata.name.confidence"))
                .isEqualTo(0.9);
        assertThat(get(invoice, "lines.0.fieldMetadata.from.city.confidence")).isEqualTo(0.95);
        assertThat(get(invoice, "either.value.fieldMetadata.name.confidence")).isEqualTo(0.96);
        assertThat(get(invoice, "either.fieldMetadata.value.name.confidence")).isEqualTo(0.96);
        assertThat(get(invoice, "fieldMetadata.tree.name.isEmpty")).isEqualTo(true);
    }

    @Test
    void listTheirLeaves() {
        Map<String, String> leaves = decode().extractedFields()
                .filter(field -> field.value() != null)
                .collect(Collectors.toMap(ExtractedField::pointer, field -> String.valueOf(field.value())));

        assertThat(leaves.keySet()).isEqualTo(JsonTrees.leaves(RESULT));
        assertThat(decode().extractedFields()
                        .filter(field -> field.pointer().equals("/lines/0/from/country"))
                        .map(field -> field.metadata().confidence()))
                .containsExactly(0.01);
    }

    @Test
    void areWrittenAndReadByJackson() {
        Object invoice = decode();
        for (Jackson jackson : List.of(Jackson.two(mapper -> mapper), Jackson.three(mapper -> mapper))) {
            assertThat(JsonTrees.canonical(jackson.write(invoice))).isEqualTo(JsonTrees.canonical(RESULT));
            assertThat((Object) jackson.read(RESULT, classes.type("com.example.invoices.Invoice")))
                    .isEqualTo(invoice);
        }
    }

    @Test
    void surviveSerialization() throws Exception {
        Object invoice = decode();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(invoice);
        }
        try (ObjectInputStream in = classes.objectInput(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(invoice);
        }
    }

    @Test
    void areCheckedAsTheirSchemaSays() {
        DecodedResult<?> decoded = classes.lenient("com.example.invoices.InvoiceDecoder")
                .decodeResult("{\"net\": {\"country\": \"XX\"}, \"pair\": [1, 2, 3]}".getBytes(StandardCharsets.UTF_8));

        assertThat(decoded.problems().stream().map(problem -> problem.pointer() + " " + problem.code()))
                .contains("/net/country UNKNOWN_ENUM_VALUE", "/net/city MISSING_MEMBER", "/pair/0 WRONG_TYPE");
    }
}
