package dev.extractgen.generator.review;

import dev.extractgen.generator.Generator;
import dev.extractgen.generator.diagnostics.Diagnostics;
import dev.extractgen.generator.read.GeneratorOptions;
import dev.extractgen.generator.read.ModelReader;
import dev.extractgen.generator.read.NamedSchema;
import dev.extractgen.generator.read.SchemaSource;
import dev.extractgen.generator.schema.SchemaFiles;
import dev.extractgen.generator.testing.GeneratedClasses;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Versions of one schema, as tests write them. */
public final class Versions {
    private Versions() {}

    /** Returns a schema file called {@code invoice.json}. */
    public static SchemaSource source(String schema) {
        return source(schema, null, GeneratorOptions.DEFAULT);
    }

    /** Returns a schema file called {@code invoice.json} with bindings and options. */
    public static SchemaSource source(String schema, @Nullable String bindings, GeneratorOptions options) {
        return new SchemaSource(
                "extract/invoice.json",
                bytes(schema),
                "example",
                null,
                null,
                options,
                bindings == null ? null : bytes(bindings));
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the text of a schema file. */
    public static String text(SchemaSource source) {
        return StandardCharsets.UTF_8.decode(source.content().duplicate()).toString();
    }

    /** Returns what a schema file says, or nothing when it can't be read. */
    public static List<NamedSchema> read(SchemaSource source) {
        return new ModelReader(new Diagnostics(), SchemaFiles.NONE).read(List.of(source));
    }

    /** Returns the classes that are generated for a version. */
    public static GeneratedClasses compile(NamedSchema schema) {
        return GeneratedClasses.compile(Generator.emit(schema).toList());
    }
}
