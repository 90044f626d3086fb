package dev.extractgen.generator.review.usage;

import dev.extractgen.generator.review.comparison.ObjectPair;
import dev.extractgen.generator.review.comparison.Place;
import dev.extractgen.generator.review.comparison.PropertyMatch;
import dev.extractgen.generator.review.comparison.Side;
import dev.extractgen.generator.review.comparison.TuplePair;
import dev.extractgen.generator.review.document.Route;
import dev.extractgen.generator.review.finding.Effect;
import dev.extractgen.generator.review.finding.Verdict;
import dev.extractgen.generator.review.finding.Witness;
import dev.extractgen.generator.review.finding.Witness.Outcome;
import dev.extractgen.generator.review.versions.Holder;
import dev.extractgen.generator.review.versions.SchemaPair;
import dev.extractgen.generator.review.versions.Shown;
import java.util.List;
import java.util.stream.IntStream;

/** Judges what a change does to Java code that makes records. */
public final class MakingJudge {
    private static final Effect NO_CONSTRUCTOR =
            Effect.none("An object of so many properties has no constructor that code could call.");

    private final SchemaPair schemas;
    private final JavaJudge java;
    private final AddedMethodJudge methods;

    /** Makes a judge of two versions. */
    public MakingJudge(SchemaPair schemas, JavaJudge java, AddedMethodJudge methods) {
        this.schemas = schemas;
        this.java = java;
        this.methods = methods;
    }

    /** Judges code that makes the records which hold the values at a place. */
    public Effect of(Place place) {
        return methods.setting(place.before(), constructing(place));
    }

    private Effect constructing(Place place) {
        if (place.before().route() instanceof Route.Definition) {
            return java.definition(place, this::ofParts);
        }
        if (java.isHeldOtherwise(place)) {
            return ofOthers(
                    Holder.ofRoot(place.before(), schemas.apiBefore()),
                    Holder.ofRoot(place.after(), schemas.apiAfter()));
        }
        if (JavaJudge.isBranchHeldOtherwise(place)) {
            return java.otherBranch(place);
        }
        Holder before = Holder.of(place.before(), schemas.apiBefore());
        Holder after = Holder.of(place.after(), schemas.apiAfter());
        if (!schemas.hadConstructor(before)) {
            return NO_CONSTRUCTOR;
        }
        if (takesOtherTypes(before, after)) {
            Effect effect = takesOthers(before, after);
            return effect.verdict() == Verdict.RECOMPILE && isMoved(before, after) ? mixedUp(before, after) : effect;
        }
        // Where other properties come and go, too, the same types may stand for others.
        boolean isSameName = before.component().type().equals(after.component().type());
        if (!isSameName
                || before.component().signature().equals(after.component().signature())) {
            return Effect.none("The constructor takes the same types.");
        }
        return JavaJudge.hasParts(place) ? ofParts(place) : java.sameName(place);
    }

    /** Judges code that makes records of an object. */
    public Effect of(ObjectPair objects) {
        Holder before = Holder.ofWhole(objects.before(), schemas.apiBefore());
        Holder after = Holder.ofWhole(objects.after(), schemas.apiAfter());
        if (!schemas.hadConstructor(before)) {
            return NO_CONSTRUCTOR;
        }
        if (takesOtherTypes(before, after)) {
            Effect effect = takesOthers(before, after);
            return effect.verdict() == Verdict.RECOMPILE && !isInOldPlace(objects) ? mixedUp(before, after) : effect;
        }
        return isInOldPlace(objects)
                ? Effect.none("The constructor takes the same values in the same places.")
                : mixedUp(before, after);
    }

    private Effect mixedUp(Holder before, Holder after) {
        if (isRenamed(before, after)) {
            return new Effect(
                    Verdict.SOURCE,
                    "%s is called %s, and its constructor takes other values: %s, and took %s. Code does not compile, and mixes them up when it is only told the new name."
                            .formatted(
                                    before.record(),
                                    after.record(),
                                    list(after.names(), before.names()),
                                    list(before.names(), after.names())),
                    compiled(before, after, Outcome.DOES_NOT_COMPILE));
        }
        if (!before.record().equals(after.record())) {
            return elsewhere(after);
        }
        return new Effect(
                Verdict.SILENT,
                "The constructor takes %s, but other values: %s, and took %s. Code compiles and mixes them up."
                        .formatted(
                                before.types().equals(after.types()) ? "the same types" : "types that fit",
                                list(after.names(), before.names()),
                                list(before.names(), after.names())),
                Making.mixedUp(before, after));
    }

