package dev.extractgen.generator.read;

import dev.extractgen.generator.bindings.Bindings;
import dev.extractgen.generator.bindings.BoundFormats;
import dev.extractgen.generator.diagnostics.Diagnostics;
import dev.extractgen.generator.model.Declaration;
import dev.extractgen.generator.model.ExtractionModel;
import dev.extractgen.generator.model.TypeId;
import dev.extractgen.generator.naming.JavaNames;
import dev.extractgen.generator.naming.Namer;
import dev.extractgen.generator.schema.SchemaDocument;
import dev.extractgen.generator.schema.SchemaLibrary;
import dev.extractgen.generator.service.Excess;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One schema, read and named: all that is needed to write its sources, or to compare it with another version.
 *
 * @param source the file and how it is to be read
 * @param document the file as it is written
 * @param model what it says, as types
 * @param names the Java names of these types
 * @param bindings what users decide beside it
 * @param library the documents that references of the file lead to
 * @param excesses the limits of the service that it goes beyond
 */
public record NamedSchema(
        SchemaSource source,
        SchemaDocument document,
        ExtractionModel model,
        JavaNames names,
        Bindings bindings,
        SchemaLibrary library,
        List<Excess> excesses) {
    /** Copies the excesses. */
    public NamedSchema {
        excesses = List.copyOf(excesses);
    }

    /** Returns the same schema as its decoder reads it: texts have the formats of the Java types that bindings name. */
    public NamedSchema withBoundFormats() {
        return bindings.fields().values().stream().allMatch(field -> field.javaType() == null)
                ? this
                : new NamedSchema(
                        source, document, BoundFormats.in(model, bindings), names, bindings, library, excesses);
    }

    /** Returns the same schema with types of its own for what it takes from other modules. */
    public NamedSchema withOwnTypes() {
        if (names.imported().isEmpty()) {
            return this;
        }
        Map<TypeId, Declaration> declarations = new LinkedHashMap<>(model.declarations());
        declarations.putAll(model.imported());
        ExtractionModel whole =
                new ExtractionModel(model.path(), model.root(), model.documentation(), declarations, model.settings());
        JavaNames ownNames = new Namer(whole, names.root(), Map.of(), Map.of(), bindings, new Diagnostics()).name();
        return new NamedSchema(source, document, whole, ownNames, bindings, library, excesses);
    }
}
