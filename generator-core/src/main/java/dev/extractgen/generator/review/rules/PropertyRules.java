package dev.extractgen.generator.review.rules;

import dev.extractgen.generator.bindings.FieldBinding;
import dev.extractgen.generator.model.Property;
import dev.extractgen.generator.review.comparison.Moved;
import dev.extractgen.generator.review.comparison.ObjectPair;
import dev.extractgen.generator.review.comparison.Place;
import dev.extractgen.generator.review.comparison.PropertyChanges;
import dev.extractgen.generator.review.comparison.PropertyMatch;
import dev.extractgen.generator.review.comparison.ShapeText;
import dev.extractgen.generator.review.comparison.Side;
import dev.extractgen.generator.review.finding.Axis;
import dev.extractgen.generator.review.finding.Effect;
import dev.extractgen.generator.review.finding.Finding;
import dev.extractgen.generator.review.finding.Rule;
import dev.extractgen.generator.review.finding.Verdict;
import dev.extractgen.generator.review.versions.Direction;
import dev.extractgen.generator.review.versions.TypeWords;
import java.util.List;
import java.util.stream.Collectors;

/** Judges properties that come, go, move or are needed. */
final class PropertyRules implements PropertyChanges {
    private final Judges judges;
    private final RenameRules renames;

    PropertyRules(Judges judges) {
        this.judges = judges;
        this.renames = new RenameRules(judges);
    }

    @Override
    public void added(ObjectPair objects, Property property) {
        Side side = objects.sideAfter(property);
        Effect making = judges.making().of(objects);
        boolean wasForbidden = objects.place().before().subschemas().describes(property.name());
        Draft draft = judges.draft(property.isNeeded() ? Rule.REQUIRED_PROPERTY_ADDED : Rule.PROPERTY_ADDED, side)
                .after(side)
                .headline((wasForbidden ? "\"%s\" is not forbidden any more" : "\"%s\" is new")
                        .formatted(property.name()))
                .values("", shape(property, side))
                .effect(
                        Axis.JAVA_READING,
                        judges.methods().reading(objects, property, Effect.none("There is one more accessor.")))
                .effect(Axis.JAVA_MAKING, making)
                .effect(
                        Axis.EXTRACTION,
                        Verdict.WILL_CHANGE,
                        (wasForbidden
                                        ? "The service was told what it is, and that it is forbidden."
                                        : "The service is asked one more question, which may also change how it answers the others.")
                                + (property.isNeeded()
                                        ? " It must answer, and may make up a value that the document does not have."
                                        : ""))
                .wayOut(wayOut(objects, property, making));
        judges.judgeDocuments(
                draft,
                judge -> judge.direction() == Direction.STORED
                        ? judge.properties().property(objects, null, property)
                        : judge.properties().property(objects, property, null));
        judges.report(draft);
    }

    private String wayOut(ObjectPair objects, Property property, Effect making) {
        if (property.isNeeded()) {
            return "Let it be missing or null: stored results can then be read, and nothing must be made up.";
        }
        if (making.verdict() == Verdict.SILENT) {
            return "Look through the code that makes such records: it compiles, and gives values to the wrong properties.";
        }
        if (!judges.making().hasConstructor(objects)) {
            return "Nothing need be done by code that reads; where code is to make such objects, put properties into objects of their own.";
        }
        return making.verdict() == Verdict.NONE
                ? "Nothing need be done."
                : "Nothing need be done; code that makes such records takes one more argument.";
    }

    @Override
    public void removed(ObjectPair objects, Property property) {
        Side side = objects.sideBefore(property);
        boolean isForbidden = objects.place().after().subschemas().describes(property.name());
        Draft draft = judges.draft(property.isNeeded() ? Rule.REQUIRED_PROPERTY_REMOVED : Rule.PROPERTY_REMOVED, side)
                .before(side)
                .headline((isForbidden ? "\"%s\" is forbidden, though still described" : "\"%s\" is gone")
                        .formatted(property.name()))
                .values(shape(property, side), "")
                .effect(Axis.JAVA_READING, judges.java().gone(side, objects.after()))
                .effect(Axis.JAVA_MAKING, judges.making().without(objects, side))
                .effect(
                        Axis.EXTRACTION,
                        Verdict.WILL_CHANGE,
                        isForbidden
                                ? "The service is told what it is, and that it is forbidden."
                                : "The service is not asked for it any more, which may also change how it answers the rest.")
                .wayOut(
                        isForbidden
                                ? "Describe it beside what forbids others, too, if only by {}, or take that out."
                                : "Keep it until no code reads it; then accept this finding.");
        judges.judgeDocuments(
                draft,
                judge -> judge.direction() == Direction.STORED
                        ? judge.properties().property(objects, property, null)
                        : judge.properties().property(objects, null, property));
        judges.report(draft);
    }

    @Override
    public void renamed(ObjectPair objects, PropertyMatch match) {
        renames.renamed(objects, match);
    }

    @Override
    public void moved(Moved moved) {
        new MoveRules(judges).moved(moved);
    }

    @Override
    public void reordered(ObjectPair objects) {
        Effect making = judges.making().of(objects);
        judges.report(judges.draft(Rule.PROPERTIES_REORDERED, objects.place())
                .headline("The properties come in another order")
                .values(
                        names(objects.before().properties()),
                        names(objects.after().properties()))
                .effect(Axis.JAVA_READING, Effect.none("Accessors do not depend on the order."))
                .effect(Axis.JAVA_MAKING, making)
                .effect(Axis.STORED_RESULTS, Effect.none("Members are found by name."))
                .effect(Axis.NEW_RESULTS, Effect.none("Members are found by name."))
                .effect(Axis.EXTRACTION, Verdict.MAY_CHANGE, "The service sees the fields in another order.")
                .wayOut("Put the properties back into their old order, and new ones at the end."));
    }

