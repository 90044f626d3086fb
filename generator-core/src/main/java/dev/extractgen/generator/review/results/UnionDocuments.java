package dev.extractgen.generator.review.results;

import dev.extractgen.generator.model.Declaration.Branch;
import dev.extractgen.generator.model.Declaration.UnionDeclaration;
import dev.extractgen.generator.review.comparison.UnionPair;
import dev.extractgen.generator.review.document.Route;
import dev.extractgen.generator.review.finding.Effect;
import dev.extractgen.generator.review.finding.Verdict;
import dev.extractgen.generator.review.relation.DecodeRelation;
import dev.extractgen.generator.review.relation.ForbiddenMembers;
import dev.extractgen.generator.schema.JsonValue;
import java.util.List;
import java.util.stream.Stream;

/** Judges what a change of the branches of unions does to documents that go in one direction. */
public final class UnionDocuments {
    /** So many values of each branch are tried. */
    private static final int MAX_TRIES = 50;

    private final DocumentJudge judge;
    private final DecodeRelation relation;

    UnionDocuments(DocumentJudge judge, DecodeRelation relation) {
        this.judge = judge;
        this.relation = relation;
    }

    /** Judges a branch of a union that only the writing version has. */
    public Effect gone(UnionPair unions, int index) {
        UnionDeclaration written = judge.direction().written(unions.before(), unions.after());
        Branch branch = written.branches().get(index);
        Route route = new Route.Branch(judge.direction().written(unions.place()).route(), written.id(), index);
        Effect effect = judge.types(
                route,
                branch.type(),
                judge.direction().read(unions.place()).use().type());
        return effect.verdict() == Verdict.NONE || effect.verdict() == Verdict.LOSS
                ? Effect.of(Verdict.SILENT, "The value is read as another of the types that it may have.")
                : effect;
    }

    /** Judges a branch of a union that only the reading version has: it may take what was another's. */
    public Effect added(UnionPair unions, int index) {
        Branch taking = judge.direction()
                .read(unions.before(), unions.after())
                .branches()
                .get(index);
        return written(unions)
                        .flatMap(branch -> relation.smallest().of(branch.type()).stream())
                        .anyMatch(value -> readsAll(value, taking))
                ? Effect.of(
                        Verdict.DEPENDS,
                        "A value that fits this type, too, may now be read as it. Replay %s to know."
                                .formatted(judge.direction().results()))
                : Effect.none("Every value is read as before.");
    }

    /** Judges branches of a union that are tried in another order. */
    public Effect reordered(UnionPair unions) {
        List<Branch> read =
                judge.direction().read(unions.before(), unions.after()).branches();
        return written(unions)
                        .flatMap(branch -> relation.varied().of(branch.type()).limit(MAX_TRIES))
                        .anyMatch(value -> read.stream()
                                        .filter(branch -> readsAll(value, branch))
                                        .count()
                                > 1)
                ? Effect.of(
                        Verdict.DEPENDS,
                        "A value that fits several of the types is read as the first, which may be another. Replay %s to know."
                                .formatted(judge.direction().results()))
                : Effect.none("What a value is does not depend on the order.");
    }

    /** Scalars and arrays are told apart by what they are. */
    private Stream<Branch> written(UnionPair unions) {
        return judge.direction().written(unions.before(), unions.after()).branches().stream()
                .filter(Branch::isObject);
    }

    /** Of branches that read a value, decoders take one that leaves out the fewest of its members. */
    private boolean readsAll(JsonValue value, Branch branch) {
        return relation.reads(value, branch.type(), ForbiddenMembers.NONE_LEFT_OUT);
    }
}
