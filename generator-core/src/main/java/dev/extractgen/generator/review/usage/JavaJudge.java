package dev.extractgen.generator.review.usage;

import dev.extractgen.generator.emit.JavaApi;
import dev.extractgen.generator.emit.JavaApi.ApiComponent;
import dev.extractgen.generator.model.Declaration;
import dev.extractgen.generator.model.Declaration.ObjectDeclaration;
import dev.extractgen.generator.model.Declaration.TupleDeclaration;
import dev.extractgen.generator.model.TypeId;
import dev.extractgen.generator.model.TypeUse;
import dev.extractgen.generator.review.comparison.ObjectPair;
import dev.extractgen.generator.review.comparison.Place;
import dev.extractgen.generator.review.comparison.Side;
import dev.extractgen.generator.review.comparison.TuplePair;
import dev.extractgen.generator.review.comparison.UndeclaredMembers;
import dev.extractgen.generator.review.document.Route;
import dev.extractgen.generator.review.finding.Effect;
import dev.extractgen.generator.review.finding.Verdict;
import dev.extractgen.generator.review.finding.Witness;
import dev.extractgen.generator.review.finding.Witness.Outcome;
import dev.extractgen.generator.review.versions.Holder;
import dev.extractgen.generator.review.versions.SchemaPair;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Judges what a change does to Java code that reads values and names the generated types. */
public final class JavaJudge {
    private static final Effect LIVES_ON =
            Effect.none("The type is as it was for other places; that it is another here is a finding of its own.");

    private final SchemaPair schemas;
    private final ReusedNames reused;
    private final PlaceUse uses;
    private final AddedMethodJudge methods;

    /** Makes a judge of two versions. */
    public JavaJudge(SchemaPair schemas, AddedMethodJudge methods) {
        this.schemas = schemas;
        this.methods = methods;
        this.reused = new ReusedNames(schemas);
        this.uses = new PlaceUse(schemas);
    }

    /**
     * Judges code that reads a property that has gone, or goes by another name.
     *
     * @param object the new version of the object that it was in
     */
    public Effect gone(Side before, ObjectDeclaration object) {
        if (isOfAnotherBranch(before, object)) {
            return LIVES_ON;
        }
        return reused.component(before, object)
                .orElseGet(() -> methods.isFactory(before) ? reused.factory(before) : gone(before));
    }

    /** Returns whether the record that had a component is another branch of the same union now, and has one, too. */
    private boolean isOfAnotherBranch(Side before, ObjectDeclaration object) {
        Holder holder = Holder.of(before, schemas.apiBefore());
        return before.route() instanceof Route.Member member
                && member.parent() instanceof Route.Branch branch
                && !holder.record().equals(schemas.apiAfter().type(object.id()))
                && schemas.stillNames(holder)
                && schemas.branchAfter(schemas.apiBefore().type(branch.union()), holder.record())
                        .isPresent();
    }

    /** Judges code that reads a place that has gone. */
    public Effect gone(Side before) {
        Holder holder = Holder.of(before, schemas.apiBefore());
        return new Effect(
                Verdict.SOURCE,
                "%s.%s() is gone: code that reads it does not compile."
                        .formatted(holder.record(), holder.component().name()),
                Witness.Code.compiled(uses.reading(before, holder), Outcome.DOES_NOT_COMPILE));
    }

    /** Judges code that names the type of a definition that has gone, or goes by another name. */
    public Effect goneType(Side definition) {
        Declaration old = declaration(definition);
        String type = schemas.apiBefore().type(old.id());
        return schemas.typeAfter(type)
                .map(now -> reusedType(old, now))
                .orElseGet(() -> new Effect(
                        Verdict.SOURCE,
                        "%s is gone: code that names it does not compile.".formatted(type),
                        Witness.Code.compiled(Snippets.passing(type), Outcome.DOES_NOT_COMPILE)));
    }