    /** Returns whether no record has the name any more that code knows. */
    private boolean isRenamed(Holder before, Holder after) {
        return !before.record().equals(after.record())
                && schemas.typeAfter(before.record()).isEmpty();
    }

    /** Returns whether a component has another place than it had; one that has only been renamed has not. */
    private static boolean isMoved(Holder before, Holder after) {
        List<String> old = before.names();
        List<String> now = after.names();
        return IntStream.range(0, now.size())
                .anyMatch(index -> old.contains(now.get(index)) && old.indexOf(now.get(index)) != index);
    }

    /** Judges code that makes records of an object which has a property no more, or under another name. */
    public Effect without(ObjectPair objects, Side before) {
        return methods.setting(before, of(objects));
    }

    /** Judges code that makes records of an object in which a property has another name and nothing else. */
    public Effect renamed(Side before) {
        return methods.setting(before, Effect.none("The constructor takes the same value under another name."));
    }

    /** Judges code that makes records for arrays whose positions have types of their own. */
    public Effect of(TuplePair tuples) {
        return ofParts(tuples.place());
    }

    /** Returns whether code can make the new version of an object by a constructor. */
    public boolean hasConstructor(ObjectPair objects) {
        return schemas.hasConstructor(Holder.ofWhole(objects.after(), schemas.apiAfter()));
    }

    /** Returns whether each argument of a constructor means what it meant; one that has only been renamed does. */
    private static boolean isInOldPlace(ObjectPair objects) {
        return objects.removed().isEmpty()
                && objects.added().isEmpty()
                && objects.matches().stream().allMatch(match -> match.reason() != PropertyMatch.Reason.SIMILAR)
                && objects.matches().stream()
                        .map(PropertyMatch::before)
                        .toList()
                        .equals(objects.before().properties());
    }

    private Effect ofParts(Place place) {
        Holder before = Holder.ofWhole(JavaJudge.declaration(place.before()), schemas.apiBefore());
        Holder after = Holder.ofWhole(JavaJudge.declaration(place.after()), schemas.apiAfter());
        return methods.setting(before, after, ofOthers(before, after));
    }

    private Effect ofOthers(Holder before, Holder after) {
        return takesOtherTypes(before, after)
                ? takesOthers(before, after)
                : Effect.none("The constructor takes the same types.");
    }

    private boolean takesOtherTypes(Holder before, Holder after) {
        return !before.types().equals(after.types()) || !schemas.hasConstructor(after);
    }

    private Effect takesOthers(Holder before, Holder after) {
        if (!schemas.hadConstructor(before)) {
            return NO_CONSTRUCTOR;
        }
        if (schemas.stillMakes(before)) {
            return elsewhere(after);
        }
        if (!schemas.hasConstructor(after)) {
            return new Effect(
                    Verdict.SOURCE,
                    OutgrownRecords.sentence(after.record()),
                    compiled(before, after, Outcome.DOES_NOT_COMPILE));
        }
        List<String> types = typesNow(before, after);
        if (takesAll(before.types(), types) && !isRenamed(before, after)) {
            return new Effect(
                    Verdict.RECOMPILE,
                    "The constructor takes %s, and took %s: code compiles, and must be compiled anew."
                            .formatted(list(types, before.types()), list(before.types(), types)),
                    compiled(before, after, Outcome.DOES_NOT_LINK));
        }
        return new Effect(
                Verdict.SOURCE,
                "The constructor takes %s, and took %s: code that makes records, or takes them apart by patterns, does not compile."
                        .formatted(list(after.types(), before.types()), list(before.types(), after.types())),
                compiled(before, after, Outcome.DOES_NOT_COMPILE));
    }

    private static Effect elsewhere(Holder after) {
        return Effect.none(
                "Code makes such records for other places; here they are called %s.".formatted(after.record()));
    }

    /** Returns what a constructor takes that code calls by the old name, which other places may have kept. */
    private List<String> typesNow(Holder before, Holder after) {
        return schemas.typesAfter(before.record()).orElse(after.types());
    }

    private boolean takesAll(List<String> before, List<String> after) {
        return before.size() == after.size()
                && IntStream.range(0, before.size())
                        .allMatch(index -> schemas.isSubtype(before.get(index), after.get(index)));
    }

    private static String list(List<String> words, List<String> others) {
        return "(" + Shown.differing(words, others) + ")";
    }

    private Witness compiled(Holder before, Holder after, Outcome outcome) {
        return Witness.Code.compiled(
                Making.ofOthers(before.record(), before.components(), typesNow(before, after)), outcome);
    }
}
