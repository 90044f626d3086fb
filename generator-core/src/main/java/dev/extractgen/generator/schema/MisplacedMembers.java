package dev.extractgen.generator.schema;

import dev.extractgen.generator.diagnostics.DiagnosticCode;
import dev.extractgen.generator.diagnostics.Diagnostics;
import dev.extractgen.generator.schema.JsonValue.ObjectValue;
import dev.extractgen.generator.schema.JsonValue.StringValue;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds members of schemas that were probably meant as a keyword or a property, and are neither where they stand. JSON
 * Schema allows any members, so that nobody else says that they have no effect.
 */
final class MisplacedMembers {
    private static final Set<String> SHAPING = Set.of(
            "$ref",
            "additionalProperties",
            "allOf",
            "anyOf",
            "const",
            "enum",
            "oneOf",
            "patternProperties",
            "properties");

    private static final Set<String> IN_SCHEMAS =
            Set.of("$ref", "allOf", "anyOf", "const", "enum", "items", "oneOf", "properties", "type");

    /** The word of draft 3, and of generators that keep to it, for a schema that holds as well. */
    private static final String EXTENDS = "extends";

    private final Diagnostics diagnostics;

    MisplacedMembers(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Reports what is misplaced in a schema and all that lie within it. */
    void check(SchemaDocument document) {
        for (Subschema schema : document.schemas()) {
            checkNames(document, schema);
            checkArray(document, schema);
        }
    }

    private void checkNames(SchemaDocument document, Subschema schema) {
        Map.Entry<String, JsonValue> likeProperty = null;
        for (Map.Entry<String, JsonValue> member : schema.value().members().entrySet()) {
            String name = member.getKey();
            if (name.equals(EXTENDS) && isLikeProperty(name, member.getValue())) {
                report(
                        document,
                        schema.pointer().child(name),
                        member.getValue(),
                        "\"extends\" is no keyword since draft 4 and has no effect; put what it holds into \"allOf\"");
            } else if (!KeywordForms.isKeyword(name)) {
                Optional<String> keyword = KeywordSpelling.meant(schema.value(), name);
                if (keyword.isPresent()) {
                    report(
                            document,
                            schema.pointer().child(name),
                            member.getValue(),
                            "\"%s\" is no keyword and has no effect; is \"%s\" meant?".formatted(name, keyword.get()));
                } else if (likeProperty == null && isLikeProperty(name, member.getValue())) {
                    likeProperty = member;
                }
            }
        }
        if (likeProperty != null && isOf(schema.value(), "object") && !hasAny(schema.value(), SHAPING)) {
            report(
                    document,
                    schema.pointer().child(likeProperty.getKey()),
                    likeProperty.getValue(),
                    "\"%s\" is no keyword and has no effect; if it is a property, put it into \"properties\""
                            .formatted(likeProperty.getKey()));
        }
    }

    private void checkArray(SchemaDocument document, Subschema schema) {
        JsonValue properties = schema.value().get("properties");
        if (properties != null
                && isOf(schema.value(), "array")
                && schema.value().get("items") == null) {
            report(
                    document,
                    schema.pointer().child("properties"),
                    properties,
                    "\"properties\" says nothing of an array; if its elements have them, put them into \"items\"");
        }
    }

    private void report(SchemaDocument document, JsonPointer pointer, JsonValue member, String message) {
        diagnostics.report(DiagnosticCode.MISPLACED_MEMBER, document.locate(pointer, member.position()), message);
    }

    private static boolean isOf(ObjectValue schema, String type) {
        return schema.get("type") instanceof StringValue name && name.text().equals(type);
    }

    /** Tools have words of their own for schemas within schemas, which they mark so. */
    private static boolean isLikeProperty(String name, JsonValue value) {
        return value instanceof ObjectValue schema
                && hasAny(schema, IN_SCHEMAS)
                && !name.startsWith("$")
                && !name.startsWith("x-");
    }

    private static boolean hasAny(ObjectValue schema, Set<String> keywords) {
        for (String keyword : keywords) {
            if (schema.get(keyword) != null) {
                return true;
            }
        }
        return false;
    }
}
