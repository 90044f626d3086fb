package dev.extractgen.generator.service;

import dev.extractgen.generator.schema.JsonValue;
import dev.extractgen.generator.schema.SchemaDocument;
import dev.extractgen.generator.schema.SchemaNode;
import dev.extractgen.generator.schema.Subschema;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds keywords that the service ignores, so that what they ask for is not done. */
final class IgnoredKeywords {
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

    private final SchemaDocument document;
    private final Set<String> found = new TreeSet<>();
    private @Nullable SchemaNode first;
    private int places;

    /** Looks through a schema. */
    IgnoredKeywords(SchemaDocument document) {
        this.document = document;
        for (Subschema schema : document.schemas()) {
            visit(schema);
        }
    }

    /** Returns the keywords that were found, sorted. */
    Set<String> keywords() {
        return found;
    }

    /** Returns how many subschemas have one. */
    int places() {
        return places;
    }

    /** Returns the first of these subschemas in the order of the file, or null when there is none. */
    @Nullable
    SchemaNode first() {
        return first;
    }

    private void visit(Subschema schema) {
        boolean isIgnoring = false;
        for (Map.Entry<String, JsonValue> member : schema.value().members().entrySet()) {
            if (IGNORED.contains(member.getKey()) && !(member.getValue() instanceof JsonValue.NullValue)) {
                found.add(member.getKey());
                isIgnoring = true;
            }
        }
        if (isIgnoring) {
            places++;
            first = first == null ? new SchemaNode(document, schema.pointer(), schema.value()) : first;
        }
    }
}
