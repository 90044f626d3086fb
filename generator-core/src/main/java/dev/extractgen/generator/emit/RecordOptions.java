package dev.extractgen.generator.emit;

import dev.extractgen.generator.bindings.AnnotationText;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What generated types have beside their components.
 *
 * @param recordMethods the methods that records have
 * @param visibility who sees the types
 * @param beanValidation whether components say by annotations of Bean Validation what the schema says of values
 * @param typeAnnotations what records, enums and interfaces are annotated with
 * @param componentAnnotations what components of records are annotated with
 * @param exportTypes whether other modules may use the types for the same definitions, rather than generate their own
 */
public record RecordOptions(
        Set<RecordMethod> recordMethods,
        Visibility visibility,
        boolean beanValidation,
        List<AnnotationText> typeAnnotations,
        List<AnnotationText> componentAnnotations,
        boolean exportTypes) {
    /** What is used when nothing is said. */
    public static final RecordOptions DEFAULT = new RecordOptions(Set.of(), Visibility.PUBLIC);

    /** Copies the collections. */
    public RecordOptions {
        recordMethods = Set.copyOf(recordMethods);
        typeAnnotations = List.copyOf(typeAnnotations);
        componentAnnotations = List.copyOf(componentAnnotations);
    }

    /** Makes options for types that no other module uses. */
    public RecordOptions(
            Set<RecordMethod> recordMethods,
            Visibility visibility,
            boolean beanValidation,
            List<AnnotationText> typeAnnotations,
            List<AnnotationText> componentAnnotations) {
        this(recordMethods, visibility, beanValidation, typeAnnotations, componentAnnotations, false);
    }

    /** Makes options without annotations. */
    public RecordOptions(Set<RecordMethod> recordMethods, Visibility visibility) {
        this(recordMethods, visibility, false, List.of(), List.of());
    }

    /** Methods of records beside their accessors. */
    public enum RecordMethod {
        /** {@code builder()} and {@code toBuilder()}. */
        BUILDER,
        /** {@code withTotal(…)}, which returns a copy. */
        WITH,
        /** {@code optionalTotal()}, which returns an {@code Optional}. */
        OPTIONAL
    }

    /** Who sees generated types. */
    public enum Visibility {
        /** Everybody. */
        PUBLIC,
        /** Their package. */
        PACKAGE
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RecordOptions options
                && recordMethods.equals(options.recordMethods)
                && visibility == options.visibility
                && beanValidation == options.beanValidation
                && typeAnnotations.equals(options.typeAnnotations)
                && componentAnnotations.equals(options.componentAnnotations)
                && exportTypes == options.exportTypes;
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                recordMethods, visibility, beanValidation, typeAnnotations, componentAnnotations, exportTypes);
    }

    boolean has(RecordMethod method) {
        return recordMethods.contains(method);
    }
}
