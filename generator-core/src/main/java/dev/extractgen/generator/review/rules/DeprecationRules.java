package dev.extractgen.generator.review.rules;

import dev.extractgen.generator.review.comparison.TextEdit;
import dev.extractgen.generator.review.finding.Axis;
import dev.extractgen.generator.review.finding.Effect;
import dev.extractgen.generator.review.finding.Rule;
import dev.extractgen.generator.review.versions.Shown;

/** Judges what comes to be deprecated: code that uses it still compiles, unless warnings are errors. */
final class DeprecationRules {
    private final Judges judges;

    DeprecationRules(Judges judges) {
        this.judges = judges;
    }

    void changed(TextEdit edit) {
        boolean isAdded = edit.change().before().isEmpty();
        Effect java = Effect.none(
                isAdded
                        ? "Code that uses it compiles with a warning, and where those are errors (-Werror), it does not."
                        : "Code that uses it compiles without a warning.");
        Effect documents = Effect.none("Values are read as before.");
        judges.report(judges.draft(isAdded ? Rule.DEPRECATION_ADDED : Rule.DEPRECATION_REMOVED, edit.place())
                .before(edit.before())
                .after(edit.after())
                .values(edit.change().before(), edit.change().after())
                .headline("%s is %s"
                        .formatted(
                                edit.of() == null ? "It" : Shown.shortened(edit.of()),
                                isAdded ? "deprecated, so that javac warns of its use" : "not deprecated any more"))
                .effect(Axis.JAVA_READING, java)
                .effect(Axis.JAVA_MAKING, java)
                .effect(Axis.STORED_RESULTS, documents)
                .effect(Axis.NEW_RESULTS, documents)
                .effect(
                        Axis.EXTRACTION,
                        Effect.none("The service ignores deprecated; what it should do must stand in the description."))
                .wayOut(
                        isAdded
                                ? "Say in the description what to use instead, and move code to that."
                                : "Take out what suppresses the warning."));
    }
}
