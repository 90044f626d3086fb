package dev.extractgen.generator.review.rules;

import dev.extractgen.generator.diagnostics.SourceLocation;
import dev.extractgen.generator.model.Property;
import dev.extractgen.generator.review.comparison.ObjectPair;
import dev.extractgen.generator.review.comparison.Place;
import dev.extractgen.generator.review.comparison.PropertyMatch;
import dev.extractgen.generator.review.comparison.PropertyMatch.Reason;
import dev.extractgen.generator.review.finding.Axis;
import dev.extractgen.generator.review.finding.Effect;
import dev.extractgen.generator.review.finding.Rule;
import dev.extractgen.generator.review.finding.Verdict;
import dev.extractgen.generator.review.versions.Holder;
import dev.extractgen.generator.schema.JsonText;
import java.util.Optional;

/** Judges properties that go by another name. */
final class RenameRules {
    private static final String NAME_IS_PROMPT = "The name is part of what the service is asked.";

    private final Judges judges;

    /**
     * A property that goes by another name.
     *
     * @param before where it was
     * @param after where it is
     * @param draft the finding about it
     */
    record Rename(SourceLocation before, SourceLocation after, Draft draft) {
        /** Returns whether what lies in two places lies in the same part of the property. */
        boolean isAround(SourceLocation old, SourceLocation now) {
            Optional<String> rest = rest(before, old);
            return rest.isPresent() && rest.equals(rest(after, now));
        }

        private static Optional<String> rest(SourceLocation property, SourceLocation part) {
            String start = property.pointer();
            return part.path().equals(property.path()) && (part.pointer() + "/").startsWith(start + "/")
                    ? Optional.of(part.pointer().substring(start.length()))
                    : Optional.empty();
        }
    }

    RenameRules(Judges judges) {
        this.judges = judges;
    }

    void renamed(ObjectPair objects, PropertyMatch match) {
        Property before = match.before();
        Property after = match.after();
        boolean isAsked = match.reason() == Reason.SIMILAR;
        boolean keepsJavaName = javaNameBefore(objects, before).equals(javaNameAfter(objects, after));
        Rule rule =
                keepsJavaName ? Rule.PROPERTY_RESPELT : isAsked ? Rule.PROPERTY_PERHAPS_RENAMED : Rule.PROPERTY_RENAMED;
        Draft draft = judges.draft(rule, objects.sideAfter(after))
                .at(objects.placeOf(match))
                .headline(
                        isAsked
                                ? "Was \"%s\" renamed to \"%s\"?".formatted(before.name(), after.name())
                                : "\"%s\" is called \"%s\"".formatted(before.name(), after.name()))
                .values(before.name(), after.name())
                .effect(
                        Axis.JAVA_READING,
                        keepsJavaName
                                ? Effect.none("The accessor has the same name.")
                                : judges.java().gone(objects.sideBefore(before), objects.after()))
                .effect(
                        Axis.JAVA_MAKING,
                        isAsked
                                ? judges.making().without(objects, objects.sideBefore(before))
                                : making(objects.placeOf(match)))
                .effect(Axis.EXTRACTION, Verdict.WILL_CHANGE, NAME_IS_PROMPT);
        judges.judgeDocuments(
                draft,
                judge -> judge.properties()
                        .property(
                                objects,
                                judge.direction().written(before, after),
                                judge.direction().read(before, after)));
        if (match.reason() != Reason.ALIAS) {
            draft.wayOut((isAsked ? "If it was renamed, say" : "Say")
                    + " so in the bindings: results under the old name are then read.");
            judges.bindField(draft, after.location(), "\"aliases\": [%s]".formatted(JsonText.quote(before.name())));
        } else {
            draft.wayOut("Nothing need be done for results: the bindings name the old one.");
        }
        judges.report(draft);
        judges.renamed(new Rename(before.location(), after.location(), draft));
    }

    /** The place among the others is a matter of their order, and the type one of its own. */
    private Effect making(Place place) {
        String type = Holder.of(place.before(), judges.schemas().apiBefore())
                .component()
                .type();
        return type.equals(Holder.of(place.after(), judges.schemas().apiAfter())
                        .component()
                        .type())
                ? judges.making().renamed(place.before())
                : judges.making().of(place);
    }

    private String javaNameBefore(ObjectPair objects, Property property) {
        return judges.schemas().before().names().component(objects.before().id(), property.name());
    }

    private String javaNameAfter(ObjectPair objects, Property property) {
        return judges.schemas().after().names().component(objects.after().id(), property.name());
    }
}
