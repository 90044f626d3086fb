package dev.extractgen.generator.review.rules;

import dev.extractgen.generator.emit.JavaApi;
import dev.extractgen.generator.review.comparison.Moved;
import dev.extractgen.generator.review.comparison.Moved.Move;
import dev.extractgen.generator.review.comparison.Occurrence;
import dev.extractgen.generator.review.document.Route;
import dev.extractgen.generator.review.finding.Axis;
import dev.extractgen.generator.review.finding.Effect;
import dev.extractgen.generator.review.finding.Rule;
import dev.extractgen.generator.review.finding.Verdict;
import dev.extractgen.generator.review.results.DocumentJudge;
import dev.extractgen.generator.review.versions.Direction;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Judges properties that lie in another object: on each axis, what becomes of the worst of them. */
final class MoveRules {
    private static final int SHOWN = 3;

    private final Judges judges;

    MoveRules(Judges judges) {
        this.judges = judges;
    }

    void moved(Moved moved) {
        List<Move> moves = moved.moves();
        boolean isOne = moves.size() == 1;
        Draft draft = judges.draft(Rule.PROPERTY_MOVED, moves.get(0).after().side())
                .before(moves.get(0).before().side())
                .after(moves.get(0).after().side())
                .headline(headline(moves))
                .values(texts(moves, Move::before), texts(moves, Move::after))
                .effect(Axis.JAVA_READING, worst(moved, this::reading, this::readingWhole))
                .effect(Axis.JAVA_MAKING, worst(moved, this::making, this::makingWhole))
                .effect(
                        Axis.EXTRACTION,
                        Verdict.WILL_CHANGE,
                        "The service is asked for %s as part of something else.".formatted(isOne ? "it" : "them"))
                .wayOut("Leave %s; an alias can't lead from one object to another."
                        .formatted(isOne ? "the field where it is" : "the fields where they are"));
        moves.subList(1, moves.size())
                .forEach(move -> draft.and(move.after().side().subject()));
        judges.judgeDocuments(
                draft,
                judge -> worst(
                        moved,
                        move -> documents(judge, move),
                        (whole, isNew) -> judge.direction() == Direction.NEW == isNew
                                ? judge.properties().property(whole.objects(), whole.property(), null)
                                : judge.properties().property(whole.objects(), null, whole.property())));
        judges.report(draft);
    }

    private String headline(List<Move> moves) {
        String shown = moves.stream().limit(SHOWN).map(this::words).collect(Collectors.joining(", "));
        return moves.size() > SHOWN ? "%s, and %s more".formatted(shown, moves.size() - SHOWN) : shown;
    }

    /** From one branch of a union to another the way in a document is the same. */
    private String words(Move move) {
        String before = text(move.before());
        String after = text(move.after());
        return before.equals(after)
                ? "\"%s\" is in %s, and was in %s"
                        .formatted(
                                after,
                                record(judges.schemas().apiAfter(), move.after()),
                                record(judges.schemas().apiBefore(), move.before()))
                : "\"%s\" was \"%s\"".formatted(after, before);
    }

    private static String record(JavaApi api, Occurrence occurrence) {
        return occurrence.side().route() instanceof Route.Member member ? api.type(member.object()) : api.root();
    }

    private static String texts(List<Move> moves, Function<Move, Occurrence> side) {
        return moves.stream().map(side).map(MoveRules::text).collect(Collectors.joining("\n"));
    }

    private static String text(Occurrence occurrence) {
        return occurrence.side().route().text();
    }

    /** Judges each property, and the one that came or went with all of them. */
    private static Effect worst(
            Moved moved, Function<Move, Effect> judging, BiFunction<Occurrence, Boolean, Effect> ofWhole) {
        Effect worst = moved.moves().stream().map(judging).reduce(Effect::worse).orElseThrow();
        return moved.whole() == null ? worst : Effect.worse(worst, ofWhole.apply(moved.whole(), moved.isIntoWhole()));
    }

    private Effect reading(Move move) {
        Occurrence before = move.before();
        return before.isWhole()
                ? judges.java().gone(before.side(), before.objects().after())
                : judges.java().gone(before.side());
    }

    private Effect readingWhole(Occurrence whole, boolean isNew) {
        return isNew
                ? judges.methods()
                        .reading(whole.objects(), whole.property(), Effect.none("There is one more accessor."))
                : judges.java().gone(whole.side(), whole.objects().after());
    }

    private Effect making(Move move) {
        return Effect.worse(
                judges.methods().setting(move.before().side(), making(move.before())), making(move.after()));
    }

    private Effect making(Occurrence occurrence) {
        return occurrence.isWhole()
                ? judges.making().of(occurrence.objects())
                : Effect.none("Nothing makes such a record.");
    }

    private Effect makingWhole(Occurrence whole, boolean isNew) {
        return isNew ? judges.making().of(whole.objects()) : judges.making().without(whole.objects(), whole.side());
    }

    private static Effect documents(DocumentJudge judge, Move move) {
        Occurrence written = judge.direction().written(move.before(), move.after());
        Occurrence read = judge.direction().read(move.before(), move.after());
        return Effect.worse(
                judge.properties().gone(written),
                read.isWhole() ? judge.properties().property(read.objects(), null, read.property()) : Effect.none(""));
    }
}
