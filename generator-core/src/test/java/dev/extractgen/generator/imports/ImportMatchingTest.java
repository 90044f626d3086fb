package dev.extractgen.generator.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.Generation;
import dev.extractgen.generator.emit.TypeOptions;
import dev.extractgen.generator.emit.TypeOptions.IntegerType;
import dev.extractgen.generator.emit.TypeOptions.NumberType;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.read.GeneratorOptions;
import dev.extractgen.generator.read.GeneratorOptions.UnknownMembers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Types are taken from other modules for what is the same there, and for nothing else. */
class ImportMatchingTest {
    private static final String ADDRESS = """
            "Address": {"type": "object", "description": "%s", "required": ["city"], "properties": {
              "city": {"type": "string", "maxLength": 20}, "since": {"type": "string", "format": "date"},
              "floor": {"type": "integer"}, "kind": {"enum": ["home", "work"]}}}""";

    private static final String HERE = ADDRESS.formatted("Here");

    private static Modules common() {
        return common(Schemas.definitions(ADDRESS.formatted("There")));
    }

    private static Modules common(String schema) {
        return new Modules().export("com.example:common", "com.example.common", Map.of("common.json", schema));
    }

    private static String only(Generation generation) {
        assertThat(generation.diagnostics())
                .filteredOn(diagnostic -> !diagnostic.code().id().startsWith("EXT222"))
                .hasSize(1);
        return generation.diagnostics().stream()
                .filter(diagnostic -> !diagnostic.code().id().startsWith("EXT222"))
                .findFirst()
                .orElseThrow()
                .toString();
    }

    private static void assertImports(Modules modules, Generation generation) {
        assertThat(modules.problems()).isEmpty();
        assertThat(generation.hasErrors())
                .as(generation.diagnostics().toString())
                .isFalse();
        assertThat(generation.sources().get(0).text())
                .contains("Common.@Nullable Address seller")
                .doesNotContain("record Address");
        assertThat(modules.compiled()).isNotNull();
    }

    @Test
    void theModuleThatTypesComeFromHasNoRecordOfTheSameName() {
        Map<String, String> common = Map.of("invoice.json", """
                {"$defs": {"Money": {"type": "object", "properties": {"amount": {"type": "number"}}}}}""");

        Generation generation = new Modules()
                .export("com.example:common", "com.example.invoices", common)
                .invoice("""
                        {"type": "object", "properties": {"total": {"$ref": "#/$defs/Money"}},
                         "$defs": {"Money": {"type": "object", "properties": {"amount": {"type": "number"}}}}}""");

        assertThat(generation.diagnostics())
                .extracting(Object::toString)
                .containsExactly(
                        "invoice.json [EXT008] the module that com.example.invoices.Invoice.Money comes from has a"
                                + " record com.example.invoices.Invoice, too; give this one another className, or packageName");
    }

    @Test
    void textsForPeopleAndOrderDoNotMatter() {
        Modules modules = common();
        String other = """
                "Address": {"required": ["city"], "properties": {"kind": {"enum": ["work", "home"]},
                  "floor": {"type": "integer", "minimum": 0}, "city": {"type": "string"},
                  "since": {"type": "string", "format": "date", "title": "Moved in"}}, "type": "object"}""";

        assertImports(modules, modules.invoice(Schemas.using(other)));
    }

    @Test
    void javaTypesThatTheOtherModuleHasDoNotMatter() {
        Modules modules = new Modules()
                .export(
                        "com.example:common",
                        "com.example.common",
                        Map.of("common.json", Schemas.definitions(ADDRESS.formatted("There"))),
                        Modules.exporting(TypeOptions.DEFAULT, UnknownMembers.REPORT),
                        "{\"fields\": {\"/$defs/Address/properties/since\": {\"javaType\": \"String\"}}}");

        assertImports(modules, modules.invoice(Schemas.using(HERE)));
    }

