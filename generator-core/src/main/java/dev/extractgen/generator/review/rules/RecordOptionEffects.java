package dev.extractgen.generator.review.rules;

import dev.extractgen.generator.emit.RecordOptions;
import dev.extractgen.generator.emit.RecordOptions.RecordMethod;
import dev.extractgen.generator.emit.RecordOptions.Visibility;
import dev.extractgen.generator.review.finding.Axis;
import dev.extractgen.generator.review.finding.Effect;
import dev.extractgen.generator.review.finding.Verdict;
import dev.extractgen.generator.review.usage.LostMethods;
import dev.extractgen.generator.review.versions.SchemaPair;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Judges what types lose when fewer people see them, when records have fewer methods, or other annotations. */
final class RecordOptionEffects {
    static final String OTHER_ANNOTATIONS =
            "Code compiles as before; what looks at annotations as it runs finds others.";

    private RecordOptionEffects() {}

    static Map<Axis, Effect> of(SchemaPair schemas) {
        RecordOptions before = schemas.before().source().options().records();
        RecordOptions after = schemas.after().source().options().records();
        Map<Axis, Effect> effects = new EnumMap<>(Axis.class);
        if (after.visibility() == Visibility.PACKAGE && before.visibility() == Visibility.PUBLIC) {
            Effect hidden = Effect.of(
                    Verdict.SOURCE,
                    "%s is seen in its package only: other code does not compile."
                            .formatted(schemas.apiBefore().root()));
            effects.put(Axis.JAVA_READING, hidden);
            effects.put(Axis.JAVA_MAKING, hidden);
        }
        for (RecordMethod method : RecordMethod.values()) {
            if (before.recordMethods().contains(method)
                    && !after.recordMethods().contains(method)) {
                effects.merge(
                        method == RecordMethod.OPTIONAL ? Axis.JAVA_READING : Axis.JAVA_MAKING,
                        new LostMethods(schemas).of(method),
                        Effect::worse);
            }
        }
        if (!annotations(before).equals(annotations(after))) {
            effects.putIfAbsent(Axis.JAVA_READING, Effect.none(OTHER_ANNOTATIONS));
            effects.putIfAbsent(Axis.JAVA_MAKING, Effect.none(OTHER_ANNOTATIONS));
        }
        return effects;
    }

    private static List<Object> annotations(RecordOptions options) {
        return List.of(options.beanValidation(), options.typeAnnotations(), options.componentAnnotations());
    }
}
