package dev.extractgen.generator.review.rules;

import dev.extractgen.generator.diagnostics.SourceLocation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Findings that are there only because of others, which may be found later. One edit has one finding, so that they are
 * said in those.
 */
final class Consequences {
    private final Map<SourceLocation, Draft> causes = new HashMap<>();
    private final Map<Draft, List<SourceLocation>> consequences = new HashMap<>();

    /** Takes note of a finding that others may come of. */
    void cause(SourceLocation after, Draft draft) {
        causes.putIfAbsent(after, draft);
    }

    /**
     * Takes note of a finding that may come of another.
     *
     * @param causes where in the new version that other may be, the likeliest first
     */
    void consequence(Draft draft, List<SourceLocation> causes) {
        consequences.put(draft, causes);
    }

    /** Returns findings without those that others say now. */
    List<Draft> saidOnce(List<Draft> drafts) {
        List<Draft> rest = new ArrayList<>();
        for (Draft draft : drafts) {
            Optional<Draft> cause = cause(consequences.getOrDefault(draft, List.of()));
            cause.ifPresentOrElse(known -> known.with(draft), () -> rest.add(draft));
        }
        return rest;
    }

    private Optional<Draft> cause(List<SourceLocation> places) {
        return places.stream().map(causes::get).filter(Objects::nonNull).findFirst();
    }
}
