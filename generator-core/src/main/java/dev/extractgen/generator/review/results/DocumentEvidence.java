package dev.extractgen.generator.review.results;

import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.review.document.Excerpt;
import dev.extractgen.generator.review.document.Route;
import dev.extractgen.generator.review.finding.Effect;
import dev.extractgen.generator.review.finding.Verdict;
import dev.extractgen.generator.review.finding.Witness;
import dev.extractgen.generator.review.relation.DecodeRelation;
import dev.extractgen.generator.review.relation.ForbiddenMembers;
import dev.extractgen.generator.review.relation.Gap;
import dev.extractgen.generator.review.versions.Shown;
import dev.extractgen.generator.schema.JsonPointer;
import dev.extractgen.generator.schema.JsonText;
import dev.extractgen.generator.schema.JsonValue;
import dev.extractgen.generator.schema.JsonValue.ArrayValue;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes effects that documents show. */
public final class DocumentEvidence {
    private static final String UNKNOWN =
            " No name was found that fits the pattern of such a member, so there may be none. Replay results to know.";

    private static final Effect REFUSED =
            Effect.none("What may lie here is refused for other changes, so that nothing of it is left out.");

    private static final int MAX_TRIES = 20;

    private final DecodeRelation relation;

    DocumentEvidence(DecodeRelation relation) {
        this.relation = relation;
    }

    /** Judges a single value that is written and may not be read. */
    public Effect value(Verdict verdict, String sentence, Route route, JsonValue value) {
        return effect(verdict, sentence, route, Gap.whole(value)).orElseGet(DocumentEvidence::unreachable);
    }

    /** Judges the members of a value that is read, nothing if it is read as a whole. */
    Optional<Effect> members(Route route, Type written, Type read) {
        return relation.refusal(written, read)
                .flatMap(gap -> effect(
                        Verdict.REFUSED,
                        gap.value() instanceof ArrayValue
                                ? "A strict decoder refuses an element: %s."
                                : "A strict decoder refuses a member: %s.",
                        route,
                        gap))
                .or(() -> relation.loss(written, read)
                        .flatMap(gap -> effect(Verdict.LOSS, "A member is left out, with a warning: %s.", route, gap)));
    }

    /** Makes an effect that a value shows at the end of a route, or nothing when no document can have it there. */
    Optional<Effect> effect(Verdict verdict, String sentence, Route route, Gap gap) {
        return relation.document(route, gap.value())
                .map(document -> shown(
                        verdict,
                        sentence.formatted(Shown.json(gap.value())),
                        document,
                        route,
                        route.pointer().append(gap.at())));
    }

    /**
     * Makes an effect that a document shows. Where the value lies within one of several types, the decoder may take it
     * for another of them; where it lies in a member that is not known by name, it may take that for another kind, and
     * where no name comes to mind, no document shows anything.
     */
    Effect shown(Verdict verdict, String sentence, JsonValue document, Route route, JsonPointer at) {
        if (route.isThroughUnknown()) {
            return Effect.of(Verdict.DEPENDS, sentence + UNKNOWN);
        }
        Excerpt own = Excerpt.of(document, at);
        Excerpt agreed = own.isWhole() ? Excerpt.of(agreed(document, at), at) : own;
        Optional<Route> union = route.outermostUnion();
        if (union.isEmpty() && !route.isThroughUndeclared()) {
            return new Effect(verdict, sentence, witness(agreed, at));
        }
        ForbiddenMembers forbidden = switch (verdict) {
            case BREAK -> ForbiddenMembers.PASSED;
            case LOSS -> ForbiddenMembers.NONE_LEFT_OUT;
            default -> ForbiddenMembers.REFUSED;
        };
        // Only there: other edits may be why the document is not read as a whole.
        JsonPointer place = union.orElse(route).pointer();
        if (relation.readsAt(document, place, forbidden)) {
            if (union.isEmpty()) {
                return Effect.none("A member of such a name is not read as one of these.");
            }
            // Another type would read it, and may forbid a member of it.
            return verdict == Verdict.BREAK
                    ? shown(Verdict.REFUSED, sentence, document, route, at)
                    : readOtherwise(document, union.get());
        }
        JsonPointer shown = union.isPresent() ? place : at;
        if (verdict == Verdict.LOSS) {
            return lost(document, at, place)
                    .map(lost -> new Effect(verdict, sentence, witness(Excerpt.of(lost, at), shown)))
                    .orElse(REFUSED);
        }
        boolean isRead = agreed.isWhole() && relation.readsAt(agreed.value(), place, forbidden);
        return new Effect(verdict, sentence, witness(isRead ? own : agreed, shown));
    }

    private Effect readOtherwise(JsonValue document, Route union) {
        return union instanceof Route.Branch branch && relation.isTakenForEarlier(branch, document)
                ? Effect.none("Both versions read the value as another of the types that it may have.")
                : Effect.of(Verdict.SILENT, "The value is read as another of the types that it may have.");
    }

    /**
     * Returns a document in which something is left out of what lies at a place, and the rest of it is read: if there
     * is one, a document that is read as a whole. Among much else, none is looked for when this one will do.
     */
    private Optional<JsonValue> lost(JsonValue document, JsonPointer at, JsonPointer place) {
        Stream<JsonValue> own = Stream.of(document);
        Stream<JsonValue> agreed = relation.agreedBeside(at, document).limit(MAX_TRIES);
        return (Excerpt.of(document, at).isWhole() ? Stream.concat(agreed, own) : Stream.concat(own, agreed))
                .filter(tried -> relation.readsAt(tried, place, ForbiddenMembers.REFUSED)
                        && !relation.readsAt(tried, place, ForbiddenMembers.NONE_LEFT_OUT))
                .findFirst();
    }

    private JsonValue agreed(JsonValue document, JsonPointer at) {
        return relation.agreedBeside(at, document).findFirst().orElse(document);
    }

    /** Returns what is shown of a document in which something is read differently. */
    public static Witness witness(Excerpt document, JsonPointer at) {
        return new Witness.Document(JsonText.of(document.value()), at.toString(), document.leftOut());
    }

    static Effect unreachable() {
        return Effect.none("No document can have a value here.");
    }
}
