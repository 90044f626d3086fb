package dev.extractgen.generator.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.Generation;
import dev.extractgen.generator.Generator;
import dev.extractgen.generator.emit.TypeOptions;
import dev.extractgen.generator.exports.Export;
import dev.extractgen.generator.exports.ExportReader;
import dev.extractgen.generator.read.GeneratorOptions;
import dev.extractgen.generator.read.GeneratorOptions.UnknownMembers;
import dev.extractgen.generator.read.SchemaSource;
import dev.extractgen.generator.testing.GeneratedClasses;
import dev.extractgen.runtime.ExtractedField;
import dev.extractgen.runtime.ExtractedRecord;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a module tells of its types is all that another needs, whatever its schemas look like. */
class ExportsTest {
    private static final String ADDRESS =
            "\"Address\": {\"type\": \"object\", \"properties\": {\"city\": {\"type\": \"string\"}}}";

    private static Modules common(Map<String, String> schemas) {
        return new Modules().export("com.example:common", "com.example.common", schemas);
    }

    private static List<String> leaves(GeneratedClasses classes, String result) {
        ExtractedRecord record = (ExtractedRecord) classes.strict("com.example.invoices.InvoiceDecoder")
                .decodeResult(result.getBytes(StandardCharsets.UTF_8))
                .value();
        return record.extractedFields()
                .filter(field -> field.value() != null)
                .map(ExtractedField::pointer)
                .toList();
    }

    /** What is published would have to be built again if another version wrote another digest of the same types. */
    @Test
    void haveADigestThatStaysTheSame() {
        SchemaSource source = new Modules()
                .source(Schemas.COMMON, Modules.exporting(TypeOptions.DEFAULT, UnknownMembers.REPORT), null);

        assertThat(Generator.generate(List.of(source)).exports())
                .extracting(Export::text)
                .singleElement()
                .asString()
                .contains("\"digest\": \"a5017dfdb0c75092f86fbae403e448214f60b7be591695b6b02d973215723693\"");
    }

    @Test
    void bindingsOfAWrappedSchemaCount() {
        Modules modules = new Modules()
                .export(
                        "com.example:common",
                        "com.example.common",
                        Map.of("a.json", "{\"data_schema\": %s}".formatted(Schemas.definitions(ADDRESS))),
                        Modules.exporting(TypeOptions.DEFAULT, UnknownMembers.REPORT),
                        """
                        {"types": {"/data_schema/$defs/Address": {"javaName": "Place"}},
                          "fields": {"/data_schema/$defs/Address/properties/city": {"javaName": "town"}}}""");

        Generation generation = modules.invoice(Schemas.using(ADDRESS));

        assertThat(modules.problems()).isEmpty();
        assertThat(generation.sources().get(0).text()).contains("A.@Nullable Place seller");
        assertThat(leaves(modules.compiled(), "{\"seller\": {\"city\": \"Kiel\"}}"))
                .containsExactly("/seller/city");
    }

    @Test
    void schemasMayReferToEachOther() {
        Modules modules = common(Map.of(
                "schemas/address.json",
                "{\"$id\": \"https://example.com/a.json\", \"type\": \"object\", \"properties\": {\"city\": {\"$ref\": \"parts/city.json\"}}}",
                "schemas/parts/city.json",
                "{\"type\": \"object\", \"properties\": {\"name\": {\"type\": \"string\"}}}"));

        Generation generation = modules.invoice(
                "{\"type\": \"object\", \"properties\": {\"at\": {\"$ref\": \"https://example.com/a.json\"}}}");

        assertThat(modules.problems()).isEmpty();
        assertThat(generation.hasErrors())
                .as(generation.diagnostics().toString())
                .isFalse();
        assertThat(generation.sources().get(0).text()).contains("@Nullable Address at");
        assertThat(leaves(modules.compiled(), "{\"at\": {\"city\": {\"name\": \"Kiel\"}}}"))
                .containsExactly("/at/city/name");
    }

    @Test
    void importedTypesAreExportedOn() {
        String both = ADDRESS
                + ", \"Party\": {\"type\": \"object\", \"properties\": {\"home\": {\"$ref\": \"#/$defs/Address\"}}}";
        Modules modules = common(Map.of("common.json", Schemas.definitions(ADDRESS)))
                .export(
                        "com.example:parties",
                        "com.example.parties",
                        Map.of("parties.json", Schemas.definitions(both)));

        Generation generation = modules.invoice("""
                {"type": "object", "properties": {"party": {"$ref": "#/$defs/Party"}, "place": {"$ref": "#/$defs/Address"}},
                  "$defs": {%s}}""".formatted(both));

        assertThat(modules.problems()).isEmpty();
        assertThat(generation.hasErrors())
                .as(generation.diagnostics().toString())
                .isFalse();
        assertThat(generation.sources().get(0).text())
                .contains("Parties.@Nullable Party party", "Common.@Nullable Address place");
        assertThat(leaves(
                        modules.compiled(), "{\"party\": {\"home\": {\"city\": \"a\"}}, \"place\": {\"city\": \"b\"}}"))
                .containsExactly("/party/home/city", "/place/city");
    }