    /** Judges code that names a type whose name stands for another one now. */
    private Effect reusedType(Declaration old, Declaration now) {
        String type = schemas.apiBefore().type(old.id());
        Optional<String> use = old.id().kind().hasParts() && now.id().kind().hasParts()
                ? Holder.ofWhole(old, schemas.apiBefore())
                        .notIn(Holder.ofWhole(now, schemas.apiAfter()))
                        .map(component -> Snippets.reading(type, component))
                : DeclaredUse.notIn(old, schemas.apiBefore(), now, schemas.apiAfter());
        return use.map(code -> new Effect(
                        Verdict.SOURCE,
                        "%s is another type now: code that uses what it was does not compile.".formatted(type),
                        Witness.Code.compiled(code, Outcome.DOES_NOT_COMPILE)))
                .orElseGet(() -> Effect.of(
                        Verdict.SILENT,
                        "%s is another type now: code compiles and means something else.".formatted(type)));
    }

    /** Judges code that knows what the type of a definition was. */
    Effect definition(Place place, Function<Place, Effect> judgingParts) {
        String now = schemas.apiAfter().type(place.after().use().type());
        if (!schemas.apiBefore().type(place.before().use().type()).equals(now)) {
            return goneType(place.before());
        }
        return hasParts(place) ? judgingParts.apply(place) : sameName(place);
    }

    /** Judges code that reads values of which the Java type may have changed. */
    public Effect reading(Place place) {
        if (place.before().route() instanceof Route.Definition) {
            return definition(place, this::readingParts);
        }
        if (isHeldOtherwise(place)) {
            return readingOthers(
                            Holder.ofRoot(place.before(), schemas.apiBefore()),
                            Holder.ofRoot(place.after(), schemas.apiAfter()))
                    .orElseGet(() -> Effect.none("The record has the same accessors."));
        }
        if (isBranchHeldOtherwise(place)) {
            return otherBranch(place);
        }
        Holder before = Holder.of(place.before(), schemas.apiBefore());
        Holder after = Holder.of(place.after(), schemas.apiAfter());
        ApiComponent old = before.component();
        ApiComponent now = after.component();
        if (old.signature().equals(now.signature())) {
            return Effect.none("The Java type is the same.");
        }
        if (old.type().equals(now.type())) {
            return hasParts(place) ? readingParts(place) : sameName(place);
        }
        if (old.type().equals("Object") && schemas.isGone(before.record())) {
            return Effect.none("Code must be compiled anew in any case, since no record is called %s any more."
                    .formatted(before.record()));
        }
        boolean isRenamed = !old.name().equals(now.name());
        if (old.type().equals("Object") && isRenamed) {
            return Effect.none("Code has to call %s() in any case, of which there is a finding.".formatted(now.name()));
        }
        if (old.type().equals("Object") && place.before().route() instanceof Route.Root) {
            return readingRoot(before, now);
        }
        if (old.type().equals("Object")) {
            Effect read = methods.reading(
                    place.before(),
                    new Effect(
                            Verdict.RECOMPILE,
                            "%s() returns %s, and returned Object: code compiles, and must be compiled anew."
                                    .formatted(old.name(), now.type()),
                            Witness.Code.compiled(uses.linking(place.before(), before), Outcome.DOES_NOT_LINK)));
            boolean hasMetadataBeside = place.before().route() instanceof Route.Member
                    && before.record().equals(after.record())
                    && !old.metadata().equals(now.metadata());
            return hasMetadataBeside && read.verdict() == Verdict.RECOMPILE ? otherMetadata(before, now) : read;
        }
        String binary = !isRenamed && old.erasure().equals(now.erasure())
                ? " Class files that are not compiled anew link, and fail when they use a value."
                : "";
        return new Effect(
                Verdict.SOURCE,
                "%s() returns %s, and %sreturned %s: code that uses it does not compile.%s"
                        .formatted(now.name(), now.type(), isRenamed ? old.name() + "() " : "", old.type(), binary),
                Witness.Code.compiled(uses.as(place, before), Outcome.DOES_NOT_COMPILE));
    }

