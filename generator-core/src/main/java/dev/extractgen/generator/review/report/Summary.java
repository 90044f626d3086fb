package dev.extractgen.generator.review.report;

import dev.extractgen.generator.diagnostics.Severity;
import dev.extractgen.generator.diagnostics.SourceLocation;
import dev.extractgen.generator.review.Review;
import dev.extractgen.generator.review.Review.Compared;
import dev.extractgen.generator.review.finding.Axis;
import dev.extractgen.generator.review.finding.Effect;
import dev.extractgen.generator.review.finding.Finding;
import dev.extractgen.generator.review.finding.Verdict;
import dev.extractgen.generator.review.policy.JudgedFinding;
import dev.extractgen.generator.review.policy.Judgement;
import dev.extractgen.generator.review.policy.Severities;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What all reports say first: what was compared, and how much came of it. */
final class Summary {
    /** One letter is a drive. */
    private static final Pattern URI_SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:");

    private final Judgement judgement;

    Summary(Judgement judgement) {
        this.judgement = judgement;
    }

    /** Returns what was compared with what. */
    String compared() {
        Review review = judgement.review();
        Compared compared = review.compared();
        return "%s compared with %s: %s, %s (before: %s, %s)"
                .formatted(
                        review.after(),
                        review.before(),
                        count(compared.schemasAfter(), "schema"),
                        count(compared.propertiesAfter(), "property"),
                        compared.schemasBefore(),
                        compared.propertiesBefore());
    }

    /** Returns how many findings there are, and what becomes of them. */
    String findings() {
        int failing = 0;
        int accepted = 0;
        for (JudgedFinding finding : judgement.findings()) {
            failing += finding.fails() ? 1 : 0;
            accepted += finding.acceptance() == null ? 0 : 1;
        }
        List<String> parts = new ArrayList<>();
        if (judgement.findings().isEmpty()) {
            parts.add("no changes");
        } else {
            parts.add(count(judgement.findings().size(), "finding"));
            parts.add(failing == 0 ? "none fails" : failing + (failing == 1 ? " fails" : " fail"));
        }
        if (accepted > 0) {
            parts.add(accepted + " accepted");
        }
        if (!judgement.stale().isEmpty()) {
            parts.add(count(judgement.stale().size(), "stale acceptance"));
        }
        return String.join(", ", parts);
    }

    /**
     * Returns how often each verdict stands on an axis, the worst first, such as {@code 2 break, 1 loss}, and says so
     * where no such verdict fails a build.
     */
    String verdicts(Axis axis) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (JudgedFinding judged : judgement.findings()) {
            counts.merge(judged.finding().verdict(axis), 1, Integer::sum);
        }
        counts.remove(Verdict.NONE);
        List<String> words = new ArrayList<>();
        for (Map.Entry<Verdict, Integer> count : counts.entrySet()) {
            words.add(0, count.getValue() + " " + count.getKey().id());
        }
        if (words.isEmpty()) {
            return "no effect";
        }
        return String.join(", ", words) + (judgement.policy().threshold(axis) == null ? " (never fails)" : "");
    }

    static String count(long number, String thing) {
        String plural = thing.endsWith("y") ? thing.substring(0, thing.length() - 1) + "ies" : thing + "s";
        return number + " " + (number == 1 ? thing : plural);
    }

    /**
     * Returns how much a finding matters. Where that is not what the policy makes of it, since the axis on which it
     * matters most never fails, or one that matters less does, it is said what becomes of it.
     */
    static String severity(JudgedFinding judged) {
        if (judged.acceptance() != null) {
            return "accepted";
        }
        String severity = severity(judged.severity());
        boolean isError = judged.severity() == Severity.ERROR;
        return isError == judged.fails() ? severity : severity + (isError ? ", passes" : ", fails");
    }

    /** Returns how much a finding matters to programs, for which only what fails a build is an error. */
    static @Nullable Severity level(JudgedFinding judged) {
        if (judged.fails()) {
            return Severity.ERROR;
        }
        return judged.severity() == Severity.ERROR ? Severity.WARNING : judged.severity();
    }

    static String severity(@Nullable Severity severity) {
        return severity == null ? "no effect" : severity.id();
    }

    /** Returns the axes on which a finding has an effect. */
    static List<Axis> axes(Finding finding) {
        List<Axis> axes = new ArrayList<>();
        for (Axis axis : Axis.values()) {
            if (Severities.of(axis, finding.verdict(axis)) != null) {
                axes.add(axis);
            }
        }
        return axes;
    }

    /** Returns what a finding does on each axis on which it has an effect. */
    static List<String> effects(Finding finding) {
        List<String> effects = new ArrayList<>();
        for (Axis axis : axes(finding)) {
            Effect effect = finding.effect(axis);
            effects.add(axis.title() + ": " + effect.verdict().id() + ". " + effect.sentence());
        }
        return effects;
    }

    /** Returns what was changed, where more is said after it; some changes are asked about. */
    static String sentence(Finding finding) {
        return finding.headline().endsWith("?") ? finding.headline() : finding.headline() + ".";
    }

    /** Returns where to look, and says so where only the old version has that place. */
    static String place(Finding finding) {
        SourceLocation location = finding.location();
        if (location == null) {
            return finding.schema();
        }
        return finding.after() == null ? location + " (before)" : location.toString();
    }

    /**
     * Returns the place in the working tree that a finding is about, for tools that know only that; nothing where it is
     * gone, or in a schema that goes by a URI.
     */
    static @Nullable SourceLocation locationInTree(Finding finding) {
        SourceLocation location =
                finding.after() == null ? null : finding.after().location();
        return location == null || URI_SCHEME.matcher(location.path()).lookingAt() ? null : location;
    }

    /** Returns the field that a finding is about, or what stands for the whole. */
    static String subject(Finding finding) {
        return finding.subject().isEmpty() ? "(the schema)" : finding.subject();
    }
}
