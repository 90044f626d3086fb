package dev.extractgen.maven.generate;

import org.jspecify.annotations.Nullable;

/**
 * What is asked of one schema, or, by a goal's parameters, of all of them.
 *
 * @param schema the schema's path below the schema directory; null for all
 * @param className the name of the root record, or null when the file name gives it
 * @param schemaPointer the JSON pointer of the schema in its file, or null when the content tells
 * @param packageName the package, or null when the goal's and the folder give it
 * @param options how types are generated
 */
public record JobSettings(
        @Nullable String schema,
        @Nullable String className,
        @Nullable String schemaPointer,
        @Nullable String packageName,
        Options options) {
    static final JobSettings NONE = new JobSettings(null, null, null, null, Options.NONE);
}
