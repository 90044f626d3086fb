package dev.extractgen.generator.service;

import dev.extractgen.generator.schema.JsonPointer;
import dev.extractgen.generator.schema.JsonValue;
import dev.extractgen.generator.schema.JsonValue.ArrayValue;
import dev.extractgen.generator.schema.JsonValue.ObjectValue;
import dev.extractgen.generator.schema.SchemaDocument;
import dev.extractgen.generator.schema.SchemaNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds keywords that the service ignores, so that what they ask for is not done. */
public final class IgnoredKeywords {
    private static final Set<String> IGNORED = Set.of(
            "format",
            "default",
            "pattern",
            "minLength",
            "maxLength",
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "multipleOf",
            "minItems",
            "maxItems",
            "uniqueItems");

    /** Keywords whose members are named by the schema's author. */
    private static final Set<String> NAMED =
            Set.of("properties", "patternProperties", "$defs", "definitions", "dependentSchemas");

    /** Keywords whose values are data, and no schemas. */
    private static final Set<String> DATA = Set.of("enum", "const", "default", "examples");

    private final SchemaDocument document;
    private final Set<String> found = new TreeSet<>();
    private final Deque<String> way = new ArrayDeque<>();
    private @Nullable SchemaNode first;
    private int places;

    /** Looks through a schema. */
    public IgnoredKeywords(SchemaDocument document) {
        this.document = document;
        visit(document.value());
    }

    /** Returns the keywords that were found, sorted. */
    public Set<String> keywords() {
        return found;
    }

    /** Returns how many subschemas have one. */
    public int places() {
        return places;
    }

    /** Returns the first of these subschemas in the order of the file, or null when there is none. */
    public @Nullable SchemaNode first() {
        return first;
    }

    private void visit(JsonValue value) {
        if (!(value instanceof ObjectValue schema)) {
            return;
        }
        boolean isIgnoring = false;
        for (Map.Entry<String, JsonValue> member : schema.members().entrySet()) {
            if (IGNORED.contains(member.getKey()) && !(member.getValue() instanceof JsonValue.NullValue)) {
                found.add(member.getKey());
                isIgnoring = true;
            }
        }
        if (isIgnoring) {
            places++;
            first = first == null ? new SchemaNode(document, new JsonPointer(List.copyOf(way)), value) : first;
        }
        for (Map.Entry<String, JsonValue> member : schema.members().entrySet()) {
            String keyword = member.getKey();
            if (!DATA.contains(keyword)) {
                way.addLast(keyword);
                visitBelow(member.getValue(), NAMED.contains(keyword));
                way.removeLast();
            }
        }
    }

    private void visitBelow(JsonValue value, boolean isNamed) {
        if (value instanceof ArrayValue array) {
            for (int i = 0; i < array.elements().size(); i++) {
                visit(String.valueOf(i), array.elements().get(i));
            }
        } else if (isNamed && value instanceof ObjectValue object) {
            for (Map.Entry<String, JsonValue> named : object.members().entrySet()) {
                visit(named.getKey(), named.getValue());
            }
        } else {
            visit(value);
        }
    }

    private void visit(String token, JsonValue value) {
        way.addLast(token);
        visit(value);
        way.removeLast();
    }
}
