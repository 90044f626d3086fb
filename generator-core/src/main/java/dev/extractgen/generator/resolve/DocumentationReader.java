package dev.extractgen.generator.resolve;

import dev.extractgen.generator.model.Documentation;
import dev.extractgen.generator.schema.JsonText;
import dev.extractgen.generator.schema.JsonValue;
import dev.extractgen.generator.schema.Keywords;
import dev.extractgen.generator.schema.SchemaNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what a schema says for people. */
final class DocumentationReader {
    private static final List<String> CONSTRAINTS = List.of(
            "format",
            "pattern",
            "minLength",
            "maxLength",
            "minimum",
            "exclusiveMinimum",
            "maximum",
            "exclusiveMaximum",
            "multipleOf",
            "minItems",
            "maxItems",
            "uniqueItems",
            "minProperties",
            "maxProperties",
            "default");

    private final Keywords keywords;

    DocumentationReader(Keywords keywords) {
        this.keywords = keywords;
    }

    Documentation read(SchemaNode node) {
        Map<String, String> constraints = new LinkedHashMap<>();
        for (String keyword : CONSTRAINTS) {
            JsonValue value = node.get(keyword);
            if (value != null) {
                constraints.put(keyword, JsonText.of(value));
            }
        }
        return new Documentation(keywords.text(node, "title"), keywords.text(node, "description"), constraints);
    }
}
