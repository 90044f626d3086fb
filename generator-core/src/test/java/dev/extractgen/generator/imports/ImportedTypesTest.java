package dev.extractgen.generator.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.Generation;
import dev.extractgen.generator.emit.JavaSource;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ImportedTypesTest {
    private static final String COMMON = """
            {"$id": "https://example.com/common.json", "$defs": {
              "Address": {"type": "object", "description": "Where somebody lives",
                "properties": {"city": {"type": "string"}, "country": {"$ref": "#/$defs/Country"},
                  "geo": {"type": "object", "properties": {"lat": {"type": "number"}, "lon": {"type": "number"}}}},
                "required": ["city"]},
              "Country": {"enum": ["DE", "FR"]},
              "Party": {"anyOf": [{"type": "string"}, {"$ref": "#/$defs/Address"}]},
              "Pair": {"type": "array", "prefixItems": [{"type": "string"}, {"type": "integer"}], "items": false},
              "Node": {"type": "object", "properties": {"name": {"type": "string"},
                "children": {"type": "array", "items": {"$ref": "#/$defs/Node"}}}}}}""";

    private static final String INVOICE = """
            {"type": "object", "properties": {
              "net": {"$ref": "https://example.com/common.json#/$defs/Address"},
              "ship_to": {"type": "array", "items": {"$ref": "https://example.com/common.json#/$defs/Address"}},
              "places": {"type": "object", "additionalProperties": {"$ref": "https://example.com/common.json#/$defs/Address"}},
              "country": {"$ref": "https://example.com/common.json#/$defs/Country"},
              "countries": {"type": "array", "items": {"$ref": "https://example.com/common.json#/$defs/Country"}},
              "payer": {"$ref": "https://example.com/common.json#/$defs/Party"},
              "parties": {"type": "array", "items": {"$ref": "https://example.com/common.json#/$defs/Party"}},
              "pair": {"$ref": "https://example.com/common.json#/$defs/Pair"},
              "tree": {"$ref": "https://example.com/common.json#/$defs/Node"},
              "lines": {"type": "array", "items": {"type": "object", "properties": {
                "amount": {"type": "number"}, "from": {"$ref": "https://example.com/common.json#/$defs/Address"}}}},
              "either": {"anyOf": [{"type": "integer"}, {"$ref": "https://example.com/common.json#/$defs/Address"},
                {"$ref": "https://example.com/common.json#/$defs/Node"}]}}}""";

    @Test
    void areUsedByReference() {
        Modules modules =
                new Modules().export("com.example:common", "net.example.common", Map.of("common.json", COMMON));
        Generation generation = modules.invoice(INVOICE);

        assertThat(modules.problems()).isEmpty();
        System.out.println(generation.diagnostics());
        System.out.println(generation.sources().stream().map(JavaSource::text).collect(Collectors.joining("\n")));
        modules.compiled();
    }
}
