package dev.extractgen.generator.decoding.random;

import java.util.List;

/** Names of properties as users choose them, and those that could be taken for something else. */
final class RandomNames {
    private static final List<String> PLAIN = List.of(
            "vendor",
            "total",
            "items",
            "date",
            "invoice_number",
            "lineItems",
            "Item name",
            "tax/rate",
            "a~b",
            "größe",
            "amount (EUR)",
            "page 2",
            "class",
            "x",
            "Menge",
            "notes",
            "address",
            "name",
            "unit-price",
            "$id");

    private static final List<String> CONFUSING = List.of(
            "citation",
            "confidence",
            "reasoning",
            "error",
            "extraction_confidence",
            "parsing_confidence",
            "page",
            "matching_text",
            "bounding_boxes",
            "document_metadata",
            "page_metadata",
            "row_metadata",
            "field_metadata",
            "extract_metadata",
            "extract_result",
            "data",
            "status",
            "metadata",
            "fields",
            "value",
            "fieldMetadata",
            "extractedFields",
            "fieldValues",
            "objectReasoning",
            "additionalProperties",
            "document_result",
            "page_results",
            "usage");

    private RandomNames() {}

    static String next(Choice choice) {
        return choice.percent(65) ? choice.of(PLAIN) : choice.of(CONFUSING);
    }
}
