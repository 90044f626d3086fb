package dev.extractgen.generator.emit;

import com.palantir.javapoet.ClassName;
import dev.extractgen.generator.bindings.AnnotationText;
import dev.extractgen.generator.bindings.Bindings;
import dev.extractgen.generator.code.AnnotationSpec;
import dev.extractgen.generator.code.TypeSpec;
import dev.extractgen.generator.model.Declaration;
import dev.extractgen.generator.model.Documentation;
import dev.extractgen.generator.model.ExtractionModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Annotates types and components as users say; what they say of one takes the place of what they say of all. */
final class ChosenAnnotations implements ComponentDecoration {
    private final RecordOptions options;
    private final Bindings bindings;

    ChosenAnnotations(RecordOptions options, Bindings bindings) {
        this.options = options;
        this.bindings = bindings;
    }

    /** Annotates the type of a declaration. */
    TypeSpec.Builder annotate(TypeSpec.Builder spec, Declaration declaration) {
        List<AnnotationSpec> chosen = merged(bindings.annotations(declaration), options.typeAnnotations());
        return annotate(spec, declaration.documentation().isDeprecated(), chosen);
    }

    /** Annotates the record of a value that needs a type of its own, of which bindings say nothing. */
    TypeSpec.Builder annotate(TypeSpec.Builder spec, boolean isDeprecated) {
        return annotate(spec, isDeprecated, merged(List.of(), options.typeAnnotations()));
    }

    private static TypeSpec.Builder annotate(TypeSpec.Builder spec, boolean isDeprecated, List<AnnotationSpec> chosen) {
        return spec.addAnnotations(Deprecations.of(isDeprecated, chosen)).addAnnotations(Deprecations.others(chosen));
    }

    @Override
    public List<AnnotationSpec> annotations(Component component) {
        return Deprecations.others(merged(component.annotations(), options.componentAnnotations()));
    }

    /** Returns what the accessor of a component has, if nobody should use it any more. */
    List<AnnotationSpec> deprecation(Component component) {
        return Deprecations.of(
                component.isDeprecated(), merged(component.annotations(), options.componentAnnotations()));
    }

    /** Returns whether nobody should use some type of a schema any more, as that says or users do. */
    boolean isAnyTypeDeprecated(ExtractionModel model) {
        for (Declaration declaration : model.declarations().values()) {
            if (isDeprecated(declaration.documentation(), bindings.annotations(declaration))) {
                return true;
            }
        }
        return isDeprecated(model.documentation(), List.of());
    }

    private boolean isDeprecated(Documentation documentation, List<AnnotationText> own) {
        return !Deprecations.of(documentation.isDeprecated(), merged(own, options.typeAnnotations()))
                .isEmpty();
    }

    private static List<AnnotationSpec> merged(List<AnnotationText> own, List<AnnotationText> ofAll) {
        if (own.isEmpty() && ofAll.isEmpty()) {
            return List.of();
        }
        Set<String> types = new HashSet<>();
        for (AnnotationText annotation : own) {
            types.add(annotation.type());
        }
        List<AnnotationSpec> merged = new ArrayList<>();
        for (AnnotationText annotation : ofAll) {
            if (!types.contains(annotation.type())) {
                merged.add(spec(annotation));
            }
        }
        for (AnnotationText annotation : own) {
            merged.add(spec(annotation));
        }
        return merged;
    }

    private static AnnotationSpec spec(AnnotationText annotation) {
        AnnotationSpec.Builder spec = AnnotationSpec.builder(className(annotation.type()));
        if (!annotation.members().isEmpty()) {
            // A member called value, if it is the only one, is written without its name; so are these, as they are.
            spec.addMember("value", "$L", annotation.members());
        }
        return spec.build();
    }

    /** Returns the class of a name in full; the first part with a capital letter is not the package's any more. */
    static ClassName className(String name) {
        List<String> parts = List.of(name.split("\\.", -1));
        int first = 0;
        while (first < parts.size() - 1
                && !Character.isUpperCase(parts.get(first).codePointAt(0))) {
            first++;
        }
        return ClassName.get(
                String.join(".", parts.subList(0, first)),
                parts.get(first),
                parts.subList(first + 1, parts.size()).toArray(String[]::new));
    }
}
