package dev.extractgen.generator.review.rules;

import dev.extractgen.generator.bindings.Bindings;
import dev.extractgen.generator.model.Declaration.Branch;
import dev.extractgen.generator.model.Declaration.ObjectDeclaration;
import dev.extractgen.generator.model.Declaration.TupleDeclaration;
import dev.extractgen.generator.model.Declaration.UnionDeclaration;
import dev.extractgen.generator.model.JsonType;
import dev.extractgen.generator.model.OtherMembers;
import dev.extractgen.generator.model.Property;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.model.TypeUse;
import dev.extractgen.generator.review.comparison.ObjectPair;
import dev.extractgen.generator.review.comparison.Place;
import dev.extractgen.generator.review.comparison.Side;
import dev.extractgen.generator.review.comparison.TuplePair;
import dev.extractgen.generator.review.comparison.UnionPair;
import dev.extractgen.generator.review.document.Json;
import dev.extractgen.generator.review.document.NameSamples;
import dev.extractgen.generator.review.document.Route;
import dev.extractgen.generator.review.finding.Effect;
import dev.extractgen.generator.review.finding.Verdict;
import dev.extractgen.generator.review.finding.Witness;
import dev.extractgen.generator.review.relation.DecodeRelation;
import dev.extractgen.generator.review.relation.ForbiddenMembers;
import dev.extractgen.generator.review.relation.Gap;
import dev.extractgen.generator.schema.JsonPointer;
import dev.extractgen.generator.schema.JsonText;
import dev.extractgen.generator.schema.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Judges what a change does to documents that go in one direction. Every verdict but the best has a document. */
final class DocumentJudge {
    private static final String MEMBERS_REFUSED = "A strict decoder refuses a member beside the properties: %s.";

    private final Direction direction;
    private final DecodeRelation relation;

    DocumentJudge(SchemaPair schemas, Direction direction) {
        this.direction = direction;
        this.relation = schemas.relation(direction);
    }

    Direction direction() {
        return direction;
    }

    /** Judges another type at a place, leaving null aside. */
    Effect type(Place place) {
        Side written = direction.written(place);
        Type read = direction.read(place).use().type();
        boolean isUndescribed =
                written.route() instanceof Route.Undeclared && written.use().type() instanceof Type.Free;
        return isUndescribed
                ? undescribed()
                : types(written.route(), written.use().type(), read);
    }

    /** Judges members of which the writing version says nothing. A service writes what it is asked for. */
    private Effect undescribed() {
        return Effect.of(
                Verdict.DEPENDS,
                "The schema does not say what members there are; those that are must now fit. Replay %s to know."
                        .formatted(direction.results()));
    }

    /** Judges values of one type that are read as another. */
    Effect types(Route route, Type written, Type read) {
        return relation.gap(written, read)
                .flatMap(gap -> effect(Verdict.BREAK, "A strict decoder refuses what was allowed: %s.", route, gap))
                .or(() -> relation.refusal(written, read)
                        .flatMap(gap -> effect(Verdict.REFUSED, "A strict decoder refuses a member: %s.", route, gap)))
                .orElseGet(() -> isUndescribed(written) && !isUndescribed(read)
                        ? undescribed()
                        : Effect.none("Every value is read."));
    }

    private static boolean isUndescribed(Type type) {
        return type instanceof Type.MapOf map && map.value().type() instanceof Type.Free;
    }

    /**
     * Judges a property that the writing version, the reading version, or each under another name, has.
     *
     * @param written the property that is written, or null
     * @param read the property that is read, or null
     */
    Effect property(ObjectPair objects, @Nullable Property written, @Nullable Property read) {
        Side object = direction.written(objects.place());
        ObjectDeclaration writer = direction.written(objects.before(), objects.after());
        ObjectDeclaration reader = direction.read(objects.before(), objects.after());
        return property(object, writer, written, direction.read(objects.place()), reader, read);
    }

