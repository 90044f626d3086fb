package dev.extractgen.maven.fetch;

import dev.extractgen.generator.review.report.ConsoleText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** What a schema file would lose if the service's copy took its place. */
final class Losses {
    private static final int SHOWN = 3;

    private Losses() {}

    /** Returns what gets lost where something stays, in words; empty when nothing does. */
    static List<String> between(SchemaFacts file, SchemaFacts service) {
        List<String> losses = new ArrayList<>();
        add(losses, "title", "titles", lost(file.titles, service.titles, service));
        add(losses, "default", "defaults", lost(file.defaults, service.defaults, service));
        add(losses, "optional property", "optional properties", lost(file.optional, service.optional, service));
        add(
                losses,
                "definition",
                "definitions",
                file.definitions.stream()
                        .filter(name -> !service.definitions.contains(name))
                        .toList());
        return losses;
    }

    private static List<String> lost(Set<String> before, Set<String> after, SchemaFacts service) {
        return before.stream()
                .filter(place -> !after.contains(place) && service.rest.containsKey(place))
                .toList();
    }

    private static void add(List<String> losses, String one, String many, Collection<String> places) {
        if (!places.isEmpty()) {
            String shown = String.join(
                    ", ",
                    places.stream()
                            .limit(SHOWN)
                            .map(place -> place.isEmpty() ? "the root" : ConsoleText.of(place))
                            .toList());
            losses.add("%s %s (%s%s)"
                    .formatted(
                            places.size(), places.size() == 1 ? one : many, shown, places.size() > SHOWN ? ", …" : ""));
        }
    }
}
