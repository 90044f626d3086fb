package dev.extractgen.generator.emit;

import com.palantir.javapoet.TypeSpec;
import dev.extractgen.generator.emit.RecordOptions.RecordMethod;
import dev.extractgen.generator.emit.RecordOptions.Visibility;
import dev.extractgen.generator.naming.OwnNames;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** What users want to be added to the types of a schema. */
final class Decorations {
    private final List<RecordDecoration> ofRecords = new ArrayList<>();
    private final RecordOptions options;

    Decorations(JavaTypes types, OwnNames own, RecordOptions options) {
        this.options = options;
        if (options.has(RecordMethod.OPTIONAL)) {
            ofRecords.add(new OptionalAccessors(types, own));
        }
        if (options.has(RecordMethod.WITH)) {
            ofRecords.add(new WithMethods(types, own));
        }
        if (options.has(RecordMethod.WITH) || options.has(RecordMethod.BUILDER)) {
            ofRecords.add(new Builders(types, own, options.has(RecordMethod.BUILDER)));
        }
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