    private Effect property(
            Side object,
            ObjectDeclaration writer,
            @Nullable Property written,
            Side readObject,
            ObjectDeclaration reader,
            @Nullable Property read) {
        Bindings bindings = readObject.schema().bindings();
        if (read != null && written != null && bindings.aliases(read).contains(written.name())) {
            return Effect.none("The value is read under the name that it had, as the bindings say.");
        }
        if (read != null && read.required() && !read.use().nullable()) {
            return missing(object, writer, written, read.name());
        }
        Effect leftOver = written == null
                ? Effect.none("Nothing is missing: %s may do without.".formatted(direction.results()))
                : leftOver(object, writer, written, reader);
        return read == null ? leftOver : Effect.worse(leftOver, undeclared(object, writer, read));
    }

    /** Judges a property that the writing version does not declare, for which it may still write such a member. */
    private Effect undeclared(Side object, ObjectDeclaration writer, Property read) {
        Optional<TypeUse> written = relation.written(writer, read.name());
        return written.isEmpty()
                ? Effect.none("No member of this name is written.")
                : relation.gap(written.get().type(), read.use().type())
                        .flatMap(gap -> effect(
                                Verdict.BREAK,
                                "Members beside the properties could have this name and another type: %s.",
                                new Route.Member(object.route(), writer.id(), read.name()),
                                gap))
                        .orElseGet(() -> Effect.none("A member of this name is read."));
    }

    private Effect missing(Side object, ObjectDeclaration writer, @Nullable Property written, String name) {
        Route route = object.route();
        return relation.smallest()
                .of(new Type.Declared(writer.id()))
                .flatMap(value -> relation.document(
                        route, written == null ? value : with(writer, written).orElse(value)))
                .map(document -> shown(
                        Verdict.BREAK,
                        "%s lack \"%s\", without which a strict decoder refuses them."
                                .formatted(capital(direction.results()), name),
                        document,
                        route,
                        route.pointer().child(name)))
                .orElseGet(DocumentJudge::unreachable);
    }

    private Optional<JsonValue> with(ObjectDeclaration writer, Property written) {
        return relation.smallest()
                .of(new Type.Declared(writer.id()))
                .flatMap(value -> relation.smallest()
                        .of(TypeUse.of(written.use().type()))
                        .map(member -> Json.with((JsonValue.ObjectValue) value, written.name(), member)));
    }

    /** Judges a value at a place that the reading version does not have. */
    Effect lost(Side written) {
        return relation.smallest()
                .of(TypeUse.of(written.use().type()))
                .flatMap(value -> effect(
                        Verdict.LOSS,
                        "The value is left out, with a warning: %s.",
                        written.route(),
                        new Gap(value, JsonPointer.ROOT)))
                .orElseGet(DocumentJudge::unreachable);
    }

    /** Judges a member that the reading version does not know. */
    private Effect leftOver(Side object, ObjectDeclaration writer, Property written, ObjectDeclaration reader) {
        Route route = new Route.Member(object.route(), writer.id(), written.name());
        Optional<TypeUse> kept = relation.kept(reader, written.name());
        if (kept.isPresent()) {
            return relation.containedGap(written.use(), kept.get())
                    .flatMap(gap -> effect(
                            Verdict.BREAK, "The value is no member that may lie beside the others: %s.", route, gap))
                    .orElseGet(() -> Effect.none(
                            "The value is kept among the members beside the properties, in additionalProperties."));
        }
        Optional<Gap> any =
                relation.smallest().of(TypeUse.of(written.use().type())).map(value -> new Gap(value, JsonPointer.ROOT));
        return (reader.others() instanceof OtherMembers.Forbidden
                        ? any.flatMap(gap -> effect(
                                Verdict.REFUSED,
                                "A strict decoder refuses the member, since the schema it was made from forbids others: %s.",
                                route,
                                gap))
                        : any.flatMap(
                                gap -> effect(Verdict.LOSS, "The value is left out, with a warning: %s.", route, gap)))
                .orElseGet(DocumentJudge::unreachable);
    }

    /** Judges a value that may be missing or null where it is needed. */
    Effect needed(ObjectPair objects, Property written, Property read) {
        Side object = direction.written(objects.place());
        ObjectDeclaration writer = direction.written(objects.before(), objects.after());
        boolean isWrittenAsNull = written.required();
        if (!(read.required() && !read.use().nullable())) {
            return Effect.none("A value is never missing where it is needed.");
        }
        if (!isWrittenAsNull) {
            return missing(object, writer, null, read.name());
        }
        Route route = new Route.Member(object.route(), writer.id(), written.name());
        return effect(
                        Verdict.BREAK,
                        "A strict decoder refuses null where a value is needed.",
                        route,
                        new Gap(Json.NULL, JsonPointer.ROOT))
                .orElseGet(DocumentJudge::unreachable);
    }

