package dev.extractgen.generator.imports;

import dev.extractgen.generator.bindings.Bindings;
import dev.extractgen.generator.emit.TypeOptions;
import dev.extractgen.generator.model.ExtractionModel;
import dev.extractgen.generator.schema.SchemaDocument;
import dev.extractgen.generator.schema.SchemaLibrary;

/**
 * A schema as far as it is read before its types have names.
 *
 * @param model what it says
 * @param options which Java types stand for its scalars
 * @param bindings what users decide beside it
 * @param document the schema as it is written
 * @param library the documents that its references lead to
 */
public record ResolvedSchema(
        ExtractionModel model,
        TypeOptions options,
        Bindings bindings,
        SchemaDocument document,
        SchemaLibrary library) {}
