package dev.extractgen.generator.imports;

import dev.extractgen.generator.diagnostics.Diagnostics;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.Set;

/**
 * What an older version of a schema took from other modules, of which only the present version is known: what differs
 * from that had its type there nevertheless.
 */
final class FormerImports implements Imports {
    private final ExportedSchemas present;

    FormerImports(ExportedSchemas present) {
        this.present = present;
    }

    @Override
    public Set<String> modules() {
        return present.modules();
    }

    @Override
    public ImportedModel divide(ResolvedSchema schema, Diagnostics diagnostics) {
        ImportMatching matching = new ImportMatching(present, schema, new Diagnostics());
        return new ImportResolver(schema.model(), schema.bindings(), matching::findNamesake).resolve();
    }

    @Override
    public Optional<ByteBuffer> find(String location) {
        return present.find(location);
    }

    @Override
    public String toString() {
        return present.toString();
    }
}
