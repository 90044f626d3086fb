package dev.extractgen.generator.bindings;

import dev.extractgen.generator.diagnostics.SourceLocation;
import java.util.List;

/**
 * What users decide about one property.
 *
 * @param aliases names that the property had before, and under which it is read, too
 * @param location where the bindings say so
 */
public record FieldBinding(List<String> aliases, SourceLocation location) {
    /** Copies the aliases. */
    public FieldBinding {
        aliases = List.copyOf(aliases);
    }
}
