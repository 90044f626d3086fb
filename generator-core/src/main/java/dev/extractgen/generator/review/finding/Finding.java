package dev.extractgen.generator.review.finding;

import dev.extractgen.generator.diagnostics.SourceLocation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One edit of a schema, and what it does.
 *
 * @param rule the kind of edit
 * @param schema the schema file as it should be shown to people
 * @param subject the field, such as {@code items[].amount}, with the record's name where the value may be one of
 *     several, such as {@code lines[].amount (Discount)}; or several that the edit changes alike; empty for the schema
 *     as a whole
 * @param headline what was changed, in one line
 * @param before the place in the old schema, or null when it had none
 * @param after the place in the new schema, or null when it has none
 * @param effects what the change does on each axis
 * @param text the text that was changed, or null when the change is not one of words
 * @param wayOut what can be done when the effects are not wanted
 * @param bindings what to write into the bindings for that, or null
 * @param edit what was edited: rule, place, old and new value
 * @param fingerprint stands for this very change: the edit, and its verdicts
 */
public record Finding(
        Rule rule,
        String schema,
        String subject,
        String headline,
        @Nullable Spot before,
        @Nullable Spot after,
        Map<Axis, Effect> effects,
        @Nullable TextChange text,
        String wayOut,
        @Nullable BindingsAdvice bindings,
        List<String> edit,
        String fingerprint) {
    /** Where a definition has many uses, some of them tell which one it is. */
    private static final int MAX_SUBJECT = 60;

    /** Nobody can read what is to be written for more. */
    private static final int MAX_PLACES = 50;

    private static final String SEPARATOR = ", ";
    private static final String AND_MORE = " and more";

    /** Copies the effects, of which there must be one for each axis, and the edit. */
    public Finding {
        if (effects.size() != Axis.values().length) {
            throw new IllegalArgumentException("effects on %s only".formatted(effects.keySet()));
        }
        effects = Collections.unmodifiableMap(new EnumMap<>(effects));
        edit = List.copyOf(edit);
    }

    /**
     * Makes a finding that goes by its edit and its verdicts. Who accepts it does not accept what the same edit does
     * once other things have changed, too.
     */
    public Finding(
            Rule rule,
            String schema,
            String subject,
            String headline,
            @Nullable Spot before,
            @Nullable Spot after,
            Map<Axis, Effect> effects,
            @Nullable TextChange text,
            String wayOut,
            @Nullable BindingsAdvice bindings,
            List<String> edit) {
        this(
                rule,
                schema,
                subject,
                headline,
                before,
                after,
                effects,
                text,
                wayOut,
                bindings,
                edit,
                fingerprint(edit, effects));
    }

    private static String fingerprint(List<String> edit, Map<Axis, Effect> effects) {
        List<String> texts = new ArrayList<>(edit);
        for (Axis axis : Axis.values()) {
            Effect effect = effects.get(axis);
            texts.add(effect == null ? "" : effect.verdict().id());
        }
        return Fingerprint.of(texts);
    }

    /** Returns the same finding with another effect on an axis. */
    public Finding with(Axis axis, Effect effect) {
        Map<Axis, Effect> changed = new EnumMap<>(effects);
        changed.put(axis, effect);
        return with(subject, changed, bindings);
    }

    /**
     * Returns what is to be said of one edit that has effects in several places: on each axis the worse, and what to
     * write for each of them, unless there are too many.
     */
    public Finding worse(Finding elsewhere) {
        Map<Axis, Effect> worse = new EnumMap<>(effects);
        elsewhere.effects.forEach((axis, effect) -> worse.merge(axis, effect, Effect::worse));
        BindingsAdvice advice = bindings == null || elsewhere.bindings == null || bindings.places() >= MAX_PLACES
                ? bindings
                : BindingsAdvice.all(List.of(bindings, elsewhere.bindings));
        return with(both(subject, elsewhere.subject), worse, advice);
    }

    private Finding with(String newSubject, Map<Axis, Effect> newEffects, @Nullable BindingsAdvice newBindings) {
        return new Finding(
                rule, schema, newSubject, headline, before, after, newEffects, text, wayOut, newBindings, edit);
    }

    /** Returns what is about two subjects; of many, some stand for all. */
    public static String both(String subject, String other) {
        boolean isNamed = (subject + SEPARATOR).startsWith(other + SEPARATOR)
                || (subject + SEPARATOR).contains(SEPARATOR + other + SEPARATOR);
        if (isNamed || subject.endsWith(AND_MORE)) {
            return subject;
        }
        return subject.length() > MAX_SUBJECT ? subject + AND_MORE : subject + SEPARATOR + other;
    }

    /** Returns the effect on an axis. */
    public Effect effect(Axis axis) {
        Effect effect = effects.get(axis);
        if (effect == null) {
            throw new IllegalStateException("no effect on " + axis);
        }
        return effect;
    }

    /** Returns the verdict on an axis. */
    public Verdict verdict(Axis axis) {
        return effect(axis).verdict();
    }

    /** Returns the place to show first: in the new schema, or else in the old one. */
    public @Nullable SourceLocation location() {
        Spot spot = after == null ? before : after;
        return spot == null ? null : spot.location();
    }
}
