package dev.extractgen.generator;

import dev.extractgen.generator.diagnostics.DiagnosticCode;
import dev.extractgen.generator.diagnostics.Diagnostics;
import dev.extractgen.generator.diagnostics.SourceLocation;
import dev.extractgen.generator.emit.JavaSource;
import dev.extractgen.generator.emit.SchemaEmitter;
import dev.extractgen.generator.model.ExtractionModel;
import dev.extractgen.generator.naming.JavaNames;
import dev.extractgen.generator.naming.Namer;
import dev.extractgen.generator.naming.RootName;
import dev.extractgen.generator.naming.RootNamer;
import dev.extractgen.generator.resolve.ModelResolver;
import dev.extractgen.generator.schema.SchemaFileReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.SourceVersion;

/**
 * Turns schemas into Java sources, in memory. The same schemas always give the same sources, in whatever order they
 * come.
 */
public final class Generator {
    private final Diagnostics diagnostics = new Diagnostics();

    private Generator() {}

    /** Generates sources from all schemas, or none when there is an error in any. */
    public static Generation generate(List<SchemaSource> schemas) {
        return new Generator().run(schemas);
    }

    private Generation run(List<SchemaSource> schemas) {
        Map<SchemaSource, ExtractionModel> models = new LinkedHashMap<>();
        Set<String> names = new HashSet<>();
        schemas.stream()
                .sorted(Comparator.comparing(SchemaSource::path))
                .filter(schema -> hasNames(schema) && hasOwnName(schema, names))
                .forEach(schema -> new SchemaFileReader(diagnostics)
                        .read(schema.path(), schema.content(), schema.schemaPointer())
                        .map(document ->
                                new ModelResolver(diagnostics, schema.options().undeclared()).resolve(document))
                        .ifPresent(model -> models.put(schema, model)));
        if (diagnostics.hasErrors()) {
            return new Generation(List.of(), diagnostics.sorted());
        }
        List<JavaSource> sources = new ArrayList<>();
        Map<SchemaSource, RootName> roots = rootNames(models.keySet());
        models.forEach(
                (schema, model) -> sources.addAll(emit(schema, model, Objects.requireNonNull(roots.get(schema)))));
        sources.sort(Comparator.comparing(JavaSource::path));
        return new Generation(sources, diagnostics.sorted());
    }

    private boolean hasNames(SchemaSource schema) {
        boolean isPackage =
                schema.packageName().isEmpty() || SourceVersion.isName(schema.packageName(), SourceVersion.RELEASE_17);
        boolean isClass = schema.className() == null || schema.className().matches("[A-Za-z_$][A-Za-z0-9_$]*");
        if (!isPackage || !isClass) {
            diagnostics.report(
                    DiagnosticCode.INVALID_NAME,
                    SourceLocation.ofFile(schema.path()),
                    "\"%s\" is no name of a Java %s"
                            .formatted(
                                    isPackage ? schema.className() : schema.packageName(),
                                    isPackage ? "class" : "package"));
        }
        return isPackage && isClass;
    }

    private boolean hasOwnName(SchemaSource schema, Set<String> names) {
        boolean isNew = names.add(schema.packageName() + " " + schema.name());
        if (!isNew) {
            diagnostics.report(
                    DiagnosticCode.INVALID_NAME,
                    SourceLocation.ofFile(schema.path()),
                    "another schema in the package is called \"%s\", too; give one of them a className"
                            .formatted(schema.name()));
        }
        return isNew;
    }

    private static Map<SchemaSource, RootName> rootNames(Iterable<SchemaSource> schemas) {
        Map<String, List<SchemaSource>> byPackage = new TreeMap<>();
        schemas.forEach(schema -> byPackage
                .computeIfAbsent(schema.packageName(), key -> new ArrayList<>())
                .add(schema));
        Map<SchemaSource, RootName> names = new LinkedHashMap<>();
        byPackage.forEach((packageName, group) -> {
            Map<String, RootName> roots = RootNamer.name(
                    packageName, group.stream().map(SchemaSource::name).toList());
            group.forEach(schema -> names.put(schema, roots.get(schema.name())));
        });
        return names;
    }

    private List<JavaSource> emit(SchemaSource schema, ExtractionModel model, RootName root) {
        JavaNames names = new Namer(model, root).name();
        if (!names.own().isExtractedRecord()) {
            diagnostics.report(
                    DiagnosticCode.NAME_GIVEN_WAY,
                    SourceLocation.ofFile(schema.path()),
                    "a property is called fieldMetadata or extractedFields; the records' own methods are called %s() and %s()"
                            .formatted(names.own().fieldMetadata(), names.own().extractedFields()));
        }
        return new SchemaEmitter(model, names, schema.options().types()).emit();
    }
}
