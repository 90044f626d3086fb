package dev.extractgen.generator.review.rules;

import dev.extractgen.generator.diagnostics.SourceLocation;
import dev.extractgen.generator.read.SchemaSource;
import dev.extractgen.generator.review.comparison.Place;
import dev.extractgen.generator.review.comparison.Side;
import dev.extractgen.generator.review.finding.Axis;
import dev.extractgen.generator.review.finding.BindingsAdvice;
import dev.extractgen.generator.review.finding.Effect;
import dev.extractgen.generator.review.finding.Finding;
import dev.extractgen.generator.review.finding.Rule;
import dev.extractgen.generator.review.finding.Spot;
import dev.extractgen.generator.review.finding.TextChange;
import dev.extractgen.generator.review.finding.Verdict;
import dev.extractgen.generator.review.versions.SchemaExcerpt;
import dev.extractgen.generator.schema.JsonText;
import dev.extractgen.generator.schema.SchemaNode;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A finding that is being written. What is not said has no effect. Its places are written out when it is finished,
 * which depends on no other finding.
 */
final class Draft {
    private static final Effect NOT_HERE = Effect.none(
            "No document of this schema has such a value; findings of the schemas that refer to it speak of theirs.");

    private static final Effect NO_RESULTS =
            Effect.none("One version is there for its definitions alone, and has no results.");

    private static final int LONG = 300;

    private final Rule rule;
    private final String schema;
    private String subject;
    private final Map<Axis, Effect> effects = new EnumMap<>(Axis.class);
    private Supplier<@Nullable Spot> before = () -> null;
    private Supplier<@Nullable Spot> after = () -> null;
    private String origin;
    private String headline = "";
    private String valueBefore = "";
    private String valueAfter = "";
    private @Nullable TextChange text;
    private String wayOut = "";
    private final Map<String, Map<String, Set<String>>> bindings = new LinkedHashMap<>();
    private final Set<Axis> settled = EnumSet.noneOf(Axis.class);

    /**
     * Begins a finding.
     *
     * @param schema the schema as it should be shown to people
     * @param subject the field, or nothing for the schema as a whole
     */
    Draft(Rule rule, String schema, String subject) {
        this.rule = rule;
        this.schema = schema;
        this.origin = schema;
        this.subject = subject;
        for (Axis axis : Axis.values()) {
            effects.put(axis, Effect.none("No effect."));
        }
    }

    /** Says which schema it is of, if that goes by another path than people are shown. */
    Draft of(String path) {
        origin = path;
        return this;
    }

    /** Says what else it is about. */
    Draft and(String other) {
        subject = Finding.both(subject, other);
        return this;
    }

    Draft headline(String text) {
        headline = text;
        return this;
    }

    Draft before(Side side) {
        return before(side.subschemas().nodes().get(0));
    }

    Draft before(SchemaNode node) {
        before = () -> spot(node);
        return this;
    }

    Draft before(@Nullable SourceLocation location, String json) {
        before = () -> location == null ? null : new Spot(location, json);
        return this;
    }

    Draft after(Side side) {
        return after(side.subschemas().nodes().get(0));
    }

    Draft after(SchemaNode node) {
        after = () -> spot(node);
        return this;
    }

    Draft after(@Nullable SourceLocation location, String json) {
        after = () -> location == null ? null : new Spot(location, json);
        return this;
    }

    private static Spot spot(SchemaNode node) {
        return new Spot(node.location(), SchemaExcerpt.of(node.value()));
    }

    /** Says where it was edited, which is not where a reference leads there that both versions have. */
    Draft at(Place place) {
        List<SchemaNode> old = place.before().subschemas().nodes();
        List<SchemaNode> now = place.after().subschemas().nodes();
        int edited = old.size() == now.size() ? edited(old, now) : 0;
        return before(old.get(edited)).after(now.get(edited));
    }

    private static int edited(List<SchemaNode> before, List<SchemaNode> after) {
        for (int i = 0; before.size() > 1 && i < before.size(); i++) {
            if (!isWrittenAlike(before.get(i), after.get(i))) {
                return i;
            }
        }
        return 0;
    }

    private static boolean isWrittenAlike(SchemaNode before, SchemaNode after) {
        return JsonText.of(before.value()).equals(JsonText.of(after.value()));
    }

    /** Says what was there before and what is there now, so that the change is told from others at the same place. */
    Draft values(String was, String is) {
        valueBefore = was;
        valueAfter = is;
        return this;
    }

