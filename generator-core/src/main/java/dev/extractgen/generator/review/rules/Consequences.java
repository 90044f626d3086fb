package dev.extractgen.generator.review.rules;

import dev.extractgen.generator.diagnostics.SourceLocation;
import dev.extractgen.generator.review.finding.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
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

    /** What may rename the other branches, which are counted. */
    private static final List<Rule> OF_UNION = List.of(Rule.BRANCH_ADDED, Rule.BRANCH_REMOVED, Rule.BRANCHES_REORDERED);

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
        Causes ofBranches = new Causes(OF_BRANCH, pointer -> pointer.replaceFirst(PROPERTY, ""));
        Causes ofUnions = new Causes(OF_UNION, Consequences::unionOf);
        for (Draft draft : drafts) {
            ofBranches.add(draft);
            ofUnions.add(draft);
        }
        List<Draft> rest = new ArrayList<>();
        for (Draft draft : drafts) {
            Optional.ofNullable(renamed.get(draft))
                    .flatMap(branch -> {
                        Optional<Draft> own =
                                ofBranches.likeliest(branch, branch.before.pointer(), branch.after.pointer());
                        Optional<Draft> others = ofUnions.likeliest(
                                branch, unionOf(branch.before.pointer()), unionOf(branch.after.pointer()));
                        return branch.isMoved() ? others.or(() -> own) : own.or(() -> others);
                    })
                    .ifPresentOrElse(cause -> cause.with(draft), () -> rest.add(draft));
        }
        return rest;
    }

    /** Findings that may rename types, by the place of which that is so. */
    private static final class Causes {
        private final List<Rule> rules;
        private final UnaryOperator<String> place;
        private final Map<String, List<Draft>> before = new HashMap<>();
        private final Map<String, List<Draft>> after = new HashMap<>();

        Causes(List<Rule> rules, UnaryOperator<String> place) {
            this.rules = rules;
            this.place = place;
        }

        void add(Draft draft) {
            if (rules.contains(draft.rule())) {
                draft.locationBefore().ifPresent(location -> add(draft, location, before));
                draft.locationAfter().ifPresent(location -> add(draft, location, after));
            }
        }

        private void add(Draft draft, SourceLocation location, Map<String, List<Draft>> drafts) {
            drafts.computeIfAbsent(key(location, place.apply(location.pointer())), key -> new ArrayList<>())
                    .add(draft);
        }

        Optional<Draft> likeliest(Branch branch, String pointerBefore, String pointerAfter) {
            return Stream.of(after.get(key(branch.after, pointerAfter)), before.get(key(branch.before, pointerBefore)))
                    .flatMap(Stream::ofNullable)
                    .flatMap(List::stream)
                    .min(Comparator.comparingInt(draft -> rules.indexOf(draft.rule())));
        }

        private static String key(SourceLocation location, String pointer) {
            return location.path() + "#" + pointer;
        }
    }
}
