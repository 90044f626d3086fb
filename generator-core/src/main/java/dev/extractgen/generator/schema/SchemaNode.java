package dev.extractgen.generator.schema;

import dev.extractgen.generator.diagnostics.SourceLocation;
import org.jspecify.annotations.Nullable;

/**
 * One schema within a document: an object of keywords, or true or false.
 *
 * @param document the document
 * @param pointer where in the document
 * @param value the schema as it is written
 */
public record SchemaNode(SchemaDocument document, JsonPointer pointer, JsonValue value) {

    /** Returns where the schema begins. */
    public SourceLocation location() {
        return document.locate(pointer, value.position());
    }

    /** Returns the value of a keyword, or null when the schema has none. */
    public @Nullable JsonValue get(String keyword) {
        return value instanceof JsonValue.ObjectValue object ? object.get(keyword) : null;
    }

    /** Returns whether the schema has a keyword. */
    public boolean has(String keyword) {
        return get(keyword) != null;
    }

    /** Returns the place of a keyword's value, which must be there. */
    public SourceLocation location(String keyword) {
        JsonValue keywordValue = get(keyword);
        return keywordValue == null ? location() : document.locate(pointer.child(keyword), keywordValue.position());
    }

    /** Returns a schema that lies below a keyword. */
    SchemaNode below(String keyword, JsonValue child) {
        return new SchemaNode(document, pointer.child(keyword), child);
    }

    /** Returns a schema that lies below a keyword under a name or index. */
    SchemaNode below(String keyword, String token, JsonValue child) {
        return new SchemaNode(document, pointer.child(keyword).child(token), child);
    }
}
