package dev.extractgen.generator.bindings;

import dev.extractgen.generator.diagnostics.SourceLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What users decide about one type.
 *
 * @param javaName the simple name that it has in Java, or null when the schema gives it
 * @param annotations what it is annotated with
 * @param isImported whether it is to be that of another module, where one of the imports has it
 * @param file the schema file that it lies in; null where that is one that the schema refers to
 * @param location where the bindings say so
 */
public record TypeBinding(
        @Nullable String javaName,
        List<AnnotationText> annotations,
        boolean isImported,
        @Nullable String file,
        SourceLocation location) {
    /** Copies the annotations. */
    public TypeBinding {
        annotations = List.copyOf(annotations);
    }
}
