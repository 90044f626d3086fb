package dev.extractgen.generator;

import dev.extractgen.generator.diagnostics.Diagnostics;
import dev.extractgen.generator.emit.JavaSource;
import dev.extractgen.generator.emit.SchemaEmitter;
import dev.extractgen.generator.exports.ExportWriter;
import dev.extractgen.generator.parallel.SideBySide;
import dev.extractgen.generator.read.ModelReader;
import dev.extractgen.generator.read.NamedSchema;
import dev.extractgen.generator.read.SchemaSource;
import dev.extractgen.generator.schema.SchemaFiles;
import dev.extractgen.generator.service.ServiceCheck;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Turns schemas into Java sources, in memory. The same schemas always give the same sources, in whatever order they
 * come.
 */
public final class Generator {
    private Generator() {}

    /** Generates sources from schemas that refer to no other files, or none when there is an error in any. */
    public static Generation generate(List<SchemaSource> schemas) {
        return generate(schemas, SchemaFiles.NONE);
    }

    /**
     * Generates sources from all schemas, or none when there is an error in any.
     *
     * @param files the files that the schemas may refer to beside each other
     */
    public static Generation generate(List<SchemaSource> schemas, SchemaFiles files) {
        Diagnostics diagnostics = new Diagnostics();
        List<NamedSchema> read = new ModelReader(diagnostics, files).read(schemas);
        ServiceCheck service = new ServiceCheck(diagnostics);
        List<JavaSource> sources = new ArrayList<>();
        for (List<JavaSource> emitted : SideBySide.map(read, schema -> checked(schema, service))) {
            sources.addAll(emitted);
        }
        sources.sort(Comparator.comparing(JavaSource::path));
        return new Generation(sources, ExportWriter.write(read), diagnostics.sorted());
    }

    private static List<JavaSource> checked(NamedSchema schema, ServiceCheck service) {
        service.check(schema.document(), schema.model(), schema.excesses());
        return emit(schema).toList();
    }

    /** Writes the sources of one schema. */
    public static Stream<JavaSource> emit(NamedSchema schema) {
        return new SchemaEmitter(
                        schema.model(),
                        schema.names(),
                        schema.source().options().types(),
                        schema.source().options().records(),
                        schema.bindings())
                .emit().stream();
    }
}
