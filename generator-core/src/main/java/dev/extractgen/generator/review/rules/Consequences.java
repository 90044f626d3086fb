package dev.extractgen.generator.review.rules;

import dev.extractgen.generator.diagnostics.SourceLocation;
import dev.extractgen.generator.review.finding.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * New names of types that are there only because of other edits. A branch of a union that has no name of its own is
 * called after a constant or a property that tells it from the others. One edit has one finding, so that the name is
 * said with what it comes of.
 */
final class Consequences {
    private static final String BRANCH = "/(anyOf|oneOf)/[0-9]+$";
    private static final String PROPERTY = "/properties/[^/]*$";

    /** What may rename the branch in which it happens, the likeliest first. */
    private static final List<Rule> OF_BRANCH = List.of(
            Rule.CONST_CHANGED,
            Rule.ENUM_VALUES_ADDED,
            Rule.ENUM_VALUES_REMOVED,
            Rule.PROPERTY_RENAMED,
            Rule.PROPERTY_PERHAPS_RENAMED,
            Rule.REQUIRED_PROPERTY_ADDED,
            Rule.REQUIRED_PROPERTY_REMOVED,
            Rule.PROPERTY_ADDED,
            Rule.PROPERTY_REMOVED,
            Rule.VALUE_REQUIRED,
            Rule.VALUE_NOT_REQUIRED,
            Rule.PROPERTIES_REORDERED);

    private static final List<Rule> OF_UNION = List.of(Rule.BRANCH_ADDED, Rule.BRANCH_REMOVED, Rule.BRANCHES_REORDERED);

    private final Map<Draft, List<SourceLocation>> renamed = new LinkedHashMap<>();

    /** Takes note of a type that has another name, which nobody has asked for. */
    void add(Draft draft, SourceLocation before, SourceLocation after) {
        List<SourceLocation> branches = Stream.of(after, before)
                .filter(type -> !unionOf(type.pointer()).equals(type.pointer()))
                .toList();
        renamed.put(draft, branches);
    }

    private static String unionOf(String branch) {
        return branch.replaceFirst(BRANCH, "");
    }

    /** Returns findings without those that others say now. */
    List<Draft> saidOnce(List<Draft> drafts) {
        if (renamed.values().stream().allMatch(List::isEmpty)) {
            return drafts;
        }
        Map<String, List<Draft>> ofBranches = new HashMap<>();
        Map<String, List<Draft>> ofUnions = new HashMap<>();
        for (Draft draft : drafts) {
            if (OF_BRANCH.contains(draft.rule())) {
                draft.locations()
                        .forEach(place -> index(draft, place, place.pointer().replaceFirst(PROPERTY, ""), ofBranches));
            } else if (OF_UNION.contains(draft.rule())) {
                draft.locations().forEach(place -> index(draft, place, unionOf(place.pointer()), ofUnions));
            }
        }
        List<Draft> rest = new ArrayList<>();
        for (Draft draft : drafts) {
            List<SourceLocation> branches = renamed.getOrDefault(draft, List.of());
            Optional<Draft> cause = likeliest(
                            OF_BRANCH, branches.stream().map(branch -> ofBranches.get(key(branch, branch.pointer()))))
                    .or(() -> likeliest(
                            OF_UNION,
                            branches.stream().map(branch -> ofUnions.get(key(branch, unionOf(branch.pointer()))))));
            cause.ifPresentOrElse(known -> known.with(draft), () -> rest.add(draft));
        }
        return rest;
    }

    private static void index(Draft draft, SourceLocation place, String pointer, Map<String, List<Draft>> index) {
        index.computeIfAbsent(key(place, pointer), key -> new ArrayList<>()).add(draft);
    }

    private static String key(SourceLocation place, String pointer) {
        return place.path() + "#" + pointer;
    }

    private static Optional<Draft> likeliest(List<Rule> rules, Stream<List<Draft>> causes) {
        return causes.flatMap(Stream::ofNullable)
                .flatMap(List::stream)
                .min(Comparator.comparingInt(draft -> rules.indexOf(draft.rule())));
    }
}
