package dev.extractgen.generator.review.results;

import dev.extractgen.generator.model.Property;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.review.comparison.ObjectPair;
import dev.extractgen.generator.review.document.Json;
import dev.extractgen.generator.review.document.Route;
import dev.extractgen.generator.review.finding.Effect;
import dev.extractgen.generator.review.finding.Verdict;
import dev.extractgen.generator.review.relation.DecodeRelation;
import dev.extractgen.generator.review.relation.ForbiddenMembers;
import dev.extractgen.generator.review.versions.Direction;
import dev.extractgen.generator.schema.JsonValue;
import dev.extractgen.generator.schema.JsonValue.ObjectValue;
import java.util.Optional;

/**
 * Judges objects that are one of several that a value may be, and lack a member that the reading version requires of
 * them. Were it null, they would be read; without it a decoder tries others, as long as one of these has all it must.
 */
final class UntriedBranches {
    private static final int MAX_TRIES = 50;

    private final Direction direction;
    private final DecodeRelation relation;
    private final DocumentEvidence evidence;

    UntriedBranches(Direction direction, DecodeRelation relation, DocumentEvidence evidence) {
        this.direction = direction;
        this.relation = relation;
        this.evidence = evidence;
    }

    /** Judges objects without a member that may be null, nothing if they are read. */
    Optional<Effect> without(Property read, ObjectPair objects) {
        if (!read.required()
                || !(direction.written(objects.place()).route() instanceof Route.Branch written)
                || !(direction.read(objects.place()).route() instanceof Route.Branch branch)) {
            return Optional.empty();
        }
        Type union = new Type.Declared(branch.union());
        Type object = new Type.Declared(
                direction.written(objects.before(), objects.after()).id());
        return relation.varied()
                .of(object)
                .limit(MAX_TRIES)
                .filter(ObjectValue.class::isInstance)
                .map(ObjectValue.class::cast)
                .filter(value -> !reads(value, union) && reads(Json.with(value, read.name(), Json.NULL), union))
                .findFirst()
                .map(value -> evidence.value(
                        Verdict.BREAK,
                        "%s may lack \"%s\", without which a strict decoder tries other types, and refuses them."
                                .formatted(PropertyDocuments.capital(direction.results()), read.name()),
                        written,
                        value));
    }

    private boolean reads(JsonValue value, Type type) {
        return relation.reads(value, type, ForbiddenMembers.PASSED);
    }
}
