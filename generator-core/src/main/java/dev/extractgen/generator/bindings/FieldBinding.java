package dev.extractgen.generator.bindings;

import dev.extractgen.generator.diagnostics.SourceLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What users decide about one property.
 *
 * @param javaName the name of its component in Java, or null when the property's own name gives it
 * @param javaType the type of its values in Java, or null when the schema gives it
 * @param aliases names that the property had before, and under which it is read, too
 * @param annotations what its component is annotated with
 * @param file the schema file that its property lies in; null where that is one that the schema refers to
 * @param location where the bindings say so
 */
public record FieldBinding(
        @Nullable String javaName,
        @Nullable JavaTypeBinding javaType,
        List<String> aliases,
        List<AnnotationText> annotations,
        @Nullable String file,
        SourceLocation location) {
    /** Copies the lists. */
    public FieldBinding {
        aliases = List.copyOf(aliases);
        annotations = List.copyOf(annotations);
    }

    FieldBinding withoutUserClasses() {
        boolean isStandard =
                javaType != null && StandardType.of(javaType.name()).isPresent();
        return new FieldBinding(javaName, isStandard ? javaType : null, aliases, List.of(), file, location);
    }
}
