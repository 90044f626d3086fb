package dev.extractgen.generator.review.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes up names of members. */
public final class NameSamples {
    /** A name that a schema is unlikely to say anything of. */
    public static final String ANY = "anyName";

    private static final List<String> COMMON = List.of(
            ANY,
            "otherName",
            "a",
            "A",
            "0",
            "2026",
            "a1",
            "x-a",
            "_a",
            "a_b",
            "a-b",
            "a.b",
            "a/b",
            "$a",
            "en",
            "EN",
            "@a");
    private static final Map<String, Pattern> COMPILED = new ConcurrentHashMap<>();

    private NameSamples() {}

    /** Returns whether a name contains one of some patterns; without patterns every name fits. */
    public static boolean fits(List<String> patterns, String name) {
        return patterns.isEmpty()
                || patterns.stream()
                        .anyMatch(pattern -> COMPILED.computeIfAbsent(pattern, Pattern::compile)
                                .matcher(name)
                                .find());
    }

    /** Returns a name that fits patterns and that is free, or empty when none comes to mind. */
    public static Optional<String> of(List<String> patterns, Predicate<String> isFree) {
        return Stream.concat(patterns.stream().flatMap(NameSamples::literal), COMMON.stream())
                .filter(name -> fits(patterns, name))
                .filter(isFree)
                .findFirst();
    }

    /** Guesses from the signs of a pattern what it may be meant for; whether that is right is looked at afterwards. */
    private static Stream<String> literal(String pattern) {
        String text = pattern.replaceAll("\\(\\?[:=!<][^)]*\\)?", "")
                .replaceAll("\\|.*", "")
                .replaceAll("\\\\d", "1")
                .replaceAll("\\\\w", "a")
                .replaceAll("\\\\[zbAZ]", "")
                .replaceAll("\\[\\^[^\\]]*\\]", "q")
                .replaceAll("\\[(\\\\?.)[^\\]]*\\]", "$1")
                .replaceAll("(?<!\\\\)[\\^$()]", "");
        String once = text.replaceAll("(?<!\\\\)[*+?]", "").replaceAll("(?<!\\\\)\\.", "a");
        String counted = repeated(once).replaceAll("\\\\(.)", "$1");
        return Stream.of(counted, counted + "a", "a" + counted);
    }

    /** Writes out what a pattern counts: {@code 1{4}} is {@code 1111}. */
    private static String repeated(String text) {
        return Pattern.compile("(.)\\{(\\d{1,2})(?:,\\d*)?\\}")
                .matcher(text)
                .replaceAll(match -> java.util.regex.Matcher.quoteReplacement(
                        match.group(1).repeat(Integer.parseInt(match.group(2)))));
    }
}
