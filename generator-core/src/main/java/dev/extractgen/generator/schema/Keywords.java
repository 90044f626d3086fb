package dev.extractgen.generator.schema;

import dev.extractgen.generator.diagnostics.DiagnosticCode;
import dev.extractgen.generator.diagnostics.Diagnostics;
import dev.extractgen.generator.schema.JsonValue.ArrayValue;
import dev.extractgen.generator.schema.JsonValue.BooleanValue;
import dev.extractgen.generator.schema.JsonValue.ObjectValue;
import dev.extractgen.generator.schema.JsonValue.StringValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads keywords in the form that JSON Schema gives them, and reports those that have another. */
public final class Keywords {
    private final Diagnostics diagnostics;

    /** Makes a reader that reports what is wrong with keywords. */
    public Keywords(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Returns the value of a keyword, or null when it is to be ignored. */
    public @Nullable JsonValue value(SchemaNode node, String keyword) {
        return node.heeded(keyword);
    }

    /** Returns the text of a keyword, or null. */
    public @Nullable String text(SchemaNode node, String keyword) {
        JsonValue value = value(node, keyword);
        if (value == null || value instanceof StringValue) {
            return value instanceof StringValue string ? string.text() : null;
        }
        invalid(node, keyword, "must be a string");
        return null;
    }

    /** Returns whether a keyword is true. */
    public boolean isTrue(SchemaNode node, String keyword) {
        JsonValue value = value(node, keyword);
        if (value == null || value instanceof BooleanValue) {
            return value instanceof BooleanValue flag && flag.value();
        }
        invalid(node, keyword, "must be true or false");
        return false;
    }

    /** Returns the texts that a keyword lists. */
    public List<String> texts(SchemaNode node, String keyword) {
        List<String> texts = new ArrayList<>();
        for (JsonValue value : values(node, keyword)) {
            if (value instanceof StringValue string) {
                texts.add(string.text());
            } else {
                invalid(node, keyword, "must be an array of strings");
            }
        }
        return texts;
    }

    /** Returns the values that a keyword lists. */
    public List<JsonValue> values(SchemaNode node, String keyword) {
        JsonValue value = value(node, keyword);
        if (value == null || value instanceof ArrayValue) {
            return value instanceof ArrayValue array ? array.elements() : List.of();
        }
        invalid(node, keyword, "must be an array");
        return List.of();
    }

    /** Returns the schema that a keyword holds, or null. */
    public @Nullable SchemaNode schema(SchemaNode node, String keyword) {
        JsonValue value = value(node, keyword);
        return value == null ? null : checked(node.below(keyword, value));
    }

    /** Returns the schemas that a keyword lists. */
    public List<SchemaNode> schemas(SchemaNode node, String keyword) {
        List<SchemaNode> schemas = new ArrayList<>();
        List<JsonValue> values = values(node, keyword);
        JsonPointer below = values.isEmpty() ? node.pointer() : node.pointer().child(keyword);
        for (int i = 0; i < values.size(); i++) {
            SchemaNode schema = checked(new SchemaNode(node.document(), below.child(String.valueOf(i)), values.get(i)));
            if (schema != null) {
                schemas.add(schema);
            }
        }
        return schemas;
    }

    /** Returns the schemas that a keyword names, in the order of the file. */
    public Map<String, SchemaNode> schemasByName(SchemaNode node, String keyword) {
        Map<String, SchemaNode> schemas = new LinkedHashMap<>();
        JsonValue value = value(node, keyword);
        if (value instanceof ObjectValue object) {
            JsonPointer below = node.pointer().child(keyword);
            for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
                SchemaNode schema =
                        checked(new SchemaNode(node.document(), below.child(member.getKey()), member.getValue()));
                if (schema != null) {
                    schemas.put(member.getKey(), schema);
                }
            }
        } else if (value != null) {
            invalid(node, keyword, "must be an object");
        }
        return schemas;
    }

    /** Returns the schema that a keyword has under a name, or null. */
    public @Nullable SchemaNode schemaByName(SchemaNode node, String keyword, String name) {
        JsonValue schema = value(node, keyword) instanceof ObjectValue object ? object.get(name) : null;
        return schema == null
                ? null
                : checked(new SchemaNode(
                        node.document(), node.pointer().child(keyword).child(name), schema));
    }

    /** Reports that a keyword has a value that JSON Schema does not allow. */
    public void invalid(SchemaNode node, String keyword, String rule) {
        diagnostics.report(
                DiagnosticCode.INVALID_KEYWORD, node.location(keyword), "\"%s\" %s".formatted(keyword, rule));
    }

    /** Reports that a keyword has a value that JSON Schema does not allow, and that is understood all the same. */
    public void invalidButClear(SchemaNode node, String keyword, String rule) {
        diagnostics.report(
                DiagnosticCode.IGNORED_KEYWORD, node.location(keyword), "\"%s\" %s".formatted(keyword, rule));
    }

    /** Reports that a pattern of names is no regular expression that Java understands. */
    public void unreadablePattern(SchemaNode node, String pattern) {
        diagnostics.report(
                DiagnosticCode.PATTERN_PROPERTIES,
                node.location("patternProperties"),
                "\"%s\" is no regular expression that Java understands; members are reported when they are decoded"
                        .formatted(pattern));
    }

    /** Reports that a schema forbids members by a pattern, if it does, and that nobody holds them to it. */
    public void forbiddenPattern(SchemaNode node, String pattern) {
        SchemaNode members = schemaByName(node, "patternProperties", pattern);
        if (members != null && members.isFalse()) {
            diagnostics.report(
                    DiagnosticCode.SHAPES_NO_TYPE,
                    members.location(),
                    "only forbids members, while others are allowed; documents are not checked against it");
        }
    }

    /** Reports that a schema requires a member, if it does, which it or others forbid. */
    public void forbiddenAndRequired(SchemaNode node, String name) {
        if (texts(node, "required").contains(name)) {
            diagnostics.report(
                    DiagnosticCode.CONTRADICTION,
                    node.location("required"),
                    "\"%s\" must be there and is forbidden, as it is none of the properties; it is not asked for. Look at how it is spelt"
                            .formatted(name));
        }
    }

    private @Nullable SchemaNode checked(SchemaNode node) {
        if (node.value() instanceof ObjectValue || node.value() instanceof BooleanValue) {
            return node;
        }
        diagnostics.report(
                DiagnosticCode.INVALID_KEYWORD, node.location(), "a schema must be an object, or true or false");
        return null;
    }
}
