package dev.extractgen.generator.review.rules;

import dev.extractgen.generator.review.comparison.DefinitionChanges;
import dev.extractgen.generator.review.comparison.ShapeText;
import dev.extractgen.generator.review.comparison.Side;
import dev.extractgen.generator.review.finding.Axis;
import dev.extractgen.generator.review.finding.Effect;
import dev.extractgen.generator.review.finding.Rule;

/** Judges definitions that come and go in schemas that are there for them. */
final class DefinitionRules implements DefinitionChanges {
    private final Judges judges;

    DefinitionRules(Judges judges) {
        this.judges = judges;
    }

    @Override
    public void added(Side definition) {
        judges.report(judges.draft(Rule.DEFINITION_ADDED, definition)
                .after(definition)
                .headline("The definition is new")
                .values("", shape(definition))
                .effect(
                        Axis.JAVA_READING,
                        Effect.none("There is one more type: %s."
                                .formatted(judges.schemas()
                                        .apiAfter()
                                        .type(definition.use().type()))))
                .effect(Axis.JAVA_MAKING, Effect.none("No code makes values of it yet."))
                .wayOut("Nothing need be done."));
    }

    @Override
    public void removed(Side definition) {
        Effect gone = judges.java().goneType(definition);
        judges.report(judges.draft(Rule.DEFINITION_REMOVED, definition)
                .before(definition)
                .headline("The definition is gone")
                .values(shape(definition), "")
                .effect(Axis.JAVA_READING, gone)
                .effect(Axis.JAVA_MAKING, gone)
                .wayOut("Keep the definition until no code and no schema refers to it."));
    }

    private static String shape(Side side) {
        return ShapeText.of(side.use(), side.schema().model());
    }
}