    /** Judges code that reads the value of a root that was anything, which all roots that hold a value return. */
    private Effect readingRoot(Holder before, ApiComponent now) {
        if (before.component().metadata().equals(now.metadata())) {
            return Effect.none("%s() can be called as before, where it returns an Object."
                    .formatted(before.component().name()));
        }
        String metadata = schemas.before().names().own().fieldMetadata();
        return new Effect(
                Verdict.SOURCE,
                "%s() returned the entry of a value, and returns another type: code that uses it does not compile."
                        .formatted(metadata),
                Witness.Code.compiled(
                        Snippets.reading(
                                before.record(),
                                "dev.extractgen.runtime.FieldMetadataEntry",
                                "%s.%s()".formatted(Snippets.variable(before.record()), metadata)),
                        Outcome.DOES_NOT_COMPILE));
    }

    /** Judges code that reads values and their metadata, where it can go on with any values. */
    private Effect otherMetadata(Holder before, ApiComponent now) {
        ApiComponent old = before.component();
        return new Effect(
                Verdict.SOURCE,
                "%s() returns %s, and returned Object; its metadata is another type: code that reads that does not compile."
                        .formatted(old.name(), now.type()),
                Witness.Code.compiled(
                        Snippets.readingMetadata(
                                before, schemas.before().names().own()),
                        Outcome.DOES_NOT_COMPILE));
    }

    /** Judges code that knows what a type consists of, which may be there for other places as it was. */
    public Effect ofType(Place place, Supplier<Effect> judging) {
        return schemas.livesOnElsewhere(place) ? LIVES_ON : judging.get();
    }

    /** Judges code that treats a record as a branch of a union which it is not any more. */
    public Effect goneBranch(TypeId union, int index) {
        Holder gone = Holder.ofBranch(union, index, schemas.before(), schemas.apiBefore());
        String type = schemas.apiBefore().type(union);
        Optional<Holder> now = schemas.branchAfter(type, gone.record());
        return now.isEmpty()
                ? new Effect(
                        Verdict.SOURCE,
                        "%s is no such value any more: code that treats it as one does not compile."
                                .formatted(gone.record()),
                        Witness.Code.compiled(Snippets.widening(gone.record(), type), Outcome.DOES_NOT_COMPILE))
                : readingOthers(gone, now.get())
                        .orElseGet(() -> Effect.of(
                                Verdict.SILENT,
                                "%s is another of the values now: code compiles and reads something else."
                                        .formatted(gone.record())));
    }

    /**
     * Returns whether a branch has a record of its own in one version, and in the other one that holds it as its value.
     */
    static boolean isBranchHeldOtherwise(Place place) {
        return place.before().route() instanceof Route.Branch
                && place.after().route() instanceof Route.Branch
                && hasParts(place.before()) != hasParts(place.after());
    }

    /** Judges code that knows the record of a branch which another has taken the place of. */
    Effect otherBranch(Place place) {
        Route.Branch branch = (Route.Branch) place.before().route();
        return isInSameUnion(place) || schemas.isGone(schemas.apiBefore().type(branch.union()))
                ? goneBranch(branch.union(), branch.index())
                : LIVES_ON;
    }

    /** Judges code that knows what a type was whose name now stands for a type of another kind. */
    Effect sameName(Place place) {
        return new Effect(
                Verdict.SOURCE,
                "The type has the same name and is of another kind: code that uses it does not compile.",
                Witness.Code.compiled(
                        DeclaredUse.of(place.before().declaration(), schemas.apiBefore()), Outcome.DOES_NOT_COMPILE));
    }

    /**
     * Returns whether the root record is the document itself in one version, and holds it as its value in the other.
     */
    boolean isHeldOtherwise(Place place) {
        return place.before().route() instanceof Route.Root
                && schemas.before().model().isRootRecord()
                        != schemas.after().model().isRootRecord();
    }

    /** Returns whether a place has a record in both versions, be it for an object or for an array. */
    static boolean hasParts(Place place) {
        return hasParts(place.before()) && hasParts(place.after());
    }

    private static boolean hasParts(Side side) {
        return side.schema().model().hasParts(side.use().type());
    }

