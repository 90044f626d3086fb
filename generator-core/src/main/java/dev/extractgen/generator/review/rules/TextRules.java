package dev.extractgen.generator.review.rules;

import dev.extractgen.generator.review.comparison.Place;
import dev.extractgen.generator.review.comparison.TextChanges;
import dev.extractgen.generator.review.comparison.TextEdit;
import dev.extractgen.generator.review.document.Route;
import dev.extractgen.generator.review.finding.Axis;
import dev.extractgen.generator.review.finding.Effect;
import dev.extractgen.generator.review.finding.Rule;
import dev.extractgen.generator.review.finding.TextChange;
import dev.extractgen.generator.review.finding.Verdict;
import dev.extractgen.generator.review.versions.Shown;
import dev.extractgen.generator.schema.SchemaNode;
import java.util.Set;

/** Judges words: they are the service's prompt, and change nothing else. */
final class TextRules implements TextChanges {
    /** Keywords that say nothing of values that are there. */
    private static final Set<String> NO_CONSTRAINTS = Set.of("default", "examples");

    private final Judges judges;

    TextRules(Judges judges) {
        this.judges = judges;
    }

    @Override
    public void description(TextEdit edit) {
        TextChange change = edit.change();
        boolean isInstruction = Instructions.differ(change);
        Rule rule = rule(change, isInstruction);
        String asked = edit.place().after().route() instanceof Route.Root
                ? "The service is told something else about the document as a whole, which bears on every field."
                : "The service is told something else about what to look for.";
        Effect documents = isInstruction
                ? Effect.of(
                        Verdict.DEPENDS,
                        "Values that were written %s lie beside values that are written %s."
                                .formatted(
                                        change.before().isEmpty() ? "freely" : "as the old text asks",
                                        change.after().isEmpty() ? "freely" : "as the new one asks"))
                : Effect.none("Values have the same type.");
        judges.report(draft(rule, edit)
                .headline(headline("The description", edit))
                .effect(Axis.JAVA_READING, Effect.none("Only Javadoc is another."))
                .effect(Axis.JAVA_MAKING, Effect.none("Only Javadoc is another."))
                .effect(Axis.STORED_RESULTS, documents)
                .effect(Axis.NEW_RESULTS, documents)
                .effect(
                        Axis.EXTRACTION,
                        Instructions.differInLinks(change)
                                ? Effect.of(
                                        Verdict.MAY_CHANGE,
                                        "Only a link is another, which is part of what the service is told.")
                                : Effect.of(Verdict.WILL_CHANGE, asked))
                .wayOut(
                        isInstruction
                                ? "Extract stored documents anew, or give values in the other form a property of their own."
                                : "Extract a few known documents with the new text and compare."));
    }

    private static Rule rule(TextChange change, boolean isInstruction) {
        if (change.before().isEmpty()) {
            return Rule.DESCRIPTION_ADDED;
        }
        if (change.after().isEmpty()) {
            return Rule.DESCRIPTION_REMOVED;
        }
        return isInstruction ? Rule.INSTRUCTION_CHANGED : Rule.DESCRIPTION_CHANGED;
    }

    @Override
    public void title(TextEdit edit) {
        judges.report(draft(Rule.TITLE_CHANGED, edit)
                .headline(headline("The title", edit))
                .effect(Axis.JAVA_READING, Effect.none("Titles name nothing; only Javadoc is another."))
                .effect(Axis.JAVA_MAKING, Effect.none("Titles name nothing; only Javadoc is another."))
                .effect(Axis.EXTRACTION, Verdict.MAY_CHANGE, "The service sees another title.")
                .wayOut("Extract a few known documents with the new text and compare."));
    }

    @Override
    public void deprecation(TextEdit edit) {
        new DeprecationRules(judges).changed(edit);
    }

    @Override
    public void constraint(Place place, String keyword, SchemaNode before, SchemaNode after, TextChange change) {
        Effect documents = NO_CONSTRAINTS.contains(keyword)
                ? Effect.none("Values that are missing are never made up.")
                : Effect.none("Decoders do not check %s; every value is read as before.".formatted(keyword));
        judges.report(draft(Rule.CONSTRAINT_CHANGED, new TextEdit(place, null, before, after, change))
                .values(keyword + change.before(), keyword + change.after())
                .headline(headline("\"%s\"".formatted(keyword), change))
                .effect(Axis.JAVA_READING, Effect.none("Only Javadoc is another."))
                .effect(Axis.JAVA_MAKING, Effect.none("Only Javadoc is another."))
                .effect(Axis.STORED_RESULTS, documents)
                .effect(Axis.NEW_RESULTS, documents)
                .effect(
                        Axis.EXTRACTION,
                        Effect.none("The service ignores %s; what it should do must stand in the description."
                                .formatted(keyword)))
                .wayOut("Say it in the description."));
    }

    @Override
    public void suggestions(Place place, TextChange values) {
        Effect same = Effect.none("Any value is allowed, as before.");
        judges.report(judges.draft(Rule.SUGGESTIONS_CHANGED, place)
                .values(values.before(), values.after())
                .text(values)
                .headline(headline("The list of values, beside which others are allowed,", values))
                .effect(Axis.JAVA_READING, same)
                .effect(Axis.JAVA_MAKING, same)
                .effect(Axis.STORED_RESULTS, same)
                .effect(Axis.NEW_RESULTS, same)
                .effect(Axis.EXTRACTION, Verdict.WILL_CHANGE, "The service sees other values to choose from.")
                .wayOut("Extract a few known documents with the new list and compare."));
    }

    private Draft draft(Rule rule, TextEdit edit) {
        return judges.draft(rule, edit.place().after())
                .before(edit.before())
                .after(edit.after())
                .values(edit.change().before(), edit.change().after())
                .text(edit.change());
    }

    private static String headline(String what, TextEdit edit) {
        return headline(edit.of() == null ? what : what + " of " + Shown.shortened(edit.of()), edit.change());
    }

    static String headline(String what, TextChange change) {
        String done = change.before().isEmpty() ? "added" : change.after().isEmpty() ? "removed" : "changed";
        return "%s was %s".formatted(what, done);
    }
}
