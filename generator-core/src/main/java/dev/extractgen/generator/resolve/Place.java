package dev.extractgen.generator.resolve;

import dev.extractgen.generator.diagnostics.SourceLocation;
import dev.extractgen.generator.model.TypeId;
import dev.extractgen.generator.schema.JsonPointer;
import dev.extractgen.generator.schema.SchemaNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a type belongs: the schema that asked for it, and the way from there to a part that several schemas describe
 * together and none alone.
 *
 * @param schema the schema
 * @param below names and indexes that lead on from the schema; none when the schema itself is the place
 */
record Place(SchemaNode schema, List<String> below) {
    Place {
        below = List.copyOf(below);
    }

    static Place of(SchemaNode schema) {
        return new Place(schema, List.of());
    }

    Place child(List<String> tokens) {
        List<String> longer = new ArrayList<>(below);
        longer.addAll(tokens);
        return new Place(schema, longer);
    }

    /** Returns where the place is written, or that which is nearest above it when several schemas say so together. */
    SourceLocation location() {
        for (int i = below.size(); i > 0; i--) {
            SchemaNode node = schema.document().find(schema.pointer().append(new JsonPointer(below.subList(0, i))));
            if (node != null) {
                return node.location();
            }
        }
        return schema.location();
    }

    TypeId id(TypeId.Kind kind, String ownPath) {
        List<String> path = new ArrayList<>(schema.pointer().tokens());
        path.addAll(below);
        String file = schema.document().path();
        return new TypeId(file.equals(ownPath) ? "" : file, path, kind);
    }
}