    @Override
    public void described(ObjectPair objects, PropertyMatch match) {
        described(
                Rule.PROPERTY_DESCRIBED,
                objects,
                match,
                "\"%s\" is %s; it was only required, and could be anything",
                "The service is told what it is.",
                "Say in the description what is wanted, and allow the types of values that are stored.");
    }

    @Override
    public void notDescribed(ObjectPair objects, PropertyMatch match) {
        described(
                Rule.PROPERTY_UNDESCRIBED,
                objects,
                match,
                "\"%s\" is still required, but no property any more: it may be anything, and was %s",
                "The service is not told any more what it is.",
                "Take it out of \"required\", too; if it was renamed, require it by its new name.");
    }

    private void described(
            Rule rule, ObjectPair objects, PropertyMatch match, String headline, String extraction, String wayOut) {
        Place place = objects.placeOf(match);
        Side described = rule == Rule.PROPERTY_DESCRIBED ? place.after() : place.before();
        Draft draft = judges.draft(rule, place)
                .headline(headline.formatted(
                        match.after().name(),
                        new TypeWords(described.schema().model())
                                .of(described.use().type())))
                .values(shape(match.before(), place.before()), shape(match.after(), place.after()))
                .effect(Axis.JAVA_READING, judges.java().reading(place))
                .effect(Axis.JAVA_MAKING, judges.making().of(place))
                .effect(Axis.EXTRACTION, Verdict.WILL_CHANGE, extraction)
                .wayOut(wayOut);
        judges.judgeDocuments(draft, judge -> judge.type(place));
        judges.report(draft);
    }

    @Override
    public void required(ObjectPair objects, PropertyMatch match) {
        needChanged(
                Rule.VALUE_REQUIRED,
                objects,
                match,
                "\"%s\" must have a value",
                Effect.of(
                        Verdict.WILL_CHANGE,
                        "The service must answer, and may make up a value that the document does not have."),
                "Let it be missing or null, and check for it in code.");
    }

    @Override
    public void notRequired(ObjectPair objects, PropertyMatch match) {
        needChanged(
                Rule.VALUE_NOT_REQUIRED,
                objects,
                match,
                "\"%s\" need not have a value",
                Effect.of(Verdict.WILL_CHANGE, "The service may leave it out when the document does not say it."),
                "Code that reads it must expect null; it is null with a lenient decoder already.");
    }

    private void needChanged(
            Rule rule, ObjectPair objects, PropertyMatch match, String headline, Effect extraction, String wayOut) {
        Effect java = Effect.none("The type takes null either way; only a strict decoder sees to it.");
        Draft draft = judges.draft(rule, objects.placeOf(match).after())
                .at(objects.placeOf(match))
                .headline(headline.formatted(match.after().name()))
                .effect(Axis.JAVA_READING, java)
                .effect(Axis.JAVA_MAKING, java)
                .effect(Axis.EXTRACTION, extraction)
                .wayOut(wayOut);
        judges.judgeDocuments(
                draft,
                judge -> judge.properties()
                        .needed(
                                objects,
                                judge.direction().written(match.before(), match.after()),
                                judge.direction().read(match.before(), match.after())));
        judges.report(draft);
    }

    @Override
    public void requiredOfBranch(ObjectPair objects, PropertyMatch match) {
        boolean isRequired = match.after().required();
        needChanged(
                isRequired ? Rule.VALUE_REQUIRED : Rule.VALUE_NOT_REQUIRED,
                objects,
                match,
                isRequired
                        ? "\"%s\" must be there, were it only null"
                        : "\"%s\" need not be there, where it could be null",
                Effect.none("Null says as much as a member that is missing."),
                "Tell the types that a value may have apart by a constant, or by members that always have values.");
    }

    @Override
    public void aliasAdded(ObjectPair objects, PropertyMatch match, String alias) {
        aliasChanged(Rule.ALIAS_ADDED, objects, match, "\"%s\" is read under \"%s\", too", alias);
    }

    @Override
    public void aliasRemoved(ObjectPair objects, PropertyMatch match, String alias) {
        aliasChanged(Rule.ALIAS_REMOVED, objects, match, "\"%s\" is not read under \"%s\" any more", alias);
    }

    private void aliasChanged(Rule rule, ObjectPair objects, PropertyMatch match, String headline, String alias) {
        Place place = objects.placeOf(match);
        Draft draft = Decision.onField(judges.draft(rule, place), place, FieldBinding::aliases)
                .headline(headline.formatted(match.after().name(), alias))
                .values(alias, alias)
                .effect(Axis.EXTRACTION, Effect.none("The service does not see the bindings."))
                .wayOut("Keep an alias for as long as documents with that name are stored.");
        judges.judgeDocuments(
                draft,
                judge -> judge.properties()
                        .alias(
                                objects,
                                judge.direction().written(match.before(), match.after()),
                                judge.direction().read(match.before(), match.after()),
                                alias));
        judges.report(draft);
    }

    /** Returns whether a finding, now that all effects are known, only says that null was written in another way. */
    static boolean isRespelt(Finding finding) {
        return (finding.rule() == Rule.VALUE_REQUIRED || finding.rule() == Rule.VALUE_NOT_REQUIRED)
                && finding.effects().values().stream().allMatch(effect -> effect.verdict() == Verdict.NONE);
    }

    static String shape(Property property, Side side) {
        return ShapeText.of(property.use(), side.schema().model());
    }

    private static String names(List<Property> properties) {
        return properties.stream().map(Property::name).collect(Collectors.joining("\n"));
    }
}