    Draft effect(Axis axis, Effect effect) {
        if (!settled.contains(axis)) {
            effects.put(axis, effect);
        }
        return this;
    }

    Draft effect(Axis axis, Verdict verdict, String sentence) {
        return effect(axis, Effect.of(verdict, sentence));
    }

    /** Says that no document has what the finding is about, so that there is only code to judge. */
    Draft ofNoDocument() {
        for (Axis axis : List.of(Axis.STORED_RESULTS, Axis.NEW_RESULTS, Axis.EXTRACTION)) {
            without(axis, NOT_HERE);
        }
        return this;
    }

    /** Says that there are no results that one version has written and the other reads. */
    Draft ofNoResults() {
        return settled.isEmpty()
                ? without(Axis.STORED_RESULTS, NO_RESULTS).without(Axis.NEW_RESULTS, NO_RESULTS)
                : this;
    }

    /** Says that there is nothing to judge on an axis, whatever is said later. */
    Draft without(Axis axis, Effect reason) {
        effects.put(axis, reason);
        settled.add(axis);
        return this;
    }

    /** Judges documents, if there may be any that have what the finding is about. */
    Draft documents(Axis axis, Supplier<Effect> judging) {
        return settled.contains(axis) ? this : effect(axis, judging.get());
    }

    Draft text(TextChange change) {
        text = change;
        return this;
    }

    Draft wayOut(String sentence) {
        wayOut = sentence;
        return this;
    }

    /**
     * Says what to write into the bindings.
     *
     * @param member the member of the bindings
     * @param place what it is written for
     * @param decision what is decided there, as JSON
     */
    Draft bindings(String member, SourceLocation place, String decision) {
        BindingsAdvice.addTo(bindings, Map.of(member, Map.of(place.pointer(), Set.of(decision))));
        return this;
    }

    /** Takes in what the same edit does elsewhere; of much that is alike, some stands for all. */
    Draft with(Axis axis, Effect effect) {
        effects.merge(axis, effect, Draft::both);
        return this;
    }

    /** Takes in what another finding says, as it comes of the same edit. */
    Draft with(Draft other) {
        other.effects.forEach((axis, effect) -> {
            if (effect.verdict() != Verdict.NONE) {
                with(axis, effect);
            }
        });
        BindingsAdvice.addTo(bindings, other.bindings);
        return andWayOut(other.wayOut);
    }

    private static Effect both(Effect own, Effect other) {
        boolean isSaid =
                own.sentence().contains(other.sentence()) || own.sentence().length() > LONG;
        return own.verdict().compareTo(other.verdict()) < 0 ? other : isSaid ? own : own.and(other.sentence());
    }

    Draft andWayOut(String sentence) {
        wayOut = wayOut.contains(sentence) ? wayOut : wayOut + " " + sentence;
        return this;
    }

    Rule rule() {
        return rule;
    }

    /** Returns where the old version was edited, if it has the place. */
    Optional<SourceLocation> locationBefore() {
        return Optional.ofNullable(before.get()).map(Spot::location);
    }

    /** Returns where the new version was edited, if it has the place. */
    Optional<SourceLocation> locationAfter() {
        return Optional.ofNullable(after.get()).map(Spot::location);
    }

    Finding finish() {
        Spot was = before.get();
        Spot is = after.get();
        List<String> edit = List.of(
                rule.id(),
                origin,
                place(was, origin),
                was == null ? place(is, schema) : pointer(is),
                valueBefore,
                valueAfter);
        // Where the finding stands in another file, that has no say in what this schema makes of it.
        String file = SchemaSource.bindingsPath(schema);
        String way = bindings.isEmpty() ? wayOut : "%s Add to %s:".formatted(wayOut, file);
        BindingsAdvice advice = bindings.isEmpty() ? null : new BindingsAdvice(file, bindings);
        return new Finding(rule, schema, subject, headline, was, is, effects, text, way, advice, edit);
    }

    /** Other files have the same pointers; the old one is named, as the new one may move before it is merged. */
    private static String place(@Nullable Spot spot, String own) {
        return spot == null || spot.location().path().equals(own)
                ? pointer(spot)
                : spot.location().path() + "#" + pointer(spot);
    }

    private static String pointer(@Nullable Spot spot) {
        return spot == null ? "" : spot.location().pointer();
    }
}
