package dev.extractgen.generator.schema;

import dev.extractgen.generator.diagnostics.DiagnosticCode;
import dev.extractgen.generator.diagnostics.Diagnostics;
import dev.extractgen.generator.schema.JsonValue.ArrayValue;
import dev.extractgen.generator.schema.JsonValue.BooleanValue;
import dev.extractgen.generator.schema.JsonValue.NumberValue;
import dev.extractgen.generator.schema.JsonValue.ObjectValue;
import dev.extractgen.generator.schema.JsonValue.StringValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds keywords that shape no type and have a value that JSON Schema does not allow. Such schemas are published and
 * have a clear meaning without them. Those that shape types are looked at where they are read.
 */
final class KeywordForms {
    private static final Map<String, Form> FORMS = new HashMap<>();

    static {
        put(Form.STRING, "$id", "$schema", "$anchor", "$dynamicAnchor", "$comment", "title", "description");
        put(Form.STRING, "format", "pattern", "contentEncoding", "contentMediaType");
        put(Form.NUMBER, "multipleOf", "minimum", "maximum");
        put(Form.LIMIT, "exclusiveMinimum", "exclusiveMaximum");
        put(Form.COUNT, "minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties");
        put(Form.COUNT, "minContains", "maxContains");
        put(Form.BOOLEAN, "uniqueItems", "nullable", "readOnly", "writeOnly");
        put(Form.NAMES, "required");
        put(Form.VALUES, "examples");
        put(Form.SCHEMA, "if", "then", "else", "not", "contains", "propertyNames");
        put(Form.OBJECT, "dependencies", "dependentSchemas", "dependentRequired");
        put(Form.CHOICE, "allOf", "anyOf", "oneOf");
    }

    /** Keywords with values that are looked at where they are read, or of which any will do. */
    private static final Set<String> OTHERS = Set.of(
            "$defs",
            "$ref",
            "additionalItems",
            "additionalProperties",
            "const",
            "default",
            "definitions",
            "deprecated",
            "enum",
            "example",
            "items",
            "patternProperties",
            "prefixItems",
            "properties",
            "type",
            "unevaluatedItems",
            "unevaluatedProperties");

    private final Diagnostics diagnostics;

    /** What a value has to be, in words. */
    private enum Form {
        STRING("must be a string"),
        NUMBER("must be a number"),
        LIMIT("must be a number, or up to draft 4 true or false"),
        COUNT("must be a whole number from 0"),
        BOOLEAN("must be true or false"),
        NAMES("must be an array of names, beside \"properties\""),
        VALUES("must be an array"),
        SCHEMA("must be a schema"),
        OBJECT("must be an object"),
        CHOICE("must list schemas");

        private final String rule;

        Form(String rule) {
            this.rule = rule;
        }

        boolean isMet(JsonValue value) {
            return switch (this) {
                case STRING -> value instanceof StringValue;
                case NUMBER -> value instanceof NumberValue;
                case LIMIT -> value instanceof NumberValue || value instanceof BooleanValue;
                case COUNT ->
                    value instanceof NumberValue number && number.text().matches("\\d+(\\.0+)?");
                case BOOLEAN -> value instanceof BooleanValue;
                case NAMES -> value instanceof ArrayValue array && areStrings(array.elements());
                case VALUES -> value instanceof ArrayValue;
                case SCHEMA -> value instanceof ObjectValue || value instanceof BooleanValue;
                case OBJECT -> value instanceof ObjectValue;
                // Anything but an array is an error, as it may have been meant to shape the type.
                case CHOICE ->
                    !(value instanceof ArrayValue array) || !array.elements().isEmpty();
            };
        }

        private static boolean areStrings(List<JsonValue> values) {
            for (JsonValue value : values) {
                if (!(value instanceof StringValue)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static void put(Form form, String... keywords) {
        for (String keyword : keywords) {
            FORMS.put(keyword, form);
        }
    }

    KeywordForms(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Returns whether a word is a keyword of any draft. */
    static boolean isKeyword(String word) {
        return FORMS.containsKey(word) || OTHERS.contains(word);
    }

    /** Returns whether a keyword may have a value, as far as is known here. */
    static boolean isMet(String keyword, JsonValue value) {
        Form form = FORMS.get(keyword);
        return form == null || form.isMet(value);
    }

    /** Reports what is wrong in a schema and all that lie within it. */
    void check(SchemaDocument document) {
        for (Subschema schema : document.schemas()) {
            check(document, schema);
        }
    }

    private void check(SchemaDocument document, Subschema schema) {
        for (Map.Entry<String, JsonValue> member : schema.value().members().entrySet()) {
            Form form = FORMS.get(member.getKey());
            if (form != null && !form.isMet(member.getValue())) {
                diagnostics.report(
                        DiagnosticCode.IGNORED_KEYWORD,
                        document.locate(
                                schema.pointer().child(member.getKey()),
                                member.getValue().position()),
                        "\"%s\" %s; it is ignored".formatted(member.getKey(), form.rule));
            }
        }
    }
}
