package dev.extractgen.generator.review.policy;

import dev.extractgen.generator.diagnostics.Severity;
import dev.extractgen.generator.review.finding.Axis;
import dev.extractgen.generator.review.finding.Finding;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which findings fail a build.
 *
 * @param thresholds for each axis the least severity that fails; axes that are missing never fail
 */
public record Policy(Map<Axis, Severity> thresholds) {
    private static final String NEVER = "never";

    /**
     * What is used when nothing is said: errors fail on every axis, but for new results that meet old code, which code
     * that is deployed together with its schema never sees.
     */
    public static final Policy DEFAULT = new Policy(Map.of(
            Axis.JAVA_READING, Severity.ERROR,
            Axis.JAVA_MAKING, Severity.ERROR,
            Axis.STORED_RESULTS, Severity.ERROR,
            Axis.EXTRACTION, Severity.ERROR));

    /** Copies the thresholds. */
    public Policy {
        Map<Axis, Severity> copy = new EnumMap<>(Axis.class);
        copy.putAll(thresholds);
        thresholds = Collections.unmodifiableMap(copy);
    }

    /**
     * Returns this policy with some thresholds changed.
     *
     * @param text axes and severities, such as {@code java-making=warning, new-results=error, extraction=never};
     *     {@code all} stands for every axis
     * @throws IllegalArgumentException if it can't be read; the message says why
     */
    public Policy with(String text) {
        Map<Axis, Severity> changed = new EnumMap<>(Axis.class);
        changed.putAll(thresholds);
        for (String part : text.isBlank() ? new String[0] : text.trim().split("\\s*,\\s*", -1)) {
            String[] sides = part.split("\\s*=\\s*", -1);
            if (sides.length != 2) {
                throw new IllegalArgumentException("\"%s\" is not of the form axis=severity".formatted(part));
            }
            Optional<Severity> severity = severity(sides[1]);
            for (Axis axis : Axis.values()) {
                if (sides[0].equals("all") || sides[0].equals(axis.id())) {
                    changed.remove(axis);
                    severity.ifPresent(least -> changed.put(axis, least));
                }
            }
            if (!sides[0].equals("all")
                    && Arrays.stream(Axis.values()).noneMatch(axis -> axis.id().equals(sides[0]))) {
                throw new IllegalArgumentException("\"%s\" is none of all, %s"
                        .formatted(
                                sides[0],
                                Arrays.stream(Axis.values()).map(Axis::id).collect(Collectors.joining(", "))));
            }
        }
        return new Policy(changed);
    }

    private static Optional<Severity> severity(String text) {
        if (text.equals(NEVER)) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(Severity.values())
                .filter(severity -> severity.id().equals(text))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("\"%s\" is none of error, warning, info, never".formatted(text))));
    }

    /** Returns whether a finding is bad enough to fail a build, unless it is accepted. */
    boolean fails(Finding finding) {
        for (Axis axis : Axis.values()) {
            Severity severity = Severities.of(axis, finding.verdict(axis));
            Severity threshold = thresholds.get(axis);
            if (severity != null && threshold != null && severity.compareTo(threshold) <= 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns the threshold of an axis, or null when it never fails. */
    public @Nullable Severity threshold(Axis axis) {
        return thresholds.get(axis);
    }
}
