package dev.extractgen.generator.review.rules;

import dev.extractgen.generator.emit.JavaApi;
import dev.extractgen.generator.model.Declaration.Branch;
import dev.extractgen.generator.model.Declaration.ObjectDeclaration;
import dev.extractgen.generator.model.ExtractionModel;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.model.TypeUse;
import dev.extractgen.generator.review.comparison.ShapeText;
import dev.extractgen.generator.review.comparison.Side;
import dev.extractgen.generator.review.comparison.UnionChanges;
import dev.extractgen.generator.review.comparison.UnionPair;
import dev.extractgen.generator.review.finding.Axis;
import dev.extractgen.generator.review.finding.Effect;
import dev.extractgen.generator.review.finding.Rule;
import dev.extractgen.generator.review.finding.Verdict;
import dev.extractgen.generator.review.finding.Witness;
import dev.extractgen.generator.review.finding.Witness.Outcome;
import dev.extractgen.generator.review.usage.Snippets;
import dev.extractgen.generator.review.versions.Direction;
import dev.extractgen.generator.review.versions.TypeWords;
import java.util.Map;

/** Judges branches of unions that come and go. */
final class UnionRules implements UnionChanges {
    private final Judges judges;

    UnionRules(Judges judges) {
        this.judges = judges;
    }

    @Override
    public void compared(UnionPair unions, Map<Integer, Integer> matches) {
        if (unions.place().before().route().definition().isEmpty()) {
            judges.note(new MatchedUnion(unions, matches));
        }
    }

    @Override
    public void added(UnionPair unions, int index) {
        Side union = unions.place().after();
        Branch branch = unions.after().branches().get(index);
        Draft draft = draft(Rule.BRANCH_ADDED, unions)
                .after(union.alternative(unions.after(), index))
                .headline("The value may also be "
                        + words(union, branch, judges.schemas().apiAfter()))
                .values("", shape(union, branch))
                .effect(Axis.JAVA_READING, judges.java().ofType(unions.place(), () -> uncovered(unions)))
                .effect(Axis.JAVA_MAKING, Effect.none("The types that there were are still there."))
                .effect(Axis.EXTRACTION, Verdict.WILL_CHANGE, "The service may answer with another type of value.")
                .wayOut("Give switches over types a default before new types come.");
        judges.judgeDocuments(
                draft,
                judge -> judge.direction() == Direction.NEW
                        ? judge.unions().gone(unions, index)
                        : judge.unions().added(unions, index));
        judges.report(draft);
    }

    private Effect uncovered(UnionPair unions) {
        JavaApi before = judges.schemas().apiBefore();
        JavaApi after = judges.schemas().apiAfter();
        return before.branches(unions.before()).containsAll(after.branches(unions.after()))
                ? Effect.none("It goes by the name of a type that has gone, of which there is a finding.")
                : new Effect(
                        Verdict.SOURCE,
                        "There is one more type: a switch over types without default does not cover it and does not compile.",
                        Witness.Code.compiled(
                                Snippets.switchingOverTypes(
                                        before.type(unions.before().id()), before.branches(unions.before())),
                                Outcome.DOES_NOT_COMPILE));
    }

    @Override
    public void removed(UnionPair unions, int index) {
        Side union = unions.place().before();
        Branch branch = unions.before().branches().get(index);
        Effect java = judges.java()
                .ofType(
                        unions.place(),
                        () -> judges.java().goneBranch(unions.before().id(), index));
        Draft draft = draft(Rule.BRANCH_REMOVED, unions)
                .before(union.alternative(unions.before(), index))
                .headline("The value may no longer be "
                        + words(union, branch, judges.schemas().apiBefore()))
                .values(shape(union, branch), "")
                .effect(Axis.JAVA_READING, java)
                .effect(Axis.JAVA_MAKING, java)
                .effect(Axis.EXTRACTION, Verdict.WILL_CHANGE, "The service may not answer with that type of value.")
                .wayOut("Keep it for as long as results with such values are stored.");
        judges.judgeDocuments(
                draft,
                judge -> judge.direction() == Direction.STORED
                        ? judge.unions().gone(unions, index)
                        : judge.unions().added(unions, index));
        judges.report(draft);
    }

    @Override
    public void reordered(UnionPair unions) {
        Effect same = Effect.none("Types do not depend on the order.");
        Draft draft = draft(Rule.BRANCHES_REORDERED, unions)
                .headline("The types come in another order")
                .values(shape(unions.place().before()), shape(unions.place().after()))
                .effect(Axis.JAVA_READING, same)
                .effect(Axis.JAVA_MAKING, same)
                .effect(Axis.EXTRACTION, Verdict.MAY_CHANGE, "The service sees the types in another order.")
                .wayOut("Put the types back into their old order.");
        judges.judgeDocuments(draft, judge -> judge.unions().reordered(unions));
        judges.report(draft);
    }

    private Draft draft(Rule rule, UnionPair unions) {
        return judges.draft(rule, unions.place());
    }

    /** Objects are told apart by what they are called in Java. */
    private static String words(Side side, Branch branch, JavaApi api) {
        ExtractionModel model = side.schema().model();
        String words = new TypeWords(model).of(branch.type());
        return branch.type() instanceof Type.Declared declared
                        && model.declaration(declared.id()) instanceof ObjectDeclaration
                ? "%s: %s".formatted(words, api.type(declared.id()))
                : words;
    }

    private static String shape(Side side, Branch branch) {
        return ShapeText.of(TypeUse.of(branch.type()), side.schema().model());
    }

    private static String shape(Side side) {
        return ShapeText.of(side.use(), side.schema().model());
    }
}
