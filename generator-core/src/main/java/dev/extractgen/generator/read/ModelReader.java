package dev.extractgen.generator.read;

import dev.extractgen.generator.bindings.Bindings;
import dev.extractgen.generator.bindings.BindingsCheck;
import dev.extractgen.generator.bindings.BindingsReader;
import dev.extractgen.generator.diagnostics.DiagnosticCode;
import dev.extractgen.generator.diagnostics.Diagnostics;
import dev.extractgen.generator.diagnostics.SourceLocation;
import dev.extractgen.generator.imports.ImportedModel;
import dev.extractgen.generator.imports.ResolvedSchema;
import dev.extractgen.generator.model.Declaration;
import dev.extractgen.generator.model.Declaration.ObjectDeclaration;
import dev.extractgen.generator.model.ExtractionModel;
import dev.extractgen.generator.model.Property;
import dev.extractgen.generator.naming.JavaNames;
import dev.extractgen.generator.naming.Namer;
import dev.extractgen.generator.naming.OwnNames;
import dev.extractgen.generator.naming.RootName;
import dev.extractgen.generator.parallel.SideBySide;
import dev.extractgen.generator.resolve.ModelResolver;
import dev.extractgen.generator.schema.SchemaDocument;
import dev.extractgen.generator.schema.SchemaFileReader;
import dev.extractgen.generator.schema.SchemaFiles;
import dev.extractgen.generator.schema.SchemaLibrary;
import dev.extractgen.generator.service.Excess;
import dev.extractgen.generator.service.ServiceLimits;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Reads schemas as far as generating and reviewing go the same way: to models, and to the names of their types. */
public final class ModelReader {
    private final Diagnostics diagnostics;
    private final SchemaFiles files;
    private final ReadSchemas other;
    private final Map<SchemaSource, NamedSchema> same = new ConcurrentHashMap<>();

    /**
     * Makes a reader.
     *
     * @param diagnostics takes what is wrong with schemas
     * @param files the files that schemas may refer to beside those that are read anyway
     */
    public ModelReader(Diagnostics diagnostics, SchemaFiles files) {
        this(diagnostics, files, ReadSchemas.NONE);
    }

    /**
     * Makes a reader of one of two versions.
     *
     * @param diagnostics takes what is wrong with schemas that are not the same in both
     * @param files the files that schemas may refer to beside those that are read anyway
     * @param other the other version
     */
    public ModelReader(Diagnostics diagnostics, SchemaFiles files, ReadSchemas other) {
        this.diagnostics = diagnostics;
        this.files = files;
        this.other = other;
    }

    /** Returns what the schemas say, sorted by path. It is of no use when errors have been reported. */
    public List<NamedSchema> read(List<SchemaSource> schemas) {
        return read(schemas, Map.of());
    }

    /**
     * Returns what schemas say that were named before.
     *
     * @param known the names of root records; the others get theirs as usual
     */
    public List<NamedSchema> read(List<SchemaSource> schemas, Map<SchemaSource, RootName> known) {
        SourceNames names = new SourceNames(known, diagnostics);
        List<SchemaSource> readable = new ArrayList<>();
        List<SchemaSource> sorted = new ArrayList<>(schemas);
        sorted.sort(Comparator.comparing(SchemaSource::path));
        for (SchemaSource schema : sorted) {
            if (names.take(schema)) {
                readable.add(schema);
            }
        }
        Map<SchemaSource, SchemaDocument> documents = new LinkedHashMap<>();
        List<Optional<SchemaDocument>> read = SideBySide.map(readable, this::document);
        for (int i = 0; i < readable.size(); i++) {
            if (read.get(i).isPresent()) {
                documents.put(readable.get(i), read.get(i).orElseThrow());
            }
        }
        SchemaLibrary library = new SchemaLibrary(location -> find(schemas, location), diagnostics);
        for (SchemaDocument document : documents.values()) {
            library.add(document);
        }
        List<Resolved> resolved = SideBySide.map(
                List.copyOf(documents.entrySet()), schema -> resolve(schema.getKey(), schema.getValue(), library));
        if (diagnostics.hasErrors()) {
            return List.of();
        }
        ImportsCheck imports = new ImportsCheck(diagnostics);
        imports.checkUse(resolved);
        Map<SchemaSource, RootName> roots = names.roots(documents.keySet());
        List<NamedSchema> named =
                SideBySide.map(resolved, schema -> named(schema, Objects.requireNonNull(roots.get(schema.source))));
        imports.checkRecords(named);
        return diagnostics.hasErrors() ? List.of() : named;
    }

