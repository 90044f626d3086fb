package dev.extractgen.generator.read;

import dev.extractgen.generator.imports.Imports;
import dev.extractgen.generator.schema.JsonValue;
import dev.extractgen.generator.schema.JsonValue.ArrayValue;
import dev.extractgen.generator.schema.JsonValue.ObjectValue;
import dev.extractgen.generator.schema.JsonValue.StringValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One version of all schemas, as it was read. What another version has in common with it, and what refers to nothing
 * beside itself, says the same there and need not be read again.
 */
public final class ReadSchemas {
    /** Nothing has been read. */
    public static final ReadSchemas NONE = new ReadSchemas(List.of());

    private static final List<String> REFERENCES = List.of("$ref", "$dynamicRef", "$recursiveRef");

    private final Map<String, List<NamedSchema>> byPath = new HashMap<>();

    /** Takes schemas that were read together, without an error. */
    public ReadSchemas(List<NamedSchema> schemas) {
        for (NamedSchema schema : schemas) {
            byPath.computeIfAbsent(schema.source().path(), path -> new ArrayList<>())
                    .add(schema);
        }
    }

    /** Returns whether two versions have a source in common, so that something may be read once for both. */
    public static boolean mayShare(List<SchemaSource> one, List<SchemaSource> other) {
        Map<String, List<SchemaSource>> byPath = new HashMap<>();
        for (SchemaSource source : one) {
            byPath.computeIfAbsent(source.path(), path -> new ArrayList<>()).add(source);
        }
        for (SchemaSource source : other) {
            for (SchemaSource candidate : byPath.getOrDefault(source.path(), List.of())) {
                if (isSame(candidate, source)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns a schema that says what another source does, or null when none surely does. */
    @Nullable
    NamedSchema find(SchemaSource source) {
        for (NamedSchema schema : byPath.getOrDefault(source.path(), List.of())) {
            if (isSame(schema.source(), source) && isAlone(schema.document().value())) {
                return schema;
            }
        }
        return null;
    }

    @SuppressWarnings("ReferenceEquality") // Whatever is taken from other modules depends on more than one schema.
    private static boolean isSame(SchemaSource one, SchemaSource other) {
        return one.content().equals(other.content())
                && one.packageName().equals(other.packageName())
                && Objects.equals(one.className(), other.className())
                && Objects.equals(one.schemaPointer(), other.schemaPointer())
                && one.options().equals(other.options())
                && Objects.equals(one.bindings(), other.bindings())
                && one.imports() == Imports.NONE
                && other.imports() == Imports.NONE;
    }

    /** Returns whether all references in a value lead to places in the same file. */
    private static boolean isAlone(JsonValue value) {
        if (value instanceof ArrayValue array) {
            for (JsonValue element : array.elements()) {
                if (!isAlone(element)) {
                    return false;
                }
            }
        } else if (value instanceof ObjectValue object) {
            for (String keyword : REFERENCES) {
                if (object.get(keyword) instanceof StringValue reference
                        && !reference.text().startsWith("#")) {
                    return false;
                }
            }
            for (JsonValue member : object.members().values()) {
                if (!isAlone(member)) {
                    return false;
                }
            }
        }
        return true;
    }
}
