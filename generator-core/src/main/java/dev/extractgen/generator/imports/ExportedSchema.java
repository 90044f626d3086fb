package dev.extractgen.generator.imports;

import dev.extractgen.generator.emit.TypeOptions;
import dev.extractgen.generator.model.ExtractionModel;
import dev.extractgen.generator.model.TypeId;
import dev.extractgen.generator.naming.ImportedType;
import dev.extractgen.generator.naming.JavaNames;
import dev.extractgen.generator.schema.SchemaDocument;
import dev.extractgen.generator.schema.SchemaFiles;
import java.util.Set;

/**
 * A schema of another module, the types of which may be used.
 *
 * @param module the module, for people
 * @param document the schema as it is written
 * @param model what it says
 * @param names the names of its types
 * @param options which Java types stand for scalars in it
 * @param types the types that may be used
 * @param copies what it takes from further modules, by their URIs
 */
public record ExportedSchema(
        String module,
        SchemaDocument document,
        ExtractionModel model,
        JavaNames names,
        TypeOptions options,
        Set<TypeId> types,
        SchemaFiles copies) {
    /** Copies the types. */
    public ExportedSchema {
        types = Set.copyOf(types);
    }

    ImportedType type(TypeId id) {
        ImportedType imported = names.imported().get(id);
        return imported == null
                ? new ImportedType(names.root(), names.type(id), names.own().metadata())
                : imported;
    }
}
