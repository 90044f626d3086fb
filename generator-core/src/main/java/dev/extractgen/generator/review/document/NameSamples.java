package dev.extractgen.generator.review.document;

import dev.extractgen.runtime.decode.NamePatterns;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
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
    private static final Map<String, NamePatterns> COMPILED = new ConcurrentHashMap<>();

    private static final int VARIANTS = 6;

    private NameSamples() {}

    /** Returns whether a name contains one of some patterns, as decoders see it; without patterns every name fits. */
    public static boolean fits(List<String> patterns, String name) {
        return patterns.isEmpty()
                || patterns.stream()
                        .anyMatch(pattern -> COMPILED.computeIfAbsent(pattern, NamePatterns::of)
                                .fits(name));
    }

    /** Returns a name that fits patterns and that is free, or empty when none comes to mind. */
    public static Optional<String> of(List<String> patterns, Predicate<String> isFree) {
        return all(patterns).filter(isFree).findFirst();
    }

    /** Returns names that fit patterns, as many as come to mind. */
    static Stream<String> all(List<String> patterns) {
        return Stream.concat(patterns.stream().flatMap(NameSamples::samples), COMMON.stream())
                .filter(name -> fits(patterns, name));
    }

    /** Makes up texts that may be names; whether they fit is looked at afterwards. */
    private static Stream<String> samples(String pattern) {
        return IntStream.range(0, VARIANTS)
                .mapToObj(variant -> PatternSample.of(pattern, variant))
                .flatMap(text -> Stream.of(text, text + "a", "a" + text));
    }
}
