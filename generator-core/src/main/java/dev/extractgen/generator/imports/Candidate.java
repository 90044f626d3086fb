package dev.extractgen.generator.imports;

import dev.extractgen.generator.model.TypeId;
import dev.extractgen.generator.naming.ImportedType;

/**
 * A type of another module that may stand for a definition.
 *
 * @param schema the schema that has it
 * @param id what it is there
 */
record Candidate(ExportedSchema schema, TypeId id) {
    ImportedType type() {
        return schema.type(id);
    }
}