    @Test
    void whatTheOtherModuleTakesFromAThirdIsKnown() {
        Modules modules = common(Map.of(
                        "common.json",
                        "{\"$id\": \"https://example.com/common.json\", \"$defs\": {%s}}".formatted(ADDRESS)))
                .export("com.example:parties", "com.example.parties", Map.of("parties.json", """
                        {"$id": "https://example.com/parties.json", "$defs": {"Party": {"type": "object",
                          "properties": {"home": {"$ref": "https://example.com/common.json#/$defs/Address"}}}}}"""))
                .withoutOthers();

        Generation generation = modules.invoice("""
                {"type": "object", "properties": {
                  "party": {"$ref": "https://example.com/parties.json#/$defs/Party"},
                  "place": {"$ref": "https://example.com/common.json#/$defs/Address"}}}""");

        assertThat(generation.diagnostics()).isEmpty();
        assertThat(generation.sources().get(0).text())
                .contains("Parties.@Nullable Party party", "Common.@Nullable Address place");
        assertThat(leaves(
                        modules.compiled(), "{\"party\": {\"home\": {\"city\": \"a\"}}, \"place\": {\"city\": \"b\"}}"))
                .containsExactly("/party/home/city", "/place/city");
    }

    @Test
    void wideObjectsAreShared() {
        String properties = IntStream.range(0, 300)
                .mapToObj("\"p%s\": {\"type\": \"string\"}"::formatted)
                .collect(Collectors.joining(", "));
        String wide = "\"Address\": {\"type\": \"object\", \"properties\": {%s}}".formatted(properties);
        String using = """
                {"type": "object", "properties": {"one": {"$ref": "#/$defs/Address"}, "w": {"$ref": "#/$defs/Wider"}},
                  "$defs": {%s, "Wider": {"type": "object", "properties": {%s, "in": {"$ref": "#/$defs/Address"}}}}}""".formatted(wide, properties);
        Modules modules = common(Map.of("common.json", Schemas.definitions(wide)));

        Generation generation = modules.invoice(using);

        assertThat(generation.hasErrors())
                .as(generation.diagnostics().toString())
                .isFalse();
        assertThat(leaves(
                        modules.compiled(),
                        "{\"one\": {\"p7\": \"x\"}, \"w\": {\"p1\": \"y\", \"in\": {\"p299\": \"z\"}}}"))
                .containsExactly("/one/p7", "/w/p1", "/w/in/p299");
    }

    @Test
    void rootsMayHaveTheSameNameAndNamesMayBeOfAnyScript() {
        Modules modules = new Modules()
                .export(
                        "com.example:common",
                        "com.example.common",
                        Map.of(
                                "invoice.json", Schemas.definitions(ADDRESS),
                                "größe.json",
                                        Schemas.definitions(
                                                "\"住所\": {\"type\": \"object\", \"properties\": {\"市\": {\"type\": \"string\"}}}")));

        Generation generation = modules.invoice("""
                {"type": "object", "properties": {"com": {"$ref": "#/$defs/Address"}, "b": {"$ref": "#/$defs/住所"}},
                  "$defs": {%s, "住所": {"type": "object", "properties": {"市": {"type": "string"}}}}}""".formatted(ADDRESS));

        assertThat(modules.problems()).isEmpty();
        assertThat(generation.hasErrors())
                .as(generation.diagnostics().toString())
                .isFalse();
        assertThat(leaves(modules.compiled(), "{\"com\": {\"city\": \"a\"}, \"b\": {\"市\": \"c\"}}"))
                .containsExactly("/com/city", "/b/市");
    }

    @Test
    void areTheSameOnEveryMachine() {
        for (String part : List.of("parts/b.json", "aa.json")) {
            Modules here = common(Map.of(
                    "/home/me/schemas/a.json",
                    Schemas.definitions(ADDRESS),
                    "/home/me/schemas/" + part,
                    Schemas.definitions(ADDRESS)));
            Modules there = common(Map.of(
                    "C:/schemas/" + part,
                    Schemas.definitions(ADDRESS),
                    "C:/schemas/a.json",
                    Schemas.definitions(ADDRESS)));

            assertThat(here.exports()).isEqualTo(there.exports());
            assertThat(here.exports())
                    .extracting(export -> StandardCharsets.UTF_8.decode(export.duplicate()))
                    .anyMatch(text -> text.toString().contains("\"path\": \"%s\"".formatted(part)));
        }
    }

    @Test
    void areMadeOnlyWhereTypesAreForOthers() {
        GeneratorOptions exporting = Modules.exporting(TypeOptions.DEFAULT, UnknownMembers.REPORT);
        String schema = Schemas.definitions(ADDRESS);

        assertThat(new Modules().invoice(schema, exporting, null).exports())
                .extracting(Export::path)
                .containsExactly("META-INF/extractgen/com.example.invoices.Invoice.json");
        assertThat(new Modules().invoice(schema).exports()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"format\": 1|\"format\": 2|it is of format 2",
                "\"digest\": \"|\"digest\": \"0|makes other types of its schemas",
                "\"city\"|\"town\"|makes other types of its schemas",
                "\"integers\": \"LONG\"|\"integers\": \"SHORT\"|SHORT",
                "\"texts\": []|\"texts\": {}|another type than expected",
                "\"record\": \"Common\",||it lacks \"record\"",
                "{\"format\"|{{\"format\"|it is no JSON",
            })
    void ofAnotherVersionAreRefused(String text, String replacement, String message) {
        String export = StandardCharsets.UTF_8
                .decode(common(Map.of("common.json", Schemas.definitions(ADDRESS)))
                        .exports()
                        .get(0)
                        .duplicate())
                .toString();
        assertThat(export).contains(text);
        ByteBuffer changed = ByteBuffer.wrap(
                export.replace(text, replacement == null ? "" : replacement).getBytes(StandardCharsets.UTF_8));
        List<String> problems = new ArrayList<>();

        Imports imports = new ExportReader(problems::add)
                .read(List.of(new ExportReader.Module("com.example:common", List.of(changed))));

        assertThat(imports.modules()).isEmpty();
        assertThat(problems)
                .singleElement()
                .asString()
                .contains("com.example:common", "version of extractgen", message);
    }
}
