package dev.extractgen.generator.read;

import dev.extractgen.generator.imports.Imports;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * One schema to generate from.
 *
 * @param path the file as it should be shown to people, with slashes; its name gives the root record's, unless the user
 *     chose one
 * @param content the bytes of the file
 * @param packageName the package of the generated types
 * @param className the name of the root record that the user chose, or null
 * @param schemaPointer the JSON pointer of the schema in the file, or null when the content tells
 * @param options the options for this schema
 * @param bindings the bytes of the bindings that lie beside the file, or null when there are none
 * @param imports what the schema takes from other modules
 */
public record SchemaSource(
        String path,
        ByteBuffer content,
        String packageName,
        @Nullable String className,
        @Nullable String schemaPointer,
        GeneratorOptions options,
        @Nullable ByteBuffer bindings,
        Imports imports) {
    /** Makes a schema that takes nothing from other modules. */
    public SchemaSource(
            String path,
            ByteBuffer content,
            String packageName,
            @Nullable String className,
            @Nullable String schemaPointer,
            GeneratorOptions options,
            @Nullable ByteBuffer bindings) {
        this(path, content, packageName, className, schemaPointer, options, bindings, Imports.NONE);
    }

    /** Makes a schema without bindings. */
    public SchemaSource(
            String path,
            ByteBuffer content,
            String packageName,
            @Nullable String className,
            @Nullable String schemaPointer,
            GeneratorOptions options) {
        this(path, content, packageName, className, schemaPointer, options, null);
    }

    /** Returns the same schema, taking from other modules. */
    public SchemaSource importing(Imports other) {
        return new SchemaSource(path, content, packageName, className, schemaPointer, options, bindings, other);
    }

    /** Returns how many bytes the file has. */
    public int size() {
        return content.remaining();
    }

    /** Returns the path at which the bindings of a schema lie. */
    public static String bindingsPath(String schemaPath) {
        return schemaPath.replaceFirst("(?i)\\.json$", "") + ".bindings.json";
    }

    /** Returns whether this is the same object. Nobody asks whether two schemas say the same, byte for byte. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    /** Returns what the schema is called: as the user chose, or as the file is called without its ending. */
    String name() {
        if (className != null) {
            return className;
        }
        String file = path.substring(path.lastIndexOf('/') + 1);
        return file.replaceFirst("(?i)(\\.schema)?\\.json$", "");
    }
}
