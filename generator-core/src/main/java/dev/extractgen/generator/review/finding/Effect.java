package dev.extractgen.generator.review.finding;

import org.jspecify.annotations.Nullable;

/**
 * What a change does on one axis.
 *
 * @param verdict the verdict
 * @param sentence what it means, for people
 * @param witness what shows it, or null where nothing can or need be shown
 */
public record Effect(
        Verdict verdict, String sentence, @Nullable Witness witness) {
    /** Makes an effect that nothing shows. */
    public static Effect of(Verdict verdict, String sentence) {
        return new Effect(verdict, sentence, null);
    }

    /** Makes an effect that is none, with the reason. */
    public static Effect none(String sentence) {
        return of(Verdict.NONE, sentence);
    }

    /** Returns the worse of two effects on the same axis. */
    public static Effect worse(Effect one, Effect other) {
        return one.verdict.compareTo(other.verdict) >= 0 ? one : other;
    }

    /** Returns the same effect with one more sentence, unless it says that already. */
    public Effect and(String more) {
        return sentence.contains(more) ? this : new Effect(verdict, sentence + " " + more, witness);
    }
}
