package dev.extractgen.generator.schema;

import dev.extractgen.generator.diagnostics.SourceLocation;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * One schema within a document: an object of keywords, or true or false. Two nodes are the same if they lie at the same
 * place, not if they are written alike.
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

    /** Returns the value of a keyword, or null when the schema has none, or one that is to be ignored. */
    public @Nullable JsonValue heeded(String keyword) {
        JsonValue said = get(keyword);
        return said == null || !KeywordForms.isMet(keyword, said) ? null : said;
    }

    /** Returns whether the schema has a keyword. */
    public boolean has(String keyword) {
        return get(keyword) != null;
    }

    /** Returns whether the schema has any of some keywords. */
    public boolean hasAny(Collection<String> keywords) {
        for (String keyword : keywords) {
            if (has(keyword)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the schema takes no value. */
    public boolean isFalse() {
        return isFalse(value);
    }

    /** Returns whether a schema refers to another, and what else it says has no meaning. */
    public boolean isReferenceAlone() {
        return has("$ref") && document.dialect().isReferenceAlone();
    }

    /** Returns whether a schema is {@code false}, or {@code not} anything, which says the same in every draft. */
    public static boolean isFalse(JsonValue schema) {
        if (schema instanceof JsonValue.ObjectValue object) {
            JsonValue excluded = object.get("not");
            return excluded != null && object.get("$ref") == null && isTrue(excluded);
        }
        return schema instanceof JsonValue.BooleanValue flag && !flag.value();
    }

    /** Returns whether the schema is there for null alone, be it by its type or by the only value that it lists. */
    public boolean isNull() {
        JsonValue type = get("type");
        if (type != null) {
            return isNullType(type);
        }
        return has("const") ? get("const") instanceof JsonValue.NullValue : areNull(get("enum"));
    }

    private static boolean isNullType(JsonValue type) {
        if (!(type instanceof JsonValue.ArrayValue types)) {
            return type instanceof JsonValue.StringValue name && name.text().equals("null");
        }
        for (JsonValue each : types.elements()) {
            if (!isNullType(each)) {
                return false;
            }
        }
        return !types.elements().isEmpty();
    }

    private static boolean areNull(@Nullable JsonValue values) {
        if (!(values instanceof JsonValue.ArrayValue list)) {
            return false;
        }
        for (JsonValue value : list.elements()) {
            if (!(value instanceof JsonValue.NullValue)) {
                return false;
            }
        }
        return !list.elements().isEmpty();
    }

    /** Returns whether the schema says that nobody should use the value any more; some write why instead of true. */
    public boolean isDeprecated() {
        JsonValue deprecated = get("deprecated");
        return deprecated instanceof JsonValue.StringValue
                || (deprecated instanceof JsonValue.BooleanValue flag && flag.value());
    }

    private static boolean isTrue(JsonValue schema) {
        return schema instanceof JsonValue.ObjectValue object
                ? object.members().isEmpty()
                : schema instanceof JsonValue.BooleanValue flag && flag.value();
    }

    /** Returns the place of a keyword's value, which must be there. */
    public SourceLocation location(String keyword) {
        JsonValue keywordValue = get(keyword);
        return keywordValue == null ? location() : document.locate(pointer.child(keyword), keywordValue.position());
    }

    /** Returns the place of an element that a keyword lists, which must be there. */
    public SourceLocation location(String keyword, int index) {
        return get(keyword) instanceof JsonValue.ArrayValue list
                ? document.locate(
                        pointer.child(keyword).child(String.valueOf(index)),
                        list.elements().get(index).position())
                : location(keyword);
    }

    /** Returns the URI against which references in the schema are resolved. */
    SchemaUri base() {
        return document.identifiers().base(pointer);
    }

    /** Returns the schema with a URI of its own that this one lies in: the document as a whole, or a part of it. */
    public SchemaNode resource() {
        SchemaNode resource = at(document.identifiers().resource(base()));
        return resource == null ? document.root() : resource;
    }

    /** Returns the schema with an anchor that lies in the same resource, or null. */
    public @Nullable SchemaNode anchor(String name) {
        return at(document.identifiers().anchor(base(), name));
    }

    /** Returns the schema with a dynamic anchor that lies in the same resource, or null. */
    public @Nullable SchemaNode dynamicAnchor(String name) {
        return at(document.identifiers().dynamicAnchor(base(), name));
    }

    private @Nullable SchemaNode at(@Nullable JsonPointer place) {
        return place == null ? null : document.find(place);
    }

    /** Returns a schema that lies below a keyword. */
    SchemaNode below(String keyword, JsonValue child) {
        return new SchemaNode(document, pointer.child(keyword), child);
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // Every value that was read is an object of its own.
    public boolean equals(@Nullable Object other) {
        return other instanceof SchemaNode node && value == node.value;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(value);
    }
}
