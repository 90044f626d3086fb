package dev.extractgen.generator.imports;

/** A schema of definitions of every kind, and what others say to use them. */
final class Schemas {
    static final String COMMON_URI = "https://example.com/common.json";

    static final String COMMON = """
            {"$id": "https://example.com/common.json", "$defs": {
              "Address": {"type": "object", "description": "Where somebody lives",
                "properties": {"city": {"type": "string"}, "country": {"$ref": "#/$defs/Country"},
                  "geo": {"type": "object", "properties": {"lat": {"type": "number"}, "lon": {"type": "number"}}}},
                "required": ["city"]},
              "Country": {"enum": ["DE", "FR"]},
              "Level": {"enum": [1, 2]},
              "Party": {"anyOf": [{"type": "string"}, {"$ref": "#/$defs/Address"}]},
              "Pair": {"type": "array", "prefixItems": [{"type": "string"}, {"type": "integer"}], "items": false},
              "Node": {"type": "object", "properties": {"name": {"type": "string"},
                "children": {"type": "array", "items": {"$ref": "#/$defs/Node"}}}}}}""";

    /** Its property {@code net} would hide the package {@code net} of the other module. */
    static final String INVOICE = """
            {"type": "object", "properties": {
              "net": {"$ref": "https://example.com/common.json#/$defs/Address"},
              "ship_to": {"type": "array", "items": {"$ref": "https://example.com/common.json#/$defs/Address"}},
              "places": {"type": "object", "additionalProperties": {"$ref": "https://example.com/common.json#/$defs/Address"}},
              "country": {"$ref": "https://example.com/common.json#/$defs/Country"},
              "countries": {"type": "array", "items": {"$ref": "https://example.com/common.json#/$defs/Country"}},
              "level": {"$ref": "https://example.com/common.json#/$defs/Level"},
              "payer": {"$ref": "https://example.com/common.json#/$defs/Party"},
              "parties": {"type": "array", "items": {"$ref": "https://example.com/common.json#/$defs/Party"}},
              "pair": {"$ref": "https://example.com/common.json#/$defs/Pair"},
              "tree": {"$ref": "https://example.com/common.json#/$defs/Node"},
              "lines": {"type": "array", "items": {"type": "object", "properties": {
                "amount": {"type": "number"}, "from": {"$ref": "https://example.com/common.json#/$defs/Address"}}}},
              "either": {"anyOf": [{"type": "integer"}, {"$ref": "https://example.com/common.json#/$defs/Address"},
                {"$ref": "https://example.com/common.json#/$defs/Node"},
                {"$ref": "https://example.com/common.json#/$defs/Pair"}]},
              "coded": {"anyOf": [{"$ref": "https://example.com/common.json#/$defs/Level"}, {"type": "boolean"}]}}}""";

    private Schemas() {}

    /** Returns a schema of definitions. */
    static String definitions(String definitions) {
        return "{\"$defs\": {%s}}".formatted(definitions);
    }

    /** Returns a schema with a property for a definition {@code Address}, and definitions. */
    static String using(String definitions) {
        return """
                {"type": "object", "properties": {"seller": {"$ref": "#/$defs/Address"}},
                  "$defs": {%s}}""".formatted(definitions);
    }
}
