package dev.extractgen.generator.decoding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.Generation;
import dev.extractgen.generator.Generator;
import dev.extractgen.generator.read.GeneratorOptions;
import dev.extractgen.generator.read.SchemaSource;
import dev.extractgen.generator.testing.GeneratedClasses;
import dev.extractgen.runtime.decode.ExtractDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The two decoders that are generated from one schema.
 *
 * @param strict refuses what does not fit
 * @param lenient leaves out what does not fit
 * @param classes the classes that were generated
 */
public record SchemaDecoders(ExtractDecoder<?> strict, ExtractDecoder<?> lenient, GeneratedClasses classes) {

    /** Generates and compiles the decoders of a schema. */
    public static SchemaDecoders of(String schema) {
        return of(schema, GeneratorOptions.DEFAULT);
    }

    /** Generates and compiles the decoders of a schema. */
    public static SchemaDecoders of(String schema, GeneratorOptions options) {
        return ofAll(List.of(schema), options).get(0);
    }

    /** Generates the decoders of many schemas and compiles them together, which is much faster than one by one. */
    public static List<SchemaDecoders> ofAll(List<String> schemas, GeneratorOptions options) {
        List<SchemaSource> sources = new ArrayList<>();
        for (String schema : schemas) {
            sources.add(new SchemaSource(
                    "document-%s.json".formatted(sources.size()),
                    ByteBuffer.wrap(schema.getBytes(StandardCharsets.UTF_8)),
                    "example.p%s".formatted(sources.size()),
                    "Document",
                    null,
                    options));
        }
        Generation generation = Generator.generate(sources);
        assertThat(generation.hasErrors()).as("%s", generation.diagnostics()).isFalse();
        GeneratedClasses classes = GeneratedClasses.compile(generation.sources());
        List<SchemaDecoders> decoders = new ArrayList<>();
        for (SchemaSource source : sources) {
            String decoder = source.packageName() + ".DocumentDecoder";
            decoders.add(new SchemaDecoders(classes.strict(decoder), classes.lenient(decoder), classes));
        }
        return decoders;
    }
}
