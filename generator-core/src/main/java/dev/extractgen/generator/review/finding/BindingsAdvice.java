package dev.extractgen.generator.review.finding;

import dev.extractgen.generator.schema.JsonText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What to write into the bindings of a schema.
 *
 * @param file the file to write into
 * @param decisions what is decided, each as a member of a JSON object; by the member of the bindings that it belongs
 *     to, and by the pointer of what it is about
 */
public record BindingsAdvice(String file, Map<String, Map<String, Set<String>>> decisions) {
    /** Copies the decisions. */
    public BindingsAdvice {
        Map<String, Map<String, Set<String>>> copy = new LinkedHashMap<>();
        addTo(copy, decisions);
        decisions = Collections.unmodifiableMap(copy);
    }

    /** Returns of how many places something is decided. */
    public int places() {
        return decisions.values().stream().mapToInt(Map::size).sum();
    }

    /** Returns in one what is advised for one file. */
    public static BindingsAdvice all(List<BindingsAdvice> advices) {
        Map<String, Map<String, Set<String>>> all = new LinkedHashMap<>();
        advices.forEach(advice -> addTo(all, advice.decisions));
        return new BindingsAdvice(advices.get(0).file, all);
    }

    /** Adds decisions to others. */
    public static void addTo(
            Map<String, Map<String, Set<String>>> decisions, Map<String, Map<String, Set<String>>> more) {
        more.forEach((member, places) -> places.forEach((pointer, said) -> decisions
                .computeIfAbsent(member, key -> new LinkedHashMap<>())
                .computeIfAbsent(pointer, key -> new LinkedHashSet<>())
                .addAll(said)));
    }

    /** Returns what to write, in one line. */
    public String json() {
        return json("", ", ", "");
    }

    /** Returns what to write, with a line for each place. */
    public String lines() {
        return json("\n    ", ",\n    ", "\n  ");
    }

    private String json(String before, String between, String after) {
        return decisions.entrySet().stream()
                .map(member -> "\"%s\": %s"
                        .formatted(
                                member.getKey(),
                                member.getValue().entrySet().stream()
                                        .map(place -> "%s: {%s}"
                                                .formatted(
                                                        JsonText.quote(place.getKey()),
                                                        String.join(", ", place.getValue())))
                                        .collect(Collectors.joining(between, "{" + before, after + "}"))))
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
