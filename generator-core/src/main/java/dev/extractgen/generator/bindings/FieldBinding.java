package dev.extractgen.generator.bindings;

import dev.extractgen.generator.diagnostics.SourceLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What users decide about one property.
 *
 * @param javaName the name of its component in Java, or null when the property's own name gives it
 * @param aliases names that the property had before, and under which it is read, too
 * @param location where the bindings say so
 */
public record FieldBinding(@Nullable String javaName, List<String> aliases, SourceLocation location) {
    /** Copies the aliases. */
    public FieldBinding {
        aliases = List.copyOf(aliases);
    }
}
