package dev.extractgen.generator.imports;

import dev.extractgen.generator.model.TypeId;
import dev.extractgen.generator.naming.ImportedType;
import java.util.HashMap;
import java.util.Map;

/**
 * A type of another module that stands for a definition.
 *
 * @param candidate the type
 * @param parts the types there that stand for what the definition refers to, and the type itself
 */
record Match(Candidate candidate, Map<TypeId, ImportedType> parts) {
    /** Copies the types. */
    Match {
        parts = Map.copyOf(parts);
    }

    /** Makes a match of a comparison. */
    static Match of(Candidate candidate, TypeComparison comparison) {
        Map<TypeId, ImportedType> parts = new HashMap<>();
        comparison
                .counterparts()
                .forEach((here, there) -> parts.put(here, candidate.schema().type(there)));
        return new Match(candidate, parts);
    }
}
