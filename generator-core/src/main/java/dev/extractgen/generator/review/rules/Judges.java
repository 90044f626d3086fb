package dev.extractgen.generator.review.rules;

import dev.extractgen.generator.bindings.BindingsScope;
import dev.extractgen.generator.diagnostics.SourceLocation;
import dev.extractgen.generator.parallel.SideBySide;
import dev.extractgen.generator.review.comparison.Place;
import dev.extractgen.generator.review.comparison.Side;
import dev.extractgen.generator.review.finding.Effect;
import dev.extractgen.generator.review.finding.Finding;
import dev.extractgen.generator.review.finding.Rule;
import dev.extractgen.generator.review.results.DocumentJudge;
import dev.extractgen.generator.review.usage.AddedMethodJudge;
import dev.extractgen.generator.review.usage.JavaJudge;
import dev.extractgen.generator.review.usage.MakingJudge;
import dev.extractgen.generator.review.versions.Direction;
import dev.extractgen.generator.review.versions.SchemaPair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What all families of rules judge with, and where their findings go. */
final class Judges {
    private final SchemaPair schemas;
    private final BindingsScope scope;
    private final AddedMethodJudge methods;
    private final JavaJudge java;
    private final MakingJudge making;
    private final List<DocumentJudge> documents;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<MatchedUnion> unions = new ArrayList<>();
    private final List<RenameRules.Rename> renames = new ArrayList<>();
    private final Consequences consequences = new Consequences();

    Judges(SchemaPair schemas) {
        this.schemas = schemas;
        this.scope = new BindingsScope(schemas.after().document());
        this.methods = new AddedMethodJudge(schemas);
        this.java = new JavaJudge(schemas, methods);
        this.making = new MakingJudge(schemas, java, methods);
        this.documents =
                List.of(new DocumentJudge(schemas, Direction.STORED), new DocumentJudge(schemas, Direction.NEW));
    }

    SchemaPair schemas() {
        return schemas;
    }

    JavaJudge java() {
        return java;
    }

    AddedMethodJudge methods() {
        return methods;
    }

    MakingJudge making() {
        return making;
    }

    /** Begins a finding at a place that both versions have. */
    Draft draft(Rule rule, Place place) {
        Draft draft = draft(rule, place.after()).at(place);
        if (!schemas.haveResults()) {
            draft.ofNoResults();
        }
        for (Direction direction : Direction.values()) {
            if (!direction.reaches(place)) {
                draft.without(direction.axis(), Direction.NOT_REACHED);
            }
        }
        return draft;
    }

    /** Begins a finding about a place that one version has. */
    Draft draft(Rule rule, Side side) {
        Draft draft = draft(rule, side.subject());
        return side.route().definition().isPresent() ? draft.ofNoDocument() : draft;
    }

    /** Begins a finding. */
    Draft draft(Rule rule, String subject) {
        return new Draft(rule, schemas.path(), subject).of(schemas.origin());
    }

    /** Says what to write into the bindings about a property, unless they can't mean it. */
    Draft bindField(Draft draft, SourceLocation place, String decision) {
        return scope.canMeanField(place) ? draft.bindings("fields", place, decision) : notBound(draft, place);
    }

    /** Says what to write into the bindings about a type, unless they can't mean it. */
    Draft bindType(Draft draft, SourceLocation place, String decision) {
        return scope.canMeanType(place) ? draft.bindings("types", place, decision) : notBound(draft, place);
    }

    private Draft notBound(Draft draft, SourceLocation place) {
        return draft.andWayOut(
                "But by %s, the bindings mean what %s has there itself.".formatted(place.pointer(), schemas.path()));
    }

    /** Judges documents in both directions. */
    void judgeDocuments(Draft draft, Function<DocumentJudge, Effect> judging) {
        for (DocumentJudge judge : documents) {
            draft.documents(judge.direction().axis(), () -> judging.apply(judge));
        }
    }

    void report(Draft draft) {
        drafts.add(draft);
    }

    /** Takes note of a union whose branches may be taken for each other, for when all findings are known. */
    void note(MatchedUnion union) {
        unions.add(union);
    }

    /** Returns the unions that were taken note of. */
    List<MatchedUnion> unions() {
        return unions;
    }

    /** Remembers a property that goes by another name, as types that are called after it do, too. */
    void renamed(RenameRules.Rename rename) {
        renames.add(rename);
    }

    /** Returns the finding about a property that types are called after, if there is one around two places. */
    Optional<Draft> renameAround(SourceLocation before, SourceLocation after) {
        return renames.stream()
                .filter(rename -> rename.isAround(before, after))
                .map(RenameRules.Rename::draft)
                .findFirst();
    }

    /** Returns what knows which findings come of others. */
    Consequences consequences() {
        return consequences;
    }

    /** Returns all findings, in the order in which they were reported. */
    List<Finding> findings() {
        return SideBySide.map(consequences.saidOnce(drafts), Draft::finish);
    }
}
