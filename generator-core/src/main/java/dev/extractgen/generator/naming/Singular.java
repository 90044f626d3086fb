package dev.extractgen.generator.naming;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Names one element of a list after the list. The words and endings are few and fixed, so that names never change by
 * themselves.
 */
final class Singular {
    /** Words that no ending tells apart from those it is right for: statuses are not like clauses. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("people", "person"),
            Map.entry("children", "child"),
            Map.entry("movies", "movie"),
            Map.entry("cookies", "cookie"),
            Map.entry("calories", "calorie"),
            Map.entry("statuses", "status"),
            Map.entry("bonuses", "bonus"),
            Map.entry("campuses", "campus"),
            Map.entry("censuses", "census"),
            Map.entry("viruses", "virus"),
            Map.entry("aliases", "alias"),
            Map.entry("biases", "bias"),
            Map.entry("analyses", "analysis"),
            Map.entry("crises", "crisis"),
            Map.entry("diagnoses", "diagnosis"),
            Map.entry("prognoses", "prognosis"),
            Map.entry("theses", "thesis"),
            Map.entry("appendices", "appendix"),
            Map.entry("indices", "index"),
            Map.entry("matrices", "matrix"),
            Map.entry("vertices", "vertex"),
            Map.entry("caches", "cache"),
            Map.entry("quizzes", "quiz"));

    private static final List<String> UNCHANGED = List.of("series", "species", "news", "ss", "us", "is");

    private static final List<Map.Entry<String, String>> ENDINGS = List.of(
            Map.entry("ies", "y"),
            Map.entry("sses", "ss"),
            Map.entry("shes", "sh"),
            Map.entry("ches", "ch"),
            Map.entry("xes", "x"),
            Map.entry("s", ""));

    private Singular() {}

    /** Returns the name of an element, given the name of the list as a type: {@code LineItem} for {@code LineItems}. */
    static String of(String list) {
        String lower = list.toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> word : WORDS.entrySet()) {
            if (lower.endsWith(word.getKey())) {
                int kept = list.length() - word.getKey().length() + 1;
                return list.substring(0, kept) + word.getValue().substring(1);
            }
        }
        if (!isUnchanged(lower)) {
            for (Map.Entry<String, String> ending : ENDINGS) {
                if (lower.endsWith(ending.getKey())
                        && list.length() > ending.getKey().length() + 1) {
                    return list.substring(0, list.length() - ending.getKey().length()) + ending.getValue();
                }
            }
        }
        return list + "Item";
    }

    private static boolean isUnchanged(String lower) {
        for (String ending : UNCHANGED) {
            if (lower.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
