package dev.extractgen.generator.schema;

import dev.extractgen.generator.schema.JsonValue.ObjectValue;
import dev.extractgen.generator.schema.JsonValue.StringValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what looks like a schema in a file that wraps it in a way of its own, such as a tool or a response format of a
 * chat model. It serves advice only: what is taken for the schema, the user says.
 */
final class WrappedSchemas {
    /** How deep wrappers are looked into: {@code /function/parameters} is two. */
    private static final int DEPTH = 3;

    /** More than so many are a file of schemas, of which nobody means the first. */
    private static final int SHOWN = 3;

    private static final Set<String> JSON_TYPES =
            Set.of("string", "integer", "number", "boolean", "array", "object", "null");

    private WrappedSchemas() {}

    /** Returns where schemas seem to be. */
    static List<JsonPointer> in(ObjectValue wrapper) {
        List<JsonPointer> found = new ArrayList<>();
        add(wrapper, JsonPointer.ROOT, DEPTH, found);
        return found;
    }

    /** Returns whether an object speaks of types, but of none that JSON has, and a schema seems to be within it. */
    static boolean isWrapper(ObjectValue object) {
        return object.members().get("type") instanceof StringValue type
                && !JSON_TYPES.contains(type.text())
                && !in(object).isEmpty();
    }

    private static void add(ObjectValue wrapper, JsonPointer place, int depth, List<JsonPointer> found) {
        for (Map.Entry<String, JsonValue> member : wrapper.members().entrySet()) {
            if (found.size() == SHOWN) {
                return;
            }
            if (member.getValue() instanceof ObjectValue object) {
                JsonPointer inner = place.child(member.getKey());
                if (looksLikeSchema(object)) {
                    found.add(inner);
                } else if (depth > 1) {
                    add(object, inner, depth - 1, found);
                }
            }
        }
    }

    private static boolean looksLikeSchema(ObjectValue object) {
        return object.members().get("properties") instanceof ObjectValue
                || object.members().get("$ref") instanceof StringValue
                || (object.members().get("type") instanceof StringValue type && JSON_TYPES.contains(type.text()));
    }
}
