package dev.extractgen.generator.review.comparison;

import dev.extractgen.generator.model.Property;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says whether a property may be another one under a new name. That is worth a question, and never a fact. */
final class Similarity {
    private static final double SIMILAR_NAMES = 0.5;
    private static final double SIMILAR_TEXTS = 0.8;
    private static final int FEW_WORDS = 3;

    private Similarity() {}

    static boolean isSimilar(Property one, Property other) {
        return common(words(one.name()), words(other.name())) >= SIMILAR_NAMES
                || areSimilarTexts(
                        one.documentation().description(), other.documentation().description());
    }

    private static boolean areSimilarTexts(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return false;
        }
        Set<String> words = words(one);
        return words.size() >= FEW_WORDS && common(words, words(other)) >= SIMILAR_TEXTS;
    }

    /** Returns how many of the words of both are common to them, between 0 and 1. */
    static double common(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        Set<String> all = new HashSet<>(one);
        all.addAll(other);
        return all.isEmpty() ? 0 : (double) both.size() / all.size();
    }

    private static Set<String> words(String text) {
        String parted = text.replaceAll("(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})", " ").toLowerCase(Locale.ROOT);
        Set<String> words = new HashSet<>(List.of(parted.split("[^\\p{L}\\p{N}]+", -1)));
        words.remove("");
        return words;
    }
}
