package dev.extractgen.generator.review.results;

import dev.extractgen.generator.model.Declaration.ObjectDeclaration;
import dev.extractgen.generator.model.OtherMembers;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.model.TypeUse;
import dev.extractgen.generator.review.comparison.ObjectPair;
import dev.extractgen.generator.review.comparison.Place;
import dev.extractgen.generator.review.comparison.Side;
import dev.extractgen.generator.review.comparison.UndeclaredMembers;
import dev.extractgen.generator.review.document.Route;
import dev.extractgen.generator.review.finding.Effect;
import dev.extractgen.generator.review.finding.Verdict;
import dev.extractgen.generator.review.relation.DecodeRelation;
import dev.extractgen.generator.review.versions.Direction;
import java.util.List;

/** Judges what a change of members that are not known by name does to documents that go in one direction. */
public final class UndeclaredDocuments {
    private static final String MEMBERS_REFUSED = "A strict decoder refuses a member beside the properties: %s.";

    private final Direction direction;
    private final DecodeRelation relation;
    private final DocumentEvidence evidence;

    UndeclaredDocuments(Direction direction, DecodeRelation relation) {
        this.direction = direction;
        this.relation = relation;
        this.evidence = new DocumentEvidence(relation);
    }

    /** Judges other treatment of members beside the properties. */
    public Effect others(ObjectPair objects) {
        ObjectDeclaration writer = direction.written(objects.before(), objects.after());
        ObjectDeclaration reader = direction.read(objects.before(), objects.after());
        if (!(writer.others() instanceof OtherMembers.Kept kept)) {
            return Effect.none("The service writes no members but those that the schema declares.");
        }
        boolean isForbidden = reader.others() instanceof OtherMembers.Forbidden;
        if (kept.value().type() instanceof Type.Free) {
            return Effect.of(
                    Verdict.DEPENDS,
                    "Members beside the properties, if there are any, are %s."
                            .formatted(isForbidden ? "refused by a strict decoder" : "left out, with a warning"));
        }
        Route route = direction
                .written(beside(objects.before(), kept.value())
                        .in(objects.place(), objects.before(), beside(objects.after(), kept.value()), objects.after()))
                .route();
        return relation.smallest()
                .of(kept.value())
                .map(value -> evidence.value(
                        isForbidden ? Verdict.REFUSED : Verdict.LOSS,
                        isForbidden
                                ? "A strict decoder refuses members beside the properties: %s."
                                : "Members beside the properties are left out, with a warning: %s.",
                        route,
                        value))
                .orElseGet(DocumentEvidence::unreachable);
    }

    private static UndeclaredMembers beside(ObjectDeclaration object, TypeUse use) {
        return new UndeclaredMembers(object.patterns().size(), List.of(), use);
    }

    /** Judges members that are not known by name, where other names than before are kept or allowed. */
    public Effect undeclaredMembers(Place place) {
        Side written = direction.written(place);
        Type from = written.use().type();
        Type to = direction.read(place).use().type();
        return relation.undeclaredGap(from, to)
                .flatMap(gap -> evidence.effect(Verdict.BREAK, MEMBERS_REFUSED, written.route(), gap))
                .or(() -> relation.undeclaredRefusal(from, to)
                        .flatMap(gap -> evidence.effect(Verdict.REFUSED, MEMBERS_REFUSED, written.route(), gap)))
                .or(() -> relation.undeclaredLoss(from, to)
                        .flatMap(gap -> evidence.effect(
                                Verdict.LOSS, "A member is left out, with a warning: %s.", written.route(), gap)))
                .orElseGet(() -> unshown(from, to));
    }

    private Effect unshown(Type from, Type to) {
        if (relation.undescribedMemberGap(from, to).isPresent()) {
            return direction.undescribed();
        }
        return relation.dependsOnUndeclaredNames(from, to)
                ? direction.unnamed()
                : Effect.none("Every member is read as before.");
    }
}
