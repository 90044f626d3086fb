package dev.extractgen.generator.review.comparison;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Knows which words take the place of others in more than one name, as when {@code vendor_name} and {@code vendor_city}
 * come to be called {@code seller_name} and {@code seller_city}.
 */
final class ReplacedWords {
    private record Replacement(Set<String> old, Set<String> now) {}

    private final Map<Replacement, Integer> replacements = new HashMap<>();

    ReplacedWords(Collection<String> removed, Collection<String> added) {
        for (String old : removed) {
            for (String now : added) {
                Replacement replacement = between(old, now);
                if (isPartOfName(replacement, old)) {
                    replacements.merge(replacement, 1, Integer::sum);
                }
            }
        }
    }

    private static Replacement between(String old, String now) {
        Set<String> oldWords = Similarity.words(old);
        Set<String> newWords = Similarity.words(now);
        return new Replacement(without(oldWords, newWords), without(newWords, oldWords));
    }

    private static Set<String> without(Set<String> words, Set<String> others) {
        Set<String> rest = new HashSet<>(words);
        rest.removeAll(others);
        return rest;
    }

    private static boolean isPartOfName(Replacement replacement, String old) {
        return !replacement.old.isEmpty()
                && !replacement.now.isEmpty()
                && replacement.old.size() < Similarity.words(old).size();
    }

    /** Returns whether what tells two names apart tells others apart, too. */
    boolean tellApart(String old, String now) {
        return replacements.getOrDefault(between(old, now), 0) > 1;
    }
}
