package dev.extractgen.generator.review.rules;

import dev.extractgen.generator.diagnostics.SourceLocation;
import dev.extractgen.generator.review.finding.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * New names of types that are there only because of other edits. A branch of a union that has no name of its own is
 * called after a constant or a property that tells it from the others. One edit has one finding, so that the name is
 * said with what it comes of.
 */
final class Consequences {
    private static final String BRANCH = "/(anyOf|oneOf)/[0-9]+$";
    private static final String PROPERTY = "/properties/[^/]*$";

    /** What may rename other branches, too. */
    private static final Set<Rule> OF_UNION =
            EnumSet.of(Rule.BRANCH_ADDED, Rule.BRANCH_REMOVED, Rule.BRANCHES_REORDERED);

    /** What may rename a branch, the likeliest first. */
    private static final List<Rule> CAUSES = List.of(
            Rule.CONST_CHANGED,
            Rule.ENUM_VALUES_ADDED,
            Rule.ENUM_VALUES_REMOVED,
            Rule.PROPERTY_RENAMED,
            Rule.PROPERTY_PERHAPS_RENAMED,
            Rule.BRANCH_ADDED,
            Rule.BRANCH_REMOVED,
            Rule.BRANCHES_REORDERED,
            Rule.REQUIRED_PROPERTY_ADDED,
            Rule.REQUIRED_PROPERTY_REMOVED,
            Rule.PROPERTY_ADDED,
            Rule.PROPERTY_REMOVED,
            Rule.VALUE_REQUIRED,
            Rule.VALUE_NOT_REQUIRED,
            Rule.PROPERTIES_REORDERED);

    private final Map<Draft, Branch> renamed = new HashMap<>();

    /** Where a branch without a name of its own lies in both versions. */
    private record Branch(SourceLocation before, SourceLocation after) {
        boolean isMoved() {
            return !before.pointer().equals(after.pointer());
        }
    }

    /** Takes note of a type that has another name, which nobody has asked for. */
    void add(Draft draft, SourceLocation before, SourceLocation after) {
        if (isBranch(before) && isBranch(after)) {
            renamed.put(draft, new Branch(before, after));
        }
    }

    private static boolean isBranch(SourceLocation type) {
        return !unionOf(type.pointer()).equals(type.pointer());
    }

    private static String unionOf(String branch) {
        return branch.replaceFirst(BRANCH, "");
    }

    /** Returns findings without those that others say now. */
    List<Draft> saidOnce(List<Draft> drafts) {
        if (renamed.isEmpty()) {
            return drafts;
        }
        Map<String, List<Draft>> before = new HashMap<>();
        Map<String, List<Draft>> after = new HashMap<>();
        for (Draft draft : drafts) {
            if (CAUSES.contains(draft.rule())) {
                draft.locationBefore().ifPresent(place -> add(draft, place, before));
                draft.locationAfter().ifPresent(place -> add(draft, place, after));
            }
        }
        List<Draft> rest = new ArrayList<>();
        for (Draft draft : drafts) {
            Optional.ofNullable(renamed.get(draft))
                    .flatMap(branch -> Stream.concat(of(branch.after, after), of(branch.before, before))
                            .min(Comparator.comparingInt(cause -> rank(cause, branch))))
                    .ifPresentOrElse(cause -> cause.with(draft), () -> rest.add(draft));
        }
        return rest;
    }

    /** A branch that lies elsewhere took the place of another, and so its number. */
    private static int rank(Draft cause, Branch branch) {
        return branch.isMoved() && OF_UNION.contains(cause.rule()) ? -1 : CAUSES.indexOf(cause.rule());
    }

    private static void add(Draft draft, SourceLocation place, Map<String, List<Draft>> drafts) {
        String pointer = OF_UNION.contains(draft.rule())
                ? unionOf(place.pointer())
                : place.pointer().replaceFirst(PROPERTY, "");
        drafts.computeIfAbsent(key(place, pointer), key -> new ArrayList<>()).add(draft);
    }

    /** Returns what was edited in a branch, or in the union that it belongs to. */
    private static Stream<Draft> of(SourceLocation branch, Map<String, List<Draft>> drafts) {
        String union = unionOf(branch.pointer());
        return Stream.concat(
                drafts.getOrDefault(key(branch, branch.pointer()), List.of()).stream(),
                drafts.getOrDefault(key(branch, union), List.of()).stream()
                        .filter(draft -> OF_UNION.contains(draft.rule())));
    }

    private static String key(SourceLocation location, String pointer) {
        return location.path() + "#" + pointer;
    }
}
