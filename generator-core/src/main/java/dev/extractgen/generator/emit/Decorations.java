package dev.extractgen.generator.emit;

import dev.extractgen.generator.bindings.Bindings;
import dev.extractgen.generator.code.TypeSpec;
import dev.extractgen.generator.emit.RecordOptions.RecordMethod;
import dev.extractgen.generator.emit.RecordOptions.Visibility;
import dev.extractgen.generator.naming.JavaNames;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** What users want to be added to the types of a schema. */
final class Decorations {
    private final List<RecordDecoration> ofRecords = new ArrayList<>();
    private final List<ComponentDecoration> ofComponents = new ArrayList<>();
    private final ChosenAnnotations annotations;
    private final RecordOptions options;

    Decorations(JavaTypes types, JavaNames names, RecordOptions options, Bindings bindings) {
        this.options = options;
        this.annotations = new ChosenAnnotations(options, bindings);
        if (options.beanValidation()) {
            ofComponents.add(new Constraints(types));
        }
        ofComponents.add(annotations);
        ofRecords.add(new Deprecations(types, annotations));
        if (options.has(RecordMethod.OPTIONAL)) {
            ofRecords.add(new OptionalAccessors(types, names));
        }
        if (options.has(RecordMethod.WITH)) {
            ofRecords.add(new WithMethods(types, names.builders()));
        }
        if (options.has(RecordMethod.WITH) || options.has(RecordMethod.BUILDER)) {
            ofRecords.add(new Builders(types, names, options.has(RecordMethod.BUILDER)));
        }
    }

    /** Returns what is said about components. */
    List<ComponentDecoration> ofComponents() {
        return ofComponents;
    }

    /** Returns what users annotate types and components with. */
    ChosenAnnotations annotations() {
        return annotations;
    }

    /** Adds to the record of an object or tuple. */
    TypeSpec.Builder decorate(TypeSpec.Builder spec, DecoratedRecord about) {
        ofRecords.forEach(decoration -> decoration.decorate(spec, about));
        return spec;
    }

    /** Shows a type of its own file, and all that is nested in it, to those who are to see it. */
    TypeSpec.Builder show(TypeSpec.Builder spec) {
        return options.visibility() == Visibility.PUBLIC ? spec.addModifiers(Modifier.PUBLIC) : spec;
    }
}