    private Optional<SchemaDocument> document(SchemaSource schema) {
        NamedSchema known = other.find(schema);
        if (known == null) {
            return new SchemaFileReader(diagnostics).read(schema.path(), schema.content(), schema.schemaPointer());
        }
        same.put(schema, known);
        return Optional.of(known.document());
    }

    /** A schema, all that it says, and that part of it for which it has types itself. */
    record Resolved(SchemaSource source, ResolvedSchema whole, ImportedModel divided) {}

    private Optional<ByteBuffer> find(List<SchemaSource> schemas, String location) {
        return schemas.stream()
                .filter(schema -> schema.path().equals(location))
                .map(SchemaSource::content)
                .findFirst()
                .or(() -> files.find(location))
                .or(() -> schemas.stream()
                        .flatMap(schema -> schema.imports().find(location).stream())
                        .findFirst());
    }

    private Resolved resolve(SchemaSource schema, SchemaDocument document, SchemaLibrary library) {
        NamedSchema known = same.get(schema);
        if (known != null) {
            ResolvedSchema whole =
                    new ResolvedSchema(known.model(), schema.options().types(), known.bindings(), document, library);
            return new Resolved(schema, whole, ImportedModel.ofOwn(known.model()));
        }
        GeneratorOptions options = schema.options();
        ExtractionModel model = new ModelResolver(
                        diagnostics,
                        library,
                        options.undeclared(),
                        options.types().formats())
                .resolve(document);
        Bindings bindings = bindings(schema, document);
        ResolvedSchema whole = new ResolvedSchema(model, options.types(), bindings, document, library);
        ImportedModel divided = schema.imports().divide(whole, diagnostics);
        new BindingsCheck(divided.model(), diagnostics).check(bindings);
        return new Resolved(schema, whole, divided);
    }

    private Bindings bindings(SchemaSource schema, SchemaDocument document) {
        return schema.bindings() == null
                ? Bindings.NONE
                : new BindingsReader(document, SchemaSource.bindingsPath(schema.path()), diagnostics)
                        .read(schema.bindings());
    }

    private NamedSchema named(Resolved schema, RootName root) {
        NamedSchema known = same.get(schema.source);
        if (known != null && known.names().root().equals(root)) {
            return known;
        }
        Bindings bindings = schema.whole.bindings();
        ExtractionModel model = schema.divided.model();
        JavaNames names =
                new Namer(model, root, schema.divided.types(), schema.divided.parts(), bindings, diagnostics).name();
        if (!names.own().isExtractedRecord()) {
            diagnostics.report(
                    DiagnosticCode.NAME_GIVEN_WAY,
                    firstNamedAsOurs(model, names),
                    "has a name that records have for themselves; they have %s() and %s() now. To keep theirs, give this another name in %s"
                            .formatted(
                                    names.own().fieldMetadata(),
                                    names.own().extractedFields(),
                                    SchemaSource.bindingsPath(schema.source.path())));
        }
        SchemaDocument document = schema.whole.document();
        List<Excess> excesses = new ServiceLimits(document, model, schema.source.size()).excesses();
        return new NamedSchema(schema.source, document, model, names, bindings, schema.whole.library(), excesses);
    }

    private static SourceLocation firstNamedAsOurs(ExtractionModel model, JavaNames names) {
        List<SourceLocation> found = new ArrayList<>();
        for (Declaration declaration : model.declarations().values()) {
            if (declaration instanceof ObjectDeclaration object) {
                for (Property property : object.properties()) {
                    if (OwnNames.isOfRecords(names.component(object.id(), property.name()))) {
                        found.add(property.location());
                    }
                }
                if (names.otherMembers(object.id()).stream().anyMatch(OwnNames::isOfRecords)) {
                    found.add(object.location());
                }
            }
        }
        return Collections.min(found);
    }
}