    /** Judges null among the elements of a list or the members of a map. */
    Effect contained(Place place) {
        Side written = direction.written(place);
        return written.use().nullable() && !direction.read(place).use().nullable()
                ? effect(
                                Verdict.BREAK,
                                "A strict decoder refuses null here.",
                                written.route(),
                                new Gap(Json.NULL, JsonPointer.ROOT))
                        .orElseGet(DocumentJudge::unreachable)
                : Effect.none("Every value is read as before.");
    }

    /** Judges other treatment of members beside the properties. */
    Effect others(ObjectPair objects) {
        Side written = direction.written(objects.place());
        ObjectDeclaration writer = direction.written(objects.before(), objects.after());
        ObjectDeclaration reader = direction.read(objects.before(), objects.after());
        if (!(writer.others() instanceof OtherMembers.Kept kept)) {
            return Effect.none("The service writes no members but those that the schema declares.");
        }
        boolean isFree = kept.value().type() instanceof Type.Free;
        if (isFree) {
            return Effect.of(
                    Verdict.DEPENDS,
                    "Members beside the properties, if there are any, are %s."
                            .formatted(
                                    reader.others() instanceof OtherMembers.Forbidden
                                            ? "refused by a strict decoder"
                                            : "left out, with a warning"));
        }
        Route route = new Route.Undeclared(
                written.route(), writer.id(), writer.patterns().size(), freeName(writer, reader));
        Optional<Gap> any = relation.smallest().of(kept.value()).map(value -> new Gap(value, JsonPointer.ROOT));
        return (reader.others() instanceof OtherMembers.Forbidden
                        ? any.flatMap(gap -> effect(
                                Verdict.REFUSED,
                                "A strict decoder refuses members beside the properties: %s.",
                                route,
                                gap))
                        : any.flatMap(gap -> effect(
                                Verdict.LOSS,
                                "Members beside the properties are left out, with a warning: %s.",
                                route,
                                gap)))
                .orElseGet(DocumentJudge::unreachable);
    }

    /** Judges members that are not known by name, where other names than before are kept or allowed. */
    Effect undeclaredMembers(Place place) {
        Side written = direction.written(place);
        Type from = written.use().type();
        Type to = direction.read(place).use().type();
        return relation.undeclaredGap(from, to)
                .flatMap(gap -> effect(Verdict.BREAK, MEMBERS_REFUSED, written.route(), gap))
                .or(() -> relation.undeclaredRefusal(from, to)
                        .flatMap(gap -> effect(Verdict.REFUSED, MEMBERS_REFUSED, written.route(), gap)))
                .or(() -> relation.undeclaredLoss(from, to)
                        .flatMap(gap -> effect(
                                Verdict.LOSS, "A member is left out, with a warning: %s.", written.route(), gap)))
                .orElseGet(() -> Effect.none("Every member is read as before."));
    }

    /** Judges arrays that have more or fewer positions than before. */
    Effect positions(TuplePair tuples) {
        TupleDeclaration from = direction.written(tuples.before(), tuples.after());
        TupleDeclaration to = direction.read(tuples.before(), tuples.after());
        Route route = direction.written(tuples.place()).route();
        return relation.positionGap(from, to)
                .flatMap(gap -> effect(Verdict.BREAK, "A strict decoder refuses what was allowed: %s.", route, gap))
                .or(() -> relation.positionRefusal(from, to)
                        .flatMap(
                                gap -> effect(Verdict.REFUSED, "A strict decoder refuses an element: %s.", route, gap)))
                .orElseGet(() -> Effect.none("Every element is read as before."));
    }