    /** Judges code that reads a record whose components come from another kind of value under the same name. */
    private Effect readingParts(Place place) {
        Holder before = Holder.ofWhole(declaration(place.before()), schemas.apiBefore());
        Holder after = Holder.ofWhole(declaration(place.after()), schemas.apiAfter());
        return readingOthers(before, after)
                .orElseGet(() -> place.before().declaration() instanceof TupleDeclaration
                                && place.after().declaration() instanceof ObjectDeclaration
                        ? new Effect(
                                Verdict.SOURCE,
                                "%s has no toList() any more: code that calls it does not compile."
                                        .formatted(before.record()),
                                Witness.Code.compiled(Snippets.listing(before.record()), Outcome.DOES_NOT_COMPILE))
                        : Effect.none("The record has the same accessors."));
    }

    /** Judges code that reads a component which a record does not have any more; empty if it has them all. */
    private static Optional<Effect> readingOthers(Holder before, Holder after) {
        return before.notIn(after)
                .map(component -> new Effect(
                        Verdict.SOURCE,
                        "%s has no %s()%s any more: code that reads it does not compile."
                                .formatted(
                                        before.record(),
                                        component.name(),
                                        after.names().contains(component.name()) ? " of this type" : ""),
                        Witness.Code.compiled(Snippets.reading(before.record(), component), Outcome.DOES_NOT_COMPILE)));
    }

    /** Returns the declaration of what stands at a place which has one. */
    static Declaration declaration(Side side) {
        return Objects.requireNonNull(side.declaration());
    }

    /** Judges code that names a generated type which goes by another name at a place. */
    public Effect named(Place place, String before, String after) {
        if (schemas.isGone(before)) {
            return calledOtherwise(before, after, Snippets.passing(before));
        }
        if (place.before().route() instanceof Route.Definition) {
            return goneType(place.before());
        }
        return place.before().route() instanceof Route.Branch branch && isInSameUnion(place)
                ? goneBranch(branch.union(), branch.index())
                : calledOtherwise(before, after, uses.as(place, Holder.of(place.before(), schemas.apiBefore())));
    }

    /** Returns whether a branch is one of a union that goes by the same name in both versions. */
    private boolean isInSameUnion(Place place) {
        return place.before().route() instanceof Route.Branch old
                && place.after().route() instanceof Route.Branch now
                && schemas.apiBefore()
                        .type(old.union())
                        .equals(schemas.apiAfter().type(now.union()));
    }

    private static Effect calledOtherwise(String before, String after, String witness) {
        return new Effect(
                Verdict.SOURCE,
                "%s is called %s: code that names it does not compile.".formatted(before, after),
                Witness.Code.compiled(witness, Outcome.DOES_NOT_COMPILE));
    }

    /** Judges code that reads the members which are kept beside the properties. */
    public Effect others(ObjectPair objects) {
        List<String> before = readings(objects.place().before(), schemas.apiBefore(), objects.before());
        List<String> after = readings(objects.place().after(), schemas.apiAfter(), objects.after());
        for (UndeclaredMembers members : UndeclaredMembers.of(objects.before())) {
            if (!after.contains(before.get(members.kind()))) {
                return gone(members.in(objects.place().before(), objects.before()));
            }
        }
        return Effect.none(
                after.size() > before.size() ? "There is one more accessor." : "No accessor has to do with them.");
    }

    private static List<String> readings(Side side, JavaApi api, ObjectDeclaration object) {
        return UndeclaredMembers.of(object).stream()
                .map(members -> Holder.of(members.in(side, object), api).component())
                .map(component -> component.name() + " " + component.signature())
                .toList();
    }

    /** Judges code that reads elements of an array whose positions have types of their own. */
    public Effect positions(TuplePair tuples) {
        List<ApiComponent> after = schemas.apiAfter().components(tuples.after());
        List<ApiComponent> before = schemas.apiBefore().components(tuples.before());
        for (int i = 0; i < before.size(); i++) {
            String name = before.get(i).name();
            if (after.stream().noneMatch(component -> component.name().equals(name))) {
                return gone(tuples.place().before().position(tuples.before().id(), i, TypeUse.ANYTHING));
            }
        }
        return Effect.none("The positions that there were have the same accessors.");
    }
}
