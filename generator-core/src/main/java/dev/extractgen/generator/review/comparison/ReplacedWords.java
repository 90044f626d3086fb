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

    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<Replacement, Integer> replacements = new HashMap<>();

    ReplacedWords(Collection<String> removed, Collection<String> added) {
        removed.forEach(name -> words.put(name, Similarity.words(name)));
        added.forEach(name -> words.put(name, Similarity.words(name)));
        for (String old : removed) {
            for (String now : added) {
                Replacement replacement = between(old, now);
                boolean isPart = replacement.old.size() < words(old).size();
                if (isPart && !replacement.old.isEmpty() && !replacement.now.isEmpty()) {
                    replacements.merge(replacement, 1, Integer::sum);
                }
            }
        }
    }

    private Set<String> words(String name) {
        return words.getOrDefault(name, Set.of());
    }

    private Replacement between(String old, String now) {
        return new Replacement(without(words(old), words(now)), without(words(now), words(old)));
    }

    private static Set<String> without(Set<String> words, Set<String> others) {
        Set<String> rest = new HashSet<>(words);
        rest.removeAll(others);
        return rest;
    }

    /** Returns whether what tells two names apart tells others apart, too. */
    boolean tellApart(String old, String now) {
        return replacements.getOrDefault(between(old, now), 0) > 1;
    }
}
