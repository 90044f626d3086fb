package dev.extractgen.generator.resolve;

import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.schema.JsonValue.ObjectValue;
import dev.extractgen.generator.schema.JsonValue.StringValue;
import dev.extractgen.generator.schema.SchemaNode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Knows the schemas that say no more of a value than which scalar it is. Most are, and need no passes. */
final class PlainScalars {
    private static final Set<String> TYPE_AND_WORDS = Set.of("type", "title", "description", "default", "examples");

    private PlainScalars() {}

    /** Returns the scalar, or null when the schema says anything else. */
    static Type.@Nullable Scalar of(SchemaNode schema) {
        if (schema.value() instanceof ObjectValue object
                && object.members().size() <= TYPE_AND_WORDS.size()
                && object.get("type") instanceof StringValue type
                && TYPE_AND_WORDS.containsAll(object.members().keySet())) {
            return of(ValueType.named(type.text()));
        }
        return null;
    }

    private static Type.@Nullable Scalar of(@Nullable ValueType type) {
        return type == null
                ? null
                : switch (type) {
                    case STRING -> Type.Scalar.STRING;
                    case INTEGER -> Type.Scalar.INTEGER;
                    case NUMBER -> Type.Scalar.NUMBER;
                    case BOOLEAN -> Type.Scalar.BOOLEAN;
                    case ARRAY, OBJECT, NULL -> null;
                };
    }
}
