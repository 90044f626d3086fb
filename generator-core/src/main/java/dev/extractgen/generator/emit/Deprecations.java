package dev.extractgen.generator.emit;

import dev.extractgen.generator.code.AnnotationSpec;
import dev.extractgen.generator.code.ClassNames;
import dev.extractgen.generator.code.MethodSpec;
import dev.extractgen.generator.code.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Marks what a schema says nobody should use any more. To javac the annotation has no effect on a component of a
 * record, and it warns of that, so that the accessor is written out to have it. What Java gives an accessor of the
 * annotations of its component it then has to say itself.
 */
final class Deprecations implements RecordDecoration {
    private final JavaTypes types;
    private final ChosenAnnotations annotations;

    Deprecations(JavaTypes types, ChosenAnnotations annotations) {
        this.types = types;
        this.annotations = annotations;
    }

    /** Returns the annotation where it is called for. */
    static List<AnnotationSpec> of(boolean isDeprecated) {
        return isDeprecated ? List.of(AnnotationSpec.of(ClassNames.of(Deprecated.class))) : List.of();
    }

    /** Returns the annotation as users chose it, who may say more with it, or where it is called for. */
    static List<AnnotationSpec> of(boolean isDeprecated, List<AnnotationSpec> chosen) {
        for (AnnotationSpec annotation : chosen) {
            if (isIt(annotation)) {
                return List.of(annotation);
            }
        }
        return of(isDeprecated);
    }

    /** Returns what users chose beside it. */
    static List<AnnotationSpec> others(List<AnnotationSpec> chosen) {
        List<AnnotationSpec> others = new ArrayList<>(chosen);
        others.removeIf(Deprecations::isIt);
        return others;
    }

    private static boolean isIt(AnnotationSpec annotation) {
        return annotation.type().equals(ClassNames.of(Deprecated.class));
    }

    @Override
    public void decorate(TypeSpec.Builder spec, DecoratedRecord about) {
        for (Component component : about.components()) {
            List<AnnotationSpec> deprecation = annotations.deprecation(component);
            if (!deprecation.isEmpty() && !about.isWide()) {
                spec.addMethod(MethodSpec.methodBuilder(component.name())
                        .addJavadoc(Javadoc.accessor(component))
                        .addAnnotations(deprecation)
                        .addAnnotations(JacksonAnnotations.ofComponent(component, types))
                        .addModifiers(Modifier.PUBLIC)
                        .returns(types.component(component.type()))
                        .addStatement("return $N", component.name())
                        .build());
            }
        }
    }

    /**
     * Lets a class use what is deprecated, where it may have to. Within a file javac does not mind. A type of another
     * module may come to be deprecated without this schema having changed.
     */
    static void tolerate(TypeSpec.Builder spec, boolean mayUse) {
        if (mayUse) {
            spec.addAnnotation(AnnotationSpec.builder(ClassNames.of(SuppressWarnings.class))
                    .addMember("value", "$S", "deprecation")
                    .build());
        }
    }
}
