package dev.extractgen.generator.bindings;

import dev.extractgen.generator.diagnostics.SourceLocation;
import dev.extractgen.generator.schema.JsonPointer;
import dev.extractgen.generator.schema.JsonValue.ObjectValue;
import dev.extractgen.generator.schema.SchemaDocument;
import dev.extractgen.generator.schema.SchemaNode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Knows the files that pointers in the bindings of a schema are about. Types of files that the schema refers to are
 * generated with its own, and may lie at the same pointers; they are meant where the schema's own file has nothing
 * there.
 *
 * @param schema the schema
 */
public record BindingsScope(SchemaDocument schema) {
    /** Returns whether bindings can decide about a property whose schema begins at a place. */
    public boolean canMeanField(SourceLocation place) {
        return Bindings.isIn(fileOfField(place.pointer()), place);
    }

    /** Returns whether bindings can decide about a type whose schema begins at a place. */
    public boolean canMeanType(SourceLocation place) {
        return Bindings.isIn(fileOfType(place.pointer()), place);
    }

    /** Returns the file that a pointer to a property is about, or null when it may be any that the schema refers to. */
    @Nullable
    String fileOfField(String pointer) {
        return at(pointer).map(own -> schema.path()).orElse(null);
    }

    /** Does the same for a type, of which a mere reference says that it is declared elsewhere. */
    @Nullable
    String fileOfType(String pointer) {
        return at(pointer)
                .filter(own -> !(own.value() instanceof ObjectValue object && object.get("$ref") != null))
                .map(own -> schema.path())
                .orElse(null);
    }

    /** Returns what the schema's own file has at a place. */
    private Optional<SchemaNode> at(String pointer) {
        int base = schema.base().tokens().size();
        return JsonPointer.parse(pointer)
                .map(JsonPointer::tokens)
                .filter(tokens -> tokens.size() >= base
                        && tokens.subList(0, base).equals(schema.base().tokens()))
                .map(tokens -> schema.find(new JsonPointer(tokens.subList(base, tokens.size()))));
    }
}
