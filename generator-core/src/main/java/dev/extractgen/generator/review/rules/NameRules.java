package dev.extractgen.generator.review.rules;

import dev.extractgen.generator.naming.OwnNames;
import dev.extractgen.generator.review.comparison.NameChanges;
import dev.extractgen.generator.review.comparison.ObjectPair;
import dev.extractgen.generator.review.comparison.Place;
import dev.extractgen.generator.review.comparison.PropertyMatch;
import dev.extractgen.generator.review.comparison.Side;
import dev.extractgen.generator.review.finding.Axis;
import dev.extractgen.generator.review.finding.Effect;
import dev.extractgen.generator.review.finding.Rule;
import dev.extractgen.generator.review.finding.Verdict;
import dev.extractgen.generator.review.finding.Witness;
import dev.extractgen.generator.review.finding.Witness.Outcome;

/** Judges names that only Java knows. Documents and the service do not see them. */
final class NameRules implements NameChanges {
    private final Judges judges;

    NameRules(Judges judges) {
        this.judges = judges;
    }

    @Override
    public void typeRenamed(Place place) {
        typeChanged(Rule.TYPE_RENAMED, place, "The type is called %s, and was called %s");
    }

    @Override
    public void typesMerged(Place place) {
        typeChanged(Rule.TYPES_MERGED, place, "The type is %s as elsewhere, and was %s");
    }

    @Override
    public void typeSplit(Place place) {
        typeChanged(Rule.TYPE_SPLIT, place, "The type is %s here, and was %s as elsewhere");
    }

    private void typeChanged(Rule rule, Place place, String headline) {
        String before = type(place.before());
        String after = type(place.after());
        Effect reading = judges.java().named(place, before, after);
        judges.report(judges.draft(rule, place)
                .headline(headline.formatted(after, before))
                .values(before, after)
                .effect(Axis.JAVA_READING, reading)
                .effect(Axis.JAVA_MAKING, reading)
                .effect(Axis.STORED_RESULTS, Effect.none("Documents do not name types."))
                .effect(Axis.NEW_RESULTS, Effect.none("Documents do not name types."))
                .effect(Axis.EXTRACTION, Effect.none("The values are described as before."))
                .wayOut("Types are named after their definition, or else after their property: keep that name."));
    }

    private static String type(Side side) {
        return side.api().type(side.use().type());
    }

    @Override
    public void componentRenamed(ObjectPair objects, PropertyMatch match) {
        Place place = objects.placeOf(match);
        String before = Holder.of(place.before(), judges.schemas().apiBefore())
                .component()
                .name();
        String after = Holder.of(place.after(), judges.schemas().apiAfter())
                .component()
                .name();
        judges.report(judges.draft(Rule.COMPONENT_RENAMED, place)
                .headline("The accessor is called %s(), and was called %s()".formatted(after, before))
                .values(before, after)
                .effect(Axis.JAVA_READING, judges.java().gone(place.before(), objects.after()))
                .effect(Axis.JAVA_MAKING, judges.java().making(objects))
                .effect(Axis.STORED_RESULTS, Effect.none("The name in JSON is the same."))
                .effect(Axis.NEW_RESULTS, Effect.none("The name in JSON is the same."))
                .effect(Axis.EXTRACTION, Effect.none("The name in JSON is the same."))
                .wayOut("It gave way to another property that is written alike; name that one differently."));
    }

    @Override
    public void ownNamesChanged(Place root) {
        OwnNames before = root.before().schema().names().own();
        OwnNames after = root.after().schema().names().own();
        Effect java = new Effect(
                Verdict.SOURCE,
                "Records name what is theirs %s, and named it %s: code that uses it does not compile."
                        .formatted(words(after), words(before)),
                Witness.Code.compiled(
                        Snippets.own(root.before().api().root(), before, after), Outcome.DOES_NOT_COMPILE));
        judges.report(judges.draft(Rule.OWN_NAMES_CHANGED, root)
                .headline("A property or type has taken, or given back, a name that records use themselves")
                .values(words(before), words(after))
                .effect(Axis.JAVA_READING, java)
                .effect(Axis.JAVA_MAKING, Effect.none("The constructors take the same."))
                .wayOut("Give the property another name than %s, %s, %s or %s."
                        .formatted("fieldMetadata", "extractedFields", "metadata", "objectReasoning")));
    }

    private static String words(OwnNames names) {
        return "%s, %s, %s, %s"
                .formatted(names.fieldMetadata(), names.extractedFields(), names.metadata(), names.objectReasoning());
    }
}