    @Test
    void aCopyOfTheSchemaWithinIsTheSame() {
        Modules modules = common(Schemas.COMMON);
        String bundled = """
                {"type": "object", "properties": {"seller": {"$ref": "https://example.com/common.json#/$defs/Address"}},
                  "$defs": {"Bundled": %s}}""".formatted(Schemas.COMMON);

        assertImports(modules, modules.invoice(bundled));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"type\": \"string\", \"maxLength\": 20}|{\"type\": [\"string\", \"null\"]}|it is of type string or null here, and of type string there",
                "{\"type\": \"string\", \"maxLength\": 20}|{\"type\": \"integer\"}|it is of type integer here, and of type string there",
                "\"city\": {|\"zip\": {\"type\": \"string\"}, \"city\": {|there is no property \"zip\" there",
                "\"floor\": {\"type\": \"integer\"}, ||it has the property \"floor\" there",
                "\"required\": [\"city\"]|\"required\": []|it is required there, and not here",
                "\"home\", \"work\"|\"home\"|the values are home, work there",
                "{\"type\": \"object\", \"description\"|{\"type\": \"object\", \"additionalProperties\": false, \"description\"|are forbidden here, and reported there",
                "{\"type\": \"object\", \"description\": \"Here\"|{\"anyOf\": [{\"type\": \"string\"}, {\"type\": \"boolean\"}], \"description\": \"Here\", \"x\": {}|one of several types here, and an object there",
            })
    void whatIsDifferentIsSaid(String text, String replacement, String message) {
        assertThat(HERE).contains(text);
        String definition = HERE.replace(text, replacement == null ? "" : replacement);
        definition = definition.contains("anyOf")
                ? "\"Address\": {\"anyOf\": [{\"type\": \"string\"}, {\"type\": \"boolean\"}]}"
                : definition;

        assertThat(only(common().invoice(Schemas.using(definition))))
                .startsWith("invoice.json:2:")
                .contains("[EXT105] /$defs/Address", "com.example:common", "com.example.common.Common.Address", message)
                .contains("\"types\": {\"/$defs/Address\": {\"imported\": false}}");
    }

    @Test
    void aDefinitionThatIsNoTypeThereIsDifferent() {
        Modules modules =
                common(Schemas.definitions("\"Address\": {\"type\": \"string\"}, \"Other\": {\"enum\": [\"a\"]}"));

        assertThat(only(modules.invoice(Schemas.using(HERE)))).contains("[EXT105] /$defs/Address", "is no object");
    }

    @Test
    void aDefinitionThatNothingRefersToThereHasNoType() {
        Modules modules = common("""
                {"type": "object", "properties": {"buyer": {"$ref": "#/$defs/Party"}},
                  "$defs": {"Party": {"enum": ["me"]}, %s}}""".formatted(HERE));

        assertThat(only(modules.invoice(Schemas.using(HERE))))
                .contains("[EXT105] /$defs/Address", "or nothing there refers to it");
    }

    @Test
    void optionsThatMakeOtherTypesAreSaid() {
        GeneratorOptions texts = new GeneratorOptions(
                new TypeOptions(IntegerType.LONG, NumberType.DOUBLE, Set.of(Type.Scalar.DATE)), UnknownMembers.REPORT);

        assertThat(only(common().invoice(Schemas.using(HERE), texts, null)))
                .contains("[EXT105]", "at /$defs/Address/properties/since", "it is String here, and LocalDate there");
    }

    @Test
    void optionsThatMakeNoOtherTypesAreAllTheSame() {
        Modules modules = common();
        GeneratorOptions doubles = new GeneratorOptions(
                new TypeOptions(IntegerType.LONG, NumberType.DOUBLE, Set.of(Type.Scalar.UUID)), UnknownMembers.REPORT);

        assertImports(modules, modules.invoice(Schemas.using(HERE), doubles, null));
    }

    @Test
    void membersThatAreKeptAreDifferent() {
        GeneratorOptions keep = new GeneratorOptions(TypeOptions.DEFAULT, UnknownMembers.KEEP);

        assertThat(only(common().invoice(Schemas.using(HERE), keep, null)))
                .contains("[EXT105]", "are kept here, and reported there", "unknownMembers");
    }

    @Test
    void usersMayKeepATypeOfTheirOwn() {
        Modules modules = common();
        String other = HERE.replace("\"integer\"", "\"number\"");

        Generation generation = modules.invoice(
                Schemas.using(other),
                GeneratorOptions.DEFAULT,
                "{\"types\": {\"/$defs/Address\": {\"imported\": false}}}");

        assertThat(generation.sources().get(0).text()).contains("record Address");
        assertThat(only(generation)).contains("[EXT223]", "com.example:common");
    }

    @Test
    void whatUsersKeepMayLieInWhatIsImported() {
        String definitions = """
                "Address": {"type": "object", "properties": {"country": {"$ref": "#/$defs/Country"}}},
                "Country": {"type": "object", "properties": {"code": {"type": "string"}}}""";
        String schema = """
                {"type": "object", "properties": {"seller": {"$ref": "#/$defs/Address"}, "from": {"$ref": "#/$defs/Country"}},
                  "$defs": {%s}}""".formatted(definitions);
        Modules modules = common(Schemas.definitions(definitions));

        Generation generation = modules.invoice(
                schema, GeneratorOptions.DEFAULT, "{\"types\": {\"/$defs/Country\": {\"imported\": false}}}");

        assertThat(generation.sources().get(0).text())
                .contains("Common.@Nullable Address seller", "@Nullable Country from", "record Country")
                .doesNotContain("Common.@Nullable Country");
        assertThat(modules.compiled()).isNotNull();
    }

    @Test
    void aPartOfWhatIsImportedThatIsReferredToByItselfIsItsOwn() {
        String definition = """
                "Address": {"type": "object", "properties": {
                  "geo": {"type": "object", "properties": {"lat": {"type": "number"}}}}}""";
        Modules modules = common(Schemas.definitions(definition));

        Generation generation = modules.invoice("""
                {"type": "object", "properties": {"seller": {"$ref": "#/$defs/Address"},
                    "place": {"$ref": "#/$defs/Address/properties/geo"}},
                  "$defs": {%s}}""".formatted(definition));

        assertThat(generation.sources().get(0).text())
                .contains("Common.@Nullable Address seller", "@Nullable Geo place", "record Geo");
        assertThat(modules.compiled()).isNotNull();
    }

    @Test
    void bindingsOfImportedTypesAreRefused() {
        assertThat(only(common().invoice(
                                Schemas.using(HERE),
                                GeneratorOptions.DEFAULT,
                                "{\"fields\": {\"/$defs/Address/properties/city\": {\"javaName\": \"town\"}}}")))
                .contains("invoice.bindings.json:1:", "[EXT009]", "has its type in another module");
    }

    @Test
    void severalTypesForOneDefinitionAreAmbiguous() {
        Modules modules = new Modules()
                .export(
                        "com.example:common",
                        "com.example.common",
                        Map.of("a.json", Schemas.definitions(HERE), "b.json", Schemas.definitions(HERE)));

        assertThat(only(modules.invoice(Schemas.using(HERE))))
                .contains("[EXT106] /$defs/Address", "com.example.common.A.Address and com.example.common.B.Address");
    }

    @Test
    void whatLeadsBackToTheRootIsItsOwn() {
        String tree = """
                {"$id": "https://example.com/tree.json", "type": "object", "properties": {"next": {"$ref": "#/$defs/Link"},
                    "leaf": {"$ref": "#/$defs/Leaf"}},
                  "$defs": {"Link": {"type": "object", "properties": {"to": {"$ref": "#"}}},
                    "Leaf": {"type": "object", "properties": {"name": {"type": "string"}}}}}""";
        Modules modules = common(tree);

        Generation generation = modules.invoice(tree);

        assertThat(generation.hasErrors())
                .as(generation.diagnostics().toString())
                .isFalse();
        assertThat(generation.sources().get(0).text())
                .contains("record Link", "@Nullable Invoice to", "Common.@Nullable Leaf leaf");
        assertThat(modules.compiled()).isNotNull();
    }

    @Test
    void theRootOfAnotherSchemaIsAType() {
        Modules modules = common("""
                {"$id": "https://example.com/address.json", "type": "object", "properties": {"city": {"type": "string"}}}""");

        Generation generation = modules.invoice("""
                {"type": "object", "properties": {"seller": {"$ref": "https://example.com/address.json"}}}""");

        assertThat(generation.sources().get(0).text()).contains("@Nullable Common seller");
        assertThat(modules.compiled()).isNotNull();
    }

    @Test
    void theRootMayBeABranchOfWhatIsImportedWithIt() {
        Modules modules = common("""
                {"$id": "https://example.com/tree.json", "$defs": {"Node": {"type": "object", "properties": {
                  "child": {"anyOf": [{"type": "string"}, {"$ref": "#/$defs/Node"}]}}}}}""");

        Generation generation = modules.invoice("{\"$ref\": \"https://example.com/tree.json#/$defs/Node\"}");

        assertThat(generation.sources().get(0).text()).contains("Common.Node value");
        assertThat(modules.compiled()
                        .strict("com.example.invoices.InvoiceDecoder")
                        .decodeResult("{\"child\": {\"child\": \"leaf\"}}".getBytes(StandardCharsets.UTF_8))
                        .value())
                .hasToString("Invoice[value=Node[child=Node[child=ChildString[value=leaf]]]]");
    }
}
