package dev.extractgen.generator.schema;

import dev.extractgen.generator.schema.JsonValue.ObjectValue;
import org.jspecify.annotations.Nullable;

/**
 * A schema of a document, and how it is come to from the root. Most schemas are looked at and never spoken of, so that
 * a pointer is made only of those that are.
 *
 * @param value the schema, which is neither true nor false
 * @param around the schema that it lies in, or null at the root
 * @param keyword the keyword that it lies under
 * @param token its name or index there, or null when the keyword holds it alone
 */
public record Subschema(
        ObjectValue value,
        @Nullable Subschema around,
        String keyword,
        @Nullable String token) {
    /** Makes the schema at the root. */
    static Subschema root(ObjectValue value) {
        return new Subschema(value, null, "", null);
    }

    /** Returns the pointer that leads there. */
    public JsonPointer pointer() {
        if (around == null) {
            return JsonPointer.ROOT;
        }
        JsonPointer under = around.pointer().child(keyword);
        return token == null ? under : under.child(token);
    }
}
