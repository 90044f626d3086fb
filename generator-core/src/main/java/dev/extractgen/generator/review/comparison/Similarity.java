package dev.extractgen.generator.review.comparison;

import dev.extractgen.generator.model.Property;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Says whether something may be something else under a new name. That is worth a question, and never a fact. */
public final class Similarity {
    private static final double SIMILAR_NAMES = 0.5;
    private static final double SIMILAR_TEXTS = 0.8;
    private static final double SIMILAR_TEXTS_IN_PLACE = 0.4;
    private static final int FEW_WORDS = 3;

    private Similarity() {}

    static boolean isSimilar(Property one, Property other) {
        return common(words(one.name()), words(other.name())) >= SIMILAR_NAMES
                || areSimilarTexts(one, other, SIMILAR_TEXTS);
    }

    /** Returns whether what stands in the place of another property may be that one; less will do for it. */
    static boolean isSimilarInPlace(Property one, Property other) {
        return areSimilarTexts(one, other, SIMILAR_TEXTS_IN_PLACE) || haveSameText(one, other);
    }

    private static boolean haveSameText(Property one, Property other) {
        String text = one.documentation().description();
        return text != null
                && !text.isBlank()
                && text.equals(other.documentation().description());
    }

    private static boolean areSimilarTexts(Property one, Property other, double wanted) {
        String text = one.documentation().description();
        String otherText = other.documentation().description();
        if (text == null || otherText == null) {
            return false;
        }
        Set<String> words = words(text);
        Set<String> otherWords = words(otherText);
        return Math.max(words.size(), otherWords.size()) >= FEW_WORDS && common(words, otherWords) >= wanted;
    }

    /** Returns how many of the words of both are common to them, between 0 and 1. */
    public static double common(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        Set<String> all = new HashSet<>(one);
        all.addAll(other);
        return all.isEmpty() ? 0 : (double) both.size() / all.size();
    }

    static Set<String> words(String text) {
        String parted = text.replaceAll("(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})", " ").toLowerCase(Locale.ROOT);
        Set<String> words = new HashSet<>(List.of(parted.split("[^\\p{L}\\p{N}]+", -1)));
        words.remove("");
        return words;
    }
}
