package dev.extractgen.maven.generate;

import dev.extractgen.generator.bindings.AnnotationText;
import dev.extractgen.generator.emit.RecordOptions;
import dev.extractgen.generator.emit.RecordOptions.RecordMethod;
import dev.extractgen.generator.emit.RecordOptions.Visibility;
import dev.extractgen.maven.incremental.Fingerprint;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of generated types beside their components, as it is written in a pom or on the command line.
 *
 * @param recordMethods the methods that records have beside their accessors, or null
 * @param visibility who sees the types, or null
 * @param beanValidation whether components have annotations of Bean Validation, or null
 * @param typeAnnotations what types are annotated with, or null
 * @param componentAnnotations what components are annotated with, or null
 * @param exportTypes whether other modules may use the types, or null
 */
public record RecordSettings(
        @Nullable String recordMethods,
        @Nullable String visibility,
        @Nullable Boolean beanValidation,
        @Nullable List<String> typeAnnotations,
        @Nullable List<String> componentAnnotations,
        @Nullable Boolean exportTypes) {
    /** Nothing is asked. */
    public static final RecordSettings NONE = new RecordSettings(null, null, null, null, null, null);

    /** Returns these settings, and those of a goal where these say nothing. */
    RecordSettings orElse(RecordSettings goal) {
        return new RecordSettings(
                recordMethods == null ? goal.recordMethods : recordMethods,
                visibility == null ? goal.visibility : visibility,
                beanValidation == null ? goal.beanValidation : beanValidation,
                typeAnnotations == null ? goal.typeAnnotations : typeAnnotations,
                componentAnnotations == null ? goal.componentAnnotations : componentAnnotations,
                exportTypes == null ? goal.exportTypes : exportTypes);
    }

    /** Returns the settings as the generator takes them; what can't be understood is said, and left out. */
    RecordOptions parse(Consumer<String> problems) {
        Set<RecordMethod> methods = EnumSet.noneOf(RecordMethod.class);
        for (String name : Constants.names(recordMethods)) {
            Constants.find("recordMethods", name, RecordMethod.values(), problems)
                    .ifPresent(methods::add);
        }
        Visibility visible = Constants.find("visibility", visibility, Visibility.PUBLIC, problems);
        if (Boolean.TRUE.equals(exportTypes) && visible != Visibility.PUBLIC) {
            problems.accept("exportTypes: other modules can't use types that are not public; leave out the visibility");
        }
        return new RecordOptions(
                methods,
                visible,
                Boolean.TRUE.equals(beanValidation),
                annotations("typeAnnotations", typeAnnotations, problems),
                annotations("componentAnnotations", componentAnnotations, problems),
                Boolean.TRUE.equals(exportTypes));
    }

    /** Adds each setting to what decides what comes out. */
    void addTo(Fingerprint parts) {
        parts.add("recordMethods", recordMethods)
                .add("visibility", visibility)
                .add("beanValidation", beanValidation)
                .add("typeAnnotations", typeAnnotations)
                .add("componentAnnotations", componentAnnotations)
                .add("exportTypes", exportTypes);
    }

    private static List<AnnotationText> annotations(
            String option, @Nullable List<String> texts, Consumer<String> problems) {
        List<AnnotationText> annotations = new ArrayList<>();
        for (String text : texts == null ? List.<String>of() : texts) {
            AnnotationText.parse(text.strip(), problem -> problems.accept(option + ": " + problem))
                    .ifPresent(annotations::add);
        }
        return annotations;
    }
}
