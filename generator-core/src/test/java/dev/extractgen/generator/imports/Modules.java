package dev.extractgen.generator.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.Generation;
import dev.extractgen.generator.Generator;
import dev.extractgen.generator.emit.JavaSource;
import dev.extractgen.generator.emit.RecordOptions;
import dev.extractgen.generator.emit.RecordOptions.Visibility;
import dev.extractgen.generator.emit.TypeOptions;
import dev.extractgen.generator.exports.Export;
import dev.extractgen.generator.exports.ExportReader;
import dev.extractgen.generator.read.GeneratorOptions;
import dev.extractgen.generator.read.GeneratorOptions.UnknownMembers;
import dev.extractgen.generator.read.SchemaSource;
import dev.extractgen.generator.testing.GeneratedClasses;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A module that exports types, and one that may take types from it. */
final class Modules {
    private final List<JavaSource> sources = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final List<ExportReader.Module> exporting = new ArrayList<>();

    /** Options of a module that exports its types. */
    static GeneratorOptions exporting(TypeOptions types, UnknownMembers unknownMembers) {
        return new GeneratorOptions(
                types,
                unknownMembers,
                new RecordOptions(Set.of(), Visibility.PUBLIC, false, List.of(), List.of(), true));
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns a schema that may import types of all modules. */
    SchemaSource source(String schema, GeneratorOptions options, @Nullable String bindings) {
        return source("invoice.json", schema, "com.example.invoices", options, bindings);
    }

    private SchemaSource source(
            String path, String schema, String packageName, GeneratorOptions options, @Nullable String bindings) {
        return new SchemaSource(
                path,
                bytes(schema),
                packageName,
                null,
                null,
                options,
                bindings == null ? null : bytes(bindings),
                new ExportReader(problems::add).read(exporting));
    }

    /** Builds a module that exports the types of its schemas, given by path, and may import those of modules before. */
    Modules export(String module, String packageName, Map<String, String> schemas) {
        return export(module, packageName, schemas, exporting(TypeOptions.DEFAULT, UnknownMembers.REPORT), null);
    }

    Modules export(
            String module,
            String packageName,
            Map<String, String> schemas,
            GeneratorOptions options,
            @Nullable String bindings) {
        Generation generation = generate(schemas.entrySet().stream()
                .map(schema -> source(schema.getKey(), schema.getValue(), packageName, options, bindings))
                .toList());
        assertThat(generation.hasErrors())
                .as(generation.diagnostics().toString())
                .isFalse();
        exporting.add(new ExportReader.Module(
                module,
                generation.exports().stream()
                        .map(Export::text)
                        .map(Modules::bytes)
                        .toList()));
        return this;
    }

    /** Takes the types of the module that was built last only. */
    Modules withoutOthers() {
        exporting.subList(0, exporting.size() - 1).clear();
        return this;
    }

    /** Generates from a schema that may import types of all modules. */
    Generation invoice(String schema) {
        return invoice(schema, GeneratorOptions.DEFAULT, null);
    }

    Generation invoice(String schema, GeneratorOptions options, @Nullable String bindings) {
        return generate(List.of(source(schema, options, bindings)));
    }

    private Generation generate(List<SchemaSource> schemas) {
        Generation generation = Generator.generate(schemas);
        sources.addAll(generation.sources());
        return generation;
    }

    /** Returns why exports could not be used. */
    List<String> problems() {
        return problems;
    }

    /** Returns what other modules are told of the module that was built last. */
    List<ByteBuffer> exports() {
        return exporting.get(exporting.size() - 1).exports();
    }

    /** Compiles all modules, and code of users. */
    GeneratedClasses compiled(JavaSource... users) {
        List<JavaSource> all = new ArrayList<>(sources);
        all.addAll(List.of(users));
        return GeneratedClasses.compile(all);
    }
}
