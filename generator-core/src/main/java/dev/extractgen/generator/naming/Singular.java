package dev.extractgen.generator.naming;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Names one element of a list after the list. The endings are few and fixed, so that names never change by themselves.
 */
final class Singular {
    private static final Map<String, String> WORDS =
            Map.of("people", "person", "children", "child", "indices", "index");

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
