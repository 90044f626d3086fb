package dev.extractgen.generator.bindings;

import dev.extractgen.generator.diagnostics.SourceLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What users decide about one type.
 *
 * @param javaName the simple name that it has in Java, or null when the schema gives it
 * @param annotations what it is annotated with
 * @param location where the bindings say so
 */
public record TypeBinding(@Nullable String javaName, List<AnnotationText> annotations, SourceLocation location) {
    /** Copies the annotations. */
    public TypeBinding {
        annotations = List.copyOf(annotations);
    }
}
