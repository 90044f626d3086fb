package dev.extractgen.generator.exports;

import dev.extractgen.generator.diagnostics.Diagnostics;
import dev.extractgen.generator.imports.ExportDigest;
import dev.extractgen.generator.imports.ExportedSchema;
import dev.extractgen.generator.imports.ExportedSchemas;
import dev.extractgen.generator.imports.Imports;
import dev.extractgen.generator.model.Definitions;
import dev.extractgen.generator.model.TypeId;
import dev.extractgen.generator.naming.RootName;
import dev.extractgen.generator.read.ModelReader;
import dev.extractgen.generator.read.NamedSchema;
import dev.extractgen.generator.read.SchemaSource;
import dev.extractgen.generator.schema.SchemaFiles;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Reads what other modules tell of their schemas, as {@link ExportWriter} wrote it. */
public final class ExportReader {
    private final Consumer<String> problems;

    /**
     * Makes a reader.
     *
     * @param problems takes, in words, why the types of a module can't be used
     */
    public ExportReader(Consumer<String> problems) {
        this.problems = problems;
    }

    /**
     * What a module tells.
     *
     * @param name the module, for people
     * @param exports the content of its resources, in a fixed order
     */
    public record Module(String name, List<ByteBuffer> exports) {
        /** Copies the resources. */
        public Module {
            exports = List.copyOf(exports);
        }
    }

    /** Reads what modules tell, in the order in which they count. */
    public Imports read(List<Module> modules) {
        List<ExportedSchema> schemas = new ArrayList<>();
        for (Module module : modules) {
            schemas.addAll(read(module));
        }
        return schemas.isEmpty() ? Imports.NONE : new ExportedSchemas(schemas);
    }

    private List<ExportedSchema> read(Module module) {
        Map<SchemaSource, String> digests = new LinkedHashMap<>();
        Map<SchemaSource, RootName> roots = new LinkedHashMap<>();
        try {
            for (ByteBuffer content : module.exports) {
                ExportText export = new ExportText(content);
                SchemaSource source = export.source(module.name);
                digests.put(source, export.digest());
                roots.put(source, export.root());
            }
        } catch (IllegalArgumentException e) {
            problems.accept(
                    "what %s tells of its types can't be read, %s; was it built by another version of extractgen?"
                            .formatted(module.name, e.getMessage()));
            return List.of();
        }
        List<ExportedSchema> schemas = new ArrayList<>();
        boolean isSame = true;
        for (NamedSchema schema :
                new ModelReader(new Diagnostics(), SchemaFiles.NONE).read(List.copyOf(roots.keySet()), roots)) {
            ExportedSchema exported = exported(module.name, schema);
            schemas.add(exported);
            isSame &= ExportDigest.of(exported).equals(digests.get(schema.source()));
        }
        if (!isSame || schemas.size() < roots.size()) {
            problems.accept(
                    "%s was built by a version of extractgen that makes other types of its schemas; build both with the same"
                            .formatted(module.name));
            return List.of();
        }
        return schemas;
    }

    static ExportedSchema exported(String module, NamedSchema schema) {
        Set<TypeId> types = new LinkedHashSet<>();
        if (schema.source().options().records().exportTypes()) {
            types.addAll(Definitions.of(schema.model()));
            types.addAll(schema.names().imported().keySet());
        }
        return new ExportedSchema(
                module,
                schema.document(),
                schema.model(),
                schema.names(),
                schema.source().options().types(),
                types,
                schema.source().imports());
    }
}