    /** Judges a branch of a union that only the writing version has. */
    Effect branchGone(UnionPair unions, int index) {
        UnionDeclaration written = direction.written(unions.before(), unions.after());
        Branch branch = written.branches().get(index);
        Route route = new Route.Branch(direction.written(unions.place()).route(), written.id(), index);
        Effect effect =
                types(route, branch.type(), direction.read(unions.place()).use().type());
        return effect.verdict() == Verdict.NONE
                ? Effect.of(Verdict.SILENT, "The value is read as another of the types that it may have.")
                : effect;
    }

    /** Judges a branch of a union that only the reading version has: it may take what was another's. */
    Effect branchNew(UnionPair unions, int index) {
        Branch taking =
                direction.read(unions.before(), unions.after()).branches().get(index);
        return objects(unions).anyMatch(value -> relation.reads(value, taking.type(), ForbiddenMembers.REFUSED))
                ? Effect.of(
                        Verdict.DEPENDS,
                        "A value that fits this type, too, may now be read as it. Replay %s to know."
                                .formatted(direction.results()))
                : Effect.none("Every value is read as before.");
    }

    /** Judges branches of a union that are tried in another order. */
    Effect branchOrder(UnionPair unions) {
        List<Branch> read = direction.read(unions.before(), unions.after()).branches();
        return objects(unions)
                        .anyMatch(value -> read.stream()
                                        .filter(branch ->
                                                relation.reads(value, branch.type(), ForbiddenMembers.REFUSED))
                                        .count()
                                > 1)
                ? Effect.of(
                        Verdict.DEPENDS,
                        "A value that fits several of the types is read as the first, which may be another. Replay %s to know."
                                .formatted(direction.results()))
                : Effect.none("What a value is does not depend on the order.");
    }

    private Stream<JsonValue> objects(UnionPair unions) {
        return direction.written(unions.before(), unions.after()).branches().stream()
                .filter(branch -> branch.jsonTypes().contains(JsonType.OBJECT))
                .flatMap(branch -> relation.smallest().of(branch.type()).stream());
    }

    private static String freeName(ObjectDeclaration one, ObjectDeclaration other) {
        return NameSamples.of(List.of(), name -> isFree(one, name) && isFree(other, name))
                .orElse(NameSamples.ANY);
    }

    private static boolean isFree(ObjectDeclaration object, String name) {
        return object.properties().stream()
                        .noneMatch(property -> property.name().equals(name))
                && object.patterns().stream().noneMatch(members -> NameSamples.fits(members.patterns(), name));
    }

    /** Judges a single value that is written and may not be read. */
    Effect value(Verdict verdict, String sentence, Route route, JsonValue value) {
        return effect(verdict, sentence, route, new Gap(value, JsonPointer.ROOT))
                .orElseGet(DocumentJudge::unreachable);
    }

    private Optional<Effect> effect(Verdict verdict, String sentence, Route route, Gap gap) {
        return relation.document(route, gap.value())
                .map(document -> shown(
                        verdict,
                        sentence.formatted(Shown.json(JsonText.of(gap.value()))),
                        document,
                        route,
                        route.pointer().append(gap.at())));
    }

    /**
     * Makes an effect that a document shows. Where the value lies within one of several types, the decoder may take it
     * for another of them; where it lies in a member that is not known by name, it may take that for another kind.
     */
    private Effect shown(Verdict verdict, String sentence, JsonValue document, Route route, JsonPointer at) {
        Optional<Route> union = route.outermostUnion();
        if (union.isEmpty() && !route.isThroughUndeclared()) {
            return new Effect(verdict, sentence, new Witness.Document(JsonText.of(document), at.toString()));
        }
        ForbiddenMembers forbidden = switch (verdict) {
            case BREAK -> ForbiddenMembers.PASSED;
            case LOSS -> ForbiddenMembers.NONE_LEFT_OUT;
            default -> ForbiddenMembers.REFUSED;
        };
        if (relation.reads(document, forbidden)) {
            return union.isPresent()
                    ? Effect.of(Verdict.SILENT, "The value is read as another of the types that it may have.")
                    : Effect.none("A member of such a name is not read as one of these.");
        }
        JsonPointer shown = union.map(Route::pointer).orElse(at);
        return new Effect(verdict, sentence, new Witness.Document(JsonText.of(document), shown.toString()));
    }

    private static Effect unreachable() {
        return Effect.none("No document can have a value here.");
    }

    static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
