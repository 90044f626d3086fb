package dev.extractgen.generator.schema;

import org.jspecify.annotations.Nullable;

/**
 * How a schema is come to from the root. Most schemas are looked at and never spoken of, so that a pointer is made only
 * of those that are.
 *
 * @param before the way to the schema that it lies in, or null at the root
 * @param keyword the keyword that it lies under
 * @param token its name or index there, or null when the keyword holds it alone
 */
public record SchemaPath(
        @Nullable SchemaPath before,
        String keyword,
        @Nullable String token) {
    /** The way to the root. */
    static final SchemaPath ROOT = new SchemaPath(null, "", null);

    /** Returns the pointer that leads there. */
    public JsonPointer pointer() {
        if (before == null) {
            return JsonPointer.ROOT;
        }
        JsonPointer under = before.pointer().child(keyword);
        return token == null ? under : under.child(token);
    }
}
