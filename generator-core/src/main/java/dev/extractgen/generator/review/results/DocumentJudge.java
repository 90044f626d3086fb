package dev.extractgen.generator.review.results;

import dev.extractgen.generator.model.Declaration.TupleDeclaration;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.model.TypeUse;
import dev.extractgen.generator.review.comparison.Place;
import dev.extractgen.generator.review.comparison.Side;
import dev.extractgen.generator.review.comparison.TuplePair;
import dev.extractgen.generator.review.document.Json;
import dev.extractgen.generator.review.document.Route;
import dev.extractgen.generator.review.finding.Effect;
import dev.extractgen.generator.review.finding.Verdict;
import dev.extractgen.generator.review.relation.DecodeRelation;
import dev.extractgen.generator.review.relation.ForbiddenMembers;
import dev.extractgen.generator.review.relation.Gap;
import dev.extractgen.generator.review.versions.Direction;
import dev.extractgen.generator.review.versions.SchemaPair;
import dev.extractgen.generator.schema.JsonValue;
import dev.extractgen.generator.schema.JsonValue.StringValue;
import java.util.Optional;

/** Judges what a change does to documents that go in one direction. Every verdict but the best has a document. */
public final class DocumentJudge {
    private final Direction direction;
    private final DecodeRelation relation;
    private final DocumentEvidence evidence;
    private final String refused;

    /** Makes a judge of documents that go one way between two versions. */
    public DocumentJudge(SchemaPair schemas, Direction direction) {
        this.direction = direction;
        this.relation = schemas.relation(direction);
        this.evidence = new DocumentEvidence(relation);
        this.refused = "A strict decoder refuses " + direction.allowed() + ": %s.";
    }

    /** Returns which way the documents go. */
    public Direction direction() {
        return direction;
    }

    /** Returns how to judge properties. */
    public PropertyDocuments properties() {
        return new PropertyDocuments(direction, relation);
    }

    /** Returns how to judge members that are not known by name. */
    public UndeclaredDocuments undeclared() {
        return new UndeclaredDocuments(direction, relation);
    }

    /** Returns how to judge branches of unions. */
    public UnionDocuments unions() {
        return new UnionDocuments(this, relation);
    }

    /** Returns how to judge a value that is known. */
    public DocumentEvidence evidence() {
        return evidence;
    }

    /** Judges another type at a place, leaving null aside. */
    public Effect type(Place place) {
        Side written = direction.written(place);
        TypeUse read = direction.read(place).use();
        boolean isUndeclared = written.route() instanceof Route.Undeclared;
        if (isUndeclared && written.use().type() instanceof Type.Free) {
            return direction.undescribed();
        }
        // Members that may have no value at all are forbidden, and a lenient decoder passes over them.
        Verdict verdict = isUndeclared && read.type() instanceof Type.Nothing && !read.nullable()
                ? Verdict.REFUSED
                : Verdict.BREAK;
        return texts(verdict, written, read.type())
                .orElseGet(() -> types(verdict, written.route(), written.use().type(), read.type()));
    }

    /** Judges texts of which the schema says more than decoders check, where any are refused. */
    private Optional<Effect> texts(Verdict verdict, Side written, Type read) {
        AllowedTexts texts = AllowedTexts.of(written);
        Optional<Gap> any =
                texts.areAny() ? Optional.empty() : relation.gap(written.use().type(), read);
        return any.filter(gap -> gap.value() instanceof StringValue).flatMap(gap -> {
            Optional<JsonValue> allowed = texts.find(
                            text -> !relation.reads(Json.scalar(text), read, ForbiddenMembers.PASSED))
                    .map(Json::scalar);
            return evidence.effect(
                    verdict,
                    allowed.isPresent()
                            ? refused
                            : refused + " Its schema forbids this text, which decoders do not check.",
                    written.route(),
                    allowed.map(Gap::whole).orElse(gap));
        });
    }

    /** Judges values of one type that are read as another. */
    public Effect types(Route route, Type written, Type read) {
        return types(Verdict.BREAK, route, written, read);
    }

    private Effect types(Verdict verdict, Route route, Type written, Type read) {
        return relation.gap(written, read)
                .flatMap(gap -> evidence.effect(verdict, refused, route, gap))
                .or(() -> evidence.members(route, written, read))
                .orElseGet(() -> unshown(written, read));
    }

    private Effect unshown(Type written, Type read) {
        if (relation.undescribedLoss(written, read).isPresent()) {
            return direction.undescribed();
        }
        return relation.dependsOnNames(written, read) ? direction.unnamed() : Effect.none("Every value is read.");
    }

    /** Judges null among the elements of a list or the members of a map. */
    public Effect contained(Place place) {
        Side written = direction.written(place);
        return written.use().nullable() && !direction.read(place).use().nullable()
                ? evidence.value(Verdict.BREAK, "A strict decoder refuses null here.", written.route(), Json.NULL)
                : Effect.none("Every value is read as before.");
    }

    /** Judges arrays that have more or fewer positions than before. */
    public Effect positions(TuplePair tuples) {
        TupleDeclaration from = direction.written(tuples.before(), tuples.after());
        TupleDeclaration to = direction.read(tuples.before(), tuples.after());
        Route route = direction.written(tuples.place()).route();
        return relation.positionGap(from, to)
                .flatMap(gap -> evidence.effect(Verdict.BREAK, refused, route, gap))
                .or(() -> relation.positionRefusal(from, to)
                        .flatMap(gap -> evidence.effect(
                                Verdict.REFUSED, "A strict decoder refuses an element: %s.", route, gap)))
                .orElseGet(() -> Effect.none("Every element is read as before."));
    }
}
